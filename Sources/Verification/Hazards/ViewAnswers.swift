import EngineInterface
import Findings
import Schemas

/// Views that are defined as before and say something else: what they read means something else now.
/// And tables that took a view's name without its rows.
struct ViewAnswers: HazardRule {
  static let id: RuleID = "compat.view-answer"

  func findings<E: Engine>(on bench: Bench<E>, _ run: ModeRun<E>) -> [Finding] {
    other(bench) + unasked(bench)
  }

  private func unasked<E: Engine>(_ bench: Bench<E>) -> [Finding] {
    let views = bench.hazards.unasked
    guard let first = views.first else { return [] }
    return [
      Finding(
        Self.id, .info,
        "\(views.map(\.text).joined(separator: ", ")): not compared, for the time that it takes",
        objects: [first.text], count: views.count)
    ]
  }

  private func other<E: Engine>(_ bench: Bench<E>) -> [Finding] {
    bench.hazards.otherAnswers.map { answer in
      Finding(
        Self.id, .medium,
        "the view \(answer.view) is \(answer.isTable ? "a table now" : "defined as before") and has "
          + "another answer: \(answer.before) rows before, \(answer.after) after, and not the same",
        objects: [answer.view.text],
        remedy: answer.isTable
          ? "fill the table from the view before the view is dropped"
          : "define the view for what its columns hold now")
    }
  }
}
