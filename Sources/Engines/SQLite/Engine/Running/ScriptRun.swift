import EngineInterface
import Findings
import Foundation
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// One run of a script on the shadow at a path.
struct ScriptRun: Codable, Sendable {
  let path: String
  /// What the file at `path` is a copy of, where it still is one.
  let original: String?
  let script: Data
  let skipped: Set<Int>
  let conditions: RunConditions

  /// SQLite's journal of what a transaction changes, to undo it by.
  /// https://www.sqlite.org/pragma.html#pragma_journal_mode
  private enum Journal { case memory, file, none }

  /// Bytes of a database whose journal fits into memory.
  private static var small: Int { 1 << 26 }

  /// A script that succeeds undoes nothing, and a journal costs a large one a tenth of its time: it
  /// runs without, and once more with one on a new copy where it did not succeed.
  ///
  /// - Parameter progress: is told the 0-based statement that is about to run.
  func perform(progress: (Int) -> Void) throws -> RunRecord {
    let source = SourceText(utf8: Array(script))
    guard try fileSize(path) >= Self.small else {
      return run(
        source, on: try runner(with: .memory), goesOn: conditions.goesOnUnenforced, progress)
    }
    if let original, !statements(of: source).contains(where: \.undoes) {
      let record = try runWithoutJournal(source, progress)
      switch record.map({ $0.unenforced?.ending ?? $0.ending }) {
      case .completed, .limit: if let record { return record }
      case .leftOpen, .failed, .denied, nil: break
      }
      try copyFile(original, to: path)
    }
    return run(source, on: try runner(with: .file), goesOn: conditions.goesOnUnenforced, progress)
  }

  /// - Returns: nil where it was not the run that was asked for.
  private func runWithoutJournal(_ source: SourceText, _ progress: (Int) -> Void) throws
    -> RunRecord?
  {
    let runner = try runner(with: .none)
    let mayBeStopped =
      conditions.foreignKeys && conditions.goesOnUnenforced && conditions.statements == nil
    guard mayBeStopped, runner.isDoomed(source, skipping: skipped) else {
      // A statement that fails leaves anything behind.
      return run(source, on: runner, goesOn: false, progress)
    }
    return runner.runUnenforced(
      source, skipping: skipped, deadline: ContinuousClock.now + conditions.limits.script,
      progress: progress)
  }

  private func run(
    _ source: SourceText, on runner: ScriptRunner, goesOn: Bool, _ progress: (Int) -> Void
  ) -> RunRecord {
    Database.elsewhere(conditions.isElsewhere) {
      runner.run(
        source, skipping: skipped, statements: conditions.statements, goesOn: goesOn,
        deadline: ContinuousClock.now + conditions.limits.script, progress: progress)
    }
  }

  private func runner(with journal: Journal) throws -> ScriptRunner {
    let database = try Database(
      path: path, mode: .readWrite, world: conditions.isLater ? .later : .today)
    let pages = try database.integer("PRAGMA page_count")
    let size = max(1, try database.integer("PRAGMA page_size"))
    switch journal {
    case .memory: try database.run("PRAGMA journal_mode = MEMORY")
    case .file: try database.run("PRAGMA journal_mode = TRUNCATE")
    case .none: try database.stopJournal()
    }
    try database.run("PRAGMA synchronous = OFF")
    try database.run("PRAGMA locking_mode = EXCLUSIVE")
    try database.run("PRAGMA max_page_count = \(4 * pages + conditions.limits.growth / size)")
    try database.run("PRAGMA foreign_keys = \(conditions.foreignKeys ? "ON" : "OFF")")
    if conditions.isLater { try database.run("PRAGMA reverse_unordered_selects = ON") }
    Database.seedRandom(conditions.isLater ? 2 : 1)
    return ScriptRunner(database)
  }
}

extension StatementText {
  fileprivate var undoes: Bool { matches("rollback") }
}

/// A script on the schema without rows, to see what it tries to do.
struct DryRun: Codable, Sendable {
  let definitions: [String]
  let script: Data
  let skipped: Set<Int>
  let seconds: Double

  struct Seen: Codable, Sendable {
    /// 0-based statements, and what the guard said to them.
    var denied: [Int: String] = [:]
    /// Statements that SQLite can read although drydock cannot.
    var unread: [Int] = []
    /// Why it was broken off.
    var ended: String?
  }

  func perform(progress: (Int) -> Void) throws -> Seen {
    let database = try Database(path: ":memory:", mode: .memory)
    for definition in definitions { _ = try? database.run(definition) }
    applyLimits(to: database)
    _ = try? database.run("PRAGMA max_page_count = 16384")
    let guardian = Guard()
    database.setAuthorizer { guardian.allows($0) }
    database.setDeadline(ContinuousClock.now + .seconds(seconds))
    defer { database.removeAuthorizer() }
    var seen = Seen()
    for (index, text) in statements(of: SourceText(utf8: Array(script))).enumerated()
    where !skipped.contains(index) {
      progress(index)
      guardian.reset()
      var isRead = true
      do {
        try database.run(text.sql)
      } catch {
        isRead = !error.isOfSyntax
      }
      if let denial = guardian.denial { seen.denied[index] = denial }
      // What SQLite reads and drydock does not could be taken for anything.
      if isRead, !text.isWhole { seen.unread.append(index) }
    }
    return seen
  }
}
