import EngineInterface
import Findings
import Foundation
import Plans
import Schemas
import Testing

@testable import SQLiteEngine

/// What enforcing foreign keys does is seen in the run itself, so that a run in which it did nothing
/// stands for the one without it.
struct EnforcementTests {
  private static let family = """
    CREATE TABLE p (id INTEGER PRIMARY KEY, code TEXT UNIQUE);
    CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER REFERENCES p(id) ON DELETE CASCADE,
      code TEXT REFERENCES p(code) ON UPDATE CASCADE ON DELETE SET NULL);
    INSERT INTO p VALUES (1, 'a'), (2, 'b');
    INSERT INTO c VALUES (1, 1, 'a'), (2, 2, 'b');
    """

  private func record(of sql: String, foreignKeys: Bool) async throws -> RunRecord {
    let file = try temporaryFile("source.sql", Data(Self.family.utf8))
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    let engine = SQLiteEngine(limits: Limits(script: .seconds(20)))
    let source = try await engine.source(at: Location(file.path))
    guard case .admitted(let script, _) = try await engine.admit(Script(.up, sql), on: source)
    else { throw CancellationError() }
    return try await source.makeShadow().run(
      script, under: RunConditions(foreignKeys: foreignKeys, limits: engine.limits))
  }

  @Test(arguments: [
    "DELETE FROM p WHERE id = 1",
    "DELETE FROM p",
    "UPDATE p SET code = 'z' WHERE id = 1",
    "REPLACE INTO p VALUES (1, 'y')",
    "DROP TABLE p",
    "WITH d(i) AS (VALUES (1)) DELETE FROM p WHERE id IN (SELECT i FROM d)",
  ])
  func `an action is seen where keys are enforced, and only there`(_ sql: String) async throws {
    let on = try await record(of: sql, foreignKeys: true)
    #expect(on.completed && on.steps.contains { $0.nested > 0 })
    let off = try await record(of: sql, foreignKeys: false)
    #expect(off.completed && off.steps.map(\.nested) == [0])
  }

  @Test func `what fires nothing shows nothing`() async throws {
    let on = try await record(
      of: "INSERT INTO p VALUES (3, 'c'); UPDATE c SET code = 'c'; ALTER TABLE p ADD COLUMN x",
      foreignKeys: true)
    #expect(on.completed && on.steps.map(\.nested) == [0, 0, 0])
    #expect(on.steps.allSatisfy { !$0.asksForMode })
  }

  @Test(arguments: [
    "UPDATE c SET code = NULL WHERE (SELECT foreign_keys FROM pragma_foreign_keys)",
    "PRAGMA legacy_alter_table = ON; ALTER TABLE p RENAME TO q",
  ])
  func `who asks for the mode is told from others`(_ sql: String) async throws {
    let on = try await record(of: sql, foreignKeys: true)
    #expect(on.steps.contains { $0.asksForMode }, "\(on.ending)")
  }

  private func ran(_ sql: String, foreignKeys: Bool, goesOn: Bool = false) async throws
    -> (record: RunRecord, shadow: SQLiteShadow)
  {
    let data = """
      CREATE TABLE p (id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT UNIQUE);
      CREATE TABLE c (id INTEGER PRIMARY KEY, p_id INTEGER REFERENCES p(id),
        late TEXT REFERENCES p(code) DEFERRABLE INITIALLY DEFERRED);
      INSERT INTO p VALUES (1, 'a'), (2, 'b');
      INSERT INTO c VALUES (1, 1, 'a'), (2, 2, 'b');
      """
    let file = try temporaryFile("source.sql", Data(data.utf8))
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    let engine = SQLiteEngine(limits: Limits(script: .seconds(20)))
    let source = try await engine.source(at: Location(file.path))
    guard case .admitted(let script, _) = try await engine.admit(Script(.up, sql), on: source)
    else { throw CancellationError() }
    let shadow = try await source.makeShadow()
    var conditions = RunConditions(foreignKeys: foreignKeys, limits: engine.limits)
    conditions.goesOnUnenforced = goesOn
    return (try await shadow.run(script, under: conditions), shadow)
  }

  private static let rebuild = """
    CREATE TABLE q (id INTEGER PRIMARY KEY AUTOINCREMENT, code TEXT UNIQUE, x TEXT);
    INSERT INTO q (id, code) SELECT id, code FROM p; DROP TABLE p; ALTER TABLE q RENAME TO p;
    """

  @Test(arguments: [
    rebuild, "BEGIN; \(rebuild) UPDATE p SET x = code; COMMIT;",
    "SAVEPOINT s; UPDATE c SET p_id = 7; DELETE FROM p WHERE id = 1; RELEASE s;",
    "UPDATE c SET p_id = p_id + 1; DELETE FROM p WHERE id = 2;",
    "BEGIN; \(rebuild)", "INSERT INTO c VALUES (3, 99, 'a'); DELETE FROM p;",
  ])
  func `a run that goes on without enforcement is the one without it`(_ sql: String) async throws {
    let (on, shadow) = try await ran(sql, foreignKeys: true, goesOn: true)
    let (off, other) = try await ran(sql, foreignKeys: false)
    let alone = try await ran(sql, foreignKeys: true).record
    #expect(on.ending == alone.ending && on.steps.count == alone.steps.count)
    guard case .failed = on.ending, let rest = on.unenforced else {
      Issue.record("\(on.ending) \(on.unenforced == nil)")
      return
    }
    #expect(rest.ending == off.ending)
    func told(_ steps: [StepRecord]) -> [String] {
      steps.map { step in
        "\(step.statement) \(step.flows.count) \(String(describing: step.reshape)) "
          + "\(step.changes.sorted { $0.key < $1.key }) \(step.nested) \(step.settles)"
      }
    }
    #expect(told(rest.steps) == told(off.steps))
    #expect(try await shadow.schema() == other.schema())
    #expect(try await shadow.differences(from: other, numbers: GivenNumbers()).isEmpty)
    #expect(try await shadow.marks() == other.marks())
  }

  @Test(arguments: [
    // What is broken is looked at when the transaction ends: nothing tells what broke it.
    "BEGIN; UPDATE c SET late = 'z'; COMMIT;",
    "BEGIN; UPDATE c SET late = 'z'; DELETE FROM p; COMMIT;",
    // It fails for something else.
    "INSERT INTO p VALUES (1, 'z');",
    // What it does depends on the statement that failed.
    "DELETE FROM p WHERE id = 1; UPDATE c SET p_id = changes();",
  ])
  func `where more than a key is in the way, it does not go on`(_ sql: String) async throws {
    let (on, _) = try await ran(sql, foreignKeys: true, goesOn: true)
    guard case .failed = on.ending else {
      Issue.record("\(on.ending)")
      return
    }
    #expect(on.unenforced == nil)
  }
}
