import EngineInterface
import Plans
import Schemas
import Verdicts
import Wishes

/// Rows that are numbered anew, or in the opposite order, because the request says so.
extension TableAccounting {
  /// Takes the old numbers of a column for given up where the new ones keep their order, or turn it round; where
  /// they count the same rows in another order, they are wrong.
  func takeAsRenumbered(
    _ account: inout ColumnAccount, _ column: ColumnPlan, _ anchor: Table, _ alignment: Alignment
  ) async throws {
    guard account.cellsLost + account.cellsUnproven > 0, account.kind != .dropped,
      let place = column.places.first?.column, column.places.count == 1,
      place.table == anchor.name, TypeFamily(column.column.type).isNumber,
      let direction = wish.renumbering(of: column.column.name)
    else { return }
    let pair = ColumnPair(column.column.name, place.column)
    var isCounted = false
    for group in groups(beside: column.column.name) {
      switch try await comparison.numbering(
        table.name, anchor.name, by: alignment, of: pair, within: group,
        isReversed: direction == .reversed)
      {
      case .asOrdered:
        account.cellsLost += account.cellsUnproven
        account.cellsUnproven = 0
        (account.cellsAsked, account.asked, account.intended) = (account.cellsLost, .chosen, true)
        return
      case .otherwise: isCounted = true
      case .none: continue
      }
    }
    guard isCounted else { return }
    account.cellsLost += account.cellsUnproven
    account.cellsUnproven = 0
    (account.evidence, account.intended) = (.lost, false)
  }

  /// Columns by which rows may be numbered together: keys, references, and such as the request names; none at all.
  private func groups(beside position: Name) -> [[Name]] {
    let keys = table.keys.map { $0.columns.filter { $0 != position } }.filter {
      !$0.isEmpty && $0 != table.rowidAlias.map { [$0] }
    }
    let named = table.storedColumns.map(\.name).filter { name in
      name != position && name != table.rowidAlias
        && (wish.speaks(of: name)
          || name.parts.contains { part in
            part.count > 3 && wish.words.contains(where: Name(part).isCalled)
          })
    }
    let references = table.foreignKeys.map(\.columns).filter { !$0.contains(position) }
    return keys + references + named.map { [$0] } + [[]]
  }

  /// What became of a table whose key counts its rows, where all else is there under the number that the request
  /// gives each; nil where it is not, or says nothing of it.
  func renumbered(in anchor: Table) async throws -> TableAccount? {
    for key in table.keys.map(\.columns) {
      for position in key where table.column(position).map({ TypeFamily($0.type).isNumber }) == true
      {
        guard let direction = wish.renumbering(of: position),
          let pair = plan.carried.first(where: { $0.source == position }),
          plan.carried.count == table.storedColumns.count
        else { continue }
        let group = plan.carried.filter { key.contains($0.source) && $0.source != position }
        let others = plan.carried.filter { !key.contains($0.source) }
        guard group.count == key.count - 1, !others.isEmpty,
          let isKept = try await comparison.isRenumbered(
            table.name, anchor.name, of: pair, within: group, others: others,
            isReversed: direction == .reversed)
        else { continue }
        return try await account(of: pair, isKept, anchor)
      }
    }
    return nil
  }

  private func account(of position: ColumnPair, _ isKept: Bool, _ anchor: Table) async throws
    -> TableAccount
  {
    let rows = try await comparison.rowsInSource(table.name)
    var account = TableAccount(table: table.name, anchor: anchor.name, rows: rows)
    var tally = RowTally()
    (tally.source, tally.target, tally.matched) = (rows, rows, rows)
    account.columns = keptByContent(plan.carried, anchor, tally)
    guard
      let index = account.columns.firstIndex(where: { $0.source.column == position.source })
    else { return account }
    account.columns[index].cellsChanged = rows
    (account.columns[index].evidence, account.columns[index].inverse) = (
      .inverse, "the rank of the row, in the opposite order"
    )
    guard !isKept else { return account }
    (account.columns[index].cellsLost, account.columns[index].cellsAsked) = (rows, rows)
    (account.columns[index].asked, account.columns[index].intended) = (.chosen, true)
    account.columns[index].evidence = .lost
    return account
  }
}
