import EngineInterface
import Foundation
import SQLiteEngine
import Schemas
import Testing

/// A schema from SQL, by way of SQLite.
func schema(_ sql: String) async throws -> Schema {
  let file = try temporaryFile("schema.sql", Data(sql.utf8))
  defer { try? FileManager.default.removeItem(at: file.deletingLastPathComponent()) }
  return try await SQLiteEngine(limits: Limits()).source(at: Location(file.path)).schema
}

func temporaryFile(_ name: String, _ content: Data) throws -> URL {
  let folder = FileManager.default.temporaryDirectory.appending(path: "drydock-test-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  let file = folder.appending(path: name)
  try content.write(to: file)
  return file
}

struct SchemaTests {
  /// Each pair says the same in other words.
  static let same: [(String, String)] = [
    (
      "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)",
      "create table [t](\"a\" integer primary key,b text)"
    ),
    (
      "CREATE TABLE t (a INT, b INT, UNIQUE (a), CHECK (b > 0))",
      "CREATE TABLE t (a INT UNIQUE, b INT CHECK (b>0))"
    ),
    (
      "CREATE TABLE p (x TEXT PRIMARY KEY); CREATE TABLE t (a TEXT REFERENCES p)",
      "CREATE TABLE p (x TEXT PRIMARY KEY); CREATE TABLE t (a TEXT, FOREIGN KEY (a) REFERENCES P (X) "
        + "ON DELETE NO ACTION)"
    ),
    ("CREATE TABLE t (a TEXT DEFAULT NULL)", "CREATE TABLE t (a TEXT)"),
    ("CREATE TABLE t (a INT DEFAULT (1))", "CREATE TABLE t (a INT DEFAULT 1)"),
    ("CREATE TABLE t (a INT DEFAULT +5)", "CREATE TABLE t (a INT DEFAULT 5)"),
    (
      "CREATE TABLE t (a INT NOT NULL) STRICT",
      "CREATE TABLE t (a INT NOT NULL ON CONFLICT ABORT) STRICT"
    ),
    ("CREATE TABLE t (a INTEGER PRIMARY KEY NOT NULL)", "CREATE TABLE t (a INTEGER PRIMARY KEY)"),
    (
      "CREATE TABLE t (a TEXT); CREATE VIEW v AS SELECT a FROM t WHERE a <> 'X'",
      "CREATE TABLE t (a TEXT); CREATE VIEW V AS\nselect A\n from [t] where a!='X' -- why"
    ),
    (
      "CREATE TABLE t (a TEXT); CREATE INDEX i ON t (a DESC) WHERE a IS NOT NULL",
      "CREATE TABLE t (a TEXT); CREATE INDEX i on T(\"a\" desc) where A is not null"
    ),
  ]

  /// Each pair differs, in the fact that is named.
  static let different: [(String, String, String)] = [
    ("CREATE TABLE t (a TEXT)", "CREATE TABLE t (a INTEGER)", "column.type"),
    ("CREATE TABLE t (a TEXT)", "CREATE TABLE t (a TEXT COLLATE NOCASE)", "column.collation"),
    ("CREATE TABLE t (a TEXT)", "CREATE TABLE t (a TEXT NOT NULL)", "column.not-null"),
    (
      "CREATE TABLE t (a TEXT DEFAULT 'x')", "CREATE TABLE t (a TEXT DEFAULT 'X')", "column.default"
    ),
    ("CREATE TABLE t (a INT)", "CREATE TABLE t (a INT) STRICT", "table.strict"),
    (
      "CREATE TABLE t (a INT PRIMARY KEY)", "CREATE TABLE t (a INT PRIMARY KEY) WITHOUT ROWID",
      "table.without-rowid"
    ),
    (
      "CREATE TABLE t (a INTEGER PRIMARY KEY)",
      "CREATE TABLE t (a INTEGER PRIMARY KEY AUTOINCREMENT)",
      "primary-key"
    ),
    ("CREATE TABLE t (a INT UNIQUE)", "CREATE TABLE t (a INT UNIQUE ON CONFLICT IGNORE)", "unique"),
    (
      "CREATE TABLE t (a INT, b AS (a + 1))", "CREATE TABLE t (a INT, b AS (a + 1) STORED)",
      "column.generated"
    ),
    (
      "CREATE TABLE p (x INT PRIMARY KEY); CREATE TABLE t (a INT REFERENCES p)",
      "CREATE TABLE p (x INT PRIMARY KEY); CREATE TABLE t (a INT REFERENCES p ON DELETE CASCADE)",
      "foreign-key"
    ),
    (
      "CREATE TABLE p (x INT PRIMARY KEY); CREATE TABLE t (a INT REFERENCES p)",
      "CREATE TABLE p (x INT PRIMARY KEY); CREATE TABLE t (a INT REFERENCES p DEFERRABLE INITIALLY "
        + "DEFERRED)", "foreign-key"
    ),
    (
      "CREATE TABLE t (a INT); CREATE INDEX i ON t (a)",
      "CREATE TABLE t (a INT); CREATE INDEX i ON t (a) WHERE a > 0", "index"
    ),
    (
      "CREATE TABLE t (a TEXT); CREATE INDEX i ON t (a)",
      "CREATE TABLE t (a TEXT); CREATE INDEX i ON t (a COLLATE NOCASE)", "index"
    ),
    (
      "CREATE TABLE t (a INT); CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END",
      "CREATE TABLE t (a INT); CREATE TRIGGER g BEFORE INSERT ON t BEGIN SELECT 1; END", "trigger"
    ),
    ("CREATE TABLE t (a INT CHECK (a > 0))", "CREATE TABLE t (a INT CHECK (a >= 0))", "check"),
    (
      "CREATE VIRTUAL TABLE f USING fts5(a)", "CREATE VIRTUAL TABLE f USING fts5(a, b)",
      "virtual-table"
    ),
  ]

  @Test(arguments: same) func `other words are no difference`(_ a: String, _ b: String) async throws
  {
    let (first, second) = (try await schema(a), try await schema(b))
    #expect(first.residue(against: second).isEmpty)
    #expect(first.canonicalBytes == second.canonicalBytes)
    #expect(SchemaDiff(from: first, to: second).isEmpty)
  }

  @Test(arguments: different)
  func `a difference is seen from both sides`(_ a: String, _ b: String, _ kind: String) async throws
  {
    let (first, second) = (try await schema(a), try await schema(b))
    #expect(first.residue(against: second).map(\.kind).contains(kind))
    #expect(second.residue(against: first).map(\.kind).contains(kind))
    #expect(first.canonicalBytes != second.canonicalBytes)
    #expect(!SchemaDiff(from: first, to: second).isEmpty)
  }

  @Test func `a full-text table's own tables are kept apart`() async throws {
    let found = try await schema("CREATE VIRTUAL TABLE f USING fts5(a); CREATE TABLE f_x (a)")
    #expect(found.tables.map(\.name) == ["f_x"])
    #expect(found.virtualTables.map(\.name) == ["f"])
    #expect(found.virtualTables[0].shadows.contains("f_content"))
  }

  @Test func `the order of columns counts for the fingerprint, not for convergence`() async throws {
    let a = try await schema("CREATE TABLE t (a INT, b INT)")
    let b = try await schema("CREATE TABLE t (b INT, a INT)")
    #expect(a.residue(against: b).isEmpty)
    #expect(a.canonicalBytes != b.canonicalBytes)
    #expect(a.reorderedTables(against: b) == ["t"])
  }

  @Test func `likely renames are questions, declared ones are renames`() async throws {
    let old = try await schema("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)")
    let new = try await schema("CREATE TABLE t (id INTEGER PRIMARY KEY, b TEXT)")
    let guessed = SchemaDiff(from: old, to: new)
    #expect(guessed.questions == [RenameQuestion(table: "t", from: "a", to: ["b"])])
    var renames = Renames()
    renames.add(column: "a", to: "b", of: "t")
    let declared = SchemaDiff(from: old, to: new, renames: renames)
    #expect(declared.questions.isEmpty)
    #expect(declared.changes.count == 1)
  }
}
