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
  /// then the fewest questions; of equals the first, which is the rules' own.
  ///
  /// - Parameter heedsWords: whether somebody said in words what is wanted, which rules do not read: of equal
  ///   outcomes and risks a model's is shown.
  package func best(heedsWords: Bool) -> Int? {
    indices.min { a, b in
      let (first, second) = (self[a].verdict, self[b].verdict)
      // What a model wrote and nobody saw run is no better than anything.
      let unseen = (self[a].isUnseen ? 1 : 0, self[b].isUnseen ? 1 : 0)
      if unseen.0 != unseen.1 { return unseen.0 < unseen.1 }
      if first.undone != second.undone, first.outcome == second.outcome {
        return first.undone < second.undone
      }
      if (first.outcome, first.risk.total) == (second.outcome, second.risk.total), heedsWords,
        self[a].draft.proposer != self[b].draft.proposer
      {
        return self[a].draft.proposer == .model
      }
      return (first.outcome, first.risk.total, first.questions.count, a)
        < (second.outcome, second.risk.total, second.questions.count, b)
    }
  }
}

extension Verdict {
  /// How many things are left undone that seem to be wanted.
  var undone: Int { questions.count(where: \.isUndone) }
}

extension Attempt {
  fileprivate var isUnseen: Bool { draft.proposer == .model && verdict.runs != true }
}
