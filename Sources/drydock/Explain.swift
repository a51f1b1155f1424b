import ArgumentParser
import Composition
import Reports

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the manual page of a rule or a check; without one, list them.",
    discussion: """
      EXAMPLE
        drydock explain loss.inner-join
      """)

  @Argument(help: "A rule or check, as it stands beside a finding.") var id: String?

  func run() throws {
    guard let id else {
      print(RuleManual.list)
      return
    }
    guard let page = RuleManual.page(id) else {
      throw UsageError("\(id) is not a rule or a check; drydock explain lists them")
    }
    print(page.text(colour: Terminal.hasColour))
  }
}
