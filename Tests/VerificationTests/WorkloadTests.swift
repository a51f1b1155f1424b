import Composition
import EngineInterface
import Findings
import Foundation
import Testing
import Verdicts

/// Queries of an application, invariants and probes.
struct WorkloadTests {
  private static let source: String = {
    let rows = (1...30).map { "(\($0), \($0 % 5 + 1), \($0 * 10))" }.joined(separator: ", ")
    return
      "CREATE TABLE items (id INTEGER PRIMARY KEY, quantity INTEGER NOT NULL, price INTEGER NOT NULL); INSERT INTO items VALUES \(rows);"
  }()
  private static let target =
    "CREATE TABLE items (id INTEGER PRIMARY KEY, quantity INTEGER NOT NULL, price INTEGER NOT NULL, total INTEGER);"
  private static let up =
    "BEGIN; ALTER TABLE items ADD COLUMN total INTEGER; UPDATE items SET total = quantity * price; COMMIT;"
  private static let down = "ALTER TABLE items DROP COLUMN total;"

  private func verdict(
    invariants: String? = nil, old: String? = nil, new: String? = nil, up: String = up
  ) async throws -> Verdict {
    try await tryOut(Self.source, Self.target, up, Self.down) { request, folder in
      func write(_ text: String?, _ name: String) throws -> String? {
        guard let text else { return nil }
        try Data(text.utf8).write(to: folder.appending(path: name))
        return folder.appending(path: name).path
      }
      request.invariants = try write(invariants, "invariants.sql")
      request.oldQueries = try write(old, "old.sql")
      request.newQueries = try write(new, "new.sql")
    }
  }

  private static let rowByRow = """
    -- invariant: each total is quantity times price
    SELECT id, quantity * price FROM items;
    -- migrated
    SELECT id, total FROM items;
    """

  /// Functions quote what they cannot read.
  @Test(arguments: [
    ("UPDATE p SET note = json_extract('{}', name);", "JSON path error near '…'"),
    ("UPDATE p SET note = (SELECT count(*) FROM words WHERE words MATCH name);", "…"),
    ("UPDATE p SET note = slug(name);", "no such function: slug"),
    ("UPDATE p SET nope = 1;", "no such column: nope"),
    ("INSERT INTO p SELECT id, name, NULL FROM p;", "UNIQUE constraint failed: p.id"),
  ])
  func `an error is told without values`(_ up: String, _ words: String) async throws {
    let source = """
      CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT, note TEXT);
      CREATE VIRTUAL TABLE words USING fts5 (body);
      INSERT INTO p VALUES (1, 'Lovelace:"x', 'n'), (2, 'O''Brien [Cher]', 'n');
      """
    let found = try await tryOut(source, source, up)
    let told = found.findings.map(\.message).joined(separator: "\n")
    #expect(told.contains(words), "\(told)")
    for value in ["Lovelace", "Brien", "Cher"] { #expect(!told.contains(value), "\(told)") }
  }

  @Test func `an invariant over every row settles the question`() async throws {
    let asked = try await verdict()
    #expect(asked.outcome == .review && asked.questions.count == 1)
    let settled = try await verdict(invariants: Self.rowByRow)
    #expect(settled.questions.isEmpty)
    #expect(settled.invariants.map(\.agrees) == [true])
    #expect(!settled.findings.contains { $0.severity >= .high })
  }

  @Test func `a total that agrees settles nothing, one that differs rejects`() async throws {
    let total = try await verdict(
      invariants:
        "-- invariant: sum\nSELECT sum(quantity * price) FROM items;\n-- migrated\nSELECT sum(total) FROM items;"
    )
    #expect(total.questions.count == 1 && total.invariants.map(\.agrees) == [true])
    let wrong = try await verdict(
      invariants: Self.rowByRow,
      up: Self.up.replacing("quantity * price", with: "quantity + price"))
    #expect(wrong.outcome == .rejected && wrong.invariants.map(\.agrees) == [false])
    #expect(wrong.findings.contains { $0.rule == "invariant.differs" && $0.severity == .critical })
  }

  @Test func `a probe that returns rows confirms a suspicion`() async throws {
    let found = try await verdict(
      invariants:
        "-- probe: large totals\nSELECT * FROM items WHERE total > 1000;\n-- probe: none\nSELECT 1 FROM items WHERE total IS NULL;"
    )
    #expect(found.probes.map(\.rows) == [3, 0])
    #expect(found.findings.filter { $0.rule == "invariant.probe" }.map(\.count) == [3])
  }

  @Test func `old and new queries before and after`() async throws {
    let found = try await verdict(
      old: """
        -- name: by id
        -- :id = 7
        SELECT quantity FROM items WHERE id = :id;
        -- name: everything
        SELECT * FROM items;
        """,
      new: "-- name: totals\nSELECT total FROM items; SELECT absent_one FROM items;")
    #expect(found.queries.map(\.isSame) == [true, false, nil, nil])
    #expect(found.queries[0].before.rows == 1)
    #expect(found.queries[2].before.error?.contains("no such column: total") == true)
    #expect(found.queries[2].after.rows == 30)
    let rules = found.findings.map(\.rule.text)
    #expect(rules.contains("compat.other-answer") && rules.contains("compat.new-query"))
    let broken = try await verdict(
      old: "SELECT price FROM items",
      up: Self.up + "ALTER TABLE items RENAME COLUMN price TO cents;")
    #expect(broken.findings.contains { $0.rule == "compat.old-query" })
  }

  @Test(arguments: [
    "DELETE FROM items", "SELECT load_extension('x')", "PRAGMA user_version = 3",
    "SELECT 1; DROP TABLE items", "ATTACH 'x' AS y", "SELEC 1", "CREATE TABLE x (a)",
  ])
  func `a file of queries holds nothing but queries`(_ text: String) async throws {
    await #expect(throws: LocationError.self) { _ = try await verdict(old: text) }
  }

  @Test func `a statement that is neither is refused with its place`() async throws {
    let error = await #expect(throws: LocationError.self) {
      _ = try await verdict(invariants: "\nSELECT 1;")
    }
    #expect(error?.message.contains("invariants.sql:2:") == true)
  }
}
