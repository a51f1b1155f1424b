import EngineInterface
import Findings
import Plans
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Runs an admitted script on a shadow as `sqlite3 -bail` would: one statement after another to the
/// first that fails, with a guard that is asked about every action.
struct ScriptRunner {
  let database: Database
  let guardian = Guard()
  let counter = RowCounter()

  init(_ database: Database) {
    self.database = database
    applyLimits(to: database)
    database.setRowHook { [counter] change, table, isNested in
      counter.note(change, in: table, isNested: isNested)
    }
  }

  /// - Parameters:
  ///   - range: of the statements to run, 0-based; all where nil.
  ///   - goesOn: see `RunConditions.goesOnUnenforced`.
  func run(
    _ script: SourceText, skipping skipped: Set<Int>, statements range: Range<Int>? = nil,
    goesOn: Bool = false, deadline: ContinuousClock.Instant, progress: (Int) -> Void
  ) -> RunRecord {
    guarded(until: deadline) {
      let course = Course(script, skipping: skipped, range)
      var steps: [StepRecord] = []
      let first = go(course, from: 0, &steps, foresees: { database.enforcesForeignKeys }, progress)
      if goesOn, case .failed(let index, _, _) = first.ending, database.enforcesForeignKeys,
        first.isForeseen || database.hasFailedForKeyAlone, isUntouchedByKeys(steps)
      {
        return unenforced(course, after: first.ending, at: index, steps, progress)
      }
      rollBack()
      return RunRecord(ending: first.ending, steps: settled(steps, first.ending))
    }
  }

  /// The run of a script that the enforcement of foreign keys is sure to stop, without it from the start: to enforce
  /// them costs a look at another table for every row. It goes on where it would have been stopped. Of the statements
  /// before that, one may be refused already; `ending` names the last that can.
  ///
  /// - Returns: nil where something else came of it; then it is to be run again on a new copy.
  func runUnenforced(
    _ script: SourceText, skipping skipped: Set<Int>, statements range: Range<Int>? = nil,
    deadline: ContinuousClock.Instant, progress: (Int) -> Void
  ) -> RunRecord? {
    guarded(until: deadline) {
      let course = Course(script, skipping: skipped, range)
      database.stopEnforcingForeignKeys()
      var steps: [StepRecord] = []
      let first = go(course, from: 0, &steps, foresees: { true }, progress)
      guard first.isForeseen, case .failed(let index, _, _) = first.ending,
        isUntouchedByKeys(steps), (try? mayOnlyBeRefused(steps)) == true
      else {
        rollBack()
        return nil
      }
      return unenforced(course, after: first.ending, at: index, steps, progress)
    }
  }

  /// The statements that are to run, and all of them.
  private struct Course {
    let texts: [StatementText]
    let wanted: [Int]

    init(_ script: SourceText, skipping skipped: Set<Int>, _ range: Range<Int>?) {
      let texts = statements(of: script)
      self.texts = texts
      wanted = (range ?? texts.indices).clamped(to: texts.indices).filter { !skipped.contains($0) }
    }
  }

  private func guarded<Result>(
    until deadline: ContinuousClock.Instant, _ run: () -> Result
  ) -> Result {
    database.setDeadline(deadline)
    database.setAuthorizer { [guardian] in guardian.allows($0) }
    defer {
      database.removeAuthorizer()
      database.setDeadline(nil)
    }
    return run()
  }

  private func go(
    _ course: Course, from first: Int, _ steps: inout [StepRecord], foresees: () -> Bool,
    _ progress: (Int) -> Void
  ) -> (ending: RunRecord.Ending, isForeseen: Bool) {
    for index in course.wanted where index >= first {
      let text = course.texts[index]
      progress(index)
      do {
        if foresees(), let refusal = try foreseenRefusal(of: text) {
          return (ending(index, text, refusal), true)
        }
        var record = try step(index, text)
        record.settles = database.isAutocommit
        steps.append(record)
      } catch {
        return (ending(index, text, error), false)
      }
    }
    let last = max(0, course.texts.count - 1)
    return (database.isAutocommit ? .completed : .leftOpen(statement: last), false)
  }

  private func unenforced(
    _ course: Course, after first: RunRecord.Ending, at index: Int, _ reached: [StepRecord],
    _ progress: (Int) -> Void
  ) -> RunRecord {
    database.stopEnforcingForeignKeys()
    var steps = reached
    let second = go(course, from: index, &steps, foresees: { false }, progress).ending
    rollBack()
    var record = RunRecord(ending: first, steps: reached)
    if steps.allSatisfy({ !$0.asksForMode }) {
      record.unenforced = .init(ending: second, steps: settled(steps, second))
    }
    return record
  }

  /// Whether enforcement did nothing, in statements that ran, which shows.
  private func isUntouchedByKeys(_ steps: [StepRecord]) -> Bool {
    steps.allSatisfy { $0.nested == 0 && !$0.asksForMode }
  }

  /// Where a transaction is left open, what lasts.
  private func settled(_ steps: [StepRecord], _ ending: RunRecord.Ending) -> [StepRecord] {
    guard case .leftOpen = ending else { return steps }
    return Array(steps.prefix((steps.lastIndex(where: \.settles) ?? -1) + 1))
  }

