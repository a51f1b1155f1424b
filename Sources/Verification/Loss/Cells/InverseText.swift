import EngineInterface
import Schemas

extension Inverse {
  /// For people: what gives the value back, over the names of the mapped columns.
  func text(over places: [ColumnName]) -> String {
    func name(_ place: Int) -> String { places[place].column.text }
    switch self {
    case .converted(.cast, let place): return "\(name(place)) cast back"
    case .converted(let conversion, let place): return "\(conversion.rawValue)(\(name(place)))"
    case .counted(let place, let unit): return "\(unit.text) of \(name(place))"
    case .dated(let place, let unit, let format):
      return "\(name(place)), in \(unit.text), written as '\(format.rawValue)'"
    case .scaled(let place, let times, let by):
      return by == 1 ? "\(name(place)) * \(plain(times))" : "\(name(place)) / \(plain(by))"
    case .affine(let place, let times, let plus):
      let product =
        times == 1
        ? name(place) : times == -1 ? "-\(name(place))" : "\(name(place)) * \(plain(times))"
      return "\(product) \(plus < 0 ? "-" : "+") \(plain(abs(plus)))"
    case .printed(let place, let by, let decimals):
      let value = by == 1 ? name(place) : "\(name(place)) / \(plain(by))"
      return "\(value) with \(decimals) decimals"
    case .written(let place, let form):
      let value = form.by == 1 ? name(place) : "\(name(place)) / \(plain(form.by))"
      let affixes = [form.prefix, form.suffix].filter { !$0.isEmpty }.map { "'\($0)'" }
      return "\(value) written with '\(form.point)'"
        + (affixes.isEmpty ? "" : " and " + affixes.joined(separator: ", "))
    case .positional(let place, let form):
      return "\(name(place)) in \(form.parts) parts of \(form.radix)"
    case .concatenated(let constants, let indexes, let skipsNull):
      var parts: [String] = []
      for (position, constant) in constants.enumerated() {
        if !constant.isEmpty { parts.append("'\(constant)'") }
        if position < indexes.count { parts.append(name(indexes[position])) }
      }
      return parts.joined(separator: " || ") + (skipsNull ? ", without what is NULL" : "")
    case .template(let place, _): return "the characters of \(name(place)) in another order"
    case .part(let place, let side, let separator):
      return "\(name(place)) \(side == .before ? "before" : "after") the first '\(separator)'"
    case .segment(let place, let separator, let fromEnd):
      let order = ["last", "last but one", "last but two"][fromEnd - 1]
      return "the \(order) part of \(name(place)) between '\(separator)'"
    case .member(let place, let member): return "'\(member)' of \(name(place))"
    case .followed(let place, let table, let key, let value):
      return "the \(table).\(key) whose \(value) is \(name(place))"
    case .rowReferredTo(let place, let reference):
      return "the \(reference.parent).\(reference.key) of the row that \(name(place)) leads to"
    case .lookup(let place, let table, let key, let value):
      return "\(table).\(value) where \(key) = \(name(place))"
    }
  }

  private func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 9e18 ? "\(Int64(number))" : "\(number)"
  }
}

extension TimeUnit {
  fileprivate var text: String {
    switch self {
    case .seconds, .milliseconds, .days: "\(rawValue) since 1970"
    case .julianDays: "Julian days"
    }
  }
}
