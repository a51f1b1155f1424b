import Findings
import Plans
import SQLiteSyntax
import Schemas
import Testing

struct LexerTests {
  static let texts = [
    "", " ", "SELECT 1", "select'a''b'from\"t\"", "SELECT [a]]b]", "/* open", "'open", "x'0g'",
    "X'AB'",
    "1.5e-3 .5 0x1F 1e 5abc", "a||b<>c!=d==e->>f->g<<1>>2", "-- c\n;", "\u{FEFF}SELECT 'é😀'",
    "CREATE TRIGGER t AFTER INSERT ON a BEGIN SELECT 1; SELECT 'END;'; END; SELECT 2",
    "?1 :a @b $c # ?", "\0", "a\0b", "SELECT \u{1}",
  ]

  @Test(arguments: texts) func `tokens cover every byte`(_ text: String) {
    let source = SourceText(text)
    var at = 0
    for token in tokens(of: source) {
      #expect(token.range.lower == at)
      #expect(!token.range.isEmpty)
      at = token.range.upper
    }
    #expect(at == source.utf8.count)
  }

  @Test func `any bytes can be split into tokens`() {
    var state: UInt64 = 7
    func random() -> UInt8 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    for length in 0..<300 {
      let source = SourceText(utf8: (0..<length).map { _ in random() })
      let found = tokens(of: source)
      #expect(found.reduce(0) { $0 + $1.range.upper - $1.range.lower } == length)
      _ = statements(of: source)
    }
  }

  @Test(arguments: [
    ("\"a\"\"b\"", "a\"b"), ("[a b]", "a b"), ("`a``b`", "a`b"), ("'it''s'", "it's"),
    ("plain", "plain"),
    ("\"\"", ""), ("\"", "\""),
  ])
  func `quotes of all four styles come off`(_ text: String, _ name: String) {
    #expect(unquoted(text) == name)
  }

  @Test(arguments: ["a", "a\"b", "", "select", "é", "a b", "1a", "x'y", "_x1", "Order"])
  func `a name is spelled so that it is read back`(_ text: String) {
    let source = SourceText(spelled(Name(text)))
    let token = tokens(of: source)
    #expect(token.count == 1)
    #expect(name(of: token[0], in: source).text == text)
    if keywords.contains(text) { #expect(token[0].kind == .quotedName) }
  }
}

struct StatementTests {
  private func split(_ text: String) -> [String] {
    statements(of: SourceText(text)).map(\.sql)
  }

  @Test func `a trigger keeps its inner semicolons`() {
    let trigger =
      "CREATE TRIGGER t AFTER UPDATE ON a BEGIN UPDATE b SET c = CASE WHEN 1 THEN 2 END; SELECT 3; END"
    #expect(split("\(trigger); SELECT 1") == [trigger, "SELECT 1"])
    #expect(split("create /* x */ temp trigger t begin select 1; end; x").count == 2)
  }

  @Test func `semicolons in quotes and comments end nothing`() {
    #expect(split("SELECT ';' /* ; */ -- ;\n, [;], \";\", `;`;;; SELECT 2").count == 2)
  }

  @Test func `empty statements are left out, positions are kept`() {
    let source = SourceText("é;\n\n  SELECT 1 ;")
    let found = statements(of: source)
    #expect(found.count == 2)
    #expect(found[1].range == SourceRange(7, 15))
    #expect(source.position(of: 7).line == 3)
    #expect(source.position(of: 7).column == 3)
  }

  @Test(arguments: [
    ("WITH x AS (SELECT 1) INSERT INTO t SELECT * FROM x", StatementFacts.Kind.insert),
    ("REPLACE INTO t VALUES (1)", .insert), ("END TRANSACTION", .transaction),
    ("pragma user_version", .setting), ("VALUES (1)", .query), ("REINDEX", .maintenance),
    ("EXPLAIN SELECT 1", .query), ("nonsense", .other),
  ])
  func `a statement's kind is read from its tree`(_ text: String, _ kind: StatementFacts.Kind) {
    #expect(parse(SourceText(text)).facts()[0].kind == kind)
  }

  @Test func `renames are read with and without COLUMN`() {
    func rename(_ text: String) -> (table: Name, from: Name, to: Name)? {
      statements(of: SourceText(text))[0].columnRename
    }
    #expect(rename("ALTER TABLE t RENAME COLUMN a TO b")?.from == "a")
    #expect(rename("ALTER TABLE main.t RENAME a TO [b c]")?.to == "b c")
    #expect(rename("ALTER TABLE t RENAME [column] TO b")?.from == "column")
    #expect(rename("ALTER TABLE t RENAME column TO b") == nil, "SQLite does not read it either")
    #expect(rename("ALTER TABLE t RENAME TO u") == nil)
  }

  @Test func `a migration tool's marks choose the part, and lines stay true`() {
    let text = "-- +goose Up\nCREATE TABLE a (b);\n-- +goose Down\nDROP TABLE a;\n"
    let source = SourceText(text)
    #expect(statements(of: forwardPart(of: source)).map(\.sql) == ["CREATE TABLE a (b)"])
    let back = backwardPart(of: source)
    #expect(back.map { statements(of: $0).map(\.sql) } == ["DROP TABLE a"])
    #expect(back?.utf8.count == source.utf8.count)
    #expect(backwardPart(of: SourceText("SELECT 1")) == nil)
    let dbmate = SourceText("-- migrate:up\nSELECT 1;\n-- migrate:down\nSELECT 2;")
    #expect(statements(of: forwardPart(of: dbmate)).map(\.sql) == ["SELECT 1"])
  }
}

struct RenameHintTests {
  @Test func `hints name a table or a column`() {
    let text = """
      -- drydock: renamed from clients
      CREATE TABLE customers (
        id INTEGER PRIMARY KEY,
        placed_at TEXT, -- drydock: renamed from created
        -- drydock: renamed from "old name"
        title TEXT
      );
      """
    let hints = renameHints(in: SourceText(text)).map { hint in
      "\(hint.table).\(hint.column?.text ?? "-") was \(hint.oldName)"
    }
    #expect(
      hints == [
        "customers.- was clients", "customers.placed_at was created",
        "customers.title was old name",
      ])
  }

  @Test func `other comments are no hints`() {
    let text = "CREATE TABLE a (b TEXT); -- renamed from c\n-- drydock: renamed\n"
    #expect(renameHints(in: SourceText(text)).isEmpty)
  }
}
