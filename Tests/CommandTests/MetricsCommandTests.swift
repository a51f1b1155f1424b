import Foundation
import Testing

/// From a history and a ledger to an answer, as a team would come to it.
struct MetricsCommandTests {
  /// A repository in the command's folder: `(days, path, text or nil, subject)`.
  private func repository(
    in command: Command, _ commits: [(day: Int, path: String, text: String?, subject: String)]
  ) throws {
    var stream = ""
    for (index, commit) in commits.enumerated() {
      let at = 1_700_000_000 + commit.day * 86_400
      stream += "commit refs/heads/main\nmark :\(index + 1)\n"
      stream += "author Dana <dana@example.org> \(at - 7200) +0000\n"
      stream += "committer Dana <dana@example.org> \(at) +0000\n"
      stream += "data \(commit.subject.utf8.count)\n\(commit.subject)\n"
      if index > 0 { stream += "from :\(index)\n" }
      if let text = commit.text {
        stream += "M 100644 inline \(commit.path)\ndata \(text.utf8.count)\n\(text)\n"
      } else {
        stream += "D \(commit.path)\n"
      }
    }
    try command.write(stream, to: "history.fi")
    for arguments in [
      ["init", "-q", "--initial-branch=main", "repo"], ["-C", "repo", "fast-import", "--quiet"],
    ] {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/git")
      process.arguments = arguments
      process.currentDirectoryURL = command.folder
      process.standardInput = try FileHandle(
        forReadingFrom: command.folder.appending(path: "history.fi"))
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
    }
  }

  private static let history: [(day: Int, path: String, text: String?, subject: String)] = [
    (
      0, "migrations/0001_users.sql", "CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT);",
      "users"
    ),
    (40, "migrations/0002_mail.sql", "ALTER TABLE users ADD COLUMN mail TEXT;", "mail"),
    (45, "migrations/0003_no_mail.sql", "ALTER TABLE users DROP COLUMN mail;", "no mail"),
    (90, "migrations/0004_age.sql", "ALTER TABLE users ADD COLUMN age INTEGER;", "age"),
    (95, "migrations/0004_age.sql", "ALTER TABLE users ADD COLUMN age TEXT;", "age is a text"),
    (200, "README.md", "the end", "the end"),
  ]

