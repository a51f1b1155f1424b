import Foundation
import LoopbackServer
import ScriptedServer
import Testing

/// The whole line with a model, over real HTTP: a first draft that loses data, sent back and mended.
@Suite(.serialized) struct ModelTests {
  private let losing: [String: Any] = [
    "analysis": "Divide at the blank.", "assumptions": ["every name has two parts"],
    "forward": [
      "ALTER TABLE p ADD COLUMN first_name TEXT", "ALTER TABLE p ADD COLUMN last_name TEXT",
      "UPDATE p SET first_name = CASE WHEN instr(full_name, ' ') > 0 THEN substr(full_name, 1, instr(full_name, ' ') - 1) END, last_name = CASE WHEN instr(full_name, ' ') > 0 THEN substr(full_name, instr(full_name, ' ') + 1) END",
      "ALTER TABLE p DROP COLUMN full_name",
    ], "questions": [],
    "reverse": [
      "ALTER TABLE p ADD COLUMN full_name TEXT",
      "UPDATE p SET full_name = first_name || ' ' || last_name",
      "ALTER TABLE p DROP COLUMN first_name", "ALTER TABLE p DROP COLUMN last_name",
    ],
  ]
  private let mended: [String: Any] = [
    "analysis": "Names without a blank stay whole.", "assumptions": [],
    "forward": [
      "ALTER TABLE p ADD COLUMN first_name TEXT", "ALTER TABLE p ADD COLUMN last_name TEXT",
      "UPDATE p SET first_name = CASE WHEN instr(full_name, ' ') > 0 THEN substr(full_name, 1, instr(full_name, ' ') - 1) ELSE full_name END, last_name = CASE WHEN instr(full_name, ' ') > 0 THEN substr(full_name, instr(full_name, ' ') + 1) END",
      "ALTER TABLE p DROP COLUMN full_name",
    ], "questions": ["Is the second word always the last name?"],
    "reverse": [
      "ALTER TABLE p ADD COLUMN full_name TEXT",
      "UPDATE p SET full_name = first_name || coalesce(' ' || last_name, '')",
      "ALTER TABLE p DROP COLUMN first_name", "ALTER TABLE p DROP COLUMN last_name",
    ],
  ]

