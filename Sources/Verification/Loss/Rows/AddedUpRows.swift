import EngineInterface
import Schemas
import Verdicts

/// Rows of which a new unique key lets one be there, with their numbers added up.
extension TableAccounting {
  /// - Returns: nil where the target is anything else than one row for each kind of them.
  func addedUp(in anchor: Table) async throws -> TableAccount? {
    let keys = newKeys(of: anchor).filter { key in
      key.predicate == nil && key.columns.count == key.terms.count && key.columns.count <= 8
    }
    guard !isShared, !plan.isFolded, !keys.isEmpty else { return nil }
    let (rows, there) = (
      try await comparison.rowsInSource(table.name), try await comparison.rowsInTarget(anchor.name)
    )
    guard there > 0, there < rows else { return nil }
    for key in keys {
      let rest = plan.carried.filter { pair in !key.columns.contains { $0.target == pair.target } }
      var sums: [ColumnPair] = []
      for pair in rest where isNumber(pair, anchor) {
        let isSum = try await comparison.isAddedUp(
          table.name, anchor.name, by: key.columns, sums: [pair], others: [])
        if isSum { sums.append(pair) }
      }
      let others = rest.filter { !sums.contains($0) }
      guard !sums.isEmpty,
        try await comparison.isAddedUp(
          table.name, anchor.name, by: key.columns, sums: sums, others: others)
      else { continue }
      return try await account(rows, there, sums, anchor)
    }
    return nil
  }

  private func isNumber(_ pair: ColumnPair, _ anchor: Table) -> Bool {
    guard pair.target != anchor.rowidAlias, pair.source != table.rowidAlias,
      let old = table.column(pair.source), let new = anchor.column(pair.target)
    else { return false }
    return TypeFamily(old.type).isNumber && TypeFamily(new.type).isNumber
  }

  private func account(_ rows: Int, _ there: Int, _ sums: [ColumnPair], _ anchor: Table)
    async throws -> TableAccount
  {
    var account = TableAccount(table: table.name, anchor: anchor.name, rows: rows)
    (account.rowsLost, account.rowsLostIntended) = (rows - there, rows - there)
    account.addedUp = sums.map(\.source)
    var tally = RowTally()
    (tally.source, tally.target, tally.matched) = (rows, there, there)
    account.columns =
      keptByContent(plan.carried, anchor, tally)
      + (try await droppedByContent(plan.carried, anchor, tally))
    for index in account.columns.indices
    where sums.contains(where: { $0.source == account.columns[index].source.column }) {
      // The sum is there; what each row had of it has no place.
      (account.columns[index].kind, account.columns[index].intended) = (.transformed, true)
      (account.columns[index].cellsChanged, account.columns[index].evidence) = (there, .lost)
    }
    return account
  }
}
