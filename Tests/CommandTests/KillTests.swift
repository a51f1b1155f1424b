import Foundation
import Testing

/// A plan that is being written when its writer is killed is there whole or not at all.
struct KillTests {
  @Test func `a plan whose writer is killed is whole or not there`() throws {
    let command = try Command()
    defer { command.remove() }
    let columns = (0..<40).map { "c\($0) TEXT" }.joined(separator: ", ")
    try command.write("CREATE TABLE t (id INTEGER PRIMARY KEY, \(columns));", to: "source.sql")
    try command.write(
      "CREATE TABLE t (id INTEGER PRIMARY KEY, \(columns), more TEXT);", to: "target.sql")
    let arguments = ["plan", "--from", "source.sql", "--to", "target.sql", "--out"]
    let first = ContinuousClock.now
    #expect(try command.finish(command.start(arguments + ["whole"])).code == 0)
    let usual = ContinuousClock.now - first
    let wanted = Set(
      try command.files().keys.filter { $0.hasPrefix("whole/") }.map { $0.dropFirst(6) })
    #expect(wanted.count > 8)
    var seed: UInt64 = 7
    for round in 0..<30 {
      let process = try command.start(arguments + ["plan-\(round)"])
      // Most of them while it writes: at the end.
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let share = 0.5 + Double(seed >> 40) / Double(1 << 24) * 0.55
      Thread.sleep(forTimeInterval: usual / .seconds(1) * share)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let files = try command.files()
      let found = Set(
        files.keys.filter { $0.hasPrefix("plan-\(round)/") }.map {
          $0.dropFirst("plan-\(round)/".count)
        })
      #expect(found.isEmpty || found == wanted, "\(found)")
      if let plan = files["plan-\(round)/plan.json"] {
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: plan) }
      }
      // A later writer finds nothing in its way, and takes away what was left.
      if found.isEmpty, round % 6 == 0 {
        #expect(try command.finish(command.start(arguments + ["plan-\(round)"])).code == 0)
        let left = try FileManager.default.contentsOfDirectory(atPath: command.folder.path)
        #expect(!left.contains { $0.hasPrefix(".plan-\(round)-") })
      }
    }
  }
}
