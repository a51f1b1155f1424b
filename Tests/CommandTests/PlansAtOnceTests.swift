import Foundation
import Testing

struct PlansAtOnceTests {
  @Test func `plans that are made at once each get a folder of their own`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    try command.write(shopTarget, to: "target.sql")
    let processes = try (1...3).map { _ in
      try command.start(["plan", "--from", "source.sql", "--to", "target.sql"])
    }
    for process in processes {
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }
    let plans = try command.files().keys.filter { $0.hasSuffix("/plan.json") }
    #expect(
      Set(plans)
        == ["0001", "0002", "0003"].reduce(into: []) { $0.insert("drydock/plans/\($1)/plan.json") })
  }

  @Test func `what is given twice, and a table that is nowhere, are said to be`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    try command.write("DELETE FROM nothing;", to: "up.sql")
    let twice = try command.run(
      "verify", "--from", "source.sql", "--from", "other.sql", "--script", "up.sql")
    #expect(twice.code == 64)
    #expect(twice.errors.contains("--from is given twice"))
    let kept = try command.run(
      "verify", "--from", "source.sql", "--script", "up.sql", "--keep-table", "nosuch")
    #expect(kept.code == 64)
    #expect(kept.errors.contains("--keep-table nosuch"))
  }
}
