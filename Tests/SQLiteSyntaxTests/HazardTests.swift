import Findings
import Plans
import Reports
import SQLiteSyntax
import Schemas
import Testing

struct HazardTests {
  private static let schema = Schema(tables: [
    Table(
      name: "a",
      columns: ["id", "x", "y"].map { Column(name: Name($0), type: "") }),
    Table(name: "b", columns: ["id", "a_id"].map { Column(name: Name($0), type: "") }),
  ])

  private func hazards(_ text: String) -> [(rule: String, text: String)] {
    let source = SourceText(text)
    return parse(source).facts(on: Self.schema).flatMap(\.hazards).map {
      ($0.rule.text, source[$0.range])
    }
  }

  /// Rules of which the text alone tells, with a statement that each is about and one that is right:
  /// their manual pages. The examples of rules that are measured are run elsewhere.
  static let rules = RuleManual.pages.filter { $0.bad != nil && !measured.contains($0.id) }

  private static let measured: Set<String> = [
    "fail.broken-object", "fail.broken-reference", "compat.name-reused", "schema.gone-with-table",
    "compat.view-answer", "compat.crossed-names", "compat.row-numbers", "compat.old-names",
    "loss.cascade",
    "data.wrong-type",
    "data.filled-by-place",
    "lock.foreign-key-without-index", "lock.many-rows",
  ]

  /// The part of the bad statement that is pointed to, where it is not all of it.
  static let parts: [String: String] = [
    "loss.star-copy": "*", "loss.or-ignore": "INSERT OR IGNORE", "loss.or-replace": "REPLACE",
    "loss.on-conflict": "ON CONFLICT DO NOTHING", "loss.distinct": "DISTINCT",
    "loss.group-by": "GROUP BY x", "loss.limit": "LIMIT 5", "loss.filter": "WHERE y > 1",
    "loss.compound": "UNION", "loss.inner-join": "JOIN", "loss.outer-join": "LEFT JOIN",
    "loss.case-without-else": "CASE WHEN y > 1 THEN 2 END",
    "loss.update-without-match": "(SELECT id FROM b WHERE b.a_id = a.id)",
    "loss.not-repeatable": "random()", "loss.cast": "CAST(y AS INTEGER)",
    "loss.cut": "substr(x, 1, 20)", "loss.every-row": "DELETE FROM a",
    "fail.string-not-column": "\"yy\"",
    "fail.pragma-in-transaction": "PRAGMA foreign_keys = OFF",
    "fail.renamed-away": "ALTER TABLE a RENAME TO a_old",
  ]

  @Test(arguments: ["CURRENT_TIMESTAMP", "date('now')", "strftime('%Y')", "randomblob(4)"])
  func `what another run makes otherwise`(_ value: String) {
    #expect(hazards("UPDATE a SET x = \(value)").map(\.text) == [value])
    #expect(hazards("UPDATE a SET x = date(y)").isEmpty)
  }

  @Test(arguments: rules.indices) func `a hazard is found where it stands, and only there`(
    _ index: Int
  ) {
    let page = Self.rules[index]
    guard let bad = page.bad, let good = page.good, let part = Self.parts[page.id] else {
      Issue.record("\(page.id) has no good example, or its part is not told")
      return
    }
    let found = hazards(bad)
    #expect(found.contains { $0.rule == page.id && $0.text == part }, "\(page.id): \(found)")
    #expect(!hazards(good).contains { $0.rule == page.id }, "\(good)")
  }

  static let silent = [
    "EXPLAIN DELETE FROM a", "DELETE FROM a ORDER BY id LIMIT 5",
    "UPDATE a SET x = (SELECT count(*) FROM b WHERE b.a_id = a.id)", "UPDATE a SET x = (SELECT 1)",
    "UPDATE a SET x = coalesce((SELECT id FROM b WHERE b.a_id = a.id), x)",
    "SAVEPOINT s; RELEASE s; PRAGMA foreign_keys = ON", "BEGIN; PRAGMA foreign_keys; COMMIT",
    "EXPLAIN BEGIN; PRAGMA foreign_keys = ON",
    "INSERT INTO b (id) SELECT x FROM a WHERE 1=1",
    "ALTER TABLE a RENAME TO c; ALTER TABLE c RENAME TO a; CREATE TABLE IF NOT EXISTS a (x)",
    "INSERT INTO b (id, a_id) VALUES (1, 2)",
  ]

  @Test(arguments: silent) func `what loses nothing is not pointed at`(_ text: String) {
    #expect(hazards(text).isEmpty, "\(hazards(text))")
  }

