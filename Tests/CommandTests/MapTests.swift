import Foundation
import Testing

/// From two schemas to a mapping that a person reads, and from there to a plan.
struct MapTests {
  private let source = """
    CREATE TABLE users (id INTEGER PRIMARY KEY, fullname TEXT NOT NULL, mail TEXT, fax TEXT, price REAL);
    INSERT INTO users VALUES (1,'Ann Lee','a@x.org',NULL,1.5),(2,'Bo Ek','b@x.org','1',2.25);
    CREATE TABLE tags (id INTEGER PRIMARY KEY, word TEXT);
    """
  private let target = """
    CREATE TABLE users (id INTEGER PRIMARY KEY, full_name TEXT NOT NULL, email TEXT, cents INTEGER);
    CREATE TABLE labels (id INTEGER PRIMARY KEY, word TEXT);
    """
  private let mapping = """
    tables:
      - { from: tags, to: labels }
    columns:
      - { from: users.fullname, to: users.full_name }
      - { from: users.mail, to: users.email }
      - { from: users.fax, to: null }
      - { from: users.price, to: users.cents, expression: "CAST(round(price * 100) AS INTEGER)" }
    """

  private func command() throws -> Command {
    let command = try Command()
    try command.write(source, to: "source.sql")
    try command.write(target, to: "target.sql")
    return command
  }

