import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts

/// Looks for rows that the source would take, that its data lacks, and that the scripts would lose,
/// leave out or stumble over. Each is really inserted into a copy of the source first, and the scripts
/// run on that; what the copy then loses beyond today's loss is the row's.
struct LatentSearch<E: Engine> {
  struct Found: Sendable {
    var faults: [LatentFault] = []
    var refusals: [Refusal] = []
    /// Why not every row that was made was tried; nil where all were.
    var cutShort: String?
    var runs = 0
    /// Tables that took a row like theirs, or the change of one.
    var taken: Set<Name> = []

    /// What is found besides with the other handling of foreign keys.
    mutating func add(_ other: Found, under rehearsal: Rehearsal<E>) {
      let mode = rehearsal.base.foreignKeys ? "on" : "off"
      cutShort = cutShort ?? other.cutShort
      for fault in other.faults
      where !faults.contains(where: {
        $0.table == fault.table && $0.effect == fault.effect
          && ($0.column == fault.column || $0.what == fault.what)
      }) {
        faults.append(
          LatentFault(
            what: fault.what + ", with foreign keys \(mode)", effect: fault.effect,
            table: fault.table, column: fault.column, rows: fault.rows,
            isPlausible: fault.isPlausible, statement: fault.statement))
      }
      refusals += other.refusals.filter { refusal in
        !refusals.contains { $0.constraint == refusal.constraint }
      }
    }
  }

  let rehearsal: Rehearsal<E>
  private var verifier: Verifier<E> { rehearsal.verifier }
  /// The run without a row more.
  private var base: ModeRun<E> { rehearsal.base }

  /// Runs with rows; more cost more than they tell. Each goes through all columns.
  private var mostRuns: Int {
    let columns = rehearsal.namedTables.compactMap(verifier.source.schema.table).reduce(0) {
      $0 + $1.columns.count
    }
    return min(160, max(12, 6000 / max(1, columns)))
  }
  /// That a script may take on a few rows more than it took without.
  private var longest: Duration {
    let usual = base.record.steps.reduce(0) { $0 + $1.milliseconds }
    return max(.seconds(5), .milliseconds(20 * usual))
  }
  /// Rows that are tried at once, to begin with: most runs are for what is found among them.
  private func together(of rows: Int) -> Int { max(48, rows * 4 / mostRuns) }

  func run() async throws -> Found {
    var found = Found()
    try await tryAll(rehearsal.namedTables, inPlace: false, &found)
    // A key's form, or a trigger, may refuse every row more: then those that are there are changed.
    let closed = rehearsal.namedTables.subtracting(found.taken)
    if !closed.isEmpty { try await tryAll(closed, inPlace: true, &found) }
    if let table = closed.subtracting(found.taken).min(), found.cutShort == nil {
      found.cutShort = "no row could be made that \(table) takes"
    }
    return found
  }

  private func tryAll(_ tables: Set<Name>, inPlace: Bool, _ found: inout Found) async throws {
    let rows = try await verifier.source.edgeRows(
      of: tables, for: [rehearsal.up, rehearsal.down].compactMap(\.self), distinct: distinctColumns,
      inPlace: inPlace)
    // Many together: few suffer, and those are found by halves.
    for isPlausible in [true, false] {
      for these in batches(rows.filter { $0.isPlausible == isPlausible }) {
        try await narrow(these, &found)
      }
    }
  }

  /// Rows that can come together: of two that change the same one, one would not be seen.
  private func batches(_ rows: [EdgeRow]) -> [[EdgeRow]] {
    let size = together(of: rows.count)
    var batches: [[EdgeRow]] = []
    var (batch, changed) = ([EdgeRow](), Set<String>())
    for row in rows {
      if batch.count == size || !changed.isDisjoint(with: row.replaced) {
        batches.append(batch)
        (batch, changed) = ([], [])
      }
      batch.append(row)
      changed.formUnion(row.replaced)
    }
    return batch.isEmpty ? batches : batches + [batch]
  }

  /// Finds the rows that suffer among these, by halves.
  private func narrow(_ rows: [EdgeRow], _ found: inout Found) async throws {
    guard found.cutShort == nil else { return }
    guard found.runs < mostRuns else {
      found.cutShort = "there are more than can be tried"
      return
    }
    // One example of a column is enough.
    let rows = rows.filter { row in
      row.column == nil
        || !found.faults.contains { $0.table == row.table && $0.column == row.column }
    }
    guard !rows.isEmpty else { return }
    let added: (source: E.Source, taken: [EdgeRow])?
    do {
      added = try await verifier.source.adding(rows)
    } catch is OutOfTime {
      found.cutShort = "to insert them takes too long"
      return
    }
    guard let (source, taken) = added else { return }
    found.taken.formUnion(
      taken.filter { $0.isPlain || $0.column != nil && !$0.replaced.isEmpty }.map(\.table))
    if taken.count < rows.count {
      // The source may refuse some only because of the others.
      let known = Set(taken)
      try await narrow(rows.filter { !known.contains($0) }, &found)
    }
    let trial = try await trial(of: taken, in: source, &found)
    if trial == .well { return }
    try await split(taken, trial, &found)
  }

