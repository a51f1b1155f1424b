import ArgumentParser
import Composition
import EngineInterface
import Foundation
import Ledger
import Metrics
import Reports

struct Baseline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How migrations went before: from git history, and from memory.",
    discussion: """
      EXAMPLE
        drydock baseline readiness .
        drydock baseline mine . --record
        drydock baseline map process.yaml
      """,
    subcommands: [Mine.self])
}

/// Where a history is, and how much of it counts.
struct HistoryOptions: ParsableArguments {
  @Argument(help: "A folder that git knows.") var repository: String
  @Option(help: ArgumentHelp("The main line; the branch that is checked out.", valueName: "name"))
  var branch: String?
  @Option(help: ArgumentHelp("The only folder with migrations.", valueName: "folder"))
  var dir: String?
  @Option(
    help: ArgumentHelp(
      "Up to when the history is known; the last commit's time.", valueName: "date"))
  var asOf: Moment?

  func mined(windowDays: Int = 30) throws -> MinedHistory {
    try Composition.mine(
      repository, branch: branch, folder: dir, windowDays: windowDays, asOf: asOf)
  }
}

extension Moment: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

struct Mine: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look through a repository's history for migrations that caused work again.",
    discussion: """
      EXAMPLE
        drydock baseline mine . --dir db/migrations

      Looked for within 30 days after a migration reached the main line: its text was edited (R1), a
      later migration mends what it did (R2), it was reverted or removed (R3). Changes of format,
      new numbers, squashes and mass edits are told apart.
      """)

  @OptionGroup var history: HistoryOptions
  @Option(help: "How to print it.") var format: OutputFormat = .text

  func run() async throws {
    let mined = try await Terminal.progress("mining") { try history.mined() }
    switch format {
    case .text: print(MiningReport(mined).text)
    case .json: print(MiningReport(mined).json.text())
    }
  }
}
