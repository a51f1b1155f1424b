import Findings
import Plans
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

  /// A rule, a statement that it is about, the part it points to, and one that is right.
  static let rules: [(rule: String, bad: String, part: String, good: String)] = [
    (
      "loss.star-copy", "INSERT INTO b SELECT * FROM a", "*",
      "INSERT INTO b (id, a_id) SELECT id, x FROM a"
    ),
    (
      "loss.or-ignore", "INSERT OR IGNORE INTO b (id) SELECT id FROM a", "INSERT OR IGNORE",
      "INSERT INTO b (id) SELECT id FROM a"
    ),
    (
      "loss.or-replace", "REPLACE INTO b (id) SELECT id FROM a", "REPLACE",
      "REPLACE INTO b (id) VALUES (1)"
    ),
    (
      "loss.on-conflict", "INSERT INTO b (id) SELECT id FROM a WHERE true ON CONFLICT DO NOTHING",
      "ON CONFLICT DO NOTHING", "INSERT INTO b (id) SELECT id FROM a WHERE true"
    ),
    (
      "loss.distinct", "INSERT INTO b (id) SELECT DISTINCT x FROM a", "DISTINCT",
      "INSERT INTO b (id) SELECT ALL x FROM a"
    ),
    (
      "loss.group-by", "INSERT INTO b (id) SELECT x FROM a GROUP BY x", "GROUP BY x",
      "SELECT x FROM a GROUP BY x"
    ),
    (
      "loss.limit", "INSERT INTO b (id) SELECT x FROM a LIMIT 5", "LIMIT 5",
      "SELECT x FROM a LIMIT 5"
    ),
    (
      "loss.filter", "INSERT INTO b (id) SELECT x FROM a WHERE y > 1", "WHERE y > 1",
      "SELECT x FROM a WHERE y > 1"
    ),
    (
      "loss.compound", "INSERT INTO b (id) SELECT x FROM a UNION SELECT y FROM a", "UNION",
      "INSERT INTO b (id) SELECT x FROM a UNION ALL SELECT y FROM a"
    ),
    (
      "loss.inner-join", "INSERT INTO b (id) SELECT a.x FROM a JOIN b ON b.a_id = a.id", "JOIN",
      "INSERT INTO b (id) SELECT a.x FROM a"
    ),
    (
      "loss.outer-join", "CREATE TABLE c AS SELECT a.x FROM a LEFT JOIN b ON b.a_id = a.id",
      "LEFT JOIN", "CREATE TABLE c AS SELECT x FROM a"
    ),
    (
      "loss.case-without-else", "UPDATE a SET x = CASE WHEN y > 1 THEN 2 END",
      "CASE WHEN y > 1 THEN 2 END", "UPDATE a SET x = CASE WHEN y > 1 THEN 2 ELSE x END"
    ),
    (
      "loss.update-without-match", "UPDATE a SET x = (SELECT id FROM b WHERE b.a_id = a.id)",
      "(SELECT id FROM b WHERE b.a_id = a.id)",
      "UPDATE a SET x = (SELECT id FROM b WHERE b.a_id = a.id) WHERE EXISTS (SELECT 1 FROM b WHERE b.a_id = a.id)"
    ),
    (
      "loss.not-repeatable", "UPDATE a SET x = random()", "random()",
      "UPDATE a SET x = abs(y)"
    ),
    (
      "loss.not-repeatable", "UPDATE a SET x = CURRENT_TIMESTAMP", "CURRENT_TIMESTAMP",
      "UPDATE a SET x = 'CURRENT_TIMESTAMP'"
    ),
    (
      "loss.not-repeatable", "UPDATE a SET x = date('now')", "date('now')",
      "UPDATE a SET x = date(y)"
    ),
    (
      "loss.cast", "UPDATE a SET x = CAST(y AS INTEGER)", "CAST(y AS INTEGER)",
      "UPDATE a SET x = CAST(y AS TEXT)"
    ),
    (
      "loss.cut", "INSERT INTO b (id) SELECT substr(x, 1, 20) FROM a", "substr(x, 1, 20)",
      "INSERT INTO b (id) SELECT upper(x) FROM a"
    ),
    ("loss.every-row", "DELETE FROM a", "DELETE FROM a", "DELETE FROM a WHERE x = 1"),
    (
      "fail.string-not-column", "UPDATE a SET x = \"yy\"", "\"yy\"", "UPDATE a SET x = \"y\""
    ),
    (
      "fail.pragma-in-transaction", "BEGIN; PRAGMA foreign_keys = OFF; COMMIT",
      "PRAGMA foreign_keys = OFF", "PRAGMA foreign_keys = OFF; BEGIN; COMMIT"
    ),
    (
      "fail.renamed-away", "ALTER TABLE a RENAME TO a_old; CREATE TABLE a (id)",
      "ALTER TABLE a RENAME TO a_old", "CREATE TABLE a_new (id); ALTER TABLE a_new RENAME TO c"
    ),
  ]

  @Test(arguments: rules.indices) func `a hazard is found where it stands, and only there`(
    _ index: Int
  ) {
    let (rule, bad, part, good) = Self.rules[index]
    let found = hazards(bad)
    #expect(found.contains { $0.rule == rule && $0.text == part }, "\(rule): \(found)")
    #expect(!hazards(good).contains { $0.rule == rule }, "\(good)")
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
