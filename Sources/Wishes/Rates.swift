import Schemas

/// What a request says of rates: percentages, and what one unit is worth in another.
extension Wish {
  /// Whether it says several percentages, and one of them is none of these factors': each was meant for some rows.
  package func saysOtherPercentages(than factors: some Sequence<String>) -> Bool {
    percentages.count > 1 && !percentages.isSubset(of: factors.flatMap(\.shares))
  }

  /// By what it says that amounts in one unit are multiplied to be in another: of `from dollars to euros (1 euro =
  /// 1.08 dollars)` 1 / 1.08. nil where it says no rate, or not which way.
  static func rate(in text: String) -> Double? {
    let text = text.lowercased()
    guard text.contains("from "), text.contains("1 ") || text.contains("one "),
      let told = equation(in: text),
      let way = text.firstMatch(
        of: /\bfrom (\w+) (?:in)?to (\w+)/)
    else { return nil }
    let (from, to) = (Name(String(way.1)), Name(String(way.2)))
    if from.isCalled(told.many), to.isCalled(told.one) { return 1 / told.rate }
    if from.isCalled(told.one), to.isCalled(told.many) { return told.rate }
    return nil
  }

  /// `1 euro = 1.08 dollars`
  private static func equation(in text: String) -> (one: String, rate: Double, many: String)? {
    guard
      let match = text.firstMatch(
        of: /\b(?:1|one) (\w+) ?(?:=|is|equals|makes|being) ?([0-9]+(?:\.[0-9]+)?) (\w+)/),
      let rate = Double(match.2), rate > 0
    else { return nil }
    return (String(match.1), rate, String(match.3))
  }

  /// The numbers that stand before `%` and `percent`, as they are written.
  static func percentages(in text: String) -> Set<String> {
    guard text.contains("%") || text.contains("percent") else { return [] }
    let found = text.matches(of: /([0-9]+(?:\.[0-9]+)?) ?(?:%|percent\b)/).map { String($0.1) }
    return Set(found)
  }
}

extension String {
  /// Of a factor, the percentages that say it: of `1.1` 10, of `0.8` 20 and 80.
  var shares: [String] {
    guard let factor = Double(self), factor > 0, factor < 1e6 else { return [] }
    return [abs(factor - 1), factor].map { share in
      let percent = (share * 100_000).rounded() / 1000
      return percent == percent.rounded() ? "\(Int(percent))" : "\(percent)"
    }
  }
}
