import EngineInterface
import Schemas

/// Texts that say a number in another way than SQL does: `€ 1.234,50`, `7,5 %`, `08:30`, `10.0.0.1`.
extension InverseFitting {
  /// With signs for the decimals and the thousands, and a text before and after, if all examples agree.
  func written(_ place: Int) -> [Inverse] {
    let pairs = numbered(place)
    guard pairs.count >= 2, let first = pairs.first(where: { $0.number != 0 }) else { return [] }
    return NumberForm.candidates(for: pairs.map(\.text)).compactMap { form in
      guard let said = form.number(in: first.text), said != 0 else { return nil }
      var form = form
      form.by = first.number / said
      let isPlain = form.prefix.isEmpty && form.suffix.isEmpty && form.by.isPowerOfTen
      guard isPlain || distinct >= 10 else { return nil }
      return .written(place: place, form)
    }
  }

  /// Whole numbers parted by one sign, each a sixtieth, or one of 256 parts, of the one before it.
  func positional(_ place: Int) -> [Inverse] {
    let pairs = numbered(place)
    guard pairs.count >= 2, let first = pairs.first(where: { $0.number != 0 }) else { return [] }
    return [(":", 60, 2), ("h", 60, 2), (".", 256, 1)].compactMap { separator, radix, width in
      let all = pairs.map { $0.text.split(separator: separator, omittingEmptySubsequences: false) }
      let lengths = Set(all.map(\.count))
      guard lengths.count == 1, let count = lengths.first, (2...4).contains(count),
        all.allSatisfy({ $0.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) } }),
        let least = all.map({ $0[0].count }).min()
      else { return nil }
      let parts = first.text.split(separator: separator).compactMap { Double($0) }
      let said = parts.reduce(0) { $0 * Double(radix) + $1 }
      guard said != 0 else { return nil }
      return .positional(
        place: place,
        PositionalForm(
          separator: separator, radix: radix, parts: count, firstWidth: least, width: width,
          by: first.number / said))
    }
  }

  private func numbered(_ place: Int) -> [(text: String, number: Double)] {
    examples.compactMap { example in
      guard case .text(let text) = example.before else { return nil }
      switch example.after[place] {
      case .integer(let number): return (text, Double(number))
      case .real(let number): return (text, number)
      default: return nil
      }
    }
  }
}

extension NumberForm {
  /// Forms in which all texts may be written, their factor still 1.
  fileprivate static func candidates(for texts: [String]) -> [NumberForm] {
    guard let first = texts.first else { return [] }
    let prefix = String(first.prefix { !$0.isASCIIDigit })
    let suffix = String(first.reversed().prefix { !$0.isASCIIDigit }.reversed())
    guard prefix.count + suffix.count <= 8 else { return [] }
    let bodies = texts.compactMap { text -> Substring? in
      guard text.hasPrefix(prefix), text.hasSuffix(suffix),
        text.count > prefix.count + suffix.count
      else { return nil }
      return text.dropFirst(prefix.count).dropLast(suffix.count)
    }
    guard bodies.count * 10 >= texts.count * 9 else { return [] }
    var found: [NumberForm] = []
    for point in [",", "."] {
      let decimals = Set(bodies.map { $0.split(separator: point).dropFirst().last?.count ?? 0 })
      for thousands in ["", ".", ",", " ", "'"] where thousands != point {
        for count in decimals.union([0]).sorted() where count <= 6 {
          found.append(
            NumberForm(
              prefix: prefix, suffix: suffix, point: point, thousands: thousands, decimals: count))
        }
      }
    }
    return found
  }

  /// What a text of this form says; nil where it is of another.
  fileprivate func number(in text: String) -> Double? {
    guard text.hasPrefix(prefix), text.hasSuffix(suffix) else { return nil }
    var body = String(text.dropFirst(prefix.count).dropLast(suffix.count))
    if !thousands.isEmpty { body = body.replacing(thousands, with: "") }
    let number = Double(body.replacing(point, with: "."))
    return point != "." && body.contains(".") ? nil : number
  }
}

extension Double {
  fileprivate var isPowerOfTen: Bool { [1, 10, 100, 1000, 10_000].contains(self) }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
