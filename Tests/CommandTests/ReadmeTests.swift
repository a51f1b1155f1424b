import Foundation
import Testing

/// The tour of the README does what it says, word for word; only where things lie is another.
struct ReadmeTests {
  static let root = URL(filePath: #filePath).appending(path: "../../..").standardized

  private func blocks() throws -> [String] {
    let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    return text.components(separatedBy: "```sh\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
  }

  @Test func `the tour runs word for word`() throws {
    let blocks = try blocks()
    #expect(blocks.count == 9)
    let command = try Command()
    defer { command.remove() }
    let bin = try Command.program.deletingLastPathComponent().path
    var outputs: [(code: Int32, output: String)] = []
    for block in blocks {
      let lines = block.split(separator: "\n", omittingEmptySubsequences: false).filter {
        !$0.hasPrefix("swift build") && !$0.hasPrefix("export PATH") && !$0.hasPrefix("mkdir")
      }
      try command.write(
        lines.joined(separator: "\n").replacing("../../Scripts", with: "\(Self.root.path)/Scripts"),
        to: "block.sh")
      let shell = Process()
      shell.executableURL = URL(filePath: "/bin/bash")
      shell.arguments = ["block.sh"]
      shell.currentDirectoryURL = command.folder
      shell.environment = ["PATH": "\(bin):/usr/bin:/bin", "TMPDIR": command.temporary.path]
      let output = command.folder.deletingLastPathComponent().appending(path: "block.out")
      try Data().write(to: output)
      shell.standardOutput = try FileHandle(forWritingTo: output)
      try shell.run()
      shell.waitUntilExit()
      outputs.append(
        (shell.terminationStatus, String(decoding: try Data(contentsOf: output), as: UTF8.self)))
    }
    #expect(outputs.map(\.code) == [0, 0, 0, 0, 1, 0, 0, 0, 0])
    #expect(outputs[1].output.contains("~ column created is now placed_at"))
    #expect(outputs[2].output.contains("customers.full_name"))
    #expect(outputs[3].output.hasPrefix("REVIEW"))
    #expect(outputs[3].output.contains("rollback exact"))
    #expect(outputs[3].output.contains("Q3") && !outputs[3].output.contains("Q4"))
    #expect(outputs[4].output.hasPrefix("REJECTED"))
    #expect(outputs[5].output.contains("copy reviews into reviews_new"))
    #expect(outputs[5].output.contains("rows without a partner are left out"))
    #expect(outputs[6].output.contains("100% read as e-mail address"))
    #expect(outputs[7].output.contains("2  a model    rejected"))
    #expect(outputs[7].output.contains("25 of 1,500 values of customers.full_name"))
    #expect(outputs[7].output.contains("3  a model    review"))
    #expect(outputs[8].output.contains("The chain holds"))
    #expect(outputs[8].output.contains("Nothing has been live for 30 days yet"))
    #expect(outputs[4].output.contains("122 of 1,400 rows of reviews are lost"))
  }

  @Test func `what the README names is there`() throws {
    let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let names = text.matches(
      of: /(?:Sources|Tests|Evaluations|Benchmarks|Documentation|Scripts)\/[\w\/.]+/)
    #expect(names.count > 10)
    for name in names {
      let path = String(name.output).trimmingCharacters(in: ["."])
      #expect(
        FileManager.default.fileExists(atPath: Self.root.appending(path: path).path), "\(path)")
    }
  }

  @Test func `the settings shown are settings`() throws {
    let text = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let yaml = text.components(separatedBy: "```yaml\n")[1].components(separatedBy: "```")[0]
    let command = try Command()
    defer { command.remove() }
    try command.write(yaml, to: "drydock.yaml")
    let outcome = try command.run("doctor")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("300"))
  }
}
