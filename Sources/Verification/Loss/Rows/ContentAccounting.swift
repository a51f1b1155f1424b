import EngineInterface
import Findings
import Schemas
import Verdicts
import Wishes

/// Rows that no key aligns: they are accounted for by what they hold.
extension TableAccounting {
  /// Without a key, rows are compared as a multiset of the columns that both tables have.
  func byContent(_ anchor: Table) async throws -> TableAccount {
    let pairs = plan.carried
    var account = TableAccount(table: table.name, anchor: anchor.name, rows: 0)
    guard !pairs.isEmpty else {
      account.rows = try await comparison.rowsInSource(table.name)
      account.unaligned = "the rows of \(table.name) share no column with \(anchor.name)"
      return account
    }
    let whole = try await comparison.multisets(table.name, anchor.name, pairs: pairs)
    account.rows = whole.source
    account.duplicated = whole.duplicated
    if whole.lost == 0 {
      account.added = whole.added
      account.columns =
        keptByContent(pairs, anchor, whole)
        + (try await droppedByContent(pairs, anchor, whole))
      return account
    }
    // Of rows that are the same one stays, where the request says so.
    if wish.asksForNoRepeats, whole.duplicated == 0, try await isEachThere(pairs, anchor) {
      account.rowsLost = whole.lost
      (account.rowsAskedFor, account.rowsLostIntended) = (whole.lost, whole.lost)
      account.columns = keptByContent(pairs, anchor, whole)
      return account
    }
    if whole.added == 0 {
      account.rowsLost = whole.lost
      if whole.duplicated == 0 {
        account.rowsLostIntended = try await refusedByContent(by: anchor, lost: whole.lost)
      }
      account.columns = keptByContent(pairs, anchor, whole)
      if account.rowsLostIntended > 0 { try await takeRestored(&account) }
      return account
    }
    return try await byUnchangedContent(account, pairs, anchor, whole)
  }

  /// Whether of rows that are the same one at least is there.
  private func isEachThere(_ pairs: [ColumnPair], _ anchor: Table) async throws -> Bool {
    guard pairs.count == table.storedColumns.count else { return false }
    return try await comparison.isEachThere(table.name, anchor.name, pairs: pairs)
  }

  /// Rows differ on both sides. Columns whose own values are all there show which rows are; what
  /// the others hold cannot be told apart within a group.
  private func byUnchangedContent(
    _ account: TableAccount, _ pairs: [ColumnPair], _ anchor: Table, _ whole: RowTally
  ) async throws -> TableAccount {
    var account = account
    if let exchanged = try await exchangedPairs(pairs, anchor) {
      var rows = whole
      rows.matched = whole.source
      account.columns =
        keptByContent(pairs, anchor, rows) + (try await droppedByContent(pairs, anchor, rows))
      for index in account.columns.indices
      where exchanged.contains(account.columns[index].source.column) {
        let cells = try await comparison.nonNullInSource(account.columns[index].source)
        account.columns[index].cellsLost = cells
        account.columns[index].cellsChanged = cells
        account.columns[index].misassigned = cells
        account.columns[index].evidence = .lost
      }
      return account
    }
    var unchanged: [ColumnPair] = []
    for pair in pairs {
      let alone = try await comparison.multisets(table.name, anchor.name, pairs: [pair])
      if alone.lost == 0, alone.added == 0 { unchanged.append(pair) }
    }
    let rows =
      unchanged.isEmpty
      ? whole : try await comparison.multisets(table.name, anchor.name, pairs: unchanged)
    guard !unchanged.isEmpty, rows.lost == 0, rows.added == 0 else {
      let missing = try await missingByKey(pairs, anchor, withoutEqual: whole.lost)
      account.rowsLost = max(missing, whole.source - whole.target)
      guard whole.lost > missing else { return account }
      account.unaligned =
        "\(counted(whole.lost, "row")) of \(table.name) \(agree(whole.lost, "have")) no equal in \(anchor.name), and no key shows "
        + "what they became"
      return account
    }
    account.columns =
      keptByContent(unchanged, anchor, rows) + (try await droppedByContent(pairs, anchor, rows))
    for pair in pairs where !unchanged.contains(pair) {
      var column = entry(pair.source, into: [ColumnName(anchor.name, pair.target)], rows)
      column.cellsUnproven = try await comparison.nonNullInSource(
        ColumnName(table.name, pair.source))
      column.evidence = column.cellsUnproven > 0 ? .unproven : .identity
      account.columns.append(column)
    }
    return account
  }