  static let nested = [
    ("INSERT INTO b (id) SELECT x FROM (SELECT DISTINCT x FROM a LIMIT 5)", "loss.distinct"),
    ("INSERT INTO b (id) WITH c AS (SELECT x FROM a LIMIT 5) SELECT x FROM c", "loss.limit"),
    ("WITH c AS (SELECT x FROM a LIMIT 5) INSERT INTO b (id) SELECT x FROM c", "loss.limit"),
    ("INSERT INTO b (id) SELECT a.x FROM (a JOIN b ON b.id = a.id)", "loss.inner-join"),
    ("INSERT INTO b SELECT * FROM a UNION VALUES (1, 2, 3)", "loss.compound"),
    ("INSERT INTO b (id, a_id) SELECT * FROM a", "loss.star-copy"),
    ("INSERT INTO b (id) SELECT max(x) FROM a", "loss.group-by"),
    ("INSERT INTO a VALUES (1, CURRENT_TIMESTAMP, 2)", "loss.not-repeatable"),
    ("INSERT INTO a (id, x) SELECT 1, datetime('now')", "loss.not-repeatable"),
    ("UPDATE a SET x = lower((SELECT id FROM b WHERE b.a_id = a.id))", "loss.update-without-match"),
    (
      "UPDATE a SET x = (SELECT id FROM b WHERE b.a_id = a.id) WHERE true",
      "loss.update-without-match"
    ),
    ("BEGIN; PRAGMA main.foreign_keys = OFF; COMMIT", "fail.pragma-in-transaction"),
    ("UPDATE OR IGNORE a SET x = 1", "loss.or-ignore"),
  ]

  @Test(arguments: nested) func `what stands within is found as well`(
    _ text: String, _ rule: String
  ) {
    #expect(hazards(text).contains { $0.rule == rule }, "\(hazards(text))")
  }

  @Test func `names are looked up where they stand`() {
    func facts(_ text: String) -> StatementFacts { parse(SourceText(text)).facts()[0] }
    let qualified = facts("WITH a AS (SELECT x FROM main.a) SELECT * FROM a")
    #expect(qualified.reads == ["a"] && qualified.columnsRead == [.init("a", "x")])
    #expect(
      facts("SELECT * FROM (WITH u AS (SELECT 1) SELECT * FROM u) q JOIN u ON 1").reads == ["u"])
    let upsert = facts(
      "INSERT INTO t (id, n) SELECT id, n FROM s WHERE true ON CONFLICT (id) DO UPDATE SET total = excluded.n"
    )
    #expect(upsert.rowChange == .upserts && upsert.columnsWritten.last == .init("t", "total"))
    #expect(facts("SELECT * FROM t WHERE v = TRUE").columnsRead == [.init("t", "v")])
    #expect(facts("SELECT a AS z FROM t GROUP BY z ORDER BY z").columnsRead == [.init("t", "a")])
    #expect(
      facts("INSERT INTO t (id) SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM t)").title
        == "insert into t")
    #expect(facts("INSERT INTO t SELECT (SELECT y FROM q) FROM s").title == "copy s into t")
    let trigger = facts(
      "CREATE TRIGGER g AFTER INSERT ON o BEGIN INSERT INTO l (id) SELECT new.id FROM c; END")
    #expect(trigger.reads.isEmpty && trigger.columnsRead.isEmpty && trigger.creates == ["g"])
  }

  @Test func `all rules with examples are here`() {
    #expect(Set(Self.rules.map(\.id)) == Set(Self.parts.keys))
  }

  @Test func `a script of many rows and statements is told in time`() {
    let rows = (0..<20_000).map { "(\($0), 'x', NULL)" }.joined(separator: ",")
    let inserts = (0..<5000).map { "INSERT INTO a VALUES (\($0), 1, 2);" }.joined()
    let tree = parse(SourceText("INSERT INTO a VALUES \(rows); \(inserts)"))
    #expect(tree.facts(on: Self.schema).count == 5001)
    let content = ScriptLineage(of: tree, on: Self.schema).tables["a"]
    #expect(content?.sql == nil && content?.arms.count ?? 0 <= 101)
  }

  @Test func `facts name what is read and written`() {
    let facts = parse(
      SourceText(
        """
        WITH old AS (SELECT id, x FROM a WHERE y > 1)
        INSERT INTO main.c (p, q) SELECT o.id, b.a_id FROM old o JOIN b ON b.id = o.id;
        UPDATE a SET x = y + (SELECT max(id) FROM b WHERE b.a_id = a.id) WHERE id IN (SELECT id FROM d);
        CREATE INDEX i ON a (x); ALTER TABLE a RENAME COLUMN x TO z; EXPLAIN DELETE FROM a;
        """)
    ).facts()
    #expect(
      facts.map(\.title) == [
        "copy a into c", "update x of a", "create index i on a", "rename a.x to z",
        "explain: delete all rows of a",
      ])
    #expect(facts[0].reads == ["a", "b"] && facts[0].writes == ["c"])
    #expect(facts[0].columnsWritten == [.init("c", "p"), .init("c", "q")])
    #expect(
      facts[0].columnsRead == [
        .init("a", "id"), .init("a", "x"), .init("a", "y"), .init("b", "a_id"), .init("b", "id"),
      ])
    #expect(facts[1].reads == ["b", "d"] && facts[1].rowChange == .updates)
    #expect(facts[1].condition == "id IN (SELECT id FROM d)")
    #expect(facts[3].alters == ["a"])
    #expect(facts[4].kind == .query && facts[4].writes.isEmpty && facts[4].rowChange == .none)
  }
}
