import Foundation
import Testing

/// Bad input is a clear error: one line of what is wrong, one of what to do, the documented code,
/// and nothing written.
struct InputTests {
  struct Bad: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]?
    let code: Int32
    let says: String
    var testDescription: String { name }
  }

  static let sources: [Bad] = [
    Bad(name: "missing.db", bytes: nil, code: 65, says: "there is no file missing.db"),
    Bad(name: "words.db", bytes: Array("hello\n".utf8), code: 65, says: "not a SQLite database"),
    Bad(
      name: "noise.db", bytes: (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 97 &+ $0 / 7) },
      code: 65, says: "not a SQLite database"),
    Bad(
      name: "locked-away.db",
      bytes: Array("SQLite format 3\0".utf8)
        + (0..<8176).map { UInt8(truncatingIfNeeded: $0 &* 131) },
      code: 65, says: "encrypted"),
    Bad(
      name: "broken.sql", bytes: Array("CREATE TABLE t (a".utf8), code: 65, says: "broken.sql:1:1"),
    Bad(
      name: "open.sql", bytes: Array("BEGIN; CREATE TABLE t (a);".utf8), code: 65,
      says: "a transaction is left open"),
    Bad(
      name: "hostile.sql", bytes: Array("ATTACH 'x.db' AS x;".utf8), code: 65,
      says: "ATTACH opens another database file"),
  ]

  @Test(arguments: sources) func `a source that cannot be read`(_ bad: Bad) throws {
    let command = try Command()
    defer { command.remove() }
    if let bytes = bad.bytes { try Data(bytes).write(to: command.folder.appending(path: bad.name)) }
    try command.write(shopTarget, to: "target.sql")
    try command.write("SELECT 1;", to: "up.sql")
    let before = try command.files()
    for arguments in [
      ["verify", "--script", "up.sql"], ["plan", "--out", "plan"], ["diff"],
    ] {
      let outcome = try command.finish(
        command.start(arguments + ["--from", bad.name, "--to", "target.sql"]))
      #expect(outcome.code == bad.code)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains(bad.says), "\(outcome.errors)")
      #expect(outcome.errors.split(separator: "\n").count == 2, "\(outcome.errors)")
      #expect(outcome.errors.hasPrefix("error: "))
    }
    #expect(try command.files() == before)
    #expect(command.shadowsLeft.isEmpty)
  }

  static let targets: [Bad] = [
    Bad(name: "missing.sql", bytes: nil, code: 65, says: "there is no file"),
    Bad(name: "empty.sql", bytes: [], code: 65, says: "holds no table"),
    Bad(name: "empty.db", bytes: [], code: 65, says: "holds no table"),
    Bad(
      name: "broken.sql", bytes: Array("CREATE TABEL t (a);".utf8), code: 65, says: "broken.sql:1:8"
    ),
  ]

  @Test(arguments: targets) func `a target that cannot be read`(_ bad: Bad) throws {
    let command = try Command()
    defer { command.remove() }
    if let bytes = bad.bytes { try Data(bytes).write(to: command.folder.appending(path: bad.name)) }
    try command.write(shopSource, to: "source.sql")
    let outcome = try command.run("plan", "--from", "source.sql", "--to", bad.name, "--out", "plan")
    #expect(outcome.code == bad.code)
    #expect(outcome.errors.contains(bad.says), "\(outcome.errors)")
    #expect(try command.files()["plan/up.sql"] == nil)
    #expect(command.shadowsLeft.isEmpty)
  }

  @Test(arguments: [
    (["verify", "--from", "source.sql"], "--script"), (["bogus"], "bogus"), (["plan"], "--from"),
    (["plan", "--from", "source.sql"], "--to is missing"),
    (["verify", "--from", "a", "--script", "b", "--fail-on", "never"], "--fail-on"),
    (
      [
        "verify", "--from", "source.sql", "--to", "source.sql", "--script", "source.sql",
        "--rename", "x",
      ],
      "--rename x"
    ),
    (
      ["verify", "--from", "source.sql", "--script", "source.sql", "--accept-loss", "t[a]<1"],
      "--accept-loss"
    ),
  ])
  func `a wrong use says how to use it`(_ arguments: [String], _ says: String) throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    let outcome = try command.finish(command.start(arguments))
    #expect(outcome.code == 64)
    #expect(outcome.errors.contains(says), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `a script that is not there`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    let outcome = try command.run("verify", "--from", "source.sql", "--script", "none.sql")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("none.sql"))
  }

  @Test func `a rename that names nothing`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    try command.write(shopTarget, to: "target.sql")
    let outcome = try command.run(
      "diff", "--from", "source.sql", "--to", "target.sql", "--rename", "t.nope=other")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("nope"))
  }

  @Test(arguments: [
    "limits: 3", "limits: {script-seconds: -1}", "limits: {growth-bytes: 1e30}", "colour: red", "[",
    "masks: {x: 1}", "endpoint: {seconds: 99999999999999999}",
  ])
  func `a configuration that cannot be used`(_ text: String) throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(text, to: "drydock.yaml")
    let outcome = try command.run("doctor")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains("drydock.yaml"))
  }

  @Test(arguments: ["DRYDOCK_GROWTH_BYTES", "DRYDOCK_SCRIPT_SECONDS", "DRYDOCK_LOCK_SECONDS"])
  func `a limit beyond all bounds is an error and says the bounds`(_ name: String) throws {
    let command = try Command()
    defer { command.remove() }
    for value in ["1e30", "inf", "nan", "0"] {
      let outcome = try command.finish(command.start(["doctor"], environment: [name: value]))
      #expect(outcome.code == 65)
      #expect(outcome.errors.contains("\(name) is not a number above 0 and up to"))
    }
  }

  @Test func `a folder's files are read whatever letter they begin with, and undo scripts are not`()
    throws
  {
    let command = try Command()
    defer { command.remove() }
    try FileManager.default.createDirectory(
      at: command.folder.appending(path: "schema"), withIntermediateDirectories: true)
    try command.write("CREATE TABLE accounts (id INTEGER PRIMARY KEY);", to: "schema/Accounts.sql")
    try command.write("CREATE TABLE users (id INTEGER PRIMARY KEY);", to: "schema/Users.sql")
    try command.write("DROP TABLE users;", to: "schema/U2.1__users.sql")
    try command.write("CREATE TABLE accounts (id INTEGER PRIMARY KEY);", to: "source.sql")
    let outcome = try command.run("diff", "--from", "source.sql", "--to", "schema")
    #expect(outcome.output.contains("users"), "\(outcome.output)\(outcome.errors)")
  }

  @Test func `scripts that do not parse or do nothing are verdicts`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    try command.write("ALTER TABEL t ADD c;", to: "wrong.sql")
    try command.write("", to: "nothing.sql")
    let wrong = try command.run(
      "verify", "--from", "source.sql", "--to", "source.sql", "--script", "wrong.sql", "--format",
      "json")
    #expect(wrong.code == 1)
    #expect(wrong.json?["verdict"] as? String == "rejected")
    #expect((wrong.json?["error"] as? [String: Any])?["column"] as? Int == 7)
    let nothing = try command.run(
      "verify", "--from", "source.sql", "--to", "source.sql", "--script", "nothing.sql", "--format",
      "json")
    #expect(nothing.code == 0)
    #expect(nothing.json?["verdict"] as? String == "proved")
    #expect(nothing.json?["rollback"] as? String == "exact")
  }

  @Test func `500 columns and no rows`() throws {
    let command = try Command()
    defer { command.remove() }
    let columns = (0..<500).map { "c\($0) TEXT" }
    try command.write(
      "CREATE TABLE w (id INTEGER PRIMARY KEY, \(columns.joined(separator: ", ")));", to: "a.sql")
    try command.write(
      "CREATE TABLE w (id INTEGER PRIMARY KEY, \(columns.dropLast().joined(separator: ", ")), last INT);",
      to: "b.sql")
    let outcome = try command.run(
      "plan", "--from", "a.sql", "--to", "b.sql", "--out", "plan", "--format", "json")
    #expect(outcome.code == 0)
    #expect(outcome.json?["verdict"] as? String == "proved")
  }

  static let endless =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

  @Test func `a schema that never ends is ended`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write("limits: { script-seconds: 1 }", to: "drydock.yaml")
    try command.write("CREATE TABLE t (a);", to: "source.sql")
    try command.write("CREATE TABLE t AS \(Self.endless);", to: "target.sql")
    let outcome = try command.run("diff", "--from", "source.sql", "--to", "target.sql")
    #expect(outcome.code == 65 && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("error: target.sql:1:1: "), "\(outcome.errors)")
    #expect(command.shadowsLeft.isEmpty)
  }

  @Test func `a probe that never ends is ended, and said to be unknown`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write("limits: { script-seconds: 1 }", to: "drydock.yaml")
    try command.write("CREATE TABLE t (a); INSERT INTO t VALUES (1);", to: "source.sql")
    try command.write("CREATE TABLE t (a, b);", to: "target.sql")
    try command.write("ALTER TABLE t ADD COLUMN b;", to: "up.sql")
    try command.write("-- probe: endless\n\(Self.endless);", to: "probes.sql")
    let outcome = try command.run(
      "verify", "--from", "source.sql", "--to", "target.sql", "--script", "up.sql",
      "--invariants", "probes.sql", "--format", "json")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let probes = outcome.json?["probes"] as? [[String: Any]]
    #expect(probes?.first?["error"] as? String == "interrupted", "\(outcome.output)")
    #expect(outcome.json?["verdict"] as? String == "review")
  }

  @Test func `a large dump is a source like others`() throws {
    let command = try Command()
    defer { command.remove() }
    let text = String(repeating: "a text that is long enough ", count: 400)
    let rows = (0..<1000).map { "INSERT INTO t VALUES (\($0), '\(text)');\n" }
    try command.write(
      "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT);\nBEGIN;\n" + rows.joined() + "COMMIT;\n",
      to: "source.sql")
    try command.write("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT);", to: "target.sql")
    let outcome = try command.run("diff", "--from", "source.sql", "--to", "target.sql")
    #expect(outcome.code == 0 && outcome.output.contains("+ column b TEXT"), "\(outcome.errors)")
  }
}
