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
      Terminal.show(RuleManual.list)
      return
    }
    guard let page = RuleManual.page(id) else {
      let near = closest(to: id, among: RuleManual.ids).map { "; is it \($0)?" } ?? ""
      throw UsageError("\(id) is not a rule or a check\(near)", see: "drydock explain lists them")
    }
    Terminal.show(page.text(colour: Terminal.hasColour))
  }
}
