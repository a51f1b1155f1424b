import ArgumentParser
import Composition
import EngineInterface
import Reports

struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Set a plan's attempts beside each other: the model's, the rules' and the one shown.",
    discussion: """
      EXAMPLE
        drydock compare plan

      A row an attempt: verdict, risk, rows and values lost, the rollback, statements that are not in \
      the rules' draft, and what the model claimed: how many of its conditions held and how many did \
      not.
      """)

  @Argument(help: "The plan's folder.") var plan: String
  @Option(help: "How to print it.") var format: OutputFormat = .text

  func run() throws {
    let comparison: PlanComparison
    do {
      comparison = try PlanComparison(of: plan)
    } catch {
      throw LocationError(
        .unreadable, error.message, remedy: "name a folder that drydock plan wrote")
    }
    switch format {
    case .text: Terminal.show(comparison.text)
    case .json: print(comparison.json.text())
    }
  }
}
