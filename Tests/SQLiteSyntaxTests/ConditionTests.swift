import Findings
import Plans
import SQLiteSyntax
import Schemas
import Testing

/// What the text of a statement says of the rows that it changes, and of what they get.
struct ConditionTests {
  private func facts(_ sql: String) throws -> StatementFacts {
    try #require(parse(SourceText(sql)).facts().first)
  }

  @Test(arguments: [
    ("a = 1", [["\"a\" = 1"]]),
    ("a = 1 OR b IS NULL", [["\"a\" = 1"], ["\"b\" IS NULL"]]),
    (
      "a = 1 AND (b = 'x' OR b = 'y')",
      [["\"a\" = 1", "\"b\" = 'x'"], ["\"a\" = 1", "\"b\" = 'y'"]]
    ),
    ("a <> -1", [["\"a\" IS NOT -1"]]), ("a IS NOT 'x'", [["\"a\" IS NOT 'x'"]]),
    ("trim(coalesce(a, '')) = ''", [["trim(coalesce(a, '')) = ''"]]),
    ("coalesce(a, 0) = 1", [["\"a\" = 1"]]),
    ("ifnull(a, 0) = 0", [["\"a\" = 0"], ["\"a\" IS NULL"]]),
    ("coalesce(nullif(trim(a), ''), '9999') < '2022'", [["\"a\" < '2022'"]]),
    (
      "id NOT IN (SELECT e.id FROM t AS e ORDER BY e.at DESC, e.id LIMIT 2)",
      [
        [
          "\"id\" NOT IN (SELECT \"id\" FROM src.\"t\" ORDER BY \"at\" DESC, \"id\" LIMIT 2)"
        ]
      ]
    ),
    (
      "v < (SELECT max(v) FROM t AS o WHERE o.k = t.k)",
      [["(\"k\", \"v\") NOT IN (SELECT \"k\", max(\"v\") FROM src.\"t\" GROUP BY \"k\")"]]
    ),
  ]) func `a condition is read as what holds for the rows`(
    _ condition: String, _ expected: [[String]]
  ) throws {
    let found = try facts("DELETE FROM t WHERE \(condition)").alternatives
    #expect(found?.map { $0.map(\.sql) } == expected)
  }

  @Test(arguments: [
    ("a <> 'x'", [["\"a\" = 'x'"]]), ("a IS NOT NULL OR b >= 3", [["\"a\" IS NULL", "\"b\" < 3"]]),
    ("a IS NULL AND b > 3", [["\"a\" IS NOT NULL"], ["\"b\" <= 3"]]),
    ("NOT (a = 1 AND b = 2)", [["\"a\" = 1", "\"b\" = 2"]]),
    ("coalesce(a, 0) = 1 OR coalesce(b, '9') >= '5'", [["(\"a\" = 1) IS NOT 1", "\"b\" < '5'"]]),
    ("coalesce(a, 0) = 0 AND b = 1", [["NOT (\"a\" = 0)"], ["(\"b\" = 1) IS NOT 1"]]),
    ("a = 1 AND abs(b) > 2", [["(\"a\" = 1) IS NOT 1"]]),
  ]) func `what a copy leaves out is read of what it takes`(
    _ condition: String, _ expected: [[String]]
  ) throws {
    for copy in ["INSERT INTO n SELECT * FROM t", "CREATE TABLE n AS SELECT * FROM t"] {
      let found = try facts("\(copy) WHERE \(condition)").leftRows
      #expect(found?.table == "t" && found?.alternatives.map { $0.map(\.sql) } == expected)
    }
  }

  @Test(arguments: [
    "SELECT * FROM t", "SELECT * FROM t WHERE a = abs(b)",
    "SELECT * FROM t WHERE a = 1 OR b = abs(a)",
    "SELECT * FROM t WHERE a = 1 LIMIT 3", "SELECT a FROM t WHERE a = 1 GROUP BY a",
    "SELECT t.a FROM t JOIN u ON u.id = t.id WHERE t.a = 1",
    "SELECT * FROM t WHERE a = 1 UNION ALL SELECT * FROM u",
  ]) func `of other copies nothing is said`(_ query: String) throws {
    #expect(try facts("INSERT INTO n \(query)").leftRows == nil)
  }

