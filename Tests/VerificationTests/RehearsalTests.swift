import CSQLite
import Composition
import EngineInterface
import Findings
import Foundation
import Testing
import Verdicts

/// What is tried on little data besides other rows: late rollbacks, another day, crashes.
struct RehearsalTests {
  private static let source: String = {
    let rows = (1...20).map { "(\($0), 'n\($0)', \($0 % 3))" }.joined(separator: ", ")
    return
      "CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT NOT NULL, k INTEGER); INSERT INTO t VALUES \(rows);"
  }()
  private static let wider =
    "CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT NOT NULL, k INTEGER, f INTEGER NOT NULL DEFAULT 0);"
  private static let widen = "ALTER TABLE t ADD COLUMN f INTEGER NOT NULL DEFAULT 0;"
  private static let narrow = "ALTER TABLE t DROP COLUMN f;"

  // MARK: Late rollback

  @Test func `what is written after the migration survives a right rollback`() async throws {
    let found = try await tryOut(Self.source, Self.wider, Self.widen, Self.narrow)
    #expect(found.rollback?.late == .exact && found.outcome == .proved)
  }

  @Test(arguments: [
    ("trim(t.a || ' ' || t.b)", RollbackStatus.exact), ("'x'", .lossy),
    ("t.b || ' ' || t.a", .lossy),
  ])
  func `what is only kept aside comes back of new values too`(
    _ back: String, _ late: RollbackStatus
  ) async throws {
    let found = try await tryOut(
      """
      CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT);
      INSERT INTO t VALUES (1, 'Ada Lovelace'), (2, 'Alan Turing'), (3, 'Grace Hopper');
      """, "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT);",
      """
      CREATE TABLE _drydock_kept_t (id INTEGER PRIMARY KEY, n TEXT);
      INSERT INTO _drydock_kept_t SELECT id, n FROM t;
      ALTER TABLE t ADD COLUMN a TEXT;
      ALTER TABLE t ADD COLUMN b TEXT;
      UPDATE t SET a = substr(n, 1, instr(n, ' ') - 1), b = substr(n, instr(n, ' ') + 1);
      ALTER TABLE t DROP COLUMN n;
      """,
      """
      ALTER TABLE t ADD COLUMN n TEXT;
      UPDATE t SET n = coalesce((SELECT k.n FROM _drydock_kept_t AS k WHERE k.id = t.id
        AND k.n = t.a || ' ' || t.b), \(back));
      ALTER TABLE t DROP COLUMN a;
      ALTER TABLE t DROP COLUMN b;
      DROP TABLE _drydock_kept_t;
      """)
    #expect(found.rollback?.late == late, "\(found.findings)")
  }

  @Test(arguments: [
    "DELETE FROM t WHERE id > 20;", "DELETE FROM t WHERE f = 1;",
    "UPDATE t SET n = 'n' || id;",
  ])
  func `a rollback that knows only today's rows loses later ones`(_ loss: String) async throws {
    let found = try await tryOut(
      Self.source, Self.wider, Self.widen, loss + Self.narrow)
    #expect(found.rollback?.status == .exact)
    #expect(found.rollback?.late == .lossy && found.outcome == .review, "\(found.findings)")
    #expect(found.findings.contains { $0.rule == "undo.late" })
  }

  @Test func `a rollback that knows only today's kinds loses rows of later ones`() async throws {
    let kinds = "CREATE TABLE kinds (code TEXT PRIMARY KEY NOT NULL, label TEXT);"
    func table(_ rule: String) -> String {
      "(id INTEGER PRIMARY KEY, kind TEXT NOT NULL \(rule));"
    }
    let old = table("CHECK (kind IN ('a', 'b'))")
    let new = table("REFERENCES kinds (code)")
    func rebuilt(_ definition: String, _ rows: String) -> String {
      """
      BEGIN; CREATE TABLE n \(definition) INSERT INTO n SELECT * FROM u\(rows);
      DROP TABLE u; ALTER TABLE n RENAME TO u; COMMIT;
      """
    }
    let found = try await tryOut(
      kinds + "CREATE TABLE u \(old) INSERT INTO kinds VALUES ('a', 'A'), ('b', 'B');"
        + "INSERT INTO u VALUES (1, 'a'), (2, 'b'), (3, 'a');",
      kinds + "CREATE TABLE u \(new)", rebuilt(new, ""), rebuilt(old, " WHERE kind IN ('a', 'b')"))
    #expect(found.rollback?.status == .exact)
    #expect(found.rollback?.late == .lossy, "\(found.findings)")
  }

