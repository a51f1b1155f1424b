import Foundation
import LoopbackServer
import ScriptedServer
import Testing

/// What is recorded gives the same plan again, and what is asked says no more than it may.
@Suite(.serialized) struct RecordingTests {
  private let arguments = [
    "plan", "--from", "source.sql", "--to", "target.sql", "--ask", "split the names",
  ]
  private let answer = LoopbackServer.json([
    "expressions": [
      "first_name":
        "CASE WHEN instr(name, ' ') > 0 THEN substr(name, 1, instr(name, ' ') - 1) ELSE name END",
      "last_name": "CASE WHEN instr(name, ' ') > 0 THEN substr(name, instr(name, ' ') + 1) END",
    ],
    "back": ["name": "first_name || coalesce(' ' || last_name, '')"],
    "invariants": [String](), "probes": [String](), "questions": [String](),
  ])

  private func people() throws -> Command {
    let command = try Command()
    let names = (1...40).map {
      "(\($0), '\($0 % 13 == 0 ? "Mono\($0)" : "First\($0) Last\($0 % 7)")', '{\"zebulon\":\($0)}')"
    }
    try command.write(
      "CREATE TABLE p (\tid INTEGER PRIMARY KEY, name TEXT NOT NULL, votes TEXT);\n"
        + "CREATE VIEW v AS\tSELECT\tid\tFROM p;"
        + "INSERT INTO p VALUES " + names.joined(separator: ", ") + ";", to: "source.sql")
    try command.write(
      "CREATE TABLE p (id INTEGER PRIMARY KEY, first_name TEXT NOT NULL, last_name TEXT, votes TEXT);"
        + "CREATE VIEW v AS\tSELECT\tid\tFROM p;", to: "target.sql")
    return command
  }

  private func plan(_ command: Command, _ more: [String]) throws -> (
    outcome: Command.Outcome, up: Data?
  ) {
    let outcome = try command.finish(command.start(arguments + ["--ask-for", "holes"] + more))
    return (outcome, try command.files()["\(more.last ?? "")/up.sql"])
  }

