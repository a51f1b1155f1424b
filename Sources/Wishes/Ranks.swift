import Schemas

/// What a request says of the row that stays.
package struct RankToStay: Hashable {
  /// The latest or the highest, not the earliest or the lowest.
  package let isHighest: Bool
  /// What it is the highest of; nil: the latest in time.
  package let name: String?

  /// Those that it may mean, the most likely first; of days and times any, as far as the data are such.
  ///
  /// - Parameter named: those that the request names and that may hold days.
  package func columns(among columns: [Name], named: Set<Name>) -> [Name] {
    guard let name else {
      let times: Set<String> = ["at", "on", "date", "time", "day", "ts", "timestamp"]
      return columns.filter(named.contains)
        + columns.filter { !times.isDisjoint(with: $0.parts) || $0.folded.hasSuffix("date") }
    }
    return columns.filter { $0.folded == name || $0.isCalled(name) }
  }
}

extension [String] {
  /// Whether the first or the last is that in time: `issued last`, `the first one`.
  package func isOfTime(_ at: Int) -> Bool {
    let ones: Set<String> = ["one", "ones", "row", "record", "entry", "version"]
    return at > 0 && self[at - 1].hasSuffix("ed") || at + 1 < count && ones.contains(self[at + 1])
  }
}

extension Wish {
  private static var latest: Set<String> { ["latest", "newest", "newer", "recent", "recently"] }
  private static var earliest: Set<String> { ["earliest", "oldest"] }
  private static var highest: Set<String> { ["highest", "largest", "greatest", "biggest"] }
  private static var lowest: Set<String> { ["lowest", "smallest"] }

  /// nil where they say nothing of it, or several things. What is said of equals only is left out.
  package var rankToStay: RankToStay? {
    let words = text.replacing(/\([^()]*\b(tie|ties|tied|equal|same)\b[^()]*\)/, with: " ")
      .wordsOfNames
    var found: Set<RankToStay> = []
    for (at, word) in words.enumerated() {
      if Self.latest.contains(word) { found.insert(.init(isHighest: true, name: nil)) }
      if Self.earliest.contains(word) { found.insert(.init(isHighest: false, name: nil)) }
      if word == "last" || word == "first", words.isOfTime(at) {
        found.insert(.init(isHighest: word == "last", name: nil))
      }
      let isHighest = Self.highest.contains(word)
      if isHighest || Self.lowest.contains(word) {
        found.insert(.init(isHighest: isHighest, name: at + 1 < words.count ? words[at + 1] : ""))
      }
    }
    return found.count == 1 ? found.first : nil
  }
}

package enum Renumbering {
  case inOrder, reversed
}

extension Wish {
  /// How a request, in words, says that the numbers of a column are given out anew; nil where it does not.
  package func renumbering(of column: Name) -> Renumbering? {
    let order: Set<String> = [
      "position", "positions", "order", "number", "numbers", "seq", "sequence", "rank",
    ]
    guard
      speaks(of: column) || !order.isDisjoint(with: words) && !order.isDisjoint(with: column.parts)
    else { return nil }
    if !wordSet.isDisjoint(with: ["reverse", "reversed", "opposite", "backwards"]) {
      return .reversed
    }
    let anew: Set<String> = [
      "renumber", "renumbered", "renumbering", "resequence", "afresh", "anew", "gaps", "holes",
      "gapless", "dense",
      "consecutive", "consecutively",
    ]
    return wordSet.isDisjoint(with: anew) ? nil : .inOrder
  }
}