  private func split(_ rows: [EdgeRow], _ trial: Trial, _ found: inout Found) async throws {
    guard rows.count > 1 else {
      note(trial, of: rows, &found)
      return
    }
    let before = found
    try await narrow(Array(rows[..<(rows.count / 2)]), &found)
    try await narrow(Array(rows[(rows.count / 2)...]), &found)
    // None suffers by itself: they do together.
    if before.faults == found.faults, before.refusals == found.refusals, rows.count == 2,
      found.cutShort == nil
    {
      note(trial, of: rows, &found)
    }
  }

  private func note(_ trial: Trial, of rows: [EdgeRow], _ found: inout Found) {
    guard let first = rows.first else { return }
    let needed = rows.flatMap(\.rows)
    switch trial {
    case .well: break
    case .refused(let constraint):
      if first.isPlausible, !found.refusals.contains(where: { $0.constraint == constraint }) {
        found.refusals.append(Refusal(constraint: constraint, rows: needed))
      }
    case .suffers(let effect, let statement):
      let place = first.column.map { "\(first.table).\($0)" } ?? "\(first.table)"
      let isPlausible = rows.allSatisfy(\.isPlausible)
      // Where any new row suffers so, that is all there is to say.
      if found.faults.contains(where: {
        $0.table == first.table && $0.column == nil && $0.effect == effect
      }) {
        return
      }
      found.faults.append(
        LatentFault(
          what: words(effect, first, place) + (rows.count > 1 ? ", with another like it" : ""),
          effect: effect, table: first.table, column: first.column, rows: needed,
          isPlausible: isPlausible, statement: statement))
    }
  }

  private func words(_ effect: LatentFault.Effect, _ row: EdgeRow, _ place: String) -> String {
    let other = "another row"
    let subject =
      row.what.hasPrefix(other)
      ? "\(other) of \(row.table)\(row.what.dropFirst(other.count))" : "\(row.what) in \(place)"
    switch effect {
    case .loses: return "\(subject) would be lost"
    case .changes: return "\(subject) would not stay what it is"
    case .fails: return "\(subject) would stop the script"
    case .rollback: return "\(subject) would not come back by the rollback"
    case .unfilled: return "\(subject) would not be filled as all rows of today are"
    }
  }

  // MARK: One run

  /// What a run with rows more came to.
  private enum Trial: Equatable {
    case well
    /// A constraint of the target stops the script: no fault of the row, but one row hides the others.
    case refused(String)
    /// By a statement, from 1.
    case suffers(LatentFault.Effect, statement: Int?)
  }