  @Test(arguments: [("OR IGNORE", RollbackStatus.lossy), ("", .fails)])
  func `a key that takes in another column lets values repeat`(
    _ verb: String, _ late: RollbackStatus
  ) async throws {
    func table(_ key: String) -> String {
      "(id INTEGER PRIMARY KEY, lang TEXT NOT NULL, title TEXT NOT NULL, UNIQUE (\(key)));"
    }
    func rebuilt(_ key: String, _ verb: String) -> String {
      """
      BEGIN; CREATE TABLE n \(table(key)) INSERT \(verb) INTO n SELECT * FROM doc;
      DROP TABLE doc; ALTER TABLE n RENAME TO doc; COMMIT;
      """
    }
    let found = try await tryOut(
      "CREATE TABLE doc \(table("title")) INSERT INTO doc VALUES (1, 'de', 'a'), (2, 'en', 'b');",
      "CREATE TABLE doc \(table("lang, title"))", rebuilt("lang, title", ""),
      rebuilt("title", verb))
    #expect(found.rollback?.late == late, "\(found.findings)")
  }

  @Test func `a backup of the day brings deleted rows back`() async throws {
    let found = try await tryOut(
      Self.source, Self.wider,
      "CREATE TABLE _drydock_kept_t AS SELECT * FROM t;" + Self.widen,
      "DELETE FROM t; \(Self.narrow) INSERT INTO t SELECT * FROM _drydock_kept_t; DROP TABLE _drydock_kept_t;"
    )
    #expect(found.rollback?.late == .lossy)
  }

  @Test func `what the old schema does not take stops a late rollback`() async throws {
    let target = "CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT, k INTEGER);"
    func rebuild(_ type: String) -> String {
      "BEGIN; CREATE TABLE x (id INTEGER PRIMARY KEY, n \(type), k INTEGER); INSERT INTO x SELECT id, n, k FROM t; DROP TABLE t; ALTER TABLE x RENAME TO t; COMMIT;"
    }
    let found = try await tryOut(
      Self.source, target, rebuild("TEXT"), rebuild("TEXT NOT NULL"))
    #expect(found.rollback?.late == .fails && found.outcome == .review)
  }

  // MARK: Another day

  private static let stamped =
    "CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT NOT NULL, k INTEGER, at TEXT);"

  @Test func `a clock in a new column is told, and decides nothing`() async throws {
    let found = try await tryOut(
      Self.source, Self.stamped,
      "ALTER TABLE t ADD COLUMN at TEXT; UPDATE t SET at = date('now');")
    #expect(found.isRepeatable == false && found.outcome == .review)
    #expect(found.findings.contains { $0.rule == "data.not-repeatable" && $0.severity == .low })
  }

  @Test func `chance in a column of the source is a loss`() async throws {
    let found = try await tryOut(
      Self.source, "CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT NOT NULL, k INTEGER);",
      "UPDATE t SET n = n || '-' || random();")
    #expect(found.isRepeatable == false && found.outcome == .rejected)
    #expect(found.findings.contains { $0.rule == "loss.not-repeatable" })
  }

  @Test func `which rows are taken is not left to their order`() async throws {
    let found = try await tryOut(
      Self.source,
      "CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT NOT NULL, k INTEGER); CREATE TABLE some (id INTEGER PRIMARY KEY);",
      "CREATE TABLE some (id INTEGER PRIMARY KEY); INSERT INTO some SELECT id FROM t LIMIT 5;")
    #expect(found.isRepeatable == false)
  }

  @Test(arguments: [
    "UPDATE t SET k = k;",
    "BEGIN; CREATE TABLE x (id INTEGER PRIMARY KEY, n TEXT NOT NULL, k INTEGER); INSERT INTO x SELECT * FROM t; DROP TABLE t; ALTER TABLE x RENAME TO t; COMMIT;",
  ])
  func `a script without clock and chance repeats itself`(_ up: String) async throws {
    let found = try await tryOut(
      Self.source, "CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT NOT NULL, k INTEGER);", up)
    #expect(found.isRepeatable == true)
  }

  @Test func `numbers that are given out are compared through what they stand for`() async throws {
    let found = try await tryOut(
      Self.source,
      """
      CREATE TABLE k (id INTEGER PRIMARY KEY, v INTEGER);
      CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT NOT NULL, k_id INTEGER REFERENCES k);
      """,
      """
      BEGIN;
      CREATE TABLE k (id INTEGER PRIMARY KEY, v INTEGER);
      INSERT INTO k (v) SELECT DISTINCT k FROM t;
      CREATE TABLE x (id INTEGER PRIMARY KEY, n TEXT NOT NULL, k_id INTEGER REFERENCES k);
      INSERT INTO x SELECT t.id, t.n, k.id FROM t LEFT JOIN k ON k.v = t.k;
      DROP TABLE t; ALTER TABLE x RENAME TO t;
      COMMIT;
      """)
    #expect(!found.findings.contains { $0.rule == "loss.not-repeatable" }, "\(found.findings)")
    #expect(found.outcome != .rejected)
  }

  // MARK: Crashes

