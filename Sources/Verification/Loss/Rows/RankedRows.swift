import EngineInterface
import Plans
import Schemas

/// Which of the rows that a new unique key tells to be one is to stay, where the request says so.
extension TableAccounting {
  /// How often another row of a kind stayed than the one that comes first: `keep the latest`.
  func outranked(in anchor: Table, _ alignment: Alignment, _ key: NewKey) async throws -> Int {
    guard let rank = words.rankToStay else { return 0 }
    let grouping = Set(key.columns.map(\.source))
    let others = table.storedColumns.map(\.name).filter { !grouping.contains($0) }
    let named = table.storedColumns.filter { column in
      TypeFamily(column.type) == .text && words.names(column.name)
    }.map(\.name)
    for column in rank.columns(among: others, named: Set(named)) {
      let outranked = try await comparison.outranked(
        table.name, anchor.name, by: alignment, uniqueOn: key.terms, columns: key.columns,
        rank: .init(column: column, isHighest: rank.isHighest, isOfTime: rank.name == nil))
      if let outranked { return outranked }
    }
    return 0
  }
}

/// What a request says of the row that stays.
struct RankToStay: Hashable {
  /// The latest or the highest, not the earliest or the lowest.
  let isHighest: Bool
  /// What it is the highest of; nil: the latest in time.
  let name: String?

  /// Those that it may mean, the most likely first; of days and times any, as far as the data are such.
  ///
  /// - Parameter named: those that the request names and that may hold days.
  func columns(among columns: [Name], named: Set<Name>) -> [Name] {
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
  fileprivate func isOfTime(_ at: Int) -> Bool {
    let ones: Set<String> = ["one", "ones", "row", "record", "entry", "version"]
    return at > 0 && self[at - 1].hasSuffix("ed") || at + 1 < count && ones.contains(self[at + 1])
  }
}

extension String {
  private static var latest: Set<String> { ["latest", "newest", "newer", "recent", "recently"] }
  private static var earliest: Set<String> { ["earliest", "oldest"] }
  private static var highest: Set<String> { ["highest", "largest", "greatest", "biggest"] }
  private static var lowest: Set<String> { ["lowest", "smallest"] }

  /// nil where they say nothing of it, or several things. What is said of equals only is left out.
  var rankToStay: RankToStay? {
    let words = replacing(/\([^()]*\b(tie|ties|tied|equal|same)\b[^()]*\)/, with: " ").wordsOfNames
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
