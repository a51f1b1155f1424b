import Plans
import Verdicts

/// Decides whether a model is asked once more. What blocks a draft goes back to it: the only arrow
/// back in the whole line.
package struct RepairLoop: Sendable {
  /// Most times that a draft is sent back.
  private let rounds: Int
  private var asked = 0

  package init(rounds: Int = 2) { self.rounds = rounds }

  /// - Parameter isSentBack: whether the last draft is to be mended; nil before the first.
  package mutating func asks(after isSentBack: Bool?) -> Bool {
    guard asked <= rounds, isSentBack ?? true else { return false }
    asked += 1
    return true
  }
}

extension Verdict {
  /// What a proposer can mend: a script that is rejected, one that tomorrow's rows would break, or a
  /// rollback that loses what is written until then.
  package var isSentBack: Bool {
    outcome == .rejected || runs != true || latent?.contains(where: \.isPlausible) == true
      || comesBackLate == false
  }

  /// Whether a rollback keeps rows that are written after the migration; nil where that was not tried.
  var comesBackLate: Bool? { rollback?.late.map { $0 == .exact } }
}

extension [Attempt] {
  /// The one to show: the best outcome, then what does most of what seems to be wanted, then the least risk,
  /// then the fewest questions, then the rules' own, and of several answers the shortest, or else the first.
  ///
  /// - Parameter heedsWords: whether somebody said in words what is wanted, which rules do not read: of equal
  ///   outcomes and risks a model's is shown.
  package func best(heedsWords: Bool) -> Int? {
    func rank(_ index: Int) -> [Double] {
      let attempt = self[index]
      let verdict = attempt.verdict
      let isModels = attempt.draft.proposer == .model
      return [
        // What a model wrote and nobody saw run is no better than anything.
        attempt.isUnseen ? 1 : 0, Double(verdict.outcome.rank), Double(verdict.undone),
        verdict.risk.total,
        heedsWords && !isModels ? 1 : 0, Double(verdict.questions.count), isModels ? 1 : 0,
        Double(attempt.draft.size), Double(index),
      ]
    }
    return indices.min { rank($0).lexicographicallyPrecedes(rank($1)) }
  }
}

extension Verdict {
  /// How many things are left undone that seem to be wanted.
  var undone: Int { questions.count(where: \.isUndone) }
}

extension Attempt {
  fileprivate var isUnseen: Bool { draft.proposer == .model && verdict.runs != true }
}
