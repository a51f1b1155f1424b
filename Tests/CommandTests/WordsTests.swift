import Foundation
import LoopbackServer
import ScriptedServer
import Testing

/// What is asked for in words, which rules do not read: what is left undone is said, and an answer that does
/// it is shown.
@Suite(.serialized) struct WordsTests {
  private func answer(_ expressions: [String: String]) -> [LoopbackServer.Piece] {
    LoopbackServer.answer(
      LoopbackServer.json([
        "analysis": "", "assumptions": [String](), "questions": [String](),
        "expressions": expressions,
      ]))
  }

  private func command(_ source: String, _ target: String) throws -> Command {
    let command = try Command()
    try command.write(source, to: "source.sql")
    try command.write(target, to: "target.sql")
    return command
  }

  private func plan(
    _ command: Command, _ answers: [[LoopbackServer.Piece]], _ words: String, by mode: String,
    _ more: [String] = []
  ) throws -> (Command.Outcome, requests: [String]) {
    let server = try ScriptedServer(answers)
    defer { server.stop() }
    let outcome = try command.finish(
      command.start(
        [
          "plan", "--from", "source.sql", "--to", "target.sql", "--out", "plan", "--ask", words,
          "--ask-for", mode, "--model", server.endpoint,
        ] + more))
    return (outcome, server.requests)
  }

  private func up(_ command: Command) throws -> String {
    try command.files()["plan/up.sql"].map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private static let rows = (1...40).map { number in
    "(\(number), \(number % 9 == 0 ? "'none'" : "'{\"color\": \"c\(number % 7)\"}'"))"
  }
  private static let items =
    "CREATE TABLE p (id INTEGER PRIMARY KEY, attrs TEXT NOT NULL); INSERT INTO p VALUES "
    + rows.joined(separator: ", ") + ";"
  private static let colored =
    "CREATE TABLE p (id INTEGER PRIMARY KEY, attrs TEXT NOT NULL, color TEXT);"
  private static let color = "CASE WHEN json_valid(attrs) THEN json_extract(attrs, '$.color') END"
  private static let wish = "copy color out of the JSON in attrs"

  @Test func `a column that the request names and nothing fills is asked about`() throws {
    let command = try command(Self.items, Self.colored)
    defer { command.remove() }
    try command.write("ALTER TABLE p ADD COLUMN color TEXT;", to: "up.sql")
    func verify(_ words: String) throws -> Command.Outcome {
      try command.run(
        "verify", "--from", "source.sql", "--to", "target.sql", "--script", "up.sql", "--ask", words
      )
    }
    let asked = try verify(Self.wish)
    #expect(
      asked.output.contains("p.color is new, and no row gets anything there"), "\(asked.output)")
    // One that is to be empty is named, too.
    let empty = try verify("add an optional color to p")
    #expect(!empty.output.contains("no row gets anything"), "\(empty.output)")
  }

  @Test func `what the request names is asked of a model`() throws {
    let command = try command(Self.items, Self.colored)
    defer { command.remove() }
    let (outcome, requests) = try plan(
      command, [answer(["color": Self.color])], Self.wish, by: "holes")
    #expect(outcome.code == 0, "\(outcome.errors)")
    try #require(requests.count == 1)
    #expect(requests[0].contains("and the request names it"))
    #expect(try up(command).contains("json_extract("))
  }

  @Test func `a draft that does nothing of what is wanted is not the one to show`() throws {
    let command = try command(Self.items, Self.colored)
    defer { command.remove() }
    let reply: [String: Any] = [
      "analysis": "", "assumptions": [String](), "questions": [String](),
      "forward": [
        "ALTER TABLE p ADD COLUMN color TEXT",
        "UPDATE p SET color = \(Self.color)",
      ], "reverse": ["ALTER TABLE p DROP COLUMN color"],
    ]
    let (outcome, requests) = try plan(
      command, [LoopbackServer.answer(LoopbackServer.json(reply))], Self.wish, by: "plan")
    #expect(outcome.code == 0, "\(outcome.errors)")
    try #require(requests.count == 1)
    #expect(try up(command).contains("json_extract("))
  }

  @Test func `what stops the draft is asked first, and nothing else is blamed for it`() throws {
    let tickets = (1...40).map {
      "(\($0), \($0 % 3 == 0 ? "NULL" : $0 % 3 == 1 ? "''" : "'low'"), \($0 % 5 == 0 ? "NULL" : "'a\($0)'"), '2024-01-\(10 + $0 % 19)')"
    }
    let command = try command(
      "CREATE TABLE p (id INTEGER PRIMARY KEY, priority TEXT, who TEXT, opened TEXT NOT NULL); "
        + "INSERT INTO p VALUES " + tickets.joined(separator: ", ") + ";",
      "CREATE TABLE p (id INTEGER PRIMARY KEY, due TEXT NOT NULL, "
        + "priority TEXT NOT NULL CHECK (priority IN ('low', 'normal')), who TEXT NOT NULL, "
        + "opened TEXT NOT NULL);")
    defer { command.remove() }
    let (outcome, requests) = try plan(
      command,
      [
        answer(["priority": "CASE WHEN coalesce(priority, '') = '' THEN 'normal' ELSE priority END"]
        ),
        answer(["due": "date(opened, '+14 days')"]),
        answer(["who": "coalesce(who, 'nobody')"]),
      ],
      "priority: missing or empty means normal; who: nobody where missing; due: two weeks after opened",
      by: "holes")
    #expect(outcome.code == 0 && requests.count == 3, "\(requests.count): \(outcome.errors)")
    #expect(!requests.contains { $0.contains("# What the last answer did") })
    let script = try up(command)
    for part in ["'+14 days'", "'nobody'", "'normal'"] {
      #expect(script.contains(part), "\(script)")
    }
  }

  @Test func `an answer that words ask for stands with what it loses`() throws {
    let prices = (1...40).map { "(\($0), \($0).\($0 % 10 == 0 ? "125" : "25"))" }
    let command = try command(
      "CREATE TABLE p (id INTEGER PRIMARY KEY, price REAL); INSERT INTO p VALUES "
        + prices.joined(separator: ", ") + ";",
      "CREATE TABLE p (id INTEGER PRIMARY KEY, price_cents INTEGER);")
    defer { command.remove() }
    let cents = answer(["price_cents": "CAST(round(price * 100) AS INTEGER)"])
    let (outcome, requests) = try plan(
      command, Array(repeating: cents, count: 3), "price becomes whole cents", by: "holes",
      ["--rename", "p.price=price_cents"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    try #require(requests.count == 3)
    #expect(requests[1].contains("4 of 40 values of p.price cannot be had back"))
    // Rules write the way back: what it does is nothing that an answer can mend.
    #expect(!requests[1].contains("rollback does not restore"))
    #expect(try up(command).contains("round("))
    #expect(
      outcome.output.contains(
        "Without the copy kept aside, 4 of 40 values of p.price cannot be had back"),
      "\(outcome.output)")
  }
}
