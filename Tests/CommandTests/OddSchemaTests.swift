import Foundation
import SQLiteConnections
import Schemas
import Testing

/// What SQLite takes and hardly anybody writes: a verdict comes of it, and no fault of the program's own.
struct OddSchemaTests {
  struct Odd: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let source: String
    let script: String
    var rollback: String?
    /// The beginning of the verdict.
    var verdict = "REVIEW"
  }

  static let odd: [Odd] = [
    Odd(
      testDescription: "the least integer in a condition",
      source:
        "CREATE TABLE t (id INTEGER PRIMARY KEY, v INTEGER); INSERT INTO t VALUES (1, 2), (2, 3);",
      script: "UPDATE t SET v = v + 1 WHERE id > -9223372036854775808;",
      rollback: "UPDATE t SET v = v - 1;"),
    Odd(
      testDescription: "a unique index that names a column twice",
      source:
        "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, v INTEGER); "
        + "CREATE UNIQUE INDEX u ON t (name COLLATE NOCASE, name); INSERT INTO t VALUES (1, 'a', 2);",
      script: "UPDATE t SET v = v + 1;", rollback: "UPDATE t SET v = v - 1;"),
    Odd(
      testDescription: "floats that no integer reaches",
      source:
        "CREATE TABLE t (id INTEGER PRIMARY KEY, v REAL); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
        + "SELECT i + 1 FROM n WHERE i < 40) INSERT INTO t SELECT i, i * 1e19 FROM n;",
      script: "UPDATE t SET v = v + 3e19;", rollback: "UPDATE t SET v = v - 3e19;"),
    Odd(
      testDescription: "a table that bears the name of a function outside",
      source:
        "CREATE TABLE system (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO system VALUES (1, 'a');",
      script: "CREATE INDEX system_name ON system (name);", rollback: "DROP INDEX system_name;",
      verdict: "PROVED"),
    Odd(
      testDescription: "a call of it",
      source: "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO t VALUES (1, 'a');",
      script: "UPDATE t SET name = system('true');", verdict: "REJECTED"),
    Odd(
      testDescription: "columns whose names are the same characters in other bytes",
      source:
        "CREATE TABLE t (id INTEGER PRIMARY KEY, \"\u{E9}\" TEXT, \"e\u{301}\" TEXT); "
        + "INSERT INTO t VALUES (1, 'a', 'b'), (2, 'c', 'd');",
      script: "UPDATE t SET \"e\u{301}\" = \"\u{E9}\";", verdict: "REJECTED  2 values lost"),
    Odd(
      testDescription: "tables whose names are",
      source:
        "CREATE TABLE \"\u{E9}\" (id INTEGER PRIMARY KEY, v TEXT); INSERT INTO \"\u{E9}\" VALUES (1, 'a'); "
        + "CREATE TABLE \"e\u{301}\" (id INTEGER PRIMARY KEY, w TEXT); INSERT INTO \"e\u{301}\" VALUES (1, 'b');",
      script: "DELETE FROM \"e\u{301}\";", verdict: "REJECTED  1 row lost"),
    Odd(
      testDescription: "a quote and a mark that makes another character of it",
      source:
        "CREATE TABLE \"t\"\"\u{301}x\" (id INTEGER PRIMARY KEY, \"c\"\"\u{301}\" TEXT UNIQUE); "
        + "INSERT INTO \"t\"\"\u{301}x\" VALUES (1, 'a''\u{301}b'), (2, '''\u{FE0F}; DROP TABLE x; --');",
      script: "UPDATE \"t\"\"\u{301}x\" SET \"c\"\"\u{301}\" = \"c\"\"\u{301}\" || '!';",
      rollback:
        "UPDATE \"t\"\"\u{301}x\" SET \"c\"\"\u{301}\" = rtrim(\"c\"\"\u{301}\", '!');",
      verdict: "REVIEW  2 rows accounted for"),
    Odd(
      testDescription: "a text that is rewritten in other bytes of the same characters",
      source:
        "CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT); INSERT INTO t VALUES (1, 'caf\u{E9}'), (2, 'th\u{E9}');",
      script: "UPDATE t SET v = replace(v, '\u{E9}', 'e\u{301}');"),
    Odd(
      testDescription: "a rollback that leaves a column out, where another is generated",
      source:
        "CREATE TABLE t (a TEXT, b TEXT, g TEXT AS (a || 'x')); INSERT INTO t VALUES ('p', 'q'), ('r', 's');",
      script:
        "CREATE TABLE t2 (a TEXT, g TEXT AS (a || 'x')); INSERT INTO t2 (a) SELECT a FROM t; "
        + "DROP TABLE t; ALTER TABLE t2 RENAME TO t;",
      rollback: "CREATE TABLE x (i); DROP TABLE x;"),
  ]

  @Test(arguments: odd) func `a verdict comes of it`(_ odd: Odd) throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(odd.source, to: "source.sql")
    try command.write(odd.script, to: "up.sql")
    try command.write(odd.rollback ?? "", to: "down.sql")
    // The target is what the script makes of the source.
    try command.write(odd.source + odd.script, to: "target.sql")
    let to = odd.verdict == "REJECTED" ? "source.sql" : "target.sql"
    let outcome = try command.finish(
      command.start(
        ["verify", "--from", "source.sql", "--to", to, "--script", "up.sql"]
          + (odd.rollback == nil ? [] : ["--rollback", "down.sql"])))
    #expect(outcome.output.hasPrefix(odd.verdict), "\(outcome.output)\(outcome.errors)")
    #expect(outcome.errors.isEmpty)
  }

  @Test func `a definition that is no UTF-8 is not left out without a word`() throws {
    let command = try Command()
    defer { command.remove() }
    let path = command.folder.appending(path: "old.db").path
    let definition = "CREATE TABLE legacy (town TEXT DEFAULT 'Zurich')"
    do {
      let database = try Database(path: path, mode: .readWrite)
      try database.run(definition)
      try database.run("INSERT INTO legacy VALUES ('Bern')")
    }
    // As a program wrote it that took Latin-1 for UTF-8.
    var bytes = try Data(contentsOf: URL(filePath: path))
    let place = try #require(bytes.firstRange(of: Data("Zurich".utf8)))
    bytes[place.lowerBound + 1] = 0xFC
    try bytes.write(to: URL(filePath: path))
    try command.write("DROP TABLE legacy;", to: "up.sql")
    let outcome = try command.run("verify", "--from", "old.db", "--script", "up.sql")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("the definition of legacy is no UTF-8"), "\(outcome.errors)")
  }

  @Test func `a profile of some rows has looked at some, however they are numbered`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(
      "CREATE TABLE t (id INTEGER PRIMARY KEY, v TEXT); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL "
        + "SELECT i + 1 FROM n WHERE i < 6000) INSERT INTO t SELECT 10 * i + 1, 'v' || i FROM n;",
      to: "source.sql")
    func looked(_ limit: Int) throws -> Int {
      let outcome = try command.run(
        "profile", "--from", "source.sql", "--limit", "\(limit)", "--format", "json")
      let tables = try #require(outcome.json?["tables"] as? [[String: Any]], "\(outcome.errors)")
      return try #require(tables[0]["sampled"] as? Int)
    }
    #expect((400...800).contains(try looked(600)))
    #expect(try looked(.max) == 6000)
  }
}
