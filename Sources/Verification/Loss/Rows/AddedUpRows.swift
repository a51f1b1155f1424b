import EngineInterface
import Schemas
import Verdicts
import Wishes

/// Rows of which a new unique key lets one be there, with their numbers added up.
extension TableAccounting {
  /// - Returns: nil where the target is anything else than one row for each kind of them.
  func addedUp(in anchor: Table) async throws -> TableAccount? {
    let new = newKeys(of: anchor).filter { key in
      key.predicate == nil && key.columns.count == key.terms.count && key.columns.count <= 8
    }.map(\.columns)
    let keys = new + mergedKeys + saidKeys
    guard !isShared, !plan.isFolded, !keys.isEmpty else { return nil }
    let (rows, there) = (
      try await comparison.rowsInSource(table.name), try await comparison.rowsInTarget(anchor.name)
    )
    guard there > 0, there < rows else { return nil }
    for key in keys {
      let rest = plan.carried.filter { pair in !key.contains { $0.target == pair.target } }
      func holds(_ pair: ColumnPair, _ part: GroupColumn.Part) async throws -> Bool {
        try await comparison.isAddedUp(
          table.name, anchor.name, by: key, merged: merged, columns: [GroupColumn(pair, part)])
      }
      var sums: [ColumnPair] = []
      for pair in rest where isNumber(pair, anchor) {
        if try await holds(pair, .sum) { sums.append(pair) }
      }
      guard !sums.isEmpty else { continue }
      var isWhole = true
      for pair in rest where isWhole && !sums.contains(pair) {
        let isOneEnough =
          !wish.saysNotToLose(pair.source) && !wish.addsUp(pair.source, isNumber(pair, anchor))
        isWhole = if isOneEnough { try await holds(pair, .one) } else { false }
        if !isWhole, isText(pair, anchor) { isWhole = try await holds(pair, .all) }
      }
      if isWhole { return try await account(rows, there, sums, anchor) }
    }
    return nil
  }

  /// Numbers of rows of which a row of a new table holds the sum: what each had of it has no place there.
  func takeAsAddedUp(
    _ account: inout TableAccount, _ anchor: Table, _ alignment: Alignment
  ) async throws {
    guard case .key(let key) = alignment, source.table(anchor.name) == nil, !isShared else {
      return
    }
    for index in account.columns.indices {
      let column = account.columns[index]
      guard column.cellsLost + column.cellsUnproven > 0, column.into.count == 1,
        column.into[0].table == anchor.name
      else { continue }
      let pair = ColumnPair(column.source.column, column.into[0].column)
      guard isNumber(pair, anchor),
        try await comparison.isAddedUp(
          table.name, anchor.name, by: key, merged: [:], columns: [GroupColumn(pair, .sum)])
      else { continue }
      account.addedUp.append(pair.source)
      account.columns[index].cellsLost += column.cellsUnproven
      account.columns[index].cellsUnproven = 0
      (account.columns[index].kind, account.columns[index].intended) = (.transformed, true)
    }
  }

  /// Columns that lead to rows for which others stand, as the request says.
  private var merged: [Name: MergedRows] {
    let said = plan.columns.compactMap { column in
      column.merged.flatMap { $0.isSaid ? (column.column.name, $0) : nil }
    }
    return Dictionary(said, uniquingKeysWith: { a, _ in a })
  }

  /// Keys with such a column, carried over: rows that are one now had two.
  private var mergedKeys: [[ColumnPair]] {
    let merged = merged
    return table.keys.map(\.columns).compactMap { key in
      let pairs = key.compactMap { name in plan.carried.first { $0.source == name } }
      return pairs.count == key.count && key.contains { merged[$0] != nil } ? pairs : nil
    }
  }

  /// The columns in which rows are alike that become one, as the request says.
  private var saidKeys: [[ColumnPair]] {
    guard wish.asksToMerge, wish.asksToAddUp else { return [] }
    let names = wish.columns(alikeIn: table)
    let pairs = names.compactMap { name in plan.carried.first { $0.source == name } }
    return names.isEmpty || pairs.count < names.count ? [] : [pairs]
  }

  private func isNumber(_ pair: ColumnPair, _ anchor: Table) -> Bool {
    guard pair.target != anchor.rowidAlias, pair.source != table.rowidAlias,
      let old = table.column(pair.source), let new = anchor.column(pair.target)
    else { return false }
    return TypeFamily(old.type).isNumber && TypeFamily(new.type).isNumber
  }

  private func isText(_ pair: ColumnPair, _ anchor: Table) -> Bool {
    [table.column(pair.source), anchor.column(pair.target)].allSatisfy {
      $0.map { TypeFamily($0.type) } == .text
    }
  }

  private func account(_ rows: Int, _ there: Int, _ sums: [ColumnPair], _ anchor: Table)
    async throws -> TableAccount
  {
    var account = TableAccount(table: table.name, anchor: anchor.name, rows: rows)
    (account.rowsLost, account.rowsLostIntended) = (rows - there, rows - there)
    account.addedUp = sums.map(\.source)
    if !merged.isEmpty { account.rowsAskedFor = rows - there }
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
    for (name, rows) in merged {
      guard let index = account.columns.firstIndex(where: { $0.source.column == name }) else {
        continue
      }
      try await noteMerged(rows, in: &account.columns[index], besides: account.rowsLost)
    }
    return account
  }

  /// Of the cells that led to rows which go, those whose own rows stay lead to others.
  private func noteMerged(
    _ merged: MergedRows, in column: inout ColumnAccount, besides lost: Int
  ) async throws {
    guard case .said(let gone, _) = merged.sign else { return }
    let led = try await comparison.lostRows(
      table.name, nil, by: nil,
      matching: .refers(
        column.source.column, to: ColumnName(merged.table, merged.key), where: gone))
    column.cellsLost = max(0, led - lost)
    (column.cellsChanged, column.cellsAsked) = (column.cellsLost, column.cellsLost)
    (column.asked, column.intended) = (.chosen, column.cellsLost > 0)
    column.evidence = column.cellsLost > 0 ? .lost : .identity
  }
}
