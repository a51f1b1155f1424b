import ArgumentParser
import Composition
import Reports

struct Diff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what separates two schemas.",
    discussion: """
      EXAMPLE
        drydock diff --from shop.db --to target.sql

      Renames count only where they are declared: by --rename, or in the target by a comment \
      "-- drydock: renamed from old_name" on the column's line.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, sql, json }

  @OptionGroup var places: FromTo
  @Option(help: "How to print the changes: a tree, SQL-like lines, or JSON.")
  var format: Format = .text
  @OptionGroup var settings: Settings

  func run() async throws {
    let configuration = try settings.configuration()
    var request = Request(
      from: places.from, to: places.to, renames: places.rename, configuration: configuration)
    request.mapping = places.mapping
    let compared = try await Terminal.progress("comparing") { [request] in
      try await Workshop(request).diff()
    }
    let report = DiffReport(compared.diff)
    switch format {
    case .text: Terminal.show(report.tree)
    case .sql: print(report.sql)
    case .json: print(report.json.text())
    }
  }
}
