import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts

/// One run of the scripts with rows more, and what came of it.
extension LatentSearch {
  /// What a run with rows more came to.
  enum Trial: Equatable {
    case well
    /// A constraint of the target stops the script: no fault of the row, but one row hides the others.
    case refused(String)
    /// By a statement, from 1.
    case suffers(LatentFault.Effect, statement: Int?)
  }

  /// Runs the scripts on the source with these rows.
  func trial(of taken: [EdgeRow], in source: E.Source, _ found: inout Found) async throws
    -> Trial
  {
    found.runs += 1
    let run = try await verifier.on(source, longest: longest).run(
      rehearsal.up, rehearsal.down, rehearsal.draft, foreignKeys: base.foreignKeys, like: nil,
      expressions: base.loss?.inverses ?? [:])
    guard run.record.completed, let loss = run.loss, let before = base.loss else {
      // A value may be how often something is done: the next rows would take as long.
      if case .limit = run.record.ending {
        found.cutShort = "with some of them the script runs on and on"
      }
      return stopped(run.record)
    }
    if let orphaned = orphaned(run) {
      return orphaned.isOld
        ? .suffers(.loses, statement: nil) : .refused("\(orphaned.table) FOREIGN KEY")
    }
    let (now, then) = (loss.account.unintended, before.account.unintended)
    if now.rows > then.rows || now.duplicated > then.duplicated {
      let table = worse(loss.account, before.account) { $0.rowsLostUnintended + $0.duplicated }
      // Rows like others may be what a new key is there to refuse, as it refuses some of today.
      if taken.allSatisfy({ $0.column == nil }), now.duplicated == then.duplicated,
        refusesToday(table), let key = table.flatMap(newKey)
      {
        return .refused(key)
      }
      return .suffers(.loses, statement: statement(table, run))
    }
    // Today nothing is given up under a new key, and then something is without a word. A DELETE is
    // one: it makes room for the key.
    if let table = worse(loss.account, before.account, refused), !refusesToday(table) {
      let place = statement(table, run)
      if let place, rehearsal.up.statements[place - 1].rowChange == .deletes,
        let key = newKey(of: table)
      {
        return .refused(key)
      }
      return .suffers(.loses, statement: place)
    }
    // A row of a table that was folded into another, and that the other has no place for. Where it has
    // none for some of today's, that is known.
    if let table = worse(loss.account, before.account, folded),
      before.account.tables.allSatisfy({ $0.table != table.table || folded($0) == 0 })
    {
      return .suffers(.loses, statement: statement(table, run))
    }
    if now.cells > then.cells || now.misassigned > then.misassigned {
      return .suffers(
        .loses, statement: statement(loss.account, before.account, \.cellsLost, run))
    }
    // Every value of today is shown to be kept, and this one is not.
    if isNewlyUnproven(loss.account, before.account) {
      return .suffers(
        .loses, statement: statement(loss.account, before.account, \.cellsUnproven, run))
    }
    if invented(loss.account, besides: before) > invented(before.account, besides: before) {
      return .suffers(
        .changes, statement: statement(loss.account, before.account, \.nullsFilled, run))
    }
    // Nothing of today is changed without a reason, and this is.
    if unexplained(loss.account) > 0, unexplained(before.account) == 0 {
      return .suffers(
        .changes, statement: statement(loss.account, before.account, \.cellsUnexplained, run))
    }
    if loss.account.marks.count > before.account.marks.count {
      return .suffers(.loses, statement: nil)
    }
    if run.rollbackRecord?.isCutShort == true {
      found.cutShort = "with some of them the rollback runs on and on"
      return .well
    }
    // What the target has no place for does not come back, and is told as such.
    let (given, givenBefore) = (loss.account.intended, before.account.intended)
    if given.rows <= givenBefore.rows, given.cells <= givenBefore.cells,
      base.rollback?.status == .exact, let status = run.rollback?.status,
      status == .lossy || status == .fails
    {
      return .suffers(.rollback, statement: nil)
    }
    if let (column, missing) = try await unfilled(
      loss.computed, before.computed, taken, before.account, run),
      try await meantEmpty(column, before.account, run) < missing
    {
      return .suffers(.unfilled, statement: run.lineage?.columnWriter[column].map { $0 + 1 })
    }
    return .well
  }

