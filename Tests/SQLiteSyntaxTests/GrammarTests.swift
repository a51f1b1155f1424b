import CSQLite
import Findings
import Foundation
import SQLiteSyntax
import Schemas
import Testing

/// What SQLite itself says of a text, statement after statement to the first error.
final class Oracle {
  enum Answer: Equatable {
    case accepted(statements: Int)
    /// An error of another kind: what stands behind it SQLite has not looked at.
    case failed(String)
    case refused(String)
  }

  private var database: OpaquePointer?

  init() { sqlite3_open(":memory:", &database) }
  deinit { sqlite3_close(database) }

  /// Messages of actions in the grammar; see `ActionRules`.
  private static let actions = [
    "clause should come after", "unknown table option", "syntax error after column name",
    "unknown join type", "a JOIN clause is required before", "too many terms in compound SELECT",
    "qualified table names are not allowed on INSERT, UPDATE, and DELETE statements within triggers",
    "clause is not allowed on UPDATE or DELETE statements within triggers",
  ]

  func answer(_ text: String) -> Answer {
    text.withCString { start in
      var at: UnsafePointer<CChar>? = start
      var count = 0
      while let here = at, here.pointee != 0 {
        var statement: OpaquePointer?
        var tail: UnsafePointer<CChar>?
        let code = sqlite3_prepare_v2(database, here, -1, &statement, &tail)
        guard code == SQLITE_OK else {
          let message = String(cString: sqlite3_errmsg(database))
          return Self.isSyntax(message) ? .refused(message) : .failed(message)
        }
        if statement != nil { count += 1 }
        sqlite3_finalize(statement)
        at = tail
      }
      return .accepted(statements: count)
    }
  }

  private static func isSyntax(_ message: String) -> Bool {
    message.hasSuffix("syntax error") || message.hasPrefix("unrecognized token")
      || message == "incomplete input" || message == "parser stack overflow"
      || actions.contains { message.contains($0) }
  }
}

struct GrammarTests {
  /// - Returns: whether the two could be compared.
  private func agree(_ text: String, _ oracle: Oracle) -> Bool {
    let tree = parse(SourceText(text))
    #expect(tree.printed == Array(text.utf8))
    switch oracle.answer(text) {
    case .accepted(let count):
      #expect(tree.errors.isEmpty, "\(text)")
      #expect(tree.statements.count == count, "\(text)")
      return true
    case .refused(let message):
      #expect(!tree.errors.isEmpty, "\(message): \(text)")
      return true
    case .failed: return tree.errors.isEmpty
    }
  }

  @Test func `what the grammar makes, SQLite accepts or refuses as the parser does`() throws {
    var corpus = try GrammarCorpus(seed: 1)
    let oracle = Oracle()
    var compared = 0
    for _ in 0..<24_000 {
      let words = corpus.statement()
      guard words.count <= 200 else { continue }
      if agree(corpus.text(words), oracle) { compared += 1 }
    }
    #expect(compared > 20_000, "\(compared)")
  }

  @Test func `with a word taken out, doubled or moved, both say the same`() throws {
    var corpus = try GrammarCorpus(seed: 2)
    let oracle = Oracle()
    var compared = 0
    for _ in 0..<10_000 {
      let words = corpus.mutated(corpus.statement())
      guard words.count <= 200 else { continue }
      if agree(corpus.text(words), oracle) { compared += 1 }
    }
    #expect(compared > 8_500, "\(compared)")
  }