  private func json(_ object: [String: Any]) throws -> String {
    String(
      decoding: try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys]),
      as: UTF8.self)
  }

  private func people() throws -> Command {
    let command = try Command()
    let names = (1...40).map {
      "(\($0), '\($0 % 13 == 0 ? "Mono\($0)" : "First\($0) Last\($0 % 7)")')"
    }
    try command.write(
      "CREATE TABLE p (id INTEGER PRIMARY KEY, full_name TEXT); INSERT INTO p VALUES "
        + names.joined(separator: ", ") + ";", to: "source.sql")
    try command.write(
      "CREATE TABLE p (id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT);", to: "target.sql")
    return command
  }

  private let arguments = ["plan", "--from", "source.sql", "--to", "target.sql", "--out", "plan"]

  @Test func `a draft that loses data is sent back, mended, recorded and replayed`() throws {
    let command = try people()
    defer { command.remove() }
    let server = try ScriptedServer([
      LoopbackServer.answer(try json(losing)), LoopbackServer.answer(try json(mended)),
    ])
    defer { server.stop() }
    let outcome = try command.finish(
      command.start(arguments + ["--model", server.endpoint, "--record", "answers"]))
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(server.requests.count == 2)
    #expect(server.requests[1].contains("cannot be had back"))
    #expect(
      !server.requests.joined().contains("Mono13") && !server.requests.joined().contains("Last3"))
    let files = try command.files()
    func verdict(_ number: Int) -> String? {
      files["plan/attempts/\(number)/verdict.json"].flatMap {
        (try? JSONSerialization.jsonObject(with: $0) as? [String: Any])?["verdict"] as? String
      }
    }
    #expect(verdict(1) == "review" && verdict(2) == "rejected" && verdict(3) == "review")
    #expect(files["plan/attempts/2/prompt.md"] != nil && files["plan/attempts/3/reply.txt"] != nil)
    #expect(files["plan/attempts/4/up.sql"] == nil)
    #expect(files.keys.count { $0.hasPrefix("answers/") } == 2)
    let page = files["plan/report.html"].map { String(decoding: $0, as: UTF8.self) } ?? ""
    #expect(page.contains(">a model") && page.contains(">the rules"))

    try FileManager.default.removeItem(at: command.folder.appending(path: "plan"))
    let replayed = try command.finish(command.start(arguments + ["--replay", "answers"]))
    #expect(replayed.code == 0)
    #expect(try command.files()["plan/attempts/3/up.sql"] == files["plan/attempts/3/up.sql"])
  }

  @Test func `recordings written by hand are served over HTTP, in their order`() throws {
    let command = try people()
    defer { command.remove() }
    let folder = command.folder.appending(path: "answers")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, reply) in [("1", losing), ("2", mended)] {
      let recording: [String: Any] = ["answeredBy": "by hand", "model": "hand", "reply": reply]
      try command.write(try json(recording), to: "answers/\(name).json")
    }
    let other = try Command()
    defer { other.remove() }
    let server = try other.start(["replay", "--serve", folder.path])
    defer { server.terminate() }
    let said = other.folder.deletingLastPathComponent().appending(path: "out")
    var endpoint: String?
    while endpoint == nil, server.isRunning {
      endpoint = String(decoding: try Data(contentsOf: said), as: UTF8.self)
        .firstMatch(of: /http:[0-9.:\/]+/).map { String($0.output) }
    }
    let address = try #require(endpoint)
    let doctor = try command.run("doctor", environment: ["DRYDOCK_ENDPOINT": address])
    #expect(doctor.output.contains("hand"), "\(doctor.output)")
    let outcome = try command.finish(command.start(arguments + ["--model", address]))
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("2  a model    rejected"))
    #expect(outcome.output.contains("3  a model    review"))
    let files = try command.files()
    #expect(files["plan/attempts/3/up.sql"] != nil && files["plan/attempts/4/up.sql"] == nil)
  }

  @Test func `a folder without recordings is a clear error`() throws {
    let command = try people()
    defer { command.remove() }
    try command.write("{}", to: "1.json")
    for folder in ["absent", "."] {
      let outcome = try command.finish(command.start(arguments + ["--replay", folder]))
      #expect(outcome.code == 65)
      #expect(outcome.errors.contains("no recording"), "\(outcome.errors)")
    }
  }

  @Test func `an interrupt ends the request, and the server sees it`() async throws {
    let command = try people()
    defer { command.remove() }
    let drip = (0..<600).flatMap { _ in
      [LoopbackServer.Piece.text(":\n\n"), .pause(milliseconds: 50)]
    }
    let server = try ScriptedServer([[LoopbackServer.streamHead] + drip])
    defer { server.stop() }
    let process = try command.start(arguments + ["--model", server.endpoint])
    while server.requests.isEmpty, process.isRunning {
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(server.hangUps == 0)
    process.interrupt()
    let outcome = try command.finish(process)
    #expect(process.terminationReason == .uncaughtSignal && outcome.code == SIGINT)
    while server.hangUps == 0 { try await Task.sleep(for: .milliseconds(10)) }
    #expect(command.shadowsLeft.isEmpty)
    #expect(try command.files()["plan/up.sql"] == nil)
  }

  @Test func `a reply that cannot be used is an attempt and a finding, no crash`() throws {
    let command = try people()
    defer { command.remove() }
    let hostile = losing.merging(["forward": ["ATTACH 'x.db' AS x"]]) { $1 }
    let server = try ScriptedServer([
      LoopbackServer.answer("I am sorry, I cannot do that."),
      LoopbackServer.answer(try json(hostile)),
      [LoopbackServer.streamHead, .text(LoopbackServer.delta("{\"anal"))],
    ])
    defer { server.stop() }
    let outcome = try command.finish(command.start(arguments + ["--model", server.endpoint]))
    #expect(outcome.code == 0)
    let files = try command.files()
    for (number, words) in [(2, "not JSON"), (3, "ATTACH"), (4, "broke off")] {
      let text = files["plan/attempts/\(number)/verdict.json"].map {
        String(decoding: $0, as: UTF8.self)
      }
      #expect(text?.contains(words) == true, "attempt \(number)")
    }
    #expect(outcome.output.contains("draft by the rules"))
    #expect(files["x.db"] == nil)
  }

  @Test func `a dead endpoint is an error where it was named, and a note where it was not`() throws
  {
    let command = try people()
    defer { command.remove() }
    let named = try command.finish(command.start(arguments + ["--model", "http://127.0.0.1:9"]))
    #expect(named.code == 69)
    #expect(named.errors.contains("does not answer"))
    #expect(try command.files()["plan/up.sql"] == nil)
    let auto = try command.finish(
      command.start(
        arguments + ["--model", "auto"], environment: ["DRYDOCK_ENDPOINT": "http://127.0.0.1:9"]))
    #expect(auto.code == 0)
    #expect(auto.errors.contains("drafted by rules"))
    #expect(try command.files()["plan/up.sql"] != nil)
  }

  @Test func `without a model the rules draft, and it is said`() throws {
    let command = try people()
    defer { command.remove() }
    let outcome = try command.finish(command.start(arguments))
    #expect(outcome.code == 0)
    #expect(outcome.errors == "note: no model is configured: drafted by rules\n")
  }

  @Test func `doctor says what server answers, and what to do where none does`() throws {
    let command = try Command()
    defer { command.remove() }
    let server = try ScriptedServer([
      LoopbackServer.status(200, #"{"data": [{"id": "tiny", "meta": {}}]}"#),
      LoopbackServer.status(200, #"{"default_generation_settings": {"n_ctx": 4096}}"#),
    ])
    let found = try command.run("doctor", environment: ["DRYDOCK_ENDPOINT": server.endpoint])
    server.stop()
    #expect(found.code == 0, "\(found.output)")
    #expect(found.output.contains("(llama-server, tiny, 4096 tokens of context)"))
    let gone = try command.run("doctor", environment: ["DRYDOCK_ENDPOINT": server.endpoint])
    #expect(gone.code == 1)
    #expect(gone.output.contains("does not answer") && gone.output.contains("start the server"))
  }
}
