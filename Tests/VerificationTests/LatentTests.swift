import Composition
import Findings
import Foundation
import Schemas
import Testing
import Verdicts

/// Rows that could come tomorrow: found where the scripts would lose them, not reported where they
/// would not, or where source or target refuse them.
struct LatentTests {
  private func verdict(
    _ source: String, _ target: String, _ up: String, _ down: String? = nil
  ) async throws -> Verdict { try await tryOut(source, target, up, down) }

  private func faults(_ verdict: Verdict) -> [String] {
    (verdict.latent ?? []).map {
      "\($0.effect.rawValue) \($0.column?.text ?? "-"): \($0.what)"
    }
  }

  private static let names: String = {
    let rows = (1...40).map { "(\($0), 'First\($0) Last\($0 % 9)')" }.joined(separator: ", ")
    return
      "CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT NOT NULL); INSERT INTO p VALUES \(rows);"
  }()
  private static let split =
    "CREATE TABLE p (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT);"

  @Test func `a name of one word, where all of today have two`() async throws {
    let found = try await verdict(
      Self.names, Self.split,
      """
      ALTER TABLE p ADD COLUMN first_name TEXT; ALTER TABLE p ADD COLUMN last_name TEXT;
      UPDATE p SET first_name = CASE WHEN instr(name, ' ') > 0 THEN substr(name, 1, instr(name, ' ') - 1) END,
        last_name = CASE WHEN instr(name, ' ') > 0 THEN substr(name, instr(name, ' ') + 1) END;
      ALTER TABLE p DROP COLUMN name;
      """,
      """
      ALTER TABLE p ADD COLUMN name TEXT NOT NULL DEFAULT '';
      UPDATE p SET name = first_name || ' ' || last_name;
      ALTER TABLE p DROP COLUMN first_name; ALTER TABLE p DROP COLUMN last_name;
      """)
    #expect(found.outcome == .review)
    #expect(
      faults(found).contains { $0.hasPrefix("loses name:") && $0.contains("a single word") },
      "\(faults(found))")
    #expect(found.findings.contains { $0.rule == "latent.loses" && $0.severity == .medium })
    let row = try #require(found.latent?.first { $0.column == "name" }?.rows.first?.cells)
    #expect(row.map(\.column) == ["id", "name"])
  }

  @Test func `what comes to the default is filled all the same`() async throws {
    let rows = (1...30).map { "(\($0), \($0 % 7 + 1), \($0 * 10))" }.joined(separator: ", ")
    let source =
      "CREATE TABLE c (id INTEGER PRIMARY KEY, n INTEGER NOT NULL, price INTEGER NOT NULL); "
      + "INSERT INTO c VALUES \(rows);"
    let target =
      "CREATE TABLE c (id INTEGER PRIMARY KEY, n INTEGER NOT NULL, price INTEGER NOT NULL, "
      + "total INTEGER NOT NULL DEFAULT 0);"
    let add = "ALTER TABLE c ADD COLUMN total INTEGER NOT NULL DEFAULT 0; "
    let all = try await verdict(source, target, add + "UPDATE c SET total = n * price;")
    #expect(!faults(all).contains { $0.hasPrefix("unfilled") }, "\(faults(all))")
    let some = try await verdict(
      source, target, add + "UPDATE c SET total = n * price WHERE id <= 30;")
    #expect(faults(some).contains { $0.hasPrefix("unfilled") }, "\(faults(some))")
  }

  @Test func `a range that ends at the last row of today`() async throws {
    let rows = (1...60).map { "(\($0), \($0).5)" }.joined(separator: ", ")
    let found = try await verdict(
      "CREATE TABLE s (id INTEGER PRIMARY KEY, c REAL NOT NULL); INSERT INTO s VALUES \(rows);",
      "CREATE TABLE s (id INTEGER PRIMARY KEY, c REAL NOT NULL, k REAL);",
      """
      ALTER TABLE s ADD COLUMN k REAL;
      UPDATE s SET k = c + 273.15 WHERE id BETWEEN 1 AND 30;
      UPDATE s SET k = c + 273.15 WHERE id BETWEEN 31 AND 60;
      """, "ALTER TABLE s DROP COLUMN k;")
    #expect(
      faults(found).contains { $0.hasPrefix("unfilled -: another row of s") }, "\(faults(found))")
  }

  @Test func `a date that is written otherwise`() async throws {
    let rows = (1...30).map { "(\($0), '\(10 + $0 % 18)/0\(1 + $0 % 9)/2023')" }.joined(
      separator: ", ")
    let found = try await verdict(
      "CREATE TABLE i (id INTEGER PRIMARY KEY, d TEXT); INSERT INTO i VALUES \(rows);",
      "CREATE TABLE i (id INTEGER PRIMARY KEY, d TEXT);",
      "UPDATE i SET d = substr(d, 7, 4) || '-' || substr(d, 4, 2) || '-' || substr(d, 1, 2);")
    #expect(
      faults(found).contains { $0.hasPrefix("loses d:") }
    )
  }

  @Test func `what the target refuses is no fault, and what the source refuses cannot come`()
    async throws
  {
    let source = """
      CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT CHECK (length(v) BETWEEN 2 AND 9 AND v = trim(v)));
      INSERT INTO a VALUES (1, 'one'), (2, 'two'), (3, 'three');
      """
    let found = try await verdict(
      source, "CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT NOT NULL);",
      """
      BEGIN;
      CREATE TABLE a_new (id INTEGER PRIMARY KEY, v TEXT NOT NULL);
      INSERT INTO a_new (id, v) SELECT id, v FROM a;
      DROP TABLE a; ALTER TABLE a_new RENAME TO a;
      COMMIT;
      """)
    #expect(found.latent == [])
  }

  @Test func `a row that the target refuses does not hide what another suffers`() async throws {
    let rows = (1...12).map { "(\($0), 'a\($0)', 'b\($0)')" }.joined(separator: ", ")
    let found = try await verdict(
      "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT); INSERT INTO t VALUES \(rows);",
      "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL, b TEXT);",
      """
      BEGIN;
      CREATE TABLE n (id INTEGER PRIMARY KEY, a TEXT NOT NULL, b TEXT);
      INSERT INTO n (id, a, b) SELECT id, a, coalesce(b, 'none') FROM t;
      DROP TABLE t; ALTER TABLE n RENAME TO t;
      COMMIT;
      """)
    #expect(faults(found) == ["changes b: NULL in t.b would not stay what it is"])
  }

  @Test(arguments: [
    "SELECT 1;",
    "ALTER TABLE p RENAME TO q; ALTER TABLE q RENAME TO p;",
    "BEGIN; CREATE TABLE n (id INTEGER PRIMARY KEY, name TEXT NOT NULL); INSERT INTO n (id, name) SELECT id, name FROM p; DROP TABLE p; ALTER TABLE n RENAME TO p; COMMIT;",
  ])
  func `where nothing changes nothing is latent`(_ up: String) async throws {
    let found = try await verdict(
      Self.names, "CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT NOT NULL);", up)
    #expect(found.latent ?? [] == [] && found.outcome != .rejected)
  }

  @Test func `a script that is rejected is not searched`() async throws {
    let rejected = try await verdict(
      Self.names, "CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT NOT NULL);",
      "DELETE FROM p WHERE id = 3;")
    #expect(rejected.outcome == .rejected && rejected.latent == nil)
  }

  @Test func `a sample stands for a large table, with the rows that it refers to`() async throws {
    let found = try await verdict(
      """
      CREATE TABLE o (id INTEGER PRIMARY KEY, n TEXT NOT NULL);
      CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT NOT NULL, o_id INTEGER NOT NULL REFERENCES o);
      WITH RECURSIVE g (v) AS (SELECT 1 UNION ALL SELECT v + 1 FROM g WHERE v < 9000)
      INSERT INTO o SELECT v, 'o' || v FROM g;
      WITH RECURSIVE g (v) AS (SELECT 1 UNION ALL SELECT v + 1 FROM g WHERE v < 9000)
      INSERT INTO p SELECT v, 'First' || v || ' Last' || (v % 9), 9001 - v FROM g;
      """,
      """
      CREATE TABLE o (id INTEGER PRIMARY KEY, n TEXT NOT NULL);
      CREATE TABLE p (id INTEGER PRIMARY KEY, first TEXT, last TEXT,
        o_id INTEGER NOT NULL REFERENCES o);
      """,
      """
      PRAGMA foreign_keys = OFF;
      BEGIN;
      CREATE TABLE q (id INTEGER PRIMARY KEY, first TEXT, last TEXT,
        o_id INTEGER NOT NULL REFERENCES o);
      INSERT INTO q (id, first, last, o_id) SELECT p.id,
        CASE WHEN name LIKE '% %' THEN substr(name, 1, instr(name, ' ') - 1) END,
        CASE WHEN name LIKE '% %' THEN substr(name, instr(name, ' ') + 1) END, o.id
        FROM p JOIN o ON o.id = p.o_id;
      DROP TABLE p;
      ALTER TABLE q RENAME TO p;
      COMMIT;
      """)
    #expect(found.outcome == .review)
    let fault = try #require(found.latent?.first { $0.column == "name" })
    #expect(fault.effect == .loses && fault.isPlausible)
    #expect(fault.statement == 4, "the copy")
  }

  @Test func `a case that falls through, two rows at once, a parent that nobody has`() async throws
  {
    let rows = (1...40).map { "(\($0), '\(["open", "done"][$0 % 2])', \($0 % 3 + 1))" }.joined(
      separator: ", ")
    let source = """
      CREATE TABLE k (id INTEGER PRIMARY KEY, n TEXT NOT NULL);
      INSERT INTO k VALUES (1, 'a'), (2, 'b'), (3, 'c');
      CREATE TABLE t (id INTEGER PRIMARY KEY, s TEXT NOT NULL, k_id INTEGER REFERENCES k);
      INSERT INTO t VALUES \(rows);
      """
    let states = try await verdict(
      source,
      """
      CREATE TABLE k (id INTEGER PRIMARY KEY, n TEXT NOT NULL);
      CREATE TABLE t (id INTEGER PRIMARY KEY, s INTEGER, k_id INTEGER REFERENCES k);
      """,
      """
      PRAGMA foreign_keys = OFF;
      CREATE TABLE n (id INTEGER PRIMARY KEY, s INTEGER, k_id INTEGER REFERENCES k);
      INSERT INTO n SELECT id, CASE s WHEN 'open' THEN 1 WHEN 'done' THEN 2 END, k_id FROM t;
      DROP TABLE t; ALTER TABLE n RENAME TO t;
      """)
    #expect(faults(states).contains { $0.hasPrefix("loses s:") }, "\(faults(states))")
    let join = try await verdict(
      source,
      """
      CREATE TABLE t (id INTEGER PRIMARY KEY, s TEXT NOT NULL, k TEXT);
      """,
      """
      PRAGMA foreign_keys = OFF;
      CREATE TABLE n (id INTEGER PRIMARY KEY, s TEXT NOT NULL, k TEXT);
      INSERT INTO n SELECT t.id, t.s, k.n FROM t JOIN k ON k.id = t.k_id;
      DROP TABLE t; DROP TABLE k; ALTER TABLE n RENAME TO t;
      """)
    #expect(
      faults(join).contains { $0.hasPrefix("loses k_id: NULL in t.k_id would be lost") },
      "\(faults(join))")
  }

  @Test func `what the target refuses is listed with the constraint`() async throws {
    let found = try await verdict(
      """
      CREATE TABLE u (id INTEGER PRIMARY KEY, email TEXT NOT NULL);
      INSERT INTO u VALUES (1, 'a@x'), (2, 'b@x'), (3, 'c@x');
      """,
      "CREATE TABLE u (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);",
      """
      BEGIN;
      CREATE TABLE n (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE);
      INSERT INTO n (id, email) SELECT id, email FROM u;
      DROP TABLE u; ALTER TABLE n RENAME TO u;
      COMMIT;
      """,
      "BEGIN; CREATE TABLE n (id INTEGER PRIMARY KEY, email TEXT NOT NULL); INSERT INTO n SELECT * FROM u; DROP TABLE u; ALTER TABLE n RENAME TO u; COMMIT;"
    )
    #expect(found.latent == [] && found.outcome == .proved)
    #expect(found.refusals?.map(\.constraint) == ["u.email UNIQUE"])
  }

  @Test func `legal rows that nobody would expect are told and decide nothing`() async throws {
    let found = try await verdict(
      "CREATE TABLE m (id INTEGER PRIMARY KEY, v INTEGER NOT NULL); INSERT INTO m VALUES (1, 10), (2, 20), (3, 31), (4, 44), (5, 50), (6, 61), (7, 70), (8, 81), (9, 90), (10, 101), (11, 110);",
      "CREATE TABLE m (id INTEGER PRIMARY KEY, v INTEGER NOT NULL) STRICT;",
      """
      BEGIN;
      CREATE TABLE n (id INTEGER PRIMARY KEY, v INTEGER NOT NULL) STRICT;
      INSERT INTO n (id, v) SELECT id, CAST(v AS INTEGER) FROM m;
      DROP TABLE m; ALTER TABLE n RENAME TO m;
      COMMIT;
      """,
      "BEGIN; CREATE TABLE n (id INTEGER PRIMARY KEY, v INTEGER NOT NULL); INSERT INTO n SELECT * FROM m; DROP TABLE m; ALTER TABLE n RENAME TO m; COMMIT;"
    )
    #expect(found.outcome == .proved, "\(found.findings.map(\.message))")
    #expect(found.latent?.isEmpty == false && found.latent?.allSatisfy { !$0.isPlausible } == true)
    #expect(found.findings.allSatisfy { $0.severity == .info })
  }

  @Test func `numbers at the ends of what integers and floats hold`() async throws {
    let table =
      "CREATE TABLE t (id INTEGER PRIMARY KEY, up INTEGER REFERENCES t, v INTEGER, r REAL);"
    let found = try await verdict(
      table
        + "INSERT INTO t VALUES (-9223372036854775808, NULL, 9223372036854775807, 9e999), (9223372036854775807, NULL, -9223372036854775808, -9e999);",
      table, "UPDATE t SET v = v WHERE v < 9223372036854775807 AND r = 9223372036854775807;")
    #expect(found.outcome != .rejected && found.latent != nil)
  }
}
