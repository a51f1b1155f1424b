import Foundation
import Testing

/// Where nothing more can be written, that is said, and nothing is left half or on record.
struct FullDiskTests {
  /// Runs it with files that cannot become larger than some blocks of 512 bytes, as on a full disk.
  private func run(_ command: Command, blocks: Int, _ arguments: String) throws -> Command.Outcome {
    let program = try Command.program.path
    return try command.finish(
      command.start(
        shell: "ulimit -f \(blocks); exec '\(program)' \(arguments)"))
  }

  @Test func `a shadow for which there is no room says nothing of the script`() throws {
    let command = try Command()
    defer { command.remove() }
    let rows = (0..<4000).map { "(\($0), 'some text that fills pages')" }.joined(separator: ", ")
    try command.write(
      "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT); INSERT INTO t VALUES \(rows);",
      to: "source.sql")
    try command.write("UPDATE t SET a = upper(a);", to: "up.sql")
    let outcome = try run(command, blocks: 40, "verify --from source.sql --script up.sql")
    #expect(outcome.code == 69, "\(outcome.code) \(outcome.output)")
    #expect(!outcome.errors.contains("a fault of drydock's own"), "\(outcome.errors)")
    #expect(outcome.errors.contains("--shadow-dir") || outcome.errors.contains("TMPDIR"))
  }

  @Test(arguments: [
    "ledger export", "baseline map --example", "diff --from source.sql --to target.sql",
  ])
  func `what standard output does not take was not said`(_ arguments: String) throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    try command.write(shopTarget, to: "target.sql")
    #expect(try command.run("record", "requested", "p").code == 0)
    let program = try Command.program.path
    let outcome = try command.finish(
      command.start(shell: "exec '\(program)' \(arguments) > /dev/full"))
    #expect(outcome.code == 69)
    #expect(outcome.errors.contains("standard output cannot be written"), "\(outcome.errors)")
  }

  @Test func `a file that is there already, or has no folder, is not written`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    try command.write(shopTarget, to: "target.sql")
    try command.write("mine", to: "there.yaml")
    let map = ["map", "--from", "source.sql", "--to", "target.sql", "--out"]
    let there = try command.finish(command.start(map + ["there.yaml"]))
    #expect(there.code == 64)
    #expect(try command.files()["there.yaml"] == Data("mine".utf8))
    let nowhere = try command.finish(command.start(map + ["no/such/m.yaml"]))
    #expect(nowhere.code == 65 && nowhere.errors.contains("no/such/m.yaml cannot be made"))
  }
}
