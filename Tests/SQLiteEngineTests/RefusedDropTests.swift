import EngineInterface
import Findings
import SQLiteConnections
import SQLiteSyntax
import Testing

@testable import SQLiteEngine

/// What is said of a DROP TABLE before it runs is what SQLite itself says when it does.
struct RefusedDropTests {
  private static let rows =
    "INSERT INTO p VALUES (1, 'a'), (2, 'b'); INSERT INTO c VALUES (1, 1), (2, NULL);"
  private static let parent = "CREATE TABLE p (id INTEGER PRIMARY KEY, code TEXT UNIQUE);"

  private func refusal(_ schema: String, _ before: String, drop: String = "DROP TABLE p") throws
    -> (
      foreseen: Bool, real: String?
    )
  {
    let database = try Database(path: ":memory:", mode: .memory)
    func play(_ sql: String) throws {
      for text in statements(of: SourceText(utf8: Array(sql.utf8))) { try database.run(text.sql) }
    }
    try play(schema)
    try database.run("PRAGMA foreign_keys = ON")
    try play(before)
    let text = try #require(statements(of: SourceText(utf8: Array(drop.utf8))).first)
    let foreseen = try ScriptRunner(database).foreseenRefusal(of: text)
    do {
      try database.run(drop)
      return (foreseen != nil, nil)
    } catch {
      if let foreseen { #expect(foreseen == error) }
      return (foreseen != nil, error.message)
    }
  }

  @Test(arguments: [
    "\(parent) CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES p (id)); \(rows)",
    "\(parent) CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES P); \(rows)",
    "\(parent) CREATE TABLE c (id INTEGER, p INTEGER REFERENCES p ON DELETE RESTRICT); \(rows)",
    "\(parent) CREATE TABLE c (id INTEGER, p INTEGER, FOREIGN KEY (p) REFERENCES p (ID)); \(rows)",
    """
    CREATE TABLE p (code TEXT PRIMARY KEY COLLATE NOCASE, x);
    CREATE TABLE c (id INTEGER PRIMARY KEY, p TEXT REFERENCES p);
    INSERT INTO p VALUES ('A', 1); INSERT INTO c VALUES (1, 'a');
    """,
  ])
  func `a row that refers to it is enough`(_ schema: String) throws {
    let (foreseen, real) = try refusal(schema, "")
    #expect(real == "FOREIGN KEY constraint failed")
    #expect(foreseen)
  }

  @Test(arguments: [
    // Nothing refers to it, or nothing any more.
    (
      "\(parent) CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES p); \(rows)",
      "DELETE FROM c"
    ),
    ("\(parent) CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER); \(rows)", ""),
    (
      "CREATE TABLE p (id INTEGER PRIMARY KEY, up INTEGER REFERENCES p); INSERT INTO p VALUES (1, 1);",
      ""
    ),
    // It refers to what is not there, or to another thing by that name.
    (
      """
      \(parent) CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES p);
      INSERT INTO c VALUES (1, 7);
      """, ""
    ),
    ("\(parent) CREATE TABLE c (id INTEGER, p TEXT REFERENCES p (code)); \(rows)", ""),
    // The row goes, too, or is let go.
    (
      "\(parent) CREATE TABLE c (id INTEGER, p INTEGER REFERENCES p ON DELETE CASCADE); \(rows)", ""
    ),
    (
      "\(parent) CREATE TABLE c (id INTEGER, p INTEGER REFERENCES p ON DELETE SET NULL); \(rows)",
      ""
    ),
    // It is put off.
    (
      """
      \(parent)
      CREATE TABLE c (id INTEGER, p INTEGER REFERENCES p DEFERRABLE INITIALLY DEFERRED); \(rows)
      """, "BEGIN"
    ),
    (
      "\(parent) CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES p); \(rows)",
      "BEGIN; PRAGMA defer_foreign_keys = ON"
    ),
  ])
  func `what SQLite lets go is never foreseen as refused`(_ schema: String, _ before: String) throws
  {
    let (foreseen, real) = try refusal(schema, before)
    #expect(real == nil)
    #expect(!foreseen)
  }

  @Test func `a temporary table of the name is another one`() throws {
    let schema =
      "\(Self.parent) CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES p); \(Self.rows)"
    let (foreseen, real) = try refusal(schema, "CREATE TEMP TABLE p (x)")
    #expect(real == nil)
    #expect(!foreseen)
  }

  /// Whole scripts: without foreign keys from the start, where they are sure to stop it.
  @Test(arguments: [
    (
      "CREATE TABLE q (id INTEGER PRIMARY KEY, code); INSERT INTO q SELECT * FROM p; DROP TABLE p;",
      true
    ),
    ("UPDATE p SET code = code || 'x'; DROP TABLE p;", true),
    // With them, what refers would have been changed, or could have been.
    ("DELETE FROM c; DROP TABLE p;", false),
    ("UPDATE c SET p = NULL; DROP TABLE p;", false),
    ("INSERT OR REPLACE INTO p VALUES (1, 'z'); DROP TABLE p;", false),
    ("PRAGMA foreign_keys = OFF; DROP TABLE p;", false),
  ])
  func `only what enforcement cannot change is run without it`(_ script: String, _ is: Bool) throws
  {
    let database = try Database(path: ":memory:", mode: .memory)
    let schema =
      "\(Self.parent) CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES p); \(Self.rows)"
    for text in statements(of: SourceText(utf8: Array(schema.utf8))) { try database.run(text.sql) }
    try database.run("PRAGMA foreign_keys = ON")
    let runner = ScriptRunner(database)
    let source = SourceText(utf8: Array(script.utf8))
    let record =
      runner.isDoomed(source, skipping: [])
      ? runner.runUnenforced(
        source, skipping: [], deadline: ContinuousClock.now + .seconds(20), progress: { _ in })
      : nil
    #expect((record != nil) == `is`)
    if let record {
      let last = statements(of: source).count - 1
      guard case .failed(last, _, "FOREIGN KEY constraint failed") = record.ending else {
        Issue.record("\(record.ending)")
        return
      }
      #expect(record.unenforced?.ending == .completed)
      #expect(record.unenforced?.steps.count == last + 1)
    }
  }
}
