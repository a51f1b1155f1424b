import Foundation
import LoopbackServer
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
    let server = try LoopbackServer([
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
    #expect(page.contains(">a model</td>") && page.contains(">the rules</td>"))

    try FileManager.default.removeItem(at: command.folder.appending(path: "plan"))
    let replayed = try command.finish(command.start(arguments + ["--replay", "answers"]))
    #expect(replayed.code == 0)
    #expect(try command.files()["plan/attempts/3/up.sql"] == files["plan/attempts/3/up.sql"])
  }

  @Test func `a reply that cannot be used is an attempt and a finding, no crash`() throws {
    let command = try people()
    defer { command.remove() }
    let hostile = losing.merging(["forward": ["ATTACH 'x.db' AS x"]]) { $1 }
    let server = try LoopbackServer([
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
    let server = try LoopbackServer([
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