  /// Runs the scripts on the source with these rows.
  private func trial(of taken: [EdgeRow], in source: E.Source, _ found: inout Found) async throws
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
      // Rows like others may be what a new key is there to refuse.
      if taken.allSatisfy({ $0.column == nil }), now.duplicated == then.duplicated,
        let key = table.flatMap(newKey)
      {
        return .refused(key)
      }
      return .suffers(.loses, statement: statement(table, run))
    }
    // A row of a table that was folded into another, and that the other has no place for.
    if folded(loss.account) > folded(before.account) {
      let table = worse(loss.account, before.account) { $0.isFolded ? $0.rowsLost : 0 }
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
    // What the target has no place for does not come back, and is told as such.
    let (given, givenBefore) = (loss.account.intended, before.account.intended)
    if given.rows <= givenBefore.rows, given.cells <= givenBefore.cells,
      base.rollback?.status == .exact, let status = run.rollback?.status,
      status == .lossy || status == .fails
    {
      return .suffers(.rollback, statement: nil)
    }
    if let column = unfilled(loss.computed, before.computed, taken, before.account, run) {
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

  private func isNewlyUnproven(_ now: LossAccount, _ before: LossAccount) -> Bool {
    now.columns.contains { column in
      column.cellsUnproven > 0
        && before.columns.contains { $0.source == column.source && $0.cellsUnproven == 0 }
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
    account.columns.reduce(0) { $0 + $1.cellsUnexplained }
  }

  private func folded(_ account: LossAccount) -> Int {
    account.tables.reduce(0) { $0 + ($1.isFolded ? $1.rowsLost : 0) }
  }

  private func stopped(_ record: RunRecord) -> Trial {
    guard case .failed(let statement, _, let message) = record.ending else { return .well }
    if let constraint = refusal(message) { return .refused(constraint) }
    return .suffers(.fails, statement: statement + 1)
  }

  /// The constraint that an error of the engine names, where the target has that table: a table that
  /// only the script knows has no right to refuse a row.
  private func refusal(_ message: String) -> String? {
    guard let broken = verifier.engine.brokenConstraint(by: message) else { return nil }
    guard let table = broken.columns.first?.table else {
      return isOfTarget(broken) ? message : nil
    }
    let final = base.record.steps.reduce(table) { name, step in
      if case .renamed(name, let new)? = step.reshape { new } else { name }
    }
    guard base.schema?.table(final) != nil else { return nil }
    let columns = broken.columns.map { ColumnName(final, $0.column).description }
    return columns.joined(separator: ", ") + " " + broken.kind
  }

  /// Whether a constraint that is told by its name or its text is one of the target's.
  private func isOfTarget(_ broken: BrokenConstraint) -> Bool {
    // A reference that the source has, too, was whole: the script breaks it.
    if broken.kind == "FOREIGN KEY" {
      return !references(of: base.schema).isSubset(of: references(of: verifier.source.schema))
    }
    let checks = (base.schema?.tables ?? []).flatMap(\.checks)
    return broken.kind != "CHECK"
      || checks.contains {
        $0.constraint.map { Name(broken.text) == $0 } ?? false
          || $0.expression.sql.filter { !$0.isWhitespace }
            == broken.text.filter { !$0.isWhitespace }
      }
  }

  private func references(of schema: Schema?) -> Set<[Name]> {
    Set(
      (schema?.tables ?? []).flatMap { table in
        table.foreignKeys.map { [table.name, $0.parent] + $0.columns }
      })
  }

  /// A unique key of the table that takes a source table's rows, where the source has none over
  /// columns of those names.
  private func newKey(of account: TableAccount) -> String? {
    guard let anchor = account.anchor, let key = newKeys(of: account).first else { return nil }
    return key.sorted().map { "\(anchor).\($0)" }.joined(separator: ", ") + " UNIQUE"
  }

  private func newKeys(of account: TableAccount) -> [Set<Name>] {
    guard let anchor = account.anchor, let schema = base.schema, let table = schema.table(anchor),
      let old = verifier.source.schema.table(account.table)
    else { return [] }
    let before = keys(of: old, in: verifier.source.schema)
    return keys(of: table, in: schema).filter { !before.contains($0) }
  }

  /// Source columns that are part of a key which only the target has.
  private var distinctColumns: Set<ColumnName> {
    guard let account = base.loss?.account else { return [] }
    return Set(
      account.tables.flatMap { table in
        let columns = Set(newKeys(of: table).flatMap(\.self))
        return table.columns.filter { column in
          column.into.contains { $0.table == table.anchor && columns.contains($0.column) }
        }.map(\.source)
      })
  }

  private func keys(of table: Table, in schema: Schema) -> [Set<Name>] {
    let named = ((table.primaryKey.map { [$0] } ?? []) + table.uniques).map { Set($0.columns) }
    let indexes = schema.indexes(of: table.name).filter(\.unique).map { index in
      Set(index.terms.map { Name($0.expression.canonical) })
    }
    return named.filter { $0 != table.rowidAlias.map { [$0] } } + indexes
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

  /// A new column that holds a value in every row of today and none in a row more.
  private func unfilled(
    _ now: [(column: ColumnName, rows: Int)], _ before: [(column: ColumnName, rows: Int)],
    _ taken: [EdgeRow], _ account: LossAccount, _ run: ModeRun<E>
  ) -> ColumnName? {
    before.first { column, rows in
      guard !rehearsal.settled.contains(column),
        let table = account.tables.first(where: { $0.anchor == column.table }),
        rows == table.rows
      else { return false }
      // What is made of nothing may well be nothing.
      let origins = run.lineage?.origins[column]
      let added = taken.filter { row in
        row.rows.contains { $0.table == table.table } && row.replaced.isEmpty
          && !row.rows.contains { new in
            new.cells.contains {
              $0.literal == "NULL"
                && (origins?.isEmpty != false || origins?[ColumnName(new.table, $0.column)] != nil)
            }
          }
      }.reduce(0) { $0 + $1.rows.count { $0.table == table.table } }
      return added > 0 && (now.first { $0.column == column }?.rows ?? 0) < rows + added
    }?.column
  }
}

extension Sequence where Element: Hashable {
  /// Each once, in the order in which they first come.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
