import ArgumentParser
import Composition
import EngineInterface
import Findings
import Foundation
import Reports

struct Parse: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a script and print its statements, facts and syntax errors.",
    discussion: """
      Nothing is run and no database is looked at. Exit code 1 where the script holds an error; with --lines \
      what each line holds stands in its own object, errors too, and the exit code says nothing of them.

      EXAMPLE
        drydock parse up.sql --format json
      """)

  @Argument(help: "A script, or - for standard input.") var file: String = "-"
  @Option(help: "SQL dialect.") var dialect: Dialect = .sqlite
  @Option(help: "How to print the result.") var format: OutputFormat = .text
  @Flag(help: "Print nothing but the number of errors.") var count = false
  @Flag(help: "Read one JSON string a line, and print one JSON object a line, in order.")
  var lines = false

  enum Dialect: String, ExpressibleByArgument, CaseIterable { case sqlite }

  func run() async throws {
    if lines { return try readLines() }
    let source = try read()
    if count {
      let errors = syntaxErrors(in: source)
      print(errors)
      if errors > 0 { throw ExitCode(1) }
      return
    }
    let (report, errors) = parsed(source, name: file == "-" ? "standard input" : file)
    switch format {
    case .json: print(report.json.text())
    case .text: Terminal.show(report.text(colour: Terminal.hasColour))
    }
    if errors > 0 { throw ExitCode(1) }
  }

  private func read() throws -> SourceText {
    let data =
      file == "-"
      ? FileHandle.standardInput.readDataToEndOfFile()
      : FileManager.default.contents(atPath: file)
    guard let data else {
      throw LocationError(
        .unreadable, "the script \(file) cannot be read", remedy: "check the path")
    }
    return SourceText(utf8: Array(data))
  }

  private func readLines() throws {
    let name = file == "-" ? "/dev/stdin" : file
    guard let stream = fopen(name, "r") else {
      throw LocationError(.unreadable, "\(file) cannot be read", remedy: "check the path")
    }
    defer { fclose(stream) }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while true {
      let length = getline(&line, &capacity, stream)
      guard length > 0, let line else { return }
      let data = Data(bytes: line, count: length)
      let text =
        try? JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed) as? String
      print(parsedLine(text ?? nil).text(pretty: false))
    }
  }
}
