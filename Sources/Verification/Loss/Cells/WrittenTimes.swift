import EngineInterface
import Schemas

/// Times that are counted on one side and written on the other.
extension InverseFitting {
  /// Where one side says a time in words of the calendar and the other counts it.
  func times(_ place: Int) -> [Inverse] {
    func areDates(_ value: (MappedCell) -> Value) -> Bool {
      let dated = examples.count { example in
        guard case .text(let text) = value(example) else { return false }
        return text.prefixMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
      }
      return dated > 0 && dated * 2 >= examples.count
    }
    if areDates(\.after[place]) { return TimeUnit.allCases.map { .counted(place: place, $0) } }
    guard areDates(\.before) else { return [] }
    return TimeUnit.allCases.flatMap { unit in
      TimeFormat.allCases.map { .dated(place: place, unit, $0) }
    }
  }
}
