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
      knowing: base.loss?.known ?? KnownColumns())
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
    if let trial = rowsLost(loss.account, before.account, taken, run)
      ?? cellsLost(loss.account, before, run)
    {
      return trial
    }
    if run.rollbackRecord?.isCutShort == true {
      found.cutShort = "with some of them the rollback runs on and on"
      return .well
    }
    if breaksRollback(loss.account, before.account, run) {
      return .suffers(.rollback, statement: nil)
    }
    let left = try await leftOut(run)
    let outside = left == nil ? try await outOfRanges(run) : nil
    if let column = left ?? outside {
      return .suffers(.changes, statement: run.lineage?.columnWriter[column].map { $0 + 1 })
    }
    if let (column, missing) = try await unfilled(
      loss.computed, before.computed, taken, before.account, run),
      try await meantEmpty(column, before.account, run) < missing
    {
      return .suffers(.unfilled, statement: run.lineage?.columnWriter[column].map { $0 + 1 })
    }
    return .well
  }

  /// What is wrong with rows; nil where nothing is.
  private func rowsLost(
    _ account: LossAccount, _ before: LossAccount, _ taken: [EdgeRow], _ run: ModeRun<E>
  ) -> Trial? {
    let (now, then) = (account.unintended, before.unintended)
    if now.rows > then.rows || now.duplicated > then.duplicated {
      let table = worse(account, before) { $0.rowsLostUnintended + $0.duplicated }
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
    if let table = worse(account, before, refused), !refusesToday(table) {
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
    if let table = worse(account, before, folded),
      before.tables.allSatisfy({ $0.table != table.table || folded($0) == 0 })
    {
      return .suffers(.loses, statement: statement(table, run))
    }
    return nil
  }

  /// What is wrong with values, with NULLs and with marks; nil where nothing is.
  private func cellsLost(
    _ account: LossAccount, _ before: LossAccounting<E.Source.Shadow.Comparison>.Result,
    _ run: ModeRun<E>
  ) -> Trial? {
    func statement(_ count: KeyPath<ColumnAccount, Int>) -> Int? {
      self.statement(account, before.account, count, run)
    }
    let (now, then) = (account.unintended, before.account.unintended)
    if now.cells > then.cells || now.misassigned > then.misassigned {
      return .suffers(.loses, statement: statement(\.cellsLost))
    }
    // Every value of today is shown to be kept, and this one is not.
    if isNewlyUnproven(account, before.account) {
      return .suffers(.loses, statement: statement(\.cellsUnproven))
    }
    // Today something tells what the column held, and with this row nothing does.
    if isNewlyGivenUp(account, before.account) {
      return .suffers(.loses, statement: statement(\.cellsLost))
    }
    if invented(account, besides: before) > invented(before.account, besides: before) {
      return .suffers(.changes, statement: statement(\.nullsFilled))
    }
    // Nothing of today is changed without a reason, and this is.
    if unexplained(account) > 0, unexplained(before.account) == 0 {
      return .suffers(.changes, statement: statement(\.cellsUnexplained))
    }
    return account.marks.count > before.account.marks.count
      ? .suffers(.loses, statement: nil) : nil
  }

  /// What the target has no place for does not come back, and is told as such. A value that is
  /// written otherwise, as asked, has a place.
  private func breaksRollback(_ account: LossAccount, _ before: LossAccount, _ run: ModeRun<E>)
    -> Bool
  {
    guard account.intended.rows <= before.intended.rows,
      withoutPlace(account) <= withoutPlace(before),
      base.rollback?.status == .exact, let status = run.rollback?.status
    else { return false }
    return status == .lossy || status == .fails
  }

  private func withoutPlace(_ account: LossAccount) -> Int {
    account.columns.reduce(0) { $0 + ($1.intended && $1.into.isEmpty ? $1.cellsLost : 0) }
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

  private func isNewlyGivenUp(_ now: LossAccount, _ before: LossAccount) -> Bool {
    now.columns.contains { column in
      column.kind == .dropped && column.cellsLost > 0
        && before.columns.contains {
          $0.source == column.source && $0.kind == .moved && $0.cellsLost == 0
            && $0.inverseKind == .table
        }
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
}