  /// Rows that were to stand among another table's, and are there neither under their key, which may be NULL, nor as
  /// wholes; no more than the other table has too few.
  ///
  /// - Parameter lost: rows as wholes of which it holds none.
  private func missingByKey(_ pairs: [ColumnPair], _ anchor: Table, withoutEqual lost: Int)
    async throws -> Int
  {
    let key = pairs.first { pair in
      table.keys.contains { $0.columns == [pair.source] }
        && anchor.keys.contains { $0.columns == [pair.target] }
    }
    guard let key, anchor.name != table.name, source.table(anchor.name) != nil else { return 0 }
    let others = try await comparison.lostRows(
      table.name, nil, by: nil,
      matching: .every([
        .hasImage(.init(in: anchor.name, by: [key])),
        .not(.hasImage(.init(in: anchor.name, by: [key], same: pairs))),
      ]))
    let owed =
      try await comparison.rowsInSource(table.name) + comparison.rowsInSource(anchor.name)
      - comparison.rowsInTarget(anchor.name)
    return max(0, min(lost - others, owed - others))
  }

  /// Two columns that hold each other's values in every row, if there are such.
  private func exchangedPairs(_ pairs: [ColumnPair], _ anchor: Table) async throws -> [Name]? {
    // Each try is a scan: what has many columns mostly has a key.
    guard pairs.count <= 8 else { return nil }
    for first in pairs.indices {
      for second in pairs.indices where second > first {
        var swapped = pairs
        swapped[first] = ColumnPair(pairs[first].source, pairs[second].target)
        swapped[second] = ColumnPair(pairs[second].source, pairs[first].target)
        let tally = try await comparison.multisets(table.name, anchor.name, pairs: swapped)
        if tally.lost == 0, tally.added == 0, tally.duplicated == 0 {
          return [pairs[first].source, pairs[second].source]
        }
      }
    }
    return nil
  }

  /// A column that became a reference: with what that leads to each row has to stand there as it was.
  private func ledByContent(
    _ led: LedPair, _ pairs: [ColumnPair], _ anchor: Table, _ tally: RowTally
  ) async throws -> ColumnAccount {
    var account = entry(led.source, into: [ColumnName(anchor.name, led.reference)], tally)
    let whole = try await comparison.multisets(table.name, anchor.name, pairs: pairs, led: led)
    account.kind = .transformed
    account.cellsChanged = try await comparison.nonNullInSource(
      ColumnName(table.name, led.source))
    account.cellsLost = min(whole.lost, account.cellsChanged)
    account.misassigned = account.cellsLost
    account.evidence = account.cellsLost > 0 ? .lost : .inverse
    account.inverseKind = .lookup
    account.inverse = "\(led.table).\(led.value) where \(led.key) = \(led.reference)"
    return account
  }

  func keptByContent(_ pairs: [ColumnPair], _ anchor: Table, _ tally: RowTally)
    -> [ColumnAccount]
  {
    pairs.map { entry($0.source, into: [ColumnName(anchor.name, $0.target)], tally) }
  }

  func droppedByContent(_ pairs: [ColumnPair], _ anchor: Table, _ tally: RowTally)
    async throws -> [ColumnAccount]
  {
    var dropped: [ColumnAccount] = []
    let isRestored = try await isRestored(tally)
    for column in table.storedColumns where !pairs.contains(where: { $0.source == column.name }) {
      if let led = plan.columns.first(where: { $0.column.name == column.name })?.led {
        dropped.append(try await ledByContent(led, pairs, anchor, tally))
        continue
      }
      var account = entry(column.name, into: [], tally)
      account.kind = .dropped
      // A number that was given out stands for its row.
      if column.name != table.rowidAlias {
        account.cellsLost = try await comparison.nonNullInSource(
          ColumnName(table.name, column.name))
      }
      account.intended = true
      account.evidence = account.cellsLost > 0 ? .lost : .identity
      if isRestored, account.cellsLost > 0 {
        (account.kind, account.intended, account.evidence) = (.moved, false, .rollback)
        (account.cellsChanged, account.cellsUnexplained) = (account.cellsLost, account.cellsLost)
        account.cellsLost = 0
      }
      dropped.append(account)
    }
    return dropped
  }

  /// Whether the rollback brings back every row, whole: it found the values in some way that no key shows.
  private func isRestored(_ tally: RowTally) async throws -> Bool {
    guard comparison.hasRollback, tally.source > 0 else { return false }
    return try await comparison.rowsRestored(
      table.name, columns: table.storedColumns.map(\.name)) == tally.source
  }

  private func entry(_ name: Name, into: [ColumnName], _ tally: RowTally) -> ColumnAccount {
    var account = ColumnAccount(
      source: ColumnName(table.name, name), into: into, kind: .kept, origin: .names,
      rows: tally.source)
    account.rowsLost = tally.lost
    return account
  }
}
