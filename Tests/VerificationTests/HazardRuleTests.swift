import Composition
import Findings
import Foundation
import Testing
import Verdicts
import Verification

/// The examples in Evaluations/Hazards: a folder a rule, in it folders that trip it (`bad…`) and that
/// do not (`good…`), each with a source, a script, a reason, and a target where one is given.
struct HazardRuleTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "Evaluations/Hazards")

  static let examples: [String] = {
    let rules = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return rules.flatMap { rule -> [String] in
      let names =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + rule)) ?? []
      return names.map { "\(rule)/\($0)" }
    }.sorted()
  }()

  @Test func `every rule has examples that trip it and that do not`() {
    for rule in hazardRules {
      for kind in ["bad", "good"] {
        #expect(Self.examples.contains { $0.hasPrefix("\(rule.text)/\(kind)") }, "\(rule.text)")
      }
    }
    #expect(Set(Self.examples.map { $0.prefix { $0 != "/" } }).count == hazardRules.count)
  }

  @Test(arguments: examples) func `a rule speaks where the data bears it out, and only there`(
    _ example: String
  ) async throws {
    let folder = Self.folder.appending(path: example)
    let target = folder.appending(path: "target.sql").path
    let request = Request(
      from: folder.appending(path: "source.sql").path,
      to: FileManager.default.fileExists(atPath: target) ? target : nil,
      configuration: Configuration())
    let up = try String(contentsOf: folder.appending(path: "up.sql"), encoding: .utf8)
    let verdict = try await verify(request, up: SourceText(up), down: nil).verdict
    let parts = example.split(separator: "/")
    let found = verdict.findings.filter { $0.rule.text == parts[0] }
    #expect(verdict.runs == true, "\(verdict.error.debugDescription)")
    #expect(found.isEmpty == parts[1].hasPrefix("good"), "\(verdict.findings.map(\.message))")
    // Said once of everything that it is about.
    #expect(Set(found.map(\.message)).count == found.count)
  }

  @Test func `references that another collation breaks are found among the rows`() async throws {
    let tables = "CREATE TABLE c (id INTEGER PRIMARY KEY, k TEXT REFERENCES p (k));"
    let verdict = try await tryOut(
      """
      CREATE TABLE p (k TEXT COLLATE NOCASE PRIMARY KEY);
      INSERT INTO p VALUES ('a'), ('b');
      \(tables)
      INSERT INTO c VALUES (1, 'A'), (2, 'b');
      """, "CREATE TABLE p (k TEXT PRIMARY KEY); \(tables)",
      """
      PRAGMA foreign_keys = OFF;
      BEGIN;
      CREATE TABLE n (k TEXT PRIMARY KEY);
      INSERT INTO n SELECT k FROM p;
      DROP TABLE p;
      ALTER TABLE n RENAME TO p;
      COMMIT;
      """)
    #expect(verdict.outcome == .rejected)
    let broken = verdict.findings.first { $0.rule == "fail.foreign-keys" }
    #expect(broken?.count == 1, "\(verdict.findings.map(\.message))")
  }

  @Test func `a view that takes too long is said not to be compared`() async throws {
    let schema = """
      CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT);
      CREATE VIEW slow AS WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
        SELECT count(*) FROM n JOIN t;
      """
    let verdict = try await tryOut(
      schema + "INSERT INTO t VALUES (1, 'a'), (2, 'b');", schema, "UPDATE t SET a = upper(a);"
    ) { request, _ in request.configuration.set(\.scriptSeconds, 1, .option) }
    let said = verdict.findings.first { $0.rule == "compat.view-answer" }
    #expect(said?.severity == .info && said?.message.contains("slow: not compared") == true)
  }

  @Test(arguments: [
    "CREATE VIEW v AS SELECT id FROM main.t;",
    "CREATE TRIGGER r AFTER INSERT ON t BEGIN UPDATE t SET a = (SELECT count(*) FROM main.t); END;",
  ])
  func `what names the schema main can be compared as well`(_ object: String) async throws {
    let source = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT); INSERT INTO t VALUES (1, 'x');"
    let verdict = try await tryOut(
      source + object, "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b INTEGER); " + object,
      "ALTER TABLE t ADD COLUMN b INTEGER;", "ALTER TABLE t DROP COLUMN b;")
    #expect(verdict.outcome == .proved, "\(verdict.findings.map(\.message))")
  }

  @Test func `a text with a NUL can be had back`() async throws {
    let table = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT);"
    let rows = (1...12).map { "(\($0), char(96 + \($0)) || char(0))" }.joined(separator: ", ")
    let verdict = try await tryOut(
      table + "INSERT INTO t VALUES \(rows);", table, "UPDATE t SET a = substr(a, 1, 1);",
      "UPDATE t SET a = a || char(0);")
    #expect(verdict.rollback?.status == .exact && verdict.outcome != .rejected)
  }

  /// Were the limit not there, the trigger would never come to its end: no clock is read.
  @Test(.timeLimit(.minutes(60)))
  func `a trigger that never ends does not hold up the writes that follow`() async throws {
    let table = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT);"
    let trigger = """
      CREATE TRIGGER slow AFTER INSERT ON t BEGIN
        INSERT INTO t (a) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)
          SELECT i FROM n WHERE i < 0; END;
      """
    let verdict = try await tryOut(
      table + "INSERT INTO t VALUES (1, 'a'), (2, 'b'), (3, 'c');", table + trigger, trigger,
      "DROP TRIGGER slow;"
    ) { request, _ in request.configuration.set(\.scriptSeconds, 1, .option) }
    #expect(verdict.runs == true && verdict.outcome == .proved)
  }
}
