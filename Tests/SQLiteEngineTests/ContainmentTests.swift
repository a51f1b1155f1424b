import EngineInterface
import Findings
import Foundation
import Plans
import SQLiteEngine
import SQLiteSyntax
import Schemas
import Testing

/// What a script may not do, statement by statement: refused before data sees any of it, with
/// nothing done. https://www.sqlite.org/security.html
struct ContainmentTests {
  private static let source = """
    CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT); INSERT INTO t VALUES (1, 'x');
    CREATE VIRTUAL TABLE f USING fts5(a);
    """

  private func admission(of sql: String) async throws -> Admission {
    let file = try temporaryFile("source.sql", Data(Self.source.utf8))
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    let engine = SQLiteEngine(limits: Limits(script: .seconds(5)))
    let source = try await engine.source(at: Location(file.path))
    return try await engine.admit(Script(.up, sql), on: source)
  }

  static let hostile = [
    "ATTACH 'PLACE' AS x", "attach database 'file:PLACE?mode=rwc' as x", "ATTACH ':memory:' AS x",
    "ATTACH '' AS x", "ATTACH 'PL' || 'ACE' AS x", "ATTACH ? AS x", "EXPLAIN ATTACH 'PLACE' AS x",
    "/* a */ ATTACH/**/'PLACE'/* b */AS x", "-- c\nATTACH 'PLACE' AS x",
    "\u{FEFF}ATTACH 'PLACE' AS x",
    "DETACH main", "VACUUM INTO 'PLACE'", "VACUUM main INTO 'PLACE'",
    "SELECT load_extension('PLACE')", "SELECT \"load_extension\"('PLACE')",
    "SELECT LOAD_EXTENSION/**/('PLACE', 'x')",
    "INSERT INTO t SELECT 2, load_extension('PLACE')",
    "CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT load_extension('PLACE'); END; INSERT INTO t (a) VALUES (1)",
    "CREATE VIEW v AS SELECT load_extension('PLACE'); SELECT * FROM v",
    "PRAGMA writable_schema = ON", "PRAGMA main.writable_schema(1)", "PRAGMA writable_schema=RESET",
    "PRAGMA [writable_schema] = 1", "PRAGMA trusted_schema = ON", "PRAGMA schema_version = 7",
    "PRAGMA temp_store_directory = 'PLACE'", "PRAGMA data_store_directory = 'PLACE'",
    "PRAGMA max_page_count = 9999999", "PRAGMA hard_heap_limit = 0",
    "PRAGMA ignore_check_constraints = 1",
    "SELECT * FROM pragma_writable_schema", "SELECT fts3_tokenizer('simple')",
    "SELECT writefile('PLACE', 'x')", "SELECT readfile('/etc/hostname')", "SELECT edit('x')",
    "CREATE VIRTUAL TABLE x USING csv(filename='PLACE')",
    "CREATE VIRTUAL TABLE x USING dbstat", "CREATE VIRTUAL TABLE temp.x USING fsdir",
    "SELECT * FROM dbstat", "SELECT * FROM sqlite_dbpage",
    ".shell touch PLACE", ".system touch PLACE", ".output PLACE", ".read PLACE", ".open PLACE",
    "SELECT 1; SELECT 2; .backup PLACE",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
    "WITH n AS (VALUES (1) UNION ALL SELECT 2 FROM n) INSERT INTO t (a) SELECT 7 FROM n",
    "CREATE TABLE x AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
  ]