  /// A table with references that lead nowhere, more than without the rows: by a key that the source
  /// has, too, or one that the target brings.
  private func orphaned(_ run: ModeRun<E>) -> (table: Name, isOld: Bool)? {
    func orphans(_ run: ModeRun<E>) -> [Name: Int] {
      run.violations.filter { $0.kind == .foreignKey }
        .reduce(into: [:]) { $0[$1.table, default: 0] += $1.rows }
    }
    let before = orphans(base)
    guard let table = orphans(run).filter({ $0.value > before[$0.key] ?? 0 }).keys.min() else {
      return nil
    }
    let old = verifier.source.schema.table(table)?.foreignKeys
    return (table, old != nil && old == run.schema?.table(table)?.foreignKeys)
  }

  /// Rows that a new unique key refused, where the script goes on without them.
  private func refused(_ table: TableAccount) -> Int {
    table.anchor == nil || table.isFolded || table.isSpread ? 0 : table.rowsLostIntended
  }

  private func refusesToday(_ table: TableAccount?) -> Bool {
    (base.loss?.account.tables ?? []).contains { $0.table == table?.table && refused($0) > 0 }
  }

  private func isNewlyUnproven(_ now: LossAccount, _ before: LossAccount) -> Bool {
    // Rows alike are no longer told apart, whatever became of them.
    let blurred = Set(
      before.tables.filter { table in
        table.isFoundByContent
          && now.tables.contains { $0.table == table.table && !$0.isFoundByContent }
      }.map(\.table))
    return now.columns.contains { column in
      // Of a table that nothing touches today nothing is open.
      column.cellsUnproven > 0 && !blurred.contains(column.source.table)
        && (before.columns.contains { $0.source == column.source && $0.cellsUnproven == 0 }
          || !before.tables.contains { $0.table == column.source.table })
    }
  }

  /// NULLs that became values, but for columns that are computed as though they were new.
  private func invented(
    _ account: LossAccount, besides before: LossAccounting<E.Source.Shadow.Comparison>.Result
  ) -> Int {
    account.columns.reduce(0) { sum, column in
      before.computed.contains { column.into == [$0.column] } ? sum : sum + column.nullsFilled
    }
  }

  private func unexplained(_ account: LossAccount) -> Int {
    account.columns.reduce(0) { $0 + $1.cellsUnexplained + $1.cellsStrayed }
  }

  private func folded(_ table: TableAccount) -> Int { table.isFolded ? table.rowsLost : 0 }

  private func stopped(_ record: RunRecord) -> Trial {
    guard case .failed(let statement, _, let message) = record.ending else { return .well }
    if let constraint = refusal(message, at: statement) { return .refused(constraint) }
    return .suffers(.fails, statement: statement + 1)
  }

  // MARK: What is to blame

  private func worse(
    _ now: LossAccount, _ before: LossAccount, _ count: (TableAccount) -> Int
  ) -> TableAccount? {
    now.tables.first { table in
      count(table) > (before.tables.first { $0.table == table.table }.map(count) ?? 0)
    }
  }

  private func statement(_ table: TableAccount?, _ run: ModeRun<E>) -> Int? {
    table.flatMap { run.lineage?.decider(over: $0) }.map { $0 + 1 }
  }

  private func statement(
    _ now: LossAccount, _ before: LossAccount, _ count: KeyPath<ColumnAccount, Int>,
    _ run: ModeRun<E>
  ) -> Int? {
    now.columns.first { column in
      let earlier = before.columns.first { $0.source == column.source }
      return column[keyPath: count] > earlier?[keyPath: count] ?? 0
    }.flatMap { run.lineage?.decider(over: $0) }.map { $0 + 1 }
  }