  @Test func `a reply that broke off is recorded, too`() throws {
    let command = try people()
    defer { command.remove() }
    let server = try ScriptedServer([
      LoopbackServer.answer(#"{"expressions":"#, finish: "length"), LoopbackServer.answer(answer),
    ])
    defer { server.stop() }
    let first = try plan(
      command, ["--model", server.endpoint, "--record", "kept", "--out", "one"])
    #expect(first.outcome.code == 0 && server.requests.count == 2, "\(first.outcome.errors)")
    let second = try plan(command, ["--replay", "kept", "--out", "two"])
    #expect(second.outcome.output.contains("draft by a model"), "\(second.outcome.output)")
    #expect(first.up != nil && first.up == second.up)
  }

  @Test func `an answer that broke off is served as it came`() async throws {
    let command = try people()
    defer { command.remove() }
    let error = #"data: {"error":{"message":"out of memory on device 3"}}"# + "\n\n"
    let server = try ScriptedServer([
      [LoopbackServer.streamHead, .text(LoopbackServer.delta("{\"expr")), .text(error)],
      [LoopbackServer.streamHead, .text(LoopbackServer.delta("{\"expr"))],
      LoopbackServer.answer(answer),
    ])
    let first = try plan(
      command, ["--model", server.endpoint, "--record", "kept", "--out", "one"])
    server.stop()
    #expect(first.outcome.code == 0 && server.requests.count == 3, "\(first.outcome.errors)")
    let serving = try Command()
    defer { serving.remove() }
    let process = try serving.start([
      "replay", "--serve", command.folder.appending(path: "kept").path,
    ])
    defer { process.terminate() }
    let output = serving.folder.deletingLastPathComponent().appending(path: "out")
    var endpoint: String?
    while endpoint == nil, process.isRunning {
      endpoint = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        .firstMatch(of: /http:[0-9.:\/]+/).map { String($0.output) }
    }
    let second = try plan(
      command, ["--model", try #require(endpoint), "--out", "two"])
    #expect(second.outcome.code == 0, "\(second.outcome.errors)")
    #expect(first.up != nil && first.up == second.up)
  }

  @Test func `recordings of another database are none, and a place that takes none is said`() throws
  {
    let command = try people()
    defer { command.remove() }
    try FileManager.default.createDirectory(
      at: command.folder.appending(path: "kept"), withIntermediateDirectories: true)
    try command.write(
      #"{"answeredBy":"x","model":"m","prompt":"00","reply":"x"}"#, to: "kept/1.json")
    let none = try plan(command, ["--replay", "kept", "--out", "one"])
    #expect(none.outcome.code == 65 && none.up == nil)
    #expect(none.outcome.errors.contains("record again with --record"), "\(none.outcome.errors)")

    let server = try ScriptedServer([LoopbackServer.answer(answer)])
    defer { server.stop() }
    let nowhere = try plan(
      command, ["--model", server.endpoint, "--record", "source.sql/x", "--out", "two"])
    #expect(nowhere.outcome.code == 65 && server.requests.isEmpty)
    #expect(nowhere.outcome.errors.contains("nothing can be written to source.sql/x"))
  }

  @Test(arguments: ["masked", "shapes"])
  func `names in JSON are data unless a definition has them, and a tab parts words`(_ send: String)
    throws
  {
    let command = try people()
    defer { command.remove() }
    let shown = try command.finish(
      command.start(arguments + ["--ask-for", "plan", "--send", send, "--show-prompt"]))
    #expect(shown.output.contains("AS SELECT id FROM p"), "\(shown.output)")
    #expect(!shown.output.contains("zebulon"))
    #expect(shown.output.contains("1 key that no definition names"), "\(shown.output)")
  }

  @Test func `a made-up date is one, in the order that the column has`() throws {
    let command = try Command()
    defer { command.remove() }
    let days = (1...30).map {
      "(\($0), '\(10 + $0 % 3).\($0 < 10 ? "0" : "")\($0).2024', '2024-11-\(9 + $0 % 20)T10:\(10 + $0):01Z')"
    }
    try command.write(
      "CREATE TABLE p (id INTEGER PRIMARY KEY, month_first TEXT, iso TEXT); INSERT INTO p VALUES "
        + days.joined(separator: ", ").replacing(/9T/) { _ in "19T" } + ";", to: "source.sql")
    try command.write(
      "CREATE TABLE p (id INTEGER PRIMARY KEY, month_first DATE, iso DATETIME NOT NULL);",
      to: "target.sql")
    let shown = try command.finish(
      command.start(
        [
          "plan", "--from", "source.sql", "--to", "target.sql", "--ask-for", "plan",
          "--show-prompt",
        ]))
    let american =
      /date \(month first\).* 9\{2\}\.9\{2\}\.9\{4\} \('(0[1-9]|1[0-2])\.(1[3-9]|2[0-9])\.(19|20)[0-9]{2}'\)/
    #expect(shown.output.firstMatch(of: american) != nil, "\(shown.output)")
    let iso = /\('(19|20)[0-9]{2}-(0[1-9]|1[0-2])-[12][0-9]T[012][0-9]:[0-5][0-9]:[0-5][0-9]Z'\)/
    #expect(shown.output.firstMatch(of: iso) != nil, "\(shown.output)")
  }

  @Test(.timeLimit(.minutes(3)))
  func `what a model claims takes no more than its time`() throws {
    let command = try people()
    defer { command.remove() }
    let endless =
      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    let probes = (1...5).map { ["name": "p\($0)", "query": endless] }
    let server = try ScriptedServer([
      LoopbackServer.answer(
        answer.replacing(
          "\"probes\":[]",
          with: "\"probes\":" + LoopbackServer.json(["x": probes]).dropFirst(5).dropLast()))
    ])
    defer { server.stop() }
    let planned = try plan(command, ["--model", server.endpoint, "--out", "one"])
    #expect(planned.outcome.code == 0 && planned.up != nil, "\(planned.outcome.errors)")
    #expect(planned.outcome.output.contains("took all the time"), "\(planned.outcome.output)")
  }
}
