import Foundation
import Ledger
import Testing

struct OutputTests {
  private func shop() throws -> Command {
    let command = try Command()
    try command.write(shopSource, to: "source.sql")
    try command.write(shopTarget, to: "target.sql")
    return command
  }

  @Test func `a plan folder is whole, and an existing one is never overwritten`() throws {
    let command = try shop()
    defer { command.remove() }
    let first = try command.run("plan", "--from", "source.sql", "--to", "target.sql")
    #expect(first.code == 0)
    let plan = "drydock/plans/0001"
    let files = try command.files()
    for name in [
      "up.sql", "down.sql", "checks.sql", "plan.json", "report.html", "verdict.json",
      "attempts/1/up.sql",
      "attempts/1/down.sql", "attempts/1/verdict.json",
    ] {
      #expect(files["\(plan)/\(name)"]?.isEmpty == false, "\(name)")
    }
    #expect(
      Set(files.keys.filter { !$0.hasPrefix(plan) })
        == ["source.sql", "target.sql", ".drydock/ledger.db", ".drydock/people.key"])
    let again = try command.run("plan", "--from", "source.sql", "--to", "target.sql", "--out", plan)
    #expect(again.code == 64)
    #expect(try command.files()["\(plan)/up.sql"] == files["\(plan)/up.sql"])
    _ = try command.run("plan", "--from", "source.sql", "--to", "target.sql")
    #expect(try command.files()["drydock/plans/0002/up.sql"] == files["\(plan)/up.sql"])
  }

  @Test func `what a plan says can be run by hand, there and back`() throws {
    let command = try shop()
    defer { command.remove() }
    _ = try command.run("plan", "--from", "source.sql", "--to", "target.sql", "--out", "plan")
    let verified = try command.run(
      "verify", "--from", "source.sql", "--to", "target.sql", "--script", "plan/up.sql",
      "--rollback",
      "plan/down.sql", "--format", "json")
    #expect(verified.json?["verdict"] as? String == "proved")
    #expect(verified.json?["keptTables"] as? [String] == ["_drydock_kept_t"])
    let removals = try command.files()["plan/plan.json"].map { String(decoding: $0, as: UTF8.self) }
    #expect(removals?.contains("DROP TABLE _drydock_kept_t;") == true)
  }

  @Test func `JSON has every name of the stable form, and null where nothing was measured`() throws
  {
    let command = try shop()
    defer { command.remove() }
    try command.write("ATTACH 'x' AS x;", to: "hostile.sql")
    let outcome = try command.run(
      "verify", "--from", "source.sql", "--to", "target.sql", "--script", "hostile.sql", "--format",
      "json")
    #expect(outcome.code == 1)
    let json = try #require(outcome.json)
    for name in [
      "drydock", "format", "dialect", "proposer", "engine", "inputs", "verdict", "risk",
      "lossRisk", "riskTerms", "complete", "valuesMasked", "runs", "error", "modes", "converges",
      "residue", "keptTables", "mapping", "loss", "rollback", "rollbackDetail", "latent",
      "refusals",
      "findings", "questions", "accepted", "checks", "crash", "repeatable", "queries", "probes",
      "mappingClaims",
      "invariants", "phases", "steps", "shadow",
    ] {
      #expect(json[name] != nil, "\(name)")
    }
    for name in ["runs", "converges", "loss", "rollback", "latent", "crash", "steps"] {
      #expect(json[name] is NSNull, "\(name)")
    }
    #expect(try command.files()["x"] == nil)
  }

  @Test func `a check that measures something says how long it took`() throws {
    let command = try shop()
    defer { command.remove() }
    try command.write("ALTER TABLE t ADD COLUMN n INT;", to: "up.sql")
    try command.write("ALTER TABLE t DROP COLUMN n;", to: "down.sql")
    let outcome = try command.run(
      "verify", "--from", "source.sql", "--to", "target.sql", "--script", "up.sql", "--rollback",
      "down.sql", "--format", "json")
    let checks = try #require(outcome.json?["checks"] as? [[String: Any]])
    let spent = checks.filter { ($0["ms"] as? Double).map { $0 > 0 } == true }
    #expect(
      Set(spent.compactMap { $0["id"] as? String }).isSuperset(of: ["runs", "cells", "rollback"]))
    #expect(checks.contains { $0["id"] as? String == "queries" && $0["ms"] is NSNull })
  }

  @Test func `examples are masked unless they are asked for`() throws {
    let command = try shop()
    defer { command.remove() }
    try command.write("UPDATE t SET a = NULL; ALTER TABLE t DROP COLUMN b;", to: "up.sql")
    let arguments = ["verify", "--from", "source.sql", "--to", "target.sql", "--script", "up.sql"]
    for format in ["text", "json"] {
      let masked = try command.finish(command.start(arguments + ["--format", format]))
      #expect(!masked.output.contains("Lovelace"))
      #expect(masked.output.contains("loss.cells"))
      let shown = try command.finish(
        command.start(arguments + ["--format", format, "--show-values"]))
      #expect(shown.output.contains("Lovelace"))
    }
    let ledger = try command.run("ledger", "export").output
    #expect(ledger.contains("verification-finished"))
    #expect(!ledger.contains("Lovelace"))
  }

  @Test func `a profile holds no value of the data`() throws {
    let command = try Command()
    defer { command.remove() }
    let rows = (1...40).map {
      "(\($0), 'Zebedee Quux \($0)', 'zq\($0)@quux.example', 7310000\($0))"
    }
    try command.write(
      "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, mail TEXT, pin INT); "
        + "INSERT INTO t VALUES \(rows.joined(separator: ", "));", to: "source.sql")
    for format in ["text", "json"] {
      let outcome = try command.run("profile", "--from", "source.sql", "--format", format)
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("Aa+ Aa+ 9"))
      for planted in ["Zebedee", "Quux", "quux", "731000"] {
        #expect(!outcome.output.contains(planted), "\(planted)")
      }
    }
    let none = try command.run("profile", "--from", "source.sql", "--table", "nope")
    #expect(none.code == 64)
    let sampled = try command.run(
      "profile", "--from", "source.sql", "--limit", "10", "--format", "json")
    let tables = sampled.json?["tables"] as? [[String: Any]]
    #expect(tables?.first?["complete"] as? Bool == false)
    #expect(tables?.first?["sampled"] as? Int == 10)
  }

  @Test func `fail-on compares the verdict or the findings nobody accepted`() throws {
    let command = try shop()
    defer { command.remove() }
    try command.write("ALTER TABLE t DROP COLUMN b;", to: "up.sql")
    let base = ["verify", "--from", "source.sql", "--to", "target.sql", "--script", "up.sql"]
    func code(_ more: String...) throws -> Int32 {
      try command.finish(command.start(base + more)).code
    }
    #expect(try code() == 0)
    #expect(try code("--fail-on", "review") == 1)
    #expect(try code("--fail-on", "high") == 1)
    #expect(try code("--fail-on", "critical") == 0)
    #expect(try code("--fail-on", "high", "--accept-loss", "t.b") == 0)
  }

  @Test func `no colour and no progress where nobody looks`() throws {
    let command = try shop()
    defer { command.remove() }
    let outcome = try command.run("plan", "--from", "source.sql", "--to", "target.sql")
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.errors == "note: no model is configured: drafted by rules\n")
  }

  @Test func `names that move a cursor are written out`() throws {
    let command = try shop()
    defer { command.remove() }
    try command.write("CREATE TABLE \"a\u{1B}[2Jb\" (id INTEGER PRIMARY KEY);", to: "evil.sql")
    let outcome = try command.run("diff", "--from", "source.sql", "--to", "evil.sql")
    #expect(outcome.code == 0)
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.output.contains("\\u{1b}"))
  }

  @Test(arguments: [
    "plan", "verify", "diff", "map", "profile", "parse", "replay", "compare", "doctor",
  ])
  func `every command has help with an example that parses`(_ name: String) throws {
    let command = try Command()
    defer { command.remove() }
    let help = try command.run(name, "--help")
    #expect(help.code == 0)
    let lines = help.output.split(separator: "\n", omittingEmptySubsequences: false)
    let at = try #require(lines.firstIndex { $0.contains("EXAMPLE") })
    let shown = lines[(at + 1)...].prefix { !$0.isEmpty }
    #expect(shown.allSatisfy { $0.hasPrefix("  ") }, "80 columns cut it")
    let example = shown.joined(separator: " ")
    let words = example.split(separator: " ").map(String.init)
    #expect(words.first == "drydock" && words[1] == name)
    // The files of the example are not here: that has to be all that is wrong.
    let outcome = try command.finish(command.start(Array(words.dropFirst())))
    #expect(outcome.code == 65, "\(outcome.errors)")
  }

  @Test func `doctor prints what is in force and where it came from`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write("limits: {script-seconds: 42}\nledger: from-file\n", to: "drydock.yaml")
    let outcome = try command.run(
      "doctor", "--format", "json", environment: ["DRYDOCK_LEDGER": "from-environment"])
    #expect(outcome.code == 0)
    let settings = try #require(outcome.json?["settings"] as? [[String: String]])
    func setting(_ name: String) -> [String: String]? { settings.first { $0["name"] == name } }
    #expect(setting("limits.script-seconds")?["value"] == "42")
    #expect(setting("limits.script-seconds")?["origin"] == "file")
    #expect(setting("ledger")?["value"] == "from-environment")
    #expect(setting("ledger")?["origin"] == "environment")
    #expect(setting("masks.show-values")?["origin"] == "built in")
  }
}
