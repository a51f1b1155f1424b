import ArgumentParser
import Composition
import Foundation
import Reports

struct Parse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a script and print its statements, facts and syntax errors.",
    discussion: """
      EXAMPLE
        drydock parse up.sql
      """)

  @Argument(help: "A script, or - for standard input.") var file: String = "-"
  @Flag(help: "Read one JSON string a line, print one JSON object a line.") var lines = false

  func run() async throws {
    if lines { return try readLines() }
    let data = try Data(contentsOf: URL(filePath: file))
    print(countErrors(Array(data)))
  }

  private func readLines() throws {
    while let line = readLine() {
      guard
        let text = try JSONSerialization.jsonObject(
          with: Data(line.utf8), options: .fragmentsAllowed) as? String
      else { throw UsageError("--lines reads one JSON string a line; this is none: \(line)") }
      print(parsedLine(text).text(pretty: false))
    }
  }
}