  private func states(_ verdict: Verdict) -> [CrashPoint.State] {
    (verdict.crash ?? []).map(\.state)
  }

  @Test func `one transaction is all or nothing`() async throws {
    let found = try await tryOut(
      Self.source, Self.wider, "BEGIN; \(Self.widen) UPDATE t SET f = 1; COMMIT;")
    #expect(states(found) == [.source, .source, .source, .source, .target])
  }

  @Test func `what is done twice, what is continued, what is stuck`() async throws {
    let rerun = try await tryOut(
      Self.source, Self.source.components(separatedBy: " INSERT")[0],
      "UPDATE t SET k = 7 WHERE k = 1; UPDATE t SET k = 8 WHERE k = 2;")
    #expect(states(rerun) == [.source, .rerunnable, .target])
    let rest = try await tryOut(Self.source, Self.wider, Self.widen + "UPDATE t SET f = 1;")
    #expect(states(rest) == [.source, .continuable, .target])
    #expect(rest.findings.contains { $0.rule == "undo.continuable" && $0.severity == .low })
    let stuck = try await tryOut(
      Self.source, Self.source.components(separatedBy: " INSERT")[0],
      "CREATE TEMP TABLE b AS SELECT * FROM t; DELETE FROM t; INSERT INTO t SELECT * FROM b;")
    #expect(states(stuck) == [.source, .source, .stuck, .target])
    #expect(stuck.outcome == .review)
  }

  // MARK: Shadows

  @Test func `beyond a limit a sample stands for the source, and nothing is proved`() async throws {
    let rows =
      "CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT NOT NULL, k INTEGER); WITH RECURSIVE g(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM g WHERE i < 30000) INSERT INTO t SELECT i, 'n' || i, i % 3 FROM g;"
    let found = try await tryOut(rows, Self.wider, Self.widen, Self.narrow) { request, _ in
      request.configuration.set(\.shadowLimit, 100_000, .option)
    }
    #expect(found.outcome == .review && !found.complete)
    #expect(found.share > 0.2 && found.share < 0.5)
    #expect(found.checks.first { $0.id == "complete" }?.status.word == "unproven")
  }

  @Test func `a source in use is opened only where that is asked for`() async throws {
    var open: [OpaquePointer?] = []
    defer { for database in open { sqlite3_close(database) } }
    let found = try await tryOut(Self.source, Self.wider, Self.widen) { request, folder in
      let file = folder.appending(path: "live.db").path
      var database: OpaquePointer?
      #expect(sqlite3_open(file, &database) == SQLITE_OK)
      #expect(
        sqlite3_exec(database, "PRAGMA journal_mode = WAL; " + Self.source, nil, nil, nil)
          == SQLITE_OK)
      // Somebody goes on using it.
      open.append(database)
      request.from = file
      request.configuration.isLive = true
    }
    #expect(found.findings.contains { $0.rule == "data.live" && $0.severity == .info })
    #expect(found.runs == true && found.converges == true)
  }

  @Test func `shadows are made where they are wanted, or not at all`() async throws {
    await #expect(throws: LocationError.self) {
      _ = try await tryOut(Self.source, Self.wider, Self.widen) { request, _ in
        request.configuration.set(\.shadowFolder, "/nowhere/at/all", .option)
      }
    }
  }

  @Test func `a large database with full-text tables is rehearsed on a sample of all of it`()
    async throws
  {
    let tables = """
      CREATE VIRTUAL TABLE found USING fts5(body, content='posts', content_rowid='id');
      CREATE VIRTUAL TABLE notes USING fts5(note);
      CREATE VIRTUAL TABLE places USING rtree(id, low, high);
      """
    let verdict = try await tryOut(
      """
      CREATE TABLE posts (id INTEGER PRIMARY KEY, body TEXT);
      \(tables)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
      INSERT INTO posts SELECT i, 'First' || i || ' Last' || (i * 7919 % 1000) FROM n;
      INSERT INTO found (found) VALUES ('rebuild');
      INSERT INTO notes (rowid, note) SELECT id, body FROM posts;
      INSERT INTO places SELECT id, id, id + 1 FROM posts;
      """,
      """
      CREATE TABLE posts (id INTEGER PRIMARY KEY, body TEXT, last TEXT);
      \(tables)
      """,
      """
      ALTER TABLE posts ADD COLUMN last TEXT;
      UPDATE posts SET last = substr(body, instr(body, ' ') + 1), body = substr(body, 1, instr(body, ' ') - 1)
      WHERE instr(body, ' ') > 0 OR body = 'x';
      UPDATE posts SET body = NULL WHERE last IS NULL;
      INSERT INTO found (found) VALUES ('rebuild');
      """)
    #expect(verdict.outcome == .review, "\(verdict.findings.map(\.message))")
    #expect(verdict.latent?.contains { $0.what.hasPrefix("a single word in posts.body") } == true)
  }
}
