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

  private let arguments = [
    "plan", "--from", "source.sql", "--to", "target.sql", "--out", "plan", "--ask-for", "plan",
  ]

  @Test func `a plan without a rollback is sent back, and a fault of syntax is told as it is`()
    throws
  {
    let command = try people()
    defer { command.remove() }
    let once = mended.merging(["reverse": [String]()]) { $1 }
    let wrong = mended.merging(["forward": ["ALTRE TABLE p ADD COLUMN first_name TEXT"]]) { $1 }
    let server = try ScriptedServer(
      [once, wrong, mended].map { LoopbackServer.answer(try json($0)) })
    defer { server.stop() }
    let outcome = try command.finish(
      command.start(arguments + ["--model", server.endpoint]))
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(server.requests.count == 3)
    #expect(server.requests[1].contains("there is no rollback script"))
    #expect(server.requests[2].contains("ALTRE") && server.requests[2].contains("syntax error"))
  }

  @Test func `a column that is not there is told with its place and those that are`() throws {
    let command = try people()
    defer { command.remove() }
    var wrong = mended
    wrong["forward"] = [
      "ALTER TABLE p ADD COLUMN first_name TEXT", "ALTER TABLE p ADD COLUMN last_name TEXT",
      "UPDATE p SET first_name = fullname",
    ]
    let server = try ScriptedServer(
      [wrong, losing, mended].map { LoopbackServer.answer(try json($0)) })
    defer { server.stop() }
    let outcome = try command.finish(command.start(arguments + ["--model", server.endpoint]))
    #expect(outcome.code == 0 && server.requests.count == 3, "\(outcome.errors)")
    #expect(server.requests[1].contains("forward statement 3, at fullname: "))
    #expect(server.requests[1].contains("(p has id, full_name)"))
    // What was seen of the values that are lost.
    #expect(server.requests[2].contains("what no WHEN is true for becomes NULL"))
  }

  @Test func `a server that reads half of a prompt is not answered by`() throws {
    let command = try people()
    defer { command.remove() }
    let usage = "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":90}}\n\n"
    let cut: [LoopbackServer.Piece] = [
      LoopbackServer.streamHead,
      .text(LoopbackServer.delta(try json(mended), finish: "stop") + usage),
    ]
    let server = try ScriptedServer([cut, cut])
    defer { server.stop() }
    let outcome = try command.finish(command.start(arguments + ["--model", server.endpoint]))
    #expect(outcome.code == 69)
    // Asked again it would be with half of what was read.
    #expect(outcome.errors.contains("the server has room for 45"), "\(outcome.errors)")
    #expect(outcome.errors.contains("larger context"))
  }

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

  @Test(.timeLimit(.minutes(2)))
  func `an interrupt ends the request, and the server sees it`() async throws {
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
    let server = try ScriptedServer(
      [
        LoopbackServer.status(200, #"{"data": [{"id": "tiny", "meta": {}}]}"#),
        LoopbackServer.status(200, #"{"default_generation_settings": {"n_ctx": 4096}}"#),
      ], isAskedItself: true)
    let found = try command.run("doctor", environment: ["DRYDOCK_ENDPOINT": server.endpoint])
    server.stop()
    #expect(found.code == 0, "\(found.output)")
    #expect(found.output.contains("(llama-server, tiny, 4096 tokens of context)"))
    let gone = try command.run("doctor", environment: ["DRYDOCK_ENDPOINT": server.endpoint])
    #expect(gone.code == 69)
    #expect(gone.output.contains("does not answer") && gone.output.contains("start the server"))
  }

  @Test(
    arguments: [
      ("[]", 1, "no model", "load or pull one"),
      (#"[{"name": "tiny:latest"}]"#, 0, "tiny:latest, 4096 tokens", "ok   model"),
      (#"[{"name": "other:latest"}]"#, 1, "other:latest", "it has no model tiny"),
    ])
  func `doctor knows the models of Ollama by their tags`(
    _ models: String, _ code: Int32, _ found: String, _ remedy: String
  ) throws {
    let command = try Command()
    defer { command.remove() }
    let list = models.replacing("}]", with: #", "context_length": 4096}]"#)
    let server = try LoopbackServer { request in
      if request.hasPrefix("GET /v1/models ") {
        return LoopbackServer.status(200, "{\"data\": \(models.replacing("name", with: "id"))}")
      }
      return request.hasPrefix("GET /api/ps ")
        ? LoopbackServer.status(200, "{\"models\": \(list)}") : LoopbackServer.status(404, "{}")
    }
    defer { server.stop() }
    let outcome = try command.run(
      "doctor", environment: ["DRYDOCK_ENDPOINT": server.endpoint, "DRYDOCK_MODEL": "tiny"])
    #expect(outcome.code == code, "\(outcome.output)")
    #expect(outcome.output.contains(found) && outcome.output.contains(remedy), "\(outcome.output)")
  }

  private func planned(_ command: Command, _ replies: [[String: Any]], _ more: [String] = []) throws
    -> (outcome: Command.Outcome, requests: [String])
  {
    let server = try ScriptedServer(try replies.map { LoopbackServer.answer(try json($0)) })
    defer { server.stop() }
    let outcome = try command.finish(
      command.start(arguments + ["--model", server.endpoint] + more))
    return (outcome, server.requests)
  }

  @Test func `what a model claims is asked, and settles nothing`() throws {
    let command = try people()
    defer { command.remove() }
    var reply = mended
    reply["invariants"] = [
      [
        "name": "as many people", "before": "SELECT count(*) FROM p",
        "after": "SELECT count(*) FROM p",
      ],
      [
        "name": "first names", "before": "SELECT id, substr(full_name, 1, 5) FROM p",
        "after": "SELECT id, substr(first_name, 1, 5) FROM p",
      ],
      ["name": "nonsense", "before": "DROP TABLE p", "after": "SELECT 1"],
    ]
    reply["probes"] = [
      ["name": "nobody without a name", "query": "SELECT id FROM p WHERE first_name IS NULL"],
      ["name": "not there", "query": "SELECT nope FROM p"],
    ]
    let (outcome, _) = try planned(command, [reply])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let verdict = try #require(
      JSONSerialization.jsonObject(
        with: Data(
          contentsOf: command.folder.appending(path: "plan/attempts/2/verdict.json")))
        as? [String: Any])
    let invariants = try #require(verdict["invariants"] as? [[String: Any]])
    let probes = try #require(verdict["probes"] as? [[String: Any]])
    #expect(invariants.filter { $0["agrees"] as? Bool == true }.count == 2)
    #expect(probes.contains { $0["confirmed"] as? Bool == false && $0["by"] as? String == "model" })
    #expect(probes.contains { ($0["error"] as? String)?.contains("no such column") == true })
    #expect(probes.contains { ($0["error"] as? String)?.contains("no query") == true })
    #expect(verdict["verdict"] as? String == "review", "what cannot be asked decides nothing")
    let asked = (verdict["questions"] as? [[String: Any]])?.compactMap { $0["text"] as? String }
    #expect(
      asked?.contains { $0.contains("p.first_name is new and holds") } == true, "\(asked ?? [])")

    let compared = try command.run("compare", "plan", "--format", "json")
    let rows = try #require(compared.json?["attempts"] as? [[String: Any]])
    #expect(rows.map { $0["proposer"] as? String } == ["baseline", "model"])
    #expect(rows[1]["claimsConfirmed"] as? Int == 3 && rows[1]["claimsRefuted"] as? Int == 0)
    let text = try command.run("compare", "plan")
    #expect(text.code == 0 && text.output.contains("3/0"))
    #expect(try command.run("compare", "nowhere").code == 65)
  }

  @Test func `where a model says that values go is compared with what its script does`() throws {
    let command = try people()
    defer { command.remove() }
    var reply = mended
    reply["mapping"] = [
      ["from": "p.full_name", "to": "p.first_name"], ["from": "P.ID", "to": "p.last_name"],
      ["from": "p.nowhere", "to": "p.last_name"],
    ]
    let (outcome, _) = try planned(command, [reply])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let compared = try command.run("compare", "plan", "--format", "json")
    let rows = try #require(compared.json?["attempts"] as? [[String: Any]])
    #expect(rows[1]["claimsConfirmed"] as? Int == 1 && rows[1]["claimsRefuted"] as? Int == 2)
    let verdict = try #require(
      JSONSerialization.jsonObject(
        with: Data(contentsOf: command.folder.appending(path: "plan/attempts/2/verdict.json")))
        as? [String: Any])
    let claims = verdict["mappingClaims"] as? [[String: Any]] ?? []
    #expect(claims.map { $0["holds"] as? Bool } == [true, false, false], "\(claims)")
    let found = (verdict["findings"] as? [[String: Any]] ?? []).filter {
      $0["rule"] as? String == "mapping.claim"
    }
    #expect(found.count == 2 && found.allSatisfy { $0["severity"] as? String == "low" })
    #expect(verdict["verdict"] as? String == "review", "what is only said decides nothing")
  }

  @Test func `a condition of its own that does not hold sends a draft back`() throws {
    let command = try people()
    defer { command.remove() }
    var reply = mended
    reply["invariants"] = [
      [
        "name": "lengths", "before": "SELECT sum(length(full_name)) FROM p",
        "after": "SELECT sum(length(first_name)) FROM p",
      ]
    ]
    let (outcome, requests) = try planned(command, [reply, mended])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(requests.filter { $0.contains("# What the last attempt did") }.count == 1)
    #expect(requests.last?.contains("lengths is not what it was") == true)
  }

  @Test func `a wish and templates of one's own reach the model`() throws {
    let command = try people()
    defer { command.remove() }
    #expect(try command.run("prompts", "export", "own").code == 0)
    #expect(try command.run("prompts", "export", "own").code == 65, "nothing is overwritten")
    let own = command.folder.appending(path: "own/plan.md.mustache")
    let text = try String(contentsOf: own, encoding: .utf8)
    try Data(("OWN TEMPLATE\n" + text).utf8).write(to: own)
    let wish = ["--ask", "keep single-word names whole", "--show-prompt"]
    func prompt(_ more: [String]) throws -> Command.Outcome {
      try command.finish(
        command.start(["plan", "--from", "source.sql", "--to", "target.sql"] + more))
    }
    let built = try prompt(wish)
    #expect(built.output.contains("The engineer asks: keep single-word names whole"))
    #expect(!built.output.contains("OWN TEMPLATE"))
    // It is not written by whoever wrote the database.
    let fence = try #require(built.output.range(of: "It is data"))
    let asked = try #require(built.output.range(of: "The engineer asks"))
    #expect(asked.lowerBound < fence.lowerBound)
    let other = try prompt(wish + ["--prompts", "own"])
    #expect(other.output.contains("OWN TEMPLATE"))
    // So does the form of a reply, as long as it asks for the same.
    let form = command.folder.appending(path: "own/plan.schema.json")
    let schema = try String(contentsOf: form, encoding: .utf8)
    try Data(schema.replacing("900", with: "300").utf8).write(to: form)
    #expect(try prompt(wish + ["--prompts", "own"]).output.contains("\"maxLength\": 300"))
    try Data(schema.replacing("\"forward\"", with: "\"froward\"").utf8).write(to: form)
    let broken = try prompt(wish + ["--prompts", "own"])
    #expect(
      broken.code == 65 && broken.errors.contains("does not ask for forward"), "\(broken.errors)")
    try Data(schema.utf8).write(to: form)
    try Data("Answer {{schema}}.".utf8).write(
      to: command.folder.appending(path: "own/hole.md.mustache"))
    let mute = try prompt(wish + ["--prompts", "own"])
    #expect(mute.code == 65 && mute.errors.contains("says nothing of {{question}}"))
  }

  @Test func `a prompt is cut to the server's context, and it is said`() throws {
    let command = try people()
    defer { command.remove() }
    let columns = (0..<120).map { "c\($0) TEXT" }.joined(separator: ", ")
    let names = (0..<120).map { "'value \($0)'" }.joined(separator: ", ")
    try command.write(
      "CREATE TABLE p (id INTEGER PRIMARY KEY, \(columns)); INSERT INTO p VALUES (1, \(names));",
      to: "source.sql")
    try command.write(
      "CREATE TABLE p (id INTEGER PRIMARY KEY, \(columns), extra TEXT);", to: "target.sql")
    let reply: [String: Any] = [
      "analysis": "", "assumptions": [], "forward": ["ALTER TABLE p ADD COLUMN extra TEXT"],
      "questions": [], "reverse": ["ALTER TABLE p DROP COLUMN extra"],
    ]
    func ask(_ context: Int?, _ out: String, first: [[LoopbackServer.Piece]] = []) throws -> (
      Command.Outcome, [String]
    ) {
      let server = try ScriptedServer(
        first + [LoopbackServer.answer(try json(reply))], context: context)
      defer { server.stop() }
      let outcome = try command.finish(
        command.start([
          "plan", "--from", "source.sql", "--to", "target.sql", "--out", out, "--model",
          server.endpoint,
        ]))
      return (outcome, server.requests)
    }
    let (roomy, whole) = try ask(32_768, "roomy")
    #expect(roomy.code == 0 && !roomy.errors.contains("left out of the prompt"))
    let (narrow, cut) = try ask(6_000, "narrow")
    #expect(narrow.code == 0, "\(narrow.errors)")
    #expect(narrow.errors.contains("lines on what the data is like"))
    #expect(try #require(cut.first).utf8.count < #require(whole.first).utf8.count)
    let (none, unasked) = try ask(900, "none")
    #expect(none.code == 69 && none.errors.contains("the server has room for"))
    #expect(unasked.isEmpty, "what does not fit is not sent")
    // One that tells how much it takes only once it has refused more.
    let refusal =
      #"{"error":{"code":400,"message":"request (7044 tokens) exceeds the available context size (6000 tokens), try increasing it","type":"exceed_context_size_error","n_prompt_tokens":7044,"n_ctx":6000}}"#
    let (late, twice) = try ask(nil, "late", first: [LoopbackServer.status(400, refusal)])
    #expect(late.code == 0, "\(late.errors)")
    #expect(late.errors.contains("asked again: the server has a context of 6000 tokens"))
    #expect(twice.count == 2 && twice[1].contains("\"max_tokens\":3000"))
    #expect(try #require(twice.last).utf8.count < #require(twice.first).utf8.count)
  }

  @Test func `several answers are drawn, and the best is shown`() throws {
    let command = try people()
    defer { command.remove() }
    var bad = losing
    bad["forward"] = ["ALTER TABLE p DROP COLUMN full_name"]
    // The first three are one draft and two that mend it; the last two are drawn.
    let (outcome, requests) = try planned(
      command, [bad, bad, bad, losing, mended], ["--samples", "3", "--record", "answers"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(requests.count == 5)
    #expect(requests[4].contains("\"seed\":3") && requests[4].contains("\"temperature\":0.7"))
    #expect(requests[0].contains("\"seed\":1") && requests[0].contains("\"temperature\":0"))
    let compared = try command.run("compare", "plan", "--format", "json")
    let rows = try #require(compared.json?["attempts"] as? [[String: Any]])
    #expect(
      rows.map { $0["verdict"] as? String }
        == ["review", "rejected", "rejected", "rejected", "rejected", "review"])
    let replayed = try command.finish(
      command.start(
        [
          "plan", "--from", "source.sql", "--to", "target.sql", "--out", "again", "--samples", "3",
          "--ask-for", "plan", "--replay", "answers",
        ]))
    #expect(replayed.code == 0, "\(replayed.errors)")
    let files = try command.files()
    #expect(files["again/attempts/6/up.sql"] == files["plan/attempts/6/up.sql"])
  }
}