  @Test func `a mapping is written once, and is a mapping`() throws {
    let command = try command()
    defer { command.remove() }
    let outcome = try command.run(
      "map", "--from", "source.sql", "--to", "target.sql", "--out", "mapping.yaml")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("users.fullname -> users.full_name"))
    let again = try command.run(
      "map", "--from", "source.sql", "--to", "target.sql", "--out", "mapping.yaml")
    #expect(again.code == 64 && again.errors.contains("is there already"))
    let read = try command.run(
      "map", "--from", "source.sql", "--to", "target.sql", "--mapping", "mapping.yaml", "--format",
      "json")
    let renames = try #require(read.json?["renames"] as? [[String: String]])
    #expect(renames.contains(["from": "users.fullname", "to": "users.full_name"]))
    #expect(renames.allSatisfy { $0["from"] != "tags" }, "what is a guess is not declared")
  }

  @Test func `a plan waits for answers, and takes them`() throws {
    let command = try command()
    defer { command.remove() }
    let asked = try command.run(
      "plan", "--from", "source.sql", "--to", "target.sql", "--out", "plan")
    #expect(asked.code == 1)
    let questions = try #require(asked.json?["questions"] as? [[String: Any]])
    let ids = questions.compactMap { $0["id"] as? String }
    #expect(ids.contains("tags>labels") && ids.contains("users.mail>users.email"))
    #expect(!FileManager.default.fileExists(atPath: command.folder.appending(path: "plan").path))

    let answers = Dictionary(
      uniqueKeysWithValues: ids.map { ($0, $0.hasPrefix("users.fax") ? "drop" : "rename") })
    let data = try JSONSerialization.data(withJSONObject: answers)
    try command.write(String(decoding: data, as: UTF8.self), to: "answers.json")
    let planned = try command.run(
      "plan", "--from", "source.sql", "--to", "target.sql", "--out", "plan", "--answers",
      "answers.json")
    #expect(planned.code == 0, "\(planned.errors)")
    let up = try String(contentsOf: command.folder.appending(path: "plan/up.sql"), encoding: .utf8)
    #expect(up.contains("RENAME COLUMN mail TO email") && up.contains("RENAME TO labels"))

    try command.write("{\"users.mail>users.email\": \"maybe\"}", to: "answers.json")
    let wrong = try command.run(
      "plan", "--from", "source.sql", "--to", "target.sql", "--out", "other", "--answers",
      "answers.json")
    #expect(wrong.code == 64 && wrong.errors.contains("neither rename nor drop"))
  }

  @Test func `what is declared is drafted, checked on every row and asked about no more`() throws {
    let command = try command()
    defer { command.remove() }
    try command.write(mapping, to: "mapping.yaml")
    let planned = try command.run(
      "plan", "--from", "source.sql", "--to", "target.sql", "--mapping", "mapping.yaml", "--out",
      "plan", "--format", "json")
    #expect(planned.code == 0, "\(planned.errors)")
    #expect((planned.json?["questions"] as? [Any])?.isEmpty == true)
    #expect(planned.json?["rollback"] as? String == "exact")
    let plan = command.folder.appending(path: "plan")
    let up = try String(contentsOf: plan.appending(path: "up.sql"), encoding: .utf8)
    #expect(up.contains("round(price * 100)"))
    #expect(
      try String(contentsOf: plan.appending(path: "mapping.yaml"), encoding: .utf8)
        .contains("expression: \"CAST(round(price * 100) AS INTEGER)\""))

    try command.write(up.replacing("round(price * 100)", with: "price * 100 + 1"), to: "bad.sql")
    let bad = try command.run(
      "verify", "--from", "source.sql", "--to", "target.sql", "--mapping", "mapping.yaml",
      "--script", "bad.sql", "--rollback", "plan/down.sql", "--format", "json")
    #expect(bad.code == 1)
    let rules = (bad.json?["findings"] as? [[String: Any]])?.compactMap { $0["rule"] as? String }
    #expect(rules?.contains("loss.transformation") == true)
  }

  @Test(arguments: [
    ("columns: [{ from: users.nope, to: users.email }]", ":1:19:", "no column nope"),
    (
      "columns:\n  - { from: users.mail, to: users.email }\n  - { from: users.fax, to: users.email }",
      ":3:5:", "filled already in line 2"
    ),
    ("columns:\n  - { from: [users.mail, users.fax], to: users.email }", ":2:5:", "say how"),
    ("tables: 3", ":1:9:", "has to be a list"),
    ("columns: [{ from: users.mail, to: users.email, oops: 1 }]", ":1:48:", "oops is none of"),
    ("tables: [{ from: nope, to: labels }]", ":1:18:", "no table nope"),
    ("tables: [", "error", "is not YAML"),
    (
      "columns: [{ from: users.mail, to: users.email, expression: \"1) FROM users; SELECT (2\" }]",
      "error", "more than one expression"
    ),
    (
      "columns: [{ from: users.mail, to: users.email, expression: \"load_extension('x')\" }]",
      "error",
      "reaches outside the database"
    ),
  ])
  func `a mapping that is wrong says where`(_ text: String, _ place: String, _ what: String) throws
  {
    let command = try command()
    defer { command.remove() }
    try command.write(text, to: "mapping.yaml")
    try command.write("SELECT 1;", to: "up.sql")
    let outcome = try command.run(
      "verify", "--from", "source.sql", "--to", "target.sql", "--mapping", "mapping.yaml",
      "--script", "up.sql")
    #expect(outcome.code == 65, "\(outcome.output)")
    #expect(outcome.errors.contains(place) && outcome.errors.contains(what), "\(outcome.errors)")
  }

  @Test func `names that are passed on in a ring are refused`() throws {
    let command = try Command()
    defer { command.remove() }
    let schema = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT);"
    try command.write(schema, to: "source.sql")
    try command.write(schema, to: "target.sql")
    try command.write(
      "columns: [{ from: t.a, to: t.b }, { from: t.b, to: t.a }]", to: "mapping.yaml")
    let outcome = try command.run(
      "map", "--from", "source.sql", "--to", "target.sql", "--mapping", "mapping.yaml")
    #expect(outcome.code == 65 && outcome.errors.contains("in a ring: a to b to a"))
  }

  @Test func `a script that fills a column from another one is said to`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(
      "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT); INSERT INTO t VALUES (1, 'x', 'y');",
      to: "source.sql")
    try command.write("CREATE TABLE t (id INTEGER PRIMARY KEY, c TEXT, b TEXT);", to: "target.sql")
    try command.write(
      """
      BEGIN; CREATE TABLE n (id INTEGER PRIMARY KEY, c TEXT, b TEXT);
      INSERT INTO n SELECT id, b, b FROM t; DROP TABLE t; ALTER TABLE n RENAME TO t; COMMIT;
      """, to: "up.sql")
    let outcome = try command.run(
      "verify", "--from", "source.sql", "--to", "target.sql", "--rename", "t.a=c", "--script",
      "up.sql", "--format", "json")
    let rules = (outcome.json?["findings"] as? [[String: Any]])?.compactMap {
      $0["rule"] as? String
    }
    #expect(rules?.contains("mapping.conflict") == true, "\(rules ?? [])")
  }
}