  /// What a name may be, how deep nesting may go, and what tokens are made of.
  static let edges = """

    ;;
    -- c
    /* open
    SELECT 1
    SELECT 1;;SELECT 2
    SELECT 'open
    SELECT [open
    SELECT 0x1Fg
    SELECT 0x
    SELECT 1e
    SELECT 1.e5
    SELECT .5.5
    SELECT x'0
    SELECT x'0g'
    SELECT 1_000
    SELECT #1
    SELECT #abc
    SELECT sum(a) OVER filter FROM t
    SELECT 1 FROM t WINDOW filter AS (ORDER BY a)
    SELECT # 1
    SELECT $a::b(c d)
    SELECT ?1a
    SELECT \u{FEFF}1
    SELECT a->b->>c
    SELECT left, key, abort FROM t
    SELECT left(1)
    SELECT window FROM over
    SELECT count(*) FILTER (WHERE 1) OVER w FROM t WINDOW w AS (ORDER BY a)
    SELECT a filter FROM t
    SELECT a over b
    SELECT 1 FROM t WINDOW x
    SELECT group_concat(a ORDER BY a) FROM t
    SELECT * FROM a RIGHT JOIN b ON 1 FULL OUTER JOIN c USING (d)
    SELECT * FROM a LEFT b JOIN c
    SELECT * FROM a OUTER JOIN b
    SELECT * FROM a CROSS LEFT JOIN b
    SELECT * FROM a ON 1
    SELECT 1 ORDER BY 1 UNION SELECT 2
    SELECT 1 LIMIT 1 EXCEPT SELECT 2
    VALUES (1), (2) UNION SELECT 3
    CREATE TABLE t(a) STRICT, WITHOUT ROWID
    CREATE TABLE t(a), STRICT
    CREATE TABLE t(a) WITHOUT oid
    CREATE TABLE t(a, CONSTRAINT x CHECK (1) UNIQUE (a) CONSTRAINT y)
    CREATE TABLE t(a b c d(1,-2) e)
    CREATE TABLE t(a DEFAULT -'x' CHECK (1))
    CREATE VIEW v(a ASC) AS SELECT 1
    INSERT INTO t SELECT * FROM a JOIN b ON CONFLICT DO NOTHING
    INSERT INTO t SELECT * FROM a JOIN b WHERE true ON CONFLICT DO NOTHING
    INSERT INTO t DEFAULT VALUES RETURNING *, a AS b
    REPLACE INTO t(a) VALUES (1) ON CONFLICT (a) DO NOTHING
    UPDATE t SET (a, b) = (1, 2), c = 3 FROM x AS y WHERE 1 RETURNING a ORDER BY 1 LIMIT 2 OFFSET 3
    DELETE FROM t AS x INDEXED BY i WHERE 1 ORDER BY a LIMIT 1
    WITH x AS NOT MATERIALIZED (SELECT 1) SELECT * FROM x
    CREATE VIRTUAL TABLE f USING m(a, b (c, d), e='x;y', select)
    EXPLAIN QUERY PLAN SELECT 1
    EXPLAIN EXPLAIN SELECT 1
    PRAGMA main.x = -1
    PRAGMA x(on)
    PRAGMA x = delete
    VACUUM main INTO 'x' || 'y'
    ANALYZE a.b
    REINDEX
    SELECT RAISE(IGNORE)
    SELECT RAISE(ABORT, 'm')
    SELECT RAISE(ABORT, 'm' || 'n')
    SELECT a IS NOT DISTINCT FROM b
    SELECT a NOT LIKE b ESCAPE c
    SELECT a NOT BETWEEN b AND c AND d
    SELECT a NOT IN t(1)
    SELECT a IN ()
    SELECT CAST(a AS)
    SELECT (1, 2) = (SELECT 1, 2)
    SELECT CASE WHEN 1 THEN 2 END
    SELECT CASE END
    ALTER TABLE t ADD COLUMN a INT DEFAULT (1)
    ALTER TABLE t RENAME COLUMN a TO b
    ALTER TABLE t ALTER COLUMN a
    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

  /// Vertical tabs, and compounds at the limit of their terms.
  static let more: [String] = [
    "SELECT \u{0B}1", "SELECT\u{0B}1", "SELECT $a(b\u{0B}c)",
    "VALUES " + Array(repeating: "(1)", count: 600).joined(separator: ",") + " UNION ALL SELECT 1",
    "VALUES " + Array(repeating: "(1)", count: 600).joined(separator: ","),
    "VALUES (1), (2)" + String(repeating: " UNION ALL VALUES (1)", count: 499),
    "VALUES (1)" + String(repeating: " UNION ALL VALUES (1), (2)", count: 499),
  ]

  static let depths: [String] = [60, 85, 95, 96, 97, 98, 99, 120].flatMap { (depth: Int) in
    [
      nested("(", "1", ")", depth), nested("-~", "1", "", depth / 2),
      nested("(SELECT ", "1", ")", depth / 4),
      nested("EXISTS (SELECT * FROM (", "t", "))", depth / 9),
    ]
  }

  private static func nested(_ open: String, _ core: String, _ close: String, _ depth: Int)
    -> String
  {
    "SELECT " + String(repeating: open, count: depth) + core
      + String(repeating: close, count: depth)
  }

  @Test(arguments: edges + more + depths) func `at the edges both say the same`(_ text: String) {
    _ = agree(text, Oracle())
  }

  @Test func `statements end where SQLite's do`() throws {
    var corpus = try GrammarCorpus(seed: 3)
    let oracle = Oracle()
    var texts: [String] = []
    while texts.count < 400 {
      let text = corpus.text(corpus.statement())
      if case .accepted = oracle.answer(text) { texts.append(text) }
    }
    let script = texts.joined(separator: ";") + "; "
    let tree = parse(SourceText(script))
    #expect(tree.errors.isEmpty && tree.statements.count == texts.count)
    #expect(oracle.answer(script) == .accepted(statements: texts.count))
    var at = 0
    for (statement, text) in zip(tree.statements, texts) {
      at += text.utf8.count + 1
      let semicolon = try #require(statement.semicolon)
      #expect(tree.range(ofToken: semicolon) == SourceRange(at - 1, at))
    }
  }

  @Test func `an error ends at its statement, and says what could have stood there`() {
    let tree = parse(
      SourceText("SELECT 1; CREATE TABLE (a); SELECT 2;\nALTER TABLE t RENAME a b;SELECT 'x"))
    #expect(tree.statements.map(\.isWhole) == [true, false, true, false, false])
    #expect(
      tree.errors.map(\.message) == [
        "near \"(\": syntax error", "near \"b\": syntax error", "unrecognized token: \"'x\"",
      ])
    #expect(tree.errors[1].expected == ["TO"])
    #expect(parse(SourceText("SELECT (1")).errors[0].expected == [")"])
    #expect(parse(SourceText("UPDATE t SET a = 1 b = 2")).errors[0].expected == [","])
    let kinds = tree.statements.compactMap { tree.root(of: $0)?.kind }
    #expect(kinds == [.selectStmt, .createTableStmt, .selectStmt, .error, .error])
  }

  @Test(arguments: [
    ("SELECT group_concat(a ORDER BY b) FROM t", "3.44"), ("SELECT 1_000", "3.46"),
    ("SELECT percentile(a) WITHIN GROUP (ORDER BY b) FROM t", "3.47"),
    ("CREATE TRIGGER x AFTER INSERT ON t BEGIN SELECT RAISE(ABORT, 'a' || 'b'); END", "3.47"),
  ])
  func `what a later version reads is an error that names it`(_ text: String, _ version: String) {
    let tree = parse(SourceText(text))
    #expect(tree.errors.first?.since == version)
  }

  @Test func `what is missing and what is too much are nodes`() throws {
    let missing = parse(SourceText("CREATE TABLE t (a INT, b TEXT; SELECT 1"))
    #expect(missing.errors.count == 1 && missing.statements.count == 2)
    let root = try #require(missing.root(of: missing.statements[0]))
    #expect(root.descendants.contains { $0.kind == .missing })
    #expect(root.descendants.filter { $0.kind == .columnDef }.count == 2)
    let extra = parse(SourceText("SELECT a, , b FROM t"))
    #expect(extra.errors.count == 1)
    let select = try #require(extra.root(of: extra.statements[0]))
    #expect(select.descendants.contains { $0.kind == .unexpected || $0.kind == .missing })
    #expect(select.descendants.contains { $0.kind == .fromTable })
  }

  @Test func `every statement of the manual is covered, as the table says`() throws {
    let text = try String(
      contentsOf: GrammarCorpus.folder.appending(path: "../README.md"), encoding: .utf8)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("| [") }
    #expect(rows.count == 31)
    let oracle = Oracle()
    for row in rows {
      let cells = row.split(separator: "`").map(String.init)
      let (file, kind, example) = (cells[1], cells[3], cells[5])
      let tree = parse(SourceText(example))
      #expect(tree.errors.isEmpty && tree.statements.count == 1, "\(example)")
      let root = try #require(tree.root(of: tree.statements[0]))
      #expect("\(root.kind)" == kind, "\(example)")
      if case .refused(let message) = oracle.answer(example) {
        Issue.record("\(message): \(example)")
      }
      let grammar = GrammarCorpus.folder.appending(path: "\(file).y")
      #expect(FileManager.default.fileExists(atPath: grammar.path), "\(file)")
    }
  }

  @Test func `what was found by fuzzing is read to its end`() throws {
    let folder = URL(filePath: #filePath).appending(path: "../Found").standardized
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(!names.isEmpty)
    let schema = Schema(tables: [
      Table(name: "a", columns: [Column(name: "x", type: ""), Column(name: "y", type: "INT")])
    ])
    for name in names {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      let tree = parse(SourceText(utf8: bytes))
      #expect(tree.printed == bytes, "\(name)")
      #expect(tree.facts(on: schema).count == tree.statements.count, "\(name)")
      #expect(ScriptLineage(of: tree, on: schema).tables["a"] != nil, "\(name)")
    }
  }

  @Test func `the tables are those of the grammar`() throws {
    try #require(
      FileManager.default.isExecutableFile(atPath: "/usr/bin/lemon"), "lemon is not installed")
    let made = FileManager.default.temporaryDirectory.appending(path: "tables-\(UUID()).swift")
    defer { try? FileManager.default.removeItem(at: made) }
    let root = GrammarCorpus.folder.appending(path: "../../../../..").standardized
    let process = Process()
    process.executableURL = root.appending(path: "Scripts/grammar")
    process.arguments = [made.path]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let kept = GrammarCorpus.folder.appending(path: "../Tree/GrammarTables.swift")
    #expect(try Data(contentsOf: made) == Data(contentsOf: kept))
  }
}
