import EngineInterface
import Plans
import Schemas
import Wishes

/// Which of the rows that a new unique key tells to be one is to stay, where the request says so.
extension TableAccounting {
  /// How often another row of a kind stayed than the one that comes first: `keep the latest`.
  func outranked(in anchor: Table, _ alignment: Alignment, _ key: NewKey) async throws -> Int {
    guard let rank = wish.rankToStay else { return 0 }
    let grouping = Set(key.columns.map(\.source))
    let others = table.storedColumns.map(\.name).filter { !grouping.contains($0) }
    let named = table.storedColumns.filter { column in
      TypeFamily(column.type) == .text && wish.names(column.name)
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
