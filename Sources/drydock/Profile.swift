import ArgumentParser
import Composition
import Reports

struct Profile: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what the data is like, column by column, without a value of it.",
    discussion: """
      EXAMPLE
        drydock profile --from shop.db --table customers

      Shapes stand for values: A is a capital, a another letter, 9 a digit, a+ several. Shapes that \
      fewer than five rows share are not shown.
      """)

  @Option(help: "The database to look at: a SQLite file, a .sql file or a folder of them.")
  var from: String
  @Option(help: ArgumentHelp("A table to look at; all without it. Repeatable.", valueName: "name"))
  var table: [String] = []
  @Option(help: ArgumentHelp("Rows of a table beyond which it is sampled.", valueName: "rows"))
  var limit = 5_000_000
  @Option(help: "How to print the result.") var format: OutputFormat = .text
  @OptionGroup var settings: Settings

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit has to be at least 1") }
  }

  func run() async throws {
    let configuration = try settings.configuration()
    let request = Request(from: from, to: nil, configuration: configuration)
    let tables = try await Terminal.progress("profiling") {
      try await Workshop(request).profile(of: table, limit: limit)
    }
    let report = ProfileReport(tables)
    switch format {
    case .text: Terminal.show(report.text)
    case .json: print(report.json.text())
    }
  }
}