  /// A new column that holds a value in every row of today and none in a row more, and in how many.
  private func unfilled(
    _ now: [(column: ColumnName, rows: Int)], _ before: [(column: ColumnName, rows: Int)],
    _ taken: [EdgeRow], _ account: LossAccount, _ run: ModeRun<E>
  ) async throws -> (column: ColumnName, missing: Int)? {
    for (column, rows) in before {
      guard !rehearsal.settled.contains(column),
        let table = account.tables.first(where: { $0.anchor == column.table }),
        rows == table.rows
      else { continue }
      let made = sources(of: column, run)
      if let missing = try await empty(column, madeOf: made, in: table.table, run), missing > 0 {
        return (column, missing)
      }
      // What is made of nothing may well be nothing.
      let added = taken.filter { row in
        row.rows.contains { $0.table == table.table } && row.replaced.isEmpty
          && !row.rows.contains { new in
            new.cells.contains {
              $0.literal == "NULL"
                && (made.isEmpty || made.contains(ColumnName(new.table, $0.column)))
            }
          }
      }.reduce(0) { $0 + $1.rows.count { $0.table == table.table } }
      guard added > 0 else { continue }
      // With other rows it may be another column's, and is no longer told of as computed.
      let filled =
        if let found = now.first(where: { $0.column == column }) {
          found.rows
        } else {
          try await run.shadow.comparison(rolledBack: nil).filled(column)
        }
      if rows + added > filled { return (column, rows + added - filled) }
    }
    return nil
  }

  /// What a new column is made of, or else what is read where it is filled; empty where nobody knows.
  private func sources(of column: ColumnName, _ run: ModeRun<E>) -> Set<ColumnName> {
    if let origins = run.lineage?.origins[column], !origins.isEmpty { return Set(origins.keys) }
    let fills = StatementFacts.ColumnUse(column.table, column.column)
    guard
      let statement = rehearsal.up.statements.last(where: {
        $0.kind == .update && $0.columnsWritten.contains(fills)
      })
    else { return [] }
    let read = statement.columnsRead.flatMap { use in
      verifier.source.schema.tables.filter {
        (use.table.map { [$0] } ?? statement.reads).contains($0.name)
          && $0.column(use.column) != nil
      }.map { ColumnName($0.name, use.column) }
    }
    return Set(read)
  }

  /// Rows without a value that hold all that it is made of; nil where that is not in the same row.
  private func empty(
    _ column: ColumnName, madeOf made: Set<ColumnName>, in table: Name, _ run: ModeRun<E>
  ) async throws -> Int? {
    guard !made.isEmpty, let anchor = run.schema?.table(column.table),
      made.allSatisfy({ $0.table == table && anchor.column($0.column) != nil })
    else { return nil }
    return try await run.shadow.comparison(rolledBack: nil).empty(
      column, beside: made.map(\.column).sorted())
  }

  /// Rows that look as though they were not filled, and were: what fills them comes to the column's default,
  /// or says that it is NULL. 0 where that cannot be asked, or some rows are left out on purpose.
  private func meantEmpty(_ column: ColumnName, _ account: LossAccount, _ run: ModeRun<E>)
    async throws -> Int
  {
    guard let fill = rehearsal.up.fills[column],
      let table = account.tables.first(where: { $0.anchor == column.table })?.table
    else { return 0 }
    let other = fill.replacing(#/\bTHEN\s+NULL\b/#.ignoresCase(), with: "THEN 1")
    let condition: String
    if other != fill {
      condition = "(\(fill)) IS NULL AND (\(other)) IS NOT NULL"
    } else if let given = run.schema?.table(column.table)?.column(column.column)?.defaultValue,
      !fill.uppercased().hasPrefix("CASE ")
    {
      condition = "(\(fill)) IS (\(given.sql))"
    } else {
      return 0
    }
    let comparison = try await run.shadow.comparison(rolledBack: nil)
    return try await comparison.lostRows(table, nil, by: nil, matching: condition)
  }
}
