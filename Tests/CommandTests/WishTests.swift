import Foundation
import LoopbackServer
import ScriptedServer
import Testing

/// A wish in words and no target: a model proposes the schema, a person confirms it.
@Suite(.serialized) struct WishTests {
  private func shop() throws -> Command {
    let command = try Command()
    try command.write(
      """
      CREATE TABLE orders (id INTEGER PRIMARY KEY, sum TEXT, note TEXT);
      CREATE INDEX orders_sum ON orders (sum);
      CREATE TABLE other (id INTEGER PRIMARY KEY, secret TEXT);
      INSERT INTO orders VALUES (1, '12.50', 'a'), (2, '3.75', NULL);
      """, to: "source.sql")
    return command
  }

  private func proposal(_ creates: [String], drops: [String] = []) -> [LoopbackServer.Piece] {
    LoopbackServer.answer(
      LoopbackServer.json([
        "analysis": "", "creates": creates, "drops": drops, "questions": ["is it in pounds?"],
      ]))
  }

  private let table =
    "CREATE TABLE orders (id INTEGER PRIMARY KEY, total TEXT, -- drydock: renamed from sum\n note TEXT)"
  private let index = "CREATE INDEX orders_sum ON orders (total)"
  private let plan = LoopbackServer.answer(
    LoopbackServer.json([
      "analysis": "", "assumptions": [String](), "questions": [String](),
      "forward": ["ALTER TABLE orders RENAME COLUMN sum TO total"],
      "reverse": ["ALTER TABLE orders RENAME COLUMN total TO sum"],
    ]))

  private func planned(
    _ command: Command, _ answers: [[LoopbackServer.Piece]], _ more: [String] = []
  ) throws -> (Command.Outcome, requests: [String]) {
    let server = try ScriptedServer(answers)
    defer { server.stop() }
    let outcome = try command.finish(
      command.start(
        [
          "plan", "--from", "source.sql", "--ask", "call the sum of orders total", "--out", "plan",
          "--model", server.endpoint,
        ] + more))
    return (outcome, server.requests)
  }

  @Test func `a proposal that nobody confirms is printed, and nothing is drafted`() throws {
    let command = try shop()
    defer { command.remove() }
    let (outcome, requests) = try planned(command, [proposal([table, index])])
    #expect(outcome.code == 1 && requests.count == 1)
    #expect(outcome.output.contains("renamed from sum") && outcome.output.contains("TABLE other"))
    #expect(outcome.errors.contains("The model asks: is it in pounds?"))
    #expect(outcome.errors.contains("nobody has confirmed the schema"))
    #expect(try !command.files().keys.contains { $0.hasPrefix("plan/") })
    #expect(requests[0].contains("The engineer asks: call the sum of orders total"))
    #expect(!requests[0].contains("12.50"))
    // What is printed is a target.
    try command.write(outcome.output, to: "target.sql")
    let diff = try command.run("diff", "--from", "source.sql", "--to", "target.sql")
    #expect(diff.code == 0 && diff.output.contains("sum is now total"), "\(diff.output)")
  }