  @Test(arguments: hostile) func `a hostile statement is refused, and nothing is done`(
    _ statement: String
  ) async throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "drydock-escape-\(UUID())")
      .path
    let sql = statement.replacing("PLACE", with: place)
    for script in [sql, "CREATE TABLE n (a); \(sql); SELECT 1;", "BEGIN;\n\(sql);\nCOMMIT;"] {
      switch try await admission(of: script) {
      case .hostile(let findings):
        #expect(findings.allSatisfy { $0.severity == .critical && $0.rule == "hostile.statement" })
        #expect(findings.first?.place != nil)
      case .admitted, .unsupported: Issue.record("it was not refused: \(script)")
      }
      #expect(!FileManager.default.fileExists(atPath: place))
    }
  }

  static let harmless = [
    "BEGIN IMMEDIATE; SAVEPOINT s; RELEASE s; COMMIT", "PRAGMA foreign_keys = OFF",
    "PRAGMA defer_foreign_keys = 1", "PRAGMA legacy_alter_table = ON",
    "PRAGMA foreign_key_check(t)",
    "PRAGMA integrity_check", "PRAGMA user_version = 3", "PRAGMA application_id = 7",
    "PRAGMA table_info(t)", "SELECT * FROM pragma_table_info('t')",
    "CREATE TABLE s (id INTEGER PRIMARY KEY AUTOINCREMENT); INSERT INTO s DEFAULT VALUES; "
      + "UPDATE sqlite_sequence SET seq = 9; DELETE FROM sqlite_sequence",
    "ANALYZE", "REINDEX", "CREATE VIRTUAL TABLE g USING fts5(b)",
    "INSERT INTO f (f) VALUES ('rebuild')",
    "INSERT INTO t (a) VALUES ('ATTACH ''x'' AS y; PRAGMA writable_schema=1')",
    "SELECT 'load_extension(1)' -- load_extension(1)",
    "CREATE TABLE attach_log (vacuum_into TEXT)", "CREATE TEMP TABLE scratch (a)",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9) SELECT * FROM n",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9) SELECT * FROM n",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n LIMIT 9",
    "WITH RECURSIVE n(i) AS (SELECT a FROM t UNION ALL SELECT i + 1 FROM n) SELECT * FROM n",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 1 WHERE EXISTS (SELECT 1 FROM n)",
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION SELECT 1 FROM n) SELECT * FROM n",
    "EXPLAIN QUERY PLAN SELECT * FROM t", "WITH x AS (SELECT 1) INSERT INTO t (a) SELECT * FROM x",
    "",
  ]

  @Test(arguments: harmless) func `what a migration needs is admitted`(_ sql: String) async throws {
    guard case .admitted(let script, _) = try await admission(of: sql) else {
      Issue.record("it was refused")
      return
    }
    #expect(script.statements.count == statements(of: SourceText(sql)).count)
  }

  @Test(arguments: ["PRAGMA recursive_triggers = ON", "PRAGMA encoding = 'UTF-16'", ".headers on"])
  func `what is not understood is not run`(_ sql: String) async throws {
    guard case .unsupported(let findings) = try await admission(of: sql) else {
      Issue.record("it was admitted or called hostile")
      return
    }
    #expect(findings.first?.rule == "fail.unsupported")
  }

  @Test(arguments: ["PRAGMA journal_mode = WAL", "PRAGMA synchronous = OFF", "VACUUM"])
  func `what changes no data is left out, and said`(_ sql: String) async throws {
    guard case .admitted(let script, let findings) = try await admission(of: sql) else {
      Issue.record("it was refused")
      return
    }
    #expect(script.skipped == [0])
    #expect(findings.count == 1)
  }

  /// They end at a limit, in little time and memory, whatever the script's own pragmas say.
  @Test(arguments: [
    "CREATE TABLE x AS SELECT zeroblob(1000000000) AS b",
    "CREATE TABLE x AS SELECT hex(randomblob(200000000)) AS b",
    "CREATE TABLE x AS SELECT replace(hex(zeroblob(20000)), '0', hex(zeroblob(20000))) AS b",
    "CREATE TABLE x AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT * FROM n",
    "SELECT " + String(repeating: "(", count: 5000) + "1" + String(repeating: ")", count: 5000),
    "SELECT " + Array(repeating: "1", count: 3000).joined(separator: " + "),
    Array(repeating: "SELECT 1", count: 600).joined(separator: " UNION ALL "),
    "SELECT '" + String(repeating: "x", count: 5_000_000) + "'",
  ])
  func `a bomb does not go off`(_ sql: String) async throws {
    let file = try temporaryFile("source.sql", Data(Self.source.utf8))
    defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
    let limits = Limits(script: .seconds(2), growth: 64 << 20)
    let engine = SQLiteEngine(limits: limits)
    let source = try await engine.source(at: Location(file.path))
    let script: AdmittedScript
    switch try await engine.admit(Script(.up, sql), on: source) {
    case .admitted(let admitted, _): script = admitted
    case .hostile(let findings), .unsupported(let findings):
      #expect(!findings.isEmpty)
      return
    }
    let record = try await source.makeShadow().run(
      script, under: RunConditions(foreignKeys: false, limits: limits))
    #expect(!record.completed)
  }
}
