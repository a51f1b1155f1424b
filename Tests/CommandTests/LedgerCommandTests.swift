import Foundation
import Testing

/// What commands write down, and how it is told again.
struct LedgerCommandTests {
  /// The ledger's events as the program lists them.
  private func events(_ command: Command) throws -> [[String: Any]] {
    try command.run("ledger", "export").output.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func prepared() throws -> Command {
    let command = try Command()
    try command.write(shopSource, to: "source.sql")
    try command.write(shopTarget, to: "target.sql")
    try command.write("SELECT 1;", to: "up.sql")
    return command
  }

  @Test func `a plan is a cycle from its request on, and carries the head`() throws {
    let command = try prepared()
    defer { command.remove() }
    let requested = try command.run(
      "record", "requested", "plans/drop-b", "--risk", "low", "--tables", "1", "--by", "Dana")
    #expect(requested.code == 0)
    let planned = try command.run(
      "plan", "--from", "source.sql", "--to", "target.sql", "--out", "plans/drop-b",
      "--accept-loss", "t.b")
    #expect(planned.code == 0)
    let events = try events(command)
    #expect(
      events.map { $0["event"] as? String } == [
        "requested", "draft-started", "draft-ready", "verification-finished",
      ])
    #expect(Set(events.map { $0["migration"] as? String }).count == 1)
    #expect((events[0]["facts"] as? [String: String])?["risk"] == "low")
    #expect((events[0]["actor"] as? String)?.hasPrefix("p-") == true)
    #expect((events[3]["facts"] as? [String: String])?["author"] == "template")
    #expect(!"\(events)".contains("Dana"))

    let plan = try #require(
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: command.folder.appending(path: "plans/drop-b/plan.json")))
        as? [String: Any])
    let head = try #require((plan["ledger"] as? [String: Any])?["head"] as? String)
    #expect(head == events[3]["hash"] as? String)
    #expect(planned.output.contains(head))
    #expect(plan["migration"] as? String == events[0]["migration"] as? String)

    // A script of the plan that is judged again is of the same migration.
    _ = try command.run(
      "verify", "--from", "source.sql", "--to", "target.sql", "--script", "plans/drop-b/up.sql")
    for word in ["review-started", "approved", "applied"] {
      #expect(try command.run("record", word, "plans/drop-b", "--minutes", "5").code == 0)
    }
    #expect(try command.run("ledger", "verify", "--plan", "plans/drop-b").code == 0)
    let all = try self.events(command)
    #expect(all.count == 8)
    #expect(Set(all.map { $0["migration"] as? String }).count == 1)
  }

  @Test func `a cut or changed ledger is told by the exit code`() throws {
    let command = try prepared()
    defer { command.remove() }
    _ = try command.run("record", "requested", "a")
    let outcome = try command.run("record", "abandoned", "a")
    let head = try #require(outcome.output.split(separator: " ").last).trimmingCharacters(
      in: .whitespacesAndNewlines)
    #expect(try command.run("ledger", "verify", "--head", head).code == 0)
    let gone = try command.run(
      "ledger", "verify", "--head", String(head.reversed()), "--format", "json")
    #expect(gone.code == 1)
    #expect(gone.json?["whole"] as? Bool == false)
  }

  @Test func `two ledgers are brought together by their exports`() throws {
    let (one, two) = (try prepared(), try prepared())
    defer {
      one.remove()
      two.remove()
    }
    _ = try one.run("record", "requested", "a")
    _ = try two.run("record", "requested", "b")
    _ = try one.run("ledger", "export", "one.jsonl")
    let data = try Data(contentsOf: one.folder.appending(path: "one.jsonl"))
    try data.write(to: two.folder.appending(path: "one.jsonl"))
    let taken = try two.run("ledger", "import", "one.jsonl")
    #expect(taken.output.contains("1 of 1"))
    #expect(try two.run("ledger", "import", "one.jsonl").output.contains("0 of 1"))
    #expect(try events(two).count == 3)
    var changed = data
    changed[40] ^= 1
    try changed.write(to: two.folder.appending(path: "bad.jsonl"))
    #expect(try two.run("ledger", "import", "bad.jsonl").code == 65)
    #expect(try events(two).count == 3)
  }

  @Test func `what was recorded wrongly is taken back and stays in the chain`() throws {
    let command = try prepared()
    defer { command.remove() }
    _ = try command.run("record", "requested", "a", "--at", "2026-01-01")
    let applied = try command.run("record", "applied", "a", "--at", "2026-01-02")
    let line = try #require(applied.output.split(separator: "\n").first)
    let id = String(try #require(line.split(separator: " ").last))
    #expect(try live(command) == 1)
    #expect(try command.run("ledger", "void", id, "--why", "the wrong plan").code == 0)
    #expect(try live(command) == 0)
    let all = try events(command)
    #expect(all.count == 3)
    // Neither twice, nor what takes back.
    #expect(try command.run("ledger", "void", id, "--why", "again").code == 64)
    let voiding = try #require(all[2]["id"] as? String)
    #expect(try command.run("ledger", "void", voiding, "--why", "was right").code == 64)
    // A request that was wrong can be made anew.
    let request = try #require(all[0]["id"] as? String)
    #expect(try command.run("ledger", "void", request, "--why", "wrong risk").code == 0)
    #expect(try command.run("record", "requested", "a", "--risk", "low").code == 0)
  }

  private func live(_ command: Command) throws -> Int? {
    let json = try command.run("metrics", "--as-of", "2026-06-01", "--format", "json").json
    return (json?["before"] as? [String: Any])?["live"] as? Int
  }

  @Test func `a ledger that cannot be made is said and the verdict stands`() throws {
    let command = try prepared()
    defer { command.remove() }
    try command.write("", to: "file")
    let place = ["DRYDOCK_LEDGER": "file/ledger"]
    let verified = try command.run(
      "verify", "--from", "source.sql", "--to", "source.sql", "--script", "up.sql",
      environment: place)
    #expect(verified.code == 0)
    #expect(verified.errors.contains("not recorded"))
    // What does nothing but record fails.
    #expect(try command.run("record", "requested", "a", environment: place).code == 69)
  }

  @Test(arguments: [
    (["record", "approved", "unknown"], 65),
    (["record", "requested", "a", "--score", "3"], 64),
    (["record", "answered", "a"], 64),
    (["record", "answered", "a", "--role", "reviewer", "--score", "6"], 64),
    (["record", "applied", "a", "--at", "yesterday"], 64),
    (["record", "requested", "a", "--at", "2999-01-01"], 64),
    (["metrics", "--as-of", "2999-01-01"], 64), (["record", "requested", "."], 64),
    (["record", "approved", "a", "--minutes", "9223372036854775807"], 64),
    (["baseline", "mine", ".", "--as-of", "2999-01-01"], 64),
    (["ledger", "verify"], 65), (["metrics"], 65), (["rework", "review"], 65),
    (["rework", "review", "--dismiss", "x"], 64),
    (["baseline", "map"], 64), (["baseline", "mine", "."], 65),
    (["baseline", "map", "nowhere.yaml"], 65),
  ])
  func `bad input is a clear error and records nothing`(arguments: [String], code: Int) throws {
    let command = try Command()
    defer { command.remove() }
    let outcome = try command.finish(command.start(arguments))
    #expect(Int(outcome.code) == code, "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty)
    #expect(try command.files().isEmpty)
  }

  @Test func `a coin decides once, and the draft stays hidden until a person wrote one`() throws {
    let command = try prepared()
    defer { command.remove() }
    let plan = [
      "plan", "--from", "source.sql", "--to", "target.sql", "--out", "plans/a", "--accept-loss",
      "t.b", "--arm", "human-first",
    ]
    let outcome = try command.finish(command.start(plan))
    #expect(outcome.code == 0)
    #expect(!outcome.output.contains("DROP"))
    #expect(!FileManager.default.fileExists(atPath: command.folder.path + "/plans/a"))
    #expect(try command.run("reveal", "plans/a").code == 64)
    // Nothing of it is told elsewhere.
    for arguments in [["ledger", "list"], ["metrics", "--rows", "--format", "json"]] {
      let told = try command.finish(command.start(arguments)).output
      #expect(!told.contains("verdict=") && !told.contains("template\", \"verdict"))
    }
    let counted = try command.run("metrics", "--rows", "--format", "json").json?["rows"]
    #expect(((counted as? [[String: Any]])?.first?["drafts"] as? [Any])?.isEmpty == true)
    #expect(try command.finish(command.start(plan)).code == 64)
    let other = plan.map { $0 == "plans/a" ? "plans-a" : $0 }
    #expect(try command.finish(command.start(other)).code == 0)
    try command.write("ALTER TABLE t DROP COLUMN b;", to: "mine.sql")
    #expect(try command.run("record", "drafted", "plans/a", "--script", "mine.sql").code == 0)
    #expect(try command.run("reveal", "plans/a").code == 0)
    #expect(FileManager.default.fileExists(atPath: command.folder.path + "/plans/a/up.sql"))
    let kinds = try events(command).map { $0["event"] as? String }
    #expect(kinds.prefix(2) == ["requested", "arm-assigned"])
    #expect(kinds.last == "draft-revealed")
    let plan2 = try #require(
      try JSONSerialization.jsonObject(
        with: Data(contentsOf: command.folder.appending(path: "plans/a/plan.json")))
        as? [String: Any])
    #expect(plan2["migration"] as? String == (try events(command))[0]["migration"] as? String)
  }
}