  /// As many lists as there are combinations would be no answer.
  @Test(.timeLimit(.minutes(1))) func `what would take very many lists is not read`() throws {
    let some = Array(repeating: "(a = 1 AND b = 2)", count: 80).joined(separator: " OR ")
    let all = Array(repeating: "(a = 1 OR b = 2)", count: 80).joined(separator: " AND ")
    #expect(try facts("INSERT INTO n SELECT * FROM t WHERE \(some)").leftRows == nil)
    // Of what leaves out rows of its own, some is enough.
    let left = try facts("INSERT INTO n SELECT * FROM t WHERE \(all)").leftRows
    #expect((left?.alternatives.count ?? 0) <= 8)
    #expect(try facts("DELETE FROM t WHERE \(all)").alternatives == nil)
  }

  @Test func `rows are numbered within each kind`() throws {
    let facts = try facts(
      """
      WITH r AS (SELECT id, row_number() OVER (PARTITION BY host ORDER BY at DESC) AS n FROM t)
      DELETE FROM t WHERE id IN (SELECT id FROM r WHERE n >= 3)
      """)
    let found = try #require(facts.alternatives?.first?.first)
    #expect(found.relation == .ranked)
    #expect(found.constants.map(\.text) == ["2", "at", "desc", "host"])
  }

  @Test(arguments: [
    "a = abs(b)", "a IN (SELECT b FROM u)", "a = b", "a > 1 OR random() > 0",
    "id NOT IN (SELECT id FROM t ORDER BY random() LIMIT 2)",
    "id IN (SELECT id FROM t LIMIT 2)", "v < (SELECT max(v) FROM t)",
  ]) func `what is anything else is not read`(_ condition: String) throws {
    #expect(try facts("DELETE FROM t WHERE \(condition)").alternatives == nil)
  }

  @Test func `all rows are no condition, some by a limit or another table are not read`() throws {
    #expect(try facts("UPDATE t SET a = 1").alternatives == [])
    #expect(try facts("UPDATE t SET a = 1 FROM u WHERE t.id = u.id").alternatives == nil)
    #expect(try facts("UPDATE t SET a = 1 FROM u WHERE t.id = u.id").assignments.isEmpty)
  }

  @Test(arguments: [
    ("a = 'x'", Assignment.Form.constant(.init(sql: "'x'", text: "x"))), ("a = NULL", .nothing),
    ("a = -5", .constant(.init(sql: "-5", text: "-5"))),
    ("a = round(a * 1.1, 2)", .changed(sign: "*", by: .init(sql: "1.1", text: "1.1"))),
    ("a = 500 + a", .changed(sign: "+", by: .init(sql: "500", text: "500"))),
    ("a = 'u' || id || '@x'", .template(texts: ["u", "@x"], columns: ["id"])),
    ("a = b", .copied("b")),
  ]) func `an assignment is read as what the row gets`(_ text: String, _ form: Assignment.Form)
    throws
  {
    let found = try facts("UPDATE t SET \(text)").assignments
    #expect(found.map(\.form) == [form] && found.map(\.column) == ["a"])
  }

  @Test(arguments: ["a = b * 2", "a = upper(a)", "a = (SELECT 1)", "a = t.b", "a = 10 - a"])
  func `what is made of more is not read`(_ text: String) throws {
    #expect(try facts("UPDATE t SET \(text)").assignments.isEmpty)
  }

  @Test func `cases, fills and placeholders are assignments to some rows`() throws {
    let cases = try facts(
      "UPDATE t SET a = CASE WHEN b = 1 THEN 'x' WHEN b = 2 THEN NULL ELSE a END"
    ).assignments
    #expect(cases.map(\.form) == [.constant(.init(sql: "'x'", text: "x")), .nothing])
    #expect(
      cases.map { $0.alternatives.map { $0.map(\.sql) } } == [[["\"b\" = 1"]], [["\"b\" = 2"]]])
    let fill = try facts("UPDATE t SET a = coalesce(a, 0)").assignments
    #expect(fill.map { $0.alternatives.map { $0.map(\.sql) } } == [[["\"a\" IS NULL"]]])
    let placeholder = try facts("UPDATE t SET a = nullif(a, 'n/a')").assignments
    #expect(placeholder.map(\.form) == [.nothing])
  }
}
