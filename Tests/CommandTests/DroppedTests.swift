import Foundation
import Testing

/// What is dropped, and what is kept of it until nobody needs the way back.
struct DroppedTests {
  private func plan(_ source: String, _ target: String, _ more: [String] = []) throws -> (
    Command, Command.Outcome, up: String
  ) {
    let command = try Command()
    try command.write(source, to: "source.sql")
    try command.write(target, to: "target.sql")
    let outcome = try command.finish(
      command.start(
        ["plan", "--from", "source.sql", "--to", "target.sql", "--out", "plan"] + more))
    let up = try command.files()["plan/up.sql"].map { String(decoding: $0, as: UTF8.self) } ?? ""
    return (command, outcome, up)
  }

  @Test func `a column may take the name of one that goes`() throws {
    let (command, outcome, up) = try plan(
      """
      CREATE TABLE docs (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
      INSERT INTO docs VALUES (1, 'a', 'b'), (2, 'c', 'd');
      """,
      "CREATE TABLE docs (id INTEGER PRIMARY KEY, title TEXT -- drydock: renamed from body\n);")
    defer { command.remove() }
    #expect(outcome.code == 0 && outcome.output.contains("PROVED"), "\(outcome.output)")
    #expect(outcome.output.contains("rollback exact"), "\(outcome.output)")
    #expect(up.contains("RENAME COLUMN body TO title"), "\(up)")
    let diff = try command.run("diff", "--from", "source.sql", "--to", "target.sql")
    #expect(diff.output.contains("column body is now title"), "\(diff.output)")
    #expect(diff.output.contains("- column title TEXT"), "\(diff.output)")
  }

  @Test func `a table may take the name of one that goes`() throws {
    let (command, outcome, _) = try plan(
      """
      CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT); CREATE TABLE b (id INTEGER PRIMARY KEY, y TEXT);
      INSERT INTO a VALUES (1, 'p'), (2, 'q'); INSERT INTO b VALUES (1, 'r');
      """, "CREATE TABLE b (id INTEGER PRIMARY KEY, x TEXT);", ["--rename", "a=b"])
    defer { command.remove() }
    #expect(outcome.code == 0 && outcome.output.contains("rollback exact"), "\(outcome.output)")
    #expect(!outcome.output.contains("REJECTED"), "\(outcome.output)")
  }

  @Test func `what is kept of a table holds no reference, and no name of an index`() throws {
    let rows = (1...20).map { "(\($0), 1 + \($0) % 5, 'v\($0)')" }.joined(separator: ", ")
    let (command, outcome, up) = try plan(
      """
      CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT);
      CREATE TABLE old (id INTEGER PRIMARY KEY, a_id INTEGER REFERENCES a (id), v TEXT);
      CREATE INDEX ix ON old (v);
      INSERT INTO a VALUES (1, 'a'), (2, 'b'), (3, 'c'), (4, 'd'), (5, 'e'); INSERT INTO old VALUES \(rows);
      """, "CREATE TABLE a (id INTEGER PRIMARY KEY, v TEXT); CREATE INDEX ix ON a (v);")
    defer { command.remove() }
    #expect(outcome.code == 0 && outcome.output.contains("rollback exact"), "\(outcome.output)")
    #expect(up.contains("_drydock_kept_old") && !up.contains("REFERENCES"), "\(up)")
  }

  @Test func `a rename that is asked about is offered by the name that the source has`() throws {
    let (command, outcome, _) = try plan(
      """
      CREATE TABLE m (id INTEGER PRIMARY KEY, sender INTEGER, taker INTEGER);
      INSERT INTO m VALUES (1, 2, 3), (2, 3, 4);
      """, "CREATE TABLE n (id INTEGER PRIMARY KEY, p INTEGER, q INTEGER);", ["--rename", "m=n"])
    defer { command.remove() }
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("--rename 'm.sender=p'"), "\(outcome.output)")
    #expect(outcome.output.contains("--rename 'm.taker=q'"), "\(outcome.output)")
  }

  @Test func `an acceptance that is worth nothing is said`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT);", to: "source.sql")
    try command.write("SELECT 1;", to: "up.sql")
    try command.write(
      """
      accept:
        - { loss: t.b, by: dana, why: gone }
        - { loss: t.a, by: dana, why: gone, until: 2020-01-31 }
      suppress:
        - { rule: undo.absnt, by: dana, why: known }

      """, to: "drydock.yaml")
    let outcome = try command.run("verify", "--from", "source.sql", "--script", "up.sql")
    #expect(outcome.code == 0, "\(outcome.errors)")
    for what in ["loss t.b is accepted, and", "until 2020-01-31, which is over", "no such rule"] {
      #expect(outcome.errors.contains(what), "\(what): \(outcome.errors)")
    }
    try command.write(
      "accept:\n  - { loss: t.a, by: d, why: x, until: 2027-13-45 }\n", to: "drydock.yaml")
    let wrong = try command.run("verify", "--from", "source.sql", "--script", "up.sql")
    #expect(wrong.code == 65 && wrong.errors.contains("until has to be a day"), "\(wrong.errors)")
  }
}
