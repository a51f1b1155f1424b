import EngineInterface
import Findings
import Schemas

/// Views that are defined as before and say something else: what they read means something else now.
/// Tables that took a view's name without its rows, and views that are defined otherwise and have none left.
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
      let (what, remedy) =
        switch answer.heir {
        case .table:
          ("a table now", "fill the table from the view before the view is dropped")
        case .same: ("defined as before", "define the view for what its columns hold now")
        case .redefined: ("defined otherwise", "look at the view's new condition")
        }
      return Finding(
        Self.id, .medium,
        "the view \(answer.view) is \(what) and has another answer: \(counted(answer.before, "row")) before, "
          + (answer.after == 0 ? "none after" : "\(answer.after) after, and not the same"),
        objects: [answer.view.text], remedy: remedy)
    }
  }
}
