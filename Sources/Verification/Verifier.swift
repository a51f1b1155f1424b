import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts
import Wishes

/// Judges drafts on shadows of one source.
package struct Verifier<E: Engine>: Sendable {
  let engine: E
  let source: E.Source
  let target: Schema?
  let options: VerificationOptions
  /// What the request says of the columns that the draft in hand updates.
  private var asked = AskedColumns()

  package init(engine: E, source: E.Source, target: Schema?, options: VerificationOptions) {
    self.engine = engine
    self.source = source
    self.target = target
    self.options = options
  }

  /// The same on another source of the same schema.
  /// - Parameter longest: a script may take; nil: as long as here.
  func on(_ source: E.Source, longest: Duration? = nil) -> Verifier {
    var options = options
    if let longest { options.limits.script = min(options.limits.script, longest) }
    var other = Verifier(engine: engine, source: source, target: target, options: options)
    other.asked = asked
    return other
  }

  /// Admits, runs, measures and judges. A bad draft is a verdict; only accidents throw.
  package func verify(_ draft: Draft) async throws -> Verdict {
    var own = self
    own.asked = AskedColumns()
    return try await own.judge(draft)
  }

  private func judge(_ draft: Draft) async throws -> Verdict {
    let up: AdmittedScript
    let notes: [Finding]
    switch try await engine.admit(draft.up, on: source) {
    case .hostile(let findings):
      return notRun(draft, CheckResult(Admitted.id, .failed, findings))
    case .unsupported(let findings):
      let why = "the script holds what cannot be run on a shadow"
      return notRun(draft, CheckResult(Admitted.id, .unproven(because: why), findings))
    case .admitted(let script, let findings): (up, notes) = (script, findings)
    }
    let (down, refusal, downNotes) = try await admitRollback(draft)
    if refusal.contains(where: { $0.severity == .critical }) {
      return notRun(draft, CheckResult(Admitted.id, .failed, refusal))
    }
    let named = Set([up, down].compactMap(\.self).flatMap(\.statements).flatMap(\.named))
    // Before it runs: a damaged table is nobody's fault.
    _ = try await source.health(of: named)
    let (modes, runs) = try await runs(up, down, draft)
    let touched = runs.reduce(named) { $0.union($1.lineage?.touched ?? []) }
    var bench = Bench<E>(
      draft: draft, source: source.schema, target: target, options: options,
      health: try await source.health(of: touched), admission: notes + downNotes, up: up,
      down: down,
      downRefusal: refusal, modes: modes, runs: runs,
      kept: runs.first?.schema.map(kept) ?? [], confinement: await engine.confinement(),
      share: source.share)
    for run in runs { bench.timings.add(run.timings) }
    if bench.primary == nil, let failed = runs.first {
      bench.refusal = try await self.refusal(failed.record, of: up)
    }
    if let base = bench.primary {
      bench.hazards = try await bench.timings.measure(Hazards.id) {
        try await hazardFacts(base, of: up)
      }
    }
    if !options.workload.isEmpty || !options.transformations.isEmpty, let base = bench.primary {
      bench.workload = try await bench.timings.measure(Queries.id) {
        try await ask(options.workload, base)
      }
    }
    if let base = bench.primary { try await askClaims(of: draft, base, &bench.workload) }
    // A script that is rejected has faults enough.
    if options.rehearses, let base = bench.primary,
      Judgement(bench: bench, engine: identity).verdict.outcome != .rejected
    {
      try await rehearse(&bench, base)
      bench.confinement = await engine.confinement()
    }
    return Judgement(bench: bench, engine: identity).verdict
  }

  private func rehearse(_ bench: inout Bench<E>, _ base: ModeRun<E>) async throws {
    switch try await Rehearsal.prepared(self, bench.up, bench.down, bench.draft, base) {
    case .impossible(let why): bench.rehearsed = Rehearsed(skipped: why)
    case .ready(var rehearsal):
      rehearsal.settled = bench.workload.settled
      var shown = Rehearsed<E>()
      shown.repetition = try await bench.timings.measure(Repeats.id) {
        try await Repetition(rehearsal: rehearsal).run()
      }
      bench.rehearsed = shown
      guard Judgement(bench: bench, engine: identity).verdict.outcome != .rejected else { return }
      shown.crashes = try await bench.timings.measure(SurvivesCrashes.id) {
        try await CrashPoints(rehearsal: rehearsal).run()
      }
      shown.late = try await bench.timings.measure(RollsBackLate.id) {
        try await LateRollback(rehearsal: rehearsal).run()
      }
      shown.latent = try await bench.timings.measure(Latent.id) {
        try await LatentSearch(rehearsal: rehearsal).run()
      }
      if let other = try await otherMode(of: bench, rehearsal) {
        shown.latent?.add(try await LatentSearch(rehearsal: other).run(), under: other)
      }
      bench.rehearsed = shown
    }
  }

  /// The same rehearsal with the other handling of foreign keys, where both were asked for and run.
  private func otherMode(of bench: Bench<E>, _ rehearsal: Rehearsal<E>) async throws
    -> Rehearsal<E>?
  {
    let mode = !rehearsal.base.foreignKeys
    guard bench.runs.contains(where: { $0.foreignKeys == mode && $0.record.completed }) else {
      return nil
    }
    let run = try await rehearsal.verifier.run(
      bench.up, bench.down, bench.draft, foreignKeys: mode, like: nil)
    guard run.record.completed, run.loss != nil else { return nil }
    var other = rehearsal
    other.base = run
    return other
  }

  /// The verdict on a reply that holds no draft.
  package func unusable(_ draft: Draft, because reason: String) -> Verdict {
    notRun(
      draft,
      CheckResult(
        Admitted.id, .failed,
        [Finding("model.reply", .critical, "the model's reply cannot be used: \(reason)")]))
  }

  private var identity: EngineIdentity {
    EngineIdentity(dialect: engine.dialect, name: engine.dialect, version: engine.version)
  }

  private func notRun(_ draft: Draft, _ check: CheckResult) -> Verdict {
    let outcome: Verdict.Outcome = check.status == .failed ? .rejected : .review
    return Verdict(proposer: draft.proposer, engine: identity, outcome: outcome, checks: [check])
  }

  private func admitRollback(_ draft: Draft) async throws
    -> (AdmittedScript?, refusal: [Finding], notes: [Finding])
  {
    guard let down = draft.down else { return (nil, [], []) }
    switch try await engine.admit(down, on: source) {
    case .hostile(let findings), .unsupported(let findings): return (nil, findings, [])
    case .admitted(let script, let findings): return (script, [], findings)
    }
  }

  private func kept(in schema: Schema) -> Set<Name> {
    Set(
      (schema.tables.map(\.name) + schema.virtualTables.map(\.name)).filter { isKept($0, schema) })
  }

  private func isKept(_ name: Name, _ final: Schema) -> Bool {
    guard target?.holds(name) != true else { return false }
    if options.keepTables.contains(name) { return true }
    // What an earlier migration kept stays as it was.
    if name.isKeptAside, let table = source.schema.table(name) { return final.table(name) == table }
    return name.folded.hasPrefix("_drydock_") && !source.schema.holds(name)
  }

  // MARK: Runs

  /// - Parameters:
  ///   - like: a run in the other mode, whose measures hold for this one if both left the same bytes.
  ///   - goesOn: see `RunConditions`.
  ///   - known: see `measure`.
  func run(
    _ up: AdmittedScript, _ down: AdmittedScript?, _ draft: Draft, foreignKeys: Bool,
    like other: ModeRun<E>?, goesOn: Bool = false, knowing known: KnownColumns? = nil
  ) async throws -> ModeRun<E> {
    let shadow = try await source.makeShadow()
    var conditions = RunConditions(foreignKeys: foreignKeys, limits: options.limits)
    conditions.goesOnUnenforced = goesOn
    let record = try await shadow.run(up, under: conditions)
    let dropped = Set(up.statements.flatMap(\.drops))
    var run = ModeRun<E>(
      foreignKeys: foreignKeys, record: record, joints: up.joints, constants: up.constants,
      rowChanges: up.statements.filter {
        // A copy takes the place of a table that is dropped after it.
        [.deletes, .updates].contains($0.rowChange)
          || $0.leftRows.map { dropped.contains($0.table) } == true
      },
      shadow: shadow)
    run.timings.note(Runs.id, record.steps.reduce(0) { $0 + $1.milliseconds })
    guard record.completed else { return run }
    if let other, other.record.completed, down == nil,
      try await shadow.isIdentical(to: other.shadow)
    {
      run.schema = other.schema
      run.loss = other.loss
      run.lineage = other.lineage
      run.violations = other.violations
      run.rollback = other.rollback
      return run
    }
    try await measure(&run, down, draft, known)
    return run
  }

  // MARK: Measures

  /// - Parameter known: what a run on fewer rows showed of the columns; then only what can differ because of a row
  ///   more is measured.
  func measure(
    _ run: inout ModeRun<E>, _ down: AdmittedScript?, _ draft: Draft,
    _ known: KnownColumns?
  ) async throws {
    let schema = try await run.shadow.schema()
    let lineage = Lineage(
      of: source.schema, steps: run.record.steps, renames: options.renames)
    run.schema = schema
    run.lineage = lineage
    var rolledBack: E.Source.Shadow?
    if let down {
      let shadow = try await run.shadow.fork()
      let record = try await shadow.run(
        down, under: RunConditions(foreignKeys: run.foreignKeys, limits: options.limits))
      run.timings.note(RollsBack.id, record.steps.reduce(0) { $0 + $1.milliseconds })
      run.rollbackRecord = record
      if record.completed { rolledBack = shadow }
    }
    let accounting = LossAccounting(
      comparison: try await run.shadow.comparison(rolledBack: rolledBack), source: source.schema,
      final: schema, target: target, renames: options.renames, declared: draft.mapping,
      lineage: lineage, kept: kept(in: schema),
      expressions: Expressions(
        known: known, joints: run.joints, constants: run.constants),
      accepted: options.accepted, told: Set(options.transformations.map(\.target)),
      wish: options.wish, rowChanges: run.rowChanges, askedColumns: asked)
    // Rows and cells are counted in the same passes.
    var loss = try await run.timings.measure(Cells.id) {
      try await accounting.run(touched: lineage.touched, virtual: lineage.touchedVirtual)
    }
    loss.account.marks = try await lowerMarks(after: run.shadow, in: schema, loss.account)
    run.loss = loss
    run.lowered = try await lowered(after: run.shadow)
    run.violations = try await newViolations(run, schema, lineage, loss.account)
    // Where a limit ended the rollback, nothing is known of it.
    if run.rollbackRecord?.isCutShort == true { return }
    if let down, let record = run.rollbackRecord {
      let start = ContinuousClock.now
      try await measureRollback(&run, down, record, rolledBack, loss.account)
      run.timings.note(RollsBack.id, (ContinuousClock.now - start) / .milliseconds(1))
    } else {
      let nothing = try await changedNothing(run, schema, loss.account)
      run.rollback = RollbackAccount(status: nothing ? .exact : .absent)
    }
  }

  /// Whether there is nothing that a rollback would have to bring back.
  private func changedNothing(_ run: ModeRun<E>, _ schema: Schema, _ account: LossAccount)
    async throws -> Bool
  {
    // What was rolled back was to change something.
    if case .leftOpen = run.record.ending { return false }
    guard schema.residue(against: source.schema).isEmpty, account.isUnchanged else { return false }
    let before = source.pristine
    let (marks, after) = (try await before.marks(), try await run.shadow.marks())
    let (settings, now) = (try await before.settings(), try await run.shadow.settings())
    return marks == after && settings == now
  }

  private func lowerMarks(
    after shadow: E.Source.Shadow, in schema: Schema, _ account: LossAccount
  ) async throws -> [MarkLoss] {
    let before = try await source.pristine.marks()
    let after = try await shadow.marks()
    return before.sorted { $0.key < $1.key }.compactMap { table, mark in
      let anchor = account.tables.first { $0.table == table }?.anchor
      let now = anchor ?? options.renames.newName(of: table)
      // Where neither what is reached nor what is wanted has a mark, there is no place for it.
      let places = [schema.table(now), target?.table(now)].compactMap(\.self)
      guard schema.table(now) != nil, mark > 0,
        places.contains(where: { $0.primaryKey?.autoincrement == true })
      else { return nil }
      let left = after[now]
      return (left ?? 0) < mark ? MarkLoss(object: table, before: mark, after: left) : nil
    }
  }

  /// Numbers by which programs know the file, where they fell, and marks behind which no row can come any more.
  /// https://www.sqlite.org/autoinc.html
  private func lowered(after shadow: E.Source.Shadow) async throws -> [Question] {
    let (before, after) = (try await source.pristine.settings(), try await shadow.settings())
    let fallen = before.sorted { $0.key < $1.key }.filter { $0.value > after[$0.key] ?? 0 }.map {
      Question(
        "The script sets \($0.key) from \($0.value) to \(after[$0.key] ?? 0): do programs that read it know the file "
          + "then?", columns: [$0.key])
    }
    let ended = try await shadow.marks().filter { $0.value == .max }.keys.sorted()
    let old = try await source.pristine.marks()
    return fallen
      + ended.filter { old[$0] != .max }.map {
        Question(
          "The AUTOINCREMENT mark of \($0) is the largest number there is: no row can come any more. Is that meant?",
          columns: [$0.text])
      }
  }

  private func newViolations(
    _ run: ModeRun<E>, _ schema: Schema, _ lineage: Lineage, _ account: LossAccount
  ) async throws -> [Violation] {
    let homes = Dictionary(
      lineage.home.map { ($0.value, $0.key) }, uniquingKeysWith: { a, _ in a })
    let moved = schema.tables.filter { table in
      guard let origin = homes[table.name], let before = source.schema.table(origin) else {
        return !hasKeysOfOld(table, in: schema, account)
      }
      return lineage.deleter[origin] != nil || lineage.inserted.contains(table.name)
        || !hasSameKeys(before, table, in: schema)
        || before.foreignKeys.count != table.foreignKeys.count
        || lineage.overwritten.contains { $0.table == origin && isKey($0, of: before) }
    }.map(\.name)
    let touched = schema.tables.map(\.name).filter { name in
      homes[name].map { lineage.touched.contains($0) } ?? true
    }
    let virtual = schema.virtualTables.map(\.name).filter { name in
      lineage.touchedVirtual.contains(name) || !source.schema.holds(name)
    }
    let found = try await run.shadow.violations(of: Set(touched + virtual), keysOf: Set(moved))
    guard !found.isEmpty else { return [] }
    // What was broken in a table that is gone came along with its rows.
    func heirs(of table: Name) -> Set<Name> {
      let moved = schema.table(table) == nil ? lineage.receivers[table] ?? [] : []
      return moved.union([options.renames.newName(of: table)])
    }
    let broken = Set(found.map(\.table))
    let old = Set(
      (source.schema.tables.map(\.name) + source.schema.virtualTables.map(\.name))
        .filter { !broken.isDisjoint(with: heirs(of: $0)) })
    let before = try await source.pristine.violations(of: old, keysOf: old)
    return found.compactMap { violation in
      violation.beyond(
        before.filter {
          $0.kind == violation.kind && $0.description == violation.description
            && heirs(of: $0.table).contains(violation.table)
        })
    }
  }

  /// Whether a table that was rebuilt was shown to hold the rows, the references and the keys that it
  /// held before: then no reference from or to it can have broken.
  private func hasKeysOfOld(_ table: Table, in schema: Schema, _ account: LossAccount) -> Bool {
    guard let old = source.schema.table(table.name),
      let rows = account.tables.first(where: { $0.table == table.name && $0.anchor == table.name }),
      rows.rowsLost == 0, rows.added == 0, rows.duplicated == 0, rows.unaligned == nil,
      old.foreignKeys.map(source.schema.spelledOut) == table.foreignKeys.map(schema.spelledOut)
    else { return false }
    let unchanged = Set(
      rows.columns.filter {
        $0.cellsChanged == 0 && $0.nullsFilled == 0
          && $0.into == [ColumnName(table.name, $0.source.column)]
      }.map(\.source.column))
    let keys = schema.tables.flatMap { child in
      child.foreignKeys.filter { $0.parent == table.name }.flatMap(schema.parentColumns)
    }
    return unchanged.isSuperset(of: table.foreignKeys.flatMap(\.columns) + keys)
      && hasSameKeys(old, table, in: schema)
  }

  /// Whether the columns by which others find its rows compare values as they did.
  private func hasSameKeys(_ old: Table, _ new: Table, in schema: Schema) -> Bool {
    let indexes = (source.schema.indexes(of: old.name), schema.indexes(of: new.name))
    return old.primaryKey?.parts == new.primaryKey?.parts
      && Set(old.uniques.map(\.parts)) == Set(new.uniques.map(\.parts))
      && Set(indexes.0.filter(\.unique).map(\.terms))
        == Set(indexes.1.filter(\.unique).map(\.terms))
      && new.columns.allSatisfy { column in
        old.column(column.name).map {
          $0.collation == column.collation
            && ($0.type == column.type || TypeFamily($0.type) == TypeFamily(column.type))
        } ?? true
      }
  }

  /// Whether a column is part of a foreign key, or of a key that another table may refer to.
  private func isKey(_ column: ColumnName, of table: Table) -> Bool {
    table.foreignKeys.contains { $0.columns.contains(column.column) }
      || source.schema.tables.contains { child in
        child.foreignKeys.contains {
          $0.parent == table.name && source.schema.parentColumns(of: $0).contains(column.column)
        }
      }
  }
}
