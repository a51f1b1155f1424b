import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts

/// Questions that the draft itself leaves to a person.
struct Holes: Check {
  static let id = "holes"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    CheckResult(
      Self.id, .passed,
      questions: bench.draft.holes.map {
        Question(
          asking($0), columns: $0.columns.map(\.description), isUndone: isUndone($0, bench)
        )
      } + bench.draft.questions.map { Question("The model asks: \($0)", columns: []) })
  }

  /// Whether rules put something there for want of a better answer.
  private func isUndone<E: Engine>(_ hole: Hole, _ bench: Bench<E>) -> Bool {
    bench.draft.proposer == .baseline && [.fill, .rename].contains(hole.kind)
  }

  /// What a draft does where it does not know is a question, too.
  private func asking(_ hole: Hole) -> String {
    hole.question.contains("?")
      ? hole.wholeQuestion : hole.wholeQuestion + " Is that what is meant?"
  }
}