  private func step(_ index: Int, _ statement: StatementText) throws(SQLiteError) -> StepRecord {
    guardian.reset()
    counter.reset()
    var record = StepRecord(statement: index)
    record.reshape = statement.reshape
    let start = ContinuousClock.now
    let prepared = try database.prepare(statement.sql)
    // Before it runs: afterwards the tables it reads may be gone.
    let isCreation = statement.root?.kind == .createTableStmt
    if !isCreation { follow(statement, in: &record) }
    while try prepared.step() {}
    record.milliseconds = (ContinuousClock.now - start).milliseconds
    if isCreation { follow(statement, in: &record) }
    record.changes = counter.changes
    record.nested = counter.nested
    record.asksForMode = guardian.asksForMode
    record.setsMode = guardian.setsMode && database.isAutocommit
    record.updatedColumns = guardian.updated
    record.triggered = guardian.triggered
    record.readTables = guardian.readTables
    return record
  }

  private func follow(_ statement: StatementText, in record: inout StepRecord) {
    guard let root = statement.root else {
      // What it writes depends on nothing else.
      record.deciding = guardian.reads
      return
    }
    let flows = StatementFlows(root: root, database: database, reads: guardian.reads)
    record.flows = flows.flows()
    record.deciding = flows.deciding(beside: record.flows)
    record.untraced = flows.untraced()
  }

  private func rollBack() {
    database.removeAuthorizer()
    if !database.isAutocommit { _ = try? database.run("ROLLBACK") }
  }

  private func ending(_ index: Int, _ statement: StatementText, _ error: SQLiteError)
    -> RunRecord.Ending
  {
    if let reason = guardian.denial {
      return .denied(statement: index, message: reason)
    }
    if error.isInterrupt { return .limit(statement: index, message: "the time limit was reached") }
    if error.isFull {
      let room =
        error.code == 13 ? ": the copy has reached limits.growth-bytes, or its disk is full" : ""
      return .limit(statement: index, message: error.message + room)
    }
    return .failed(
      statement: index, offset: statement.range.lower + (error.offset ?? 0),
      message: database.words(of: error, in: statement.sql))
  }
}

/// Counts the rows that one statement writes, by table.
final class RowCounter {
  /// Rows that triggers and the actions of foreign keys wrote.
  private(set) var nested = 0
  private var counted: [Name: StepRecord.Changes] = [:]
  /// SQLite hands out the same pointer for the same table while a statement runs.
  private var table: UnsafePointer<CChar>?
  /// Taken at once: the statement may drop the table. nil for SQLite's own.
  private var name: Name?
  /// Rows of that table since another one's came.
  private var current = StepRecord.Changes()

  func reset() {
    (nested, counted, table, name, current) = (0, [:], nil, nil, StepRecord.Changes())
  }

  var changes: [Name: StepRecord.Changes] {
    settle()
    return counted
  }

  /// Once for every row: nothing here may be dear.
  func note(_ change: Database.RowChange, in table: UnsafePointer<CChar>, isNested: Bool) {
    if isNested { nested += 1 }
    if table != self.table {
      settle()
      let name = Name(String(cString: table))
      (self.table, self.name) = (table, name.folded.hasPrefix("sqlite_") ? nil : name)
    }
    switch change {
    case .inserted: current.inserted += 1
    case .updated: current.updated += 1
    case .deleted: current.deleted += 1
    }
  }

  private func settle() {
    if let name, current.total > 0 { counted[name, default: .init()].add(current) }
    current = StepRecord.Changes()
  }
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
  }
}

/// For connections that run what somebody else wrote, under a guard: generous to ordinary
/// migrations, small to bombs. https://www.sqlite.org/limits.html
func applyLimits(to database: Database) {
  database.limit(.length, to: 64 << 20)
  database.limit(.sqlLength, to: 4 << 20)
  database.limit(.column, to: 2000)
  database.limit(.expressionDepth, to: 1000)
  database.limit(.compoundSelect, to: 500)
  database.limit(.functionArguments, to: 127)
  database.limit(.attached, to: 0)
  database.limit(.likePattern, to: 1000)
  database.limit(.triggerDepth, to: 100)
}

extension StatementText {
  /// What the statement does to the shape of tables.
  var reshape: StepRecord.Reshape? {
    guard let root, let table = root.child(.createTableHead)?.objectName ?? root.objectName else {
      return nil
    }
    let last = root.children(.name).last?.identifier
    switch root.kind {
    case .createTableStmt: return .created(table)
    case .dropTableStmt: return .dropped(table)
    case .addColumnStmt: return .columnAdded(table)
    case .renameTableStmt: return last.map { .renamed(table, to: $0) }
    case .renameColumnStmt:
      return columnRename.map { .columnRenamed(ColumnName($0.table, $0.from), to: $0.to) }
    case .dropColumnStmt: return last.map { .columnDropped(ColumnName(table, $0)) }
    default: return nil
    }
  }
}