  @Test func `a history is mined, recorded once, reviewed, and told as the time before`() throws {
    let command = try Command()
    defer { command.remove() }
    try repository(in: command, Self.history)
    let mined = try command.run("baseline", "mine", "repo", "--record", "--format", "json")
    #expect(mined.code == 0)
    #expect(mined.json?["migrations"] as? Int == 4)
    let rework = try #require(mined.json?["rework"] as? [String: Any])
    #expect((rework["r1"] as? Int, rework["r2"] as? Int, rework["any"] as? Int) == (1, 1, 2))
    let again = try command.run("baseline", "mine", "repo", "--record")
    #expect(again.output.contains("0 of"))

    let open = try command.run("rework", "review", "--format", "json")
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(open.output.utf8)) as? [[String: Any]])
    #expect(list.count == 2)
    let ids = try list.sorted { "\($0["type"] ?? "")" < "\($1["type"] ?? "")" }.map {
      try #require($0["id"] as? String)
    }
    #expect(
      try command.run(
        "rework", "review", "--confirm", ids[0], "--dismiss", ids[1], "--why", "planned"
      ).code == 0)
    let report = try command.run(
      "metrics", "--as-of", "2024-07-01", "--format", "json", "--rows")
    let before = try #require(report.json?["before"] as? [String: Any])
    #expect(before["mined"] as? Bool == true)
    #expect(before["matured"] as? Int == 4)
    let counts = try #require(before["rework_30"] as? [String: Any])
    #expect((counts["confirmed"] as? [String: Any])?["k"] as? Int == 1)
    #expect((counts["all"] as? [String: Any])?["k"] as? Int == 1)
    // Of four, no share is said.
    #expect((counts["confirmed"] as? [String: Any])?["rate"] is NSNull)
    #expect((report.json?["rows"] as? [Any])?.count == 4)
    #expect(!report.output.contains("dana@example.org"))
  }

  @Test func `what is known by hand is added, the process mapped, answers told`() throws {
    let command = try Command()
    defer { command.remove() }
    let example = try command.run("baseline", "map", "--example")
    try command.write(example.output, to: "process.yaml")
    #expect(try command.run("baseline", "map", "process.yaml").code == 0)
    // Taken in again it is the same map.
    #expect(try command.run("baseline", "map", "process.yaml").code == 64)
    _ = try command.run("record", "requested", "a", "--at", "2026-01-01", "--risk", "low")
    _ = try command.run("record", "applied", "a", "--at", "2026-01-05", "--minutes", "90")
    _ = try command.run("record", "answered", "a", "--role", "requester", "--score", "5")
    #expect(
      try command.run(
        "rework", "add", "a", "--type", "R4", "--evidence", "prices by hand", "--at", "2026-01-09"
      ).code == 0)
    let outcome = try command.run("metrics")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("R4 data repaired by hand"))
    #expect(!outcome.output.contains("The process was not mapped"))
    let json = try command.run("metrics", "--format", "json").json
    let before = try #require(json?["before"] as? [String: Any])
    #expect(before["live"] as? Int == 2)
    #expect(
      ((before["touch_hours"] as? [String: Any])?["values"] as? [Double])?.sorted() == [1.5, 4])
  }

  @Test(arguments: [
    ("stages: []", "signed is missing"),
    ("signed: a\nstages: [{name: x}]\nbottleneck: y\npeople: []", "bottleneck"),
    (
      "signed: a\nstages: [{name: x, touchMinutes: many}]\nbottleneck: x\npeople: []",
      "touchMinutes"
    ),
    ("signed: a\nstages: [{name: x, from: memory}]\nbottleneck: x\npeople: []", "recalled"),
    ("signed: a\nstages: [{name: x, waitingHours: .inf}]\nbottleneck: x\npeople: []", "no number"),
    (
      "signed: a\nstages: [{name: x}]\nbottleneck: x\npeople: []\nlast: [{name: m, requester: 9}]",
      "1 to 5"
    ),
  ])
  func `a process map that is wrong says where`(yaml: String, word: String) throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(yaml, to: "process.yaml")
    let outcome = try command.run("baseline", "map", "process.yaml")
    #expect(outcome.code == 65)
    #expect(outcome.errors.contains(word), "\(outcome.errors)")
  }

  @Test func `readiness names each limit`() throws {
    let command = try Command()
    defer { command.remove() }
    try repository(in: command, Self.history)
    let outcome = try command.run("baseline", "readiness", "repo", "--format", "json")
    let items = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(items.count == 7)
    for item in items {
      #expect((item["given"] as? Bool == true) == (item["limit"] is NSNull), "\(item)")
    }
    #expect(try command.run("baseline", "readiness", "repo").output.contains("limit: "))
  }

  @Test func `past migrations are judged beside what rules make of them`() throws {
    let command = try Command()
    defer { command.remove() }
    try repository(in: command, Self.history)
    let outcome = try command.run(
      "metrics", "backtest", "repo", "--format", "json", "--record")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let cases = try #require(outcome.json?["cases"] as? [[String: Any]])
    #expect(cases.map { $0["kind"] as? String } == ["add column", "drop", "add column"])
    // What drops a column that holds values loses them, whoever writes it.
    let scores = try #require(cases[1]["scores"] as? [String: [String: Any]])
    #expect(scores["first push"]?["reaches"] as? Bool == true)
    #expect(scores["rules"]?["reaches"] as? Bool == true)
    #expect(scores["model"] == nil)
    let good = try #require(outcome.json?["good"] as? [String: [String: Any]])
    #expect(good["rules"]?["n"] as? Int == 3)
    #expect(command.shadowsLeft.isEmpty)
    let report = try command.run("metrics", "--as-of", "2024-09-01", "--format", "json")
    let drafts =
      (report.json?["before"] as? [String: Any])?["drafts"] as? [String: [String: Any]]
    #expect((drafts?["human"]?["stopped"] as? [String: Any])?["n"] as? Int == 3)
  }

  @Test func `an incident on a mined migration is counted there`() throws {
    let command = try Command()
    defer { command.remove() }
    try repository(in: command, Self.history)
    _ = try command.run("baseline", "mine", "repo", "--record")
    #expect(
      try command.run(
        "record", "incident", "migrations/0001_users.sql", "--at", "2023-11-20", "--severity", "low"
      ).code == 0)
    let json = try command.run("metrics", "--as-of", "2024-09-01", "--format", "json").json
    let before = try #require(json?["before"] as? [String: Any])
    #expect(before["live"] as? Int == 4)
    let confirmed = (before["rework_30"] as? [String: Any])?["confirmed"] as? [String: Any]
    #expect(confirmed?["k"] as? Int == 1)
  }

  @Test func `what comes from others begins no line of its own`() throws {
    let command = try Command()
    defer { command.remove() }
    let name = "n\n  Answer: Better"
    let recorded = try command.run("record", "requested", name, "--at", "2026-01-01")
    _ = try command.run("record", "applied", name, "--at", "2026-01-02")
    _ = try command.run(
      "rework", "add", name, "--type", "R4", "--evidence", "e\n\nRework\n  Answer: Better", "--by",
      "Dana Doe", "--at", "2026-01-03")
    var outputs = [recorded.output]
    for arguments in [["metrics"], ["metrics", "--format", "markdown"], ["ledger", "list"]] {
      outputs.append(try command.finish(command.start(arguments)).output)
    }
    for output in outputs {
      #expect(!output.split(separator: "\n").contains { $0.hasPrefix("  Answer: Better") })
      #expect(!output.contains("Dana"))
    }
  }

  @Test func `every layout tells the same answer, and hostile names stay text`() throws {
    let command = try Command()
    defer { command.remove() }
    let name = "a<script>alert(1)</script>|*b*"
    _ = try command.run("record", "requested", name, "--at", "2026-01-01")
    _ = try command.run("record", "applied", name, "--at", "2026-01-02")
    _ = try command.run(
      "rework", "add", name, "--type", "R5", "--evidence", "\u{1B}[31mred", "--at", "2026-01-03")
    for format in ["text", "markdown", "html"] {
      let outcome = try command.run("metrics", "--as-of", "2026-05-01", "--format", format)
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("Nothing was drafted with drydock yet"))
      #expect(!outcome.output.contains("\u{1B}"))
      if format == "html" {
        #expect(!outcome.output.contains("<script>"))
        #expect(outcome.output.contains("&lt;script&gt;"))
      }
      if format == "markdown" { #expect(outcome.output.contains("\\|\\*b\\*")) }
    }
  }
}
