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
    #expect(off.completed && off.steps.allSatisfy { $0.nested == 0 })
  }

  @Test func `what fires nothing shows nothing`() async throws {
    let on = try await record(
      of: "INSERT INTO p VALUES (3, 'c'); UPDATE c SET code = 'c'; ALTER TABLE p ADD COLUMN x",
      foreignKeys: true)
    #expect(on.completed && on.steps.allSatisfy { $0.nested == 0 && !$0.asksForMode })
  }

  @Test(arguments: [
    "UPDATE c SET code = NULL WHERE (SELECT foreign_keys FROM pragma_foreign_keys)",
    "PRAGMA legacy_alter_table = ON; ALTER TABLE p RENAME TO q",
  ])
  func `who asks for the mode is told from others`(_ sql: String) async throws {
    let on = try await record(of: sql, foreignKeys: true)
    #expect(on.steps.contains { $0.asksForMode }, "\(on.ending)")
  }
}