  @Test func `one that cannot be had is sent back, one that is confirmed is the target`() throws {
    let command = try shop()
    defer { command.remove() }
    let (outcome, requests) = try planned(
      command,
      [
        proposal(["DROP TABLE orders"]), proposal(["CREATE TABLE orders (id)"]),
        proposal([table, index]),
        plan,
      ],
      ["--yes-schema"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(requests.count == 4)
    #expect(requests[1].contains("this is not one CREATE statement: DROP TABLE orders"))
    #expect(requests[2].contains("no such column: sum, in: CREATE INDEX orders_sum"))
    #expect(requests[3].contains("You write a migration"))
    #expect(outcome.errors.contains("sum is now total"))
    let files = try command.files()
    let target = files["plan/target.sql"].map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect(target.contains("orders_sum") && target.contains("renamed from sum"))
    // What was asked and answered on the way there is kept, each time.
    let replies = (1...3).map { files["plan/attempts/schema-\($0)/reply.txt"] ?? Data() }
    #expect(String(decoding: replies[0], as: UTF8.self).contains("DROP TABLE orders"))
    #expect(String(decoding: replies[2], as: UTF8.self).contains("orders_sum"))
    let asked = files["plan/attempts/schema-2/prompt.md"].map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(asked?.contains("this is not one CREATE statement") == true)
    #expect(outcome.output.hasPrefix("PROVED"), "\(outcome.output)")
  }

  @Test(arguments: [true, false])
  func `of equal drafts the one that heeds the words is shown`(_ asks: Bool) throws {
    let command = try shop()
    defer { command.remove() }
    try command.write(
      "\(table);\n\(index);\nCREATE TABLE other (id INTEGER PRIMARY KEY, secret TEXT);",
      to: "target.sql")
    let server = try ScriptedServer([plan])
    defer { server.stop() }
    let outcome = try command.finish(
      command.start(
        [
          "plan", "--from", "source.sql", "--to", "target.sql", "--out", "plan", "--ask-for",
          "plan",
          "--model", server.endpoint,
        ] + (asks ? ["--ask", "call it total"] : [])))
    #expect(outcome.output.hasPrefix("PROVED"), "\(outcome)")
    #expect(outcome.output.contains("draft by a model") == asks, "\(outcome.output)")
    #expect(outcome.errors.contains("the draft by rules is shown") != asks, "\(outcome.errors)")
  }

  @Test func `what a proposal does not name stays, views over views and over nothing, too`() throws
  {
    let command = try Command()
    defer { command.remove() }
    try command.write(
      """
      CREATE TABLE orders (id INTEGER PRIMARY KEY, sum TEXT);
      CREATE VIEW sums AS SELECT sum FROM orders;
      CREATE VIEW twice AS SELECT sum FROM sums;
      CREATE TRIGGER t INSTEAD OF DELETE ON twice BEGIN SELECT 1; END;
      CREATE VIEW version AS SELECT 42 AS version;
      INSERT INTO orders VALUES (1, '12.50');
      """, to: "source.sql")
    let wider = "CREATE TABLE orders (id INTEGER PRIMARY KEY, sum TEXT, note TEXT)"
    let (outcome, requests) = try planned(
      command, [proposal([wider]), LoopbackServer.answer("no plan")], ["--yes-schema"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(requests[0].contains("VIEW version") && requests[0].contains("VIEW twice"))
    let files = try command.files().mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(files["plan/target.sql"]?.contains("VIEW version") == true)
    #expect(files["plan/up.sql"]?.contains("DROP VIEW") == false, "\(files["plan/up.sql"] ?? "")")
  }

  @Test func `without a model there is nobody to propose`() throws {
    let command = try shop()
    defer { command.remove() }
    let outcome = try command.run("plan", "--from", "source.sql", "--ask", "anything")
    #expect(outcome.code == 69 && outcome.errors.contains("a model has to propose the schema"))
    let neither = try command.run("plan", "--from", "source.sql")
    #expect(neither.code == 64 && neither.errors.contains("--to is missing"))
  }

  @Test func `a model that never proposes a schema is given up`() throws {
    let command = try shop()
    defer { command.remove() }
    let (outcome, requests) = try planned(
      command, Array(repeating: LoopbackServer.answer("no idea"), count: 3), ["--yes-schema"])
    #expect(outcome.code == 65 && requests.count == 3, "\(outcome.errors)")
    #expect(outcome.errors.contains("proposes no schema that can be had"), "\(outcome.errors)")
    #expect(try !command.files().keys.contains { $0.hasPrefix("plan/") })
  }

  @Test func `what a difference in names leaves out is shown before it is confirmed`() throws {
    let command = try shop()
    defer { command.remove() }
    let sly = [
      "CREATE TABLE orders (id INTEGER PRIMARY KEY, sum TEXT UNIQUE ON CONFLICT REPLACE, note TEXT)",
      "CREATE TRIGGER t AFTER INSERT ON orders BEGIN DELETE FROM other; END",
    ]
    let (outcome, _) = try planned(command, [proposal(sly)])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("ON CONFLICT REPLACE"), "\(outcome.errors)")
    #expect(outcome.errors.contains("DELETE FROM other"), "\(outcome.errors)")
  }

  @Test func `a schema that was confirmed is kept where a rename is to be settled first`() throws {
    let command = try shop()
    defer { command.remove() }
    let silent = "CREATE TABLE orders (id INTEGER PRIMARY KEY, sum TEXT, notes TEXT)"
    let (outcome, requests) = try planned(command, [proposal([silent])], ["--yes-schema"])
    #expect(outcome.code == 1 && requests.count == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains("plan.target.sql"), "\(outcome.errors)")
    let kept = try command.files()["plan.target.sql"].map { String(decoding: $0, as: UTF8.self) }
    #expect(kept?.contains("notes TEXT") == true)
  }

  @Test(arguments: [
    "CREATE TABLE other (id INTEGER PRIMARY KEY, secret TEXT) /* x",
    "CREATE TEMP TABLE orders (id)", "CREATE TABLE temp.orders (id)",
    "CREATE TABLE z AS SELECT * FROM orders",
  ])
  func `what is no part of a schema is sent back`(_ create: String) throws {
    let command = try shop()
    defer { command.remove() }
    let (outcome, requests) = try planned(command, [proposal([create]), proposal([table, index])])
    #expect(outcome.code == 1 && requests.count == 2, "\(outcome.errors)")
    #expect(requests[1].contains("# What was wrong with the last proposal"))
    #expect(outcome.output.contains("orders_sum"))
  }
}
