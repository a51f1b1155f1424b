import Verdicts

/// Decides whether a model is asked once more. What blocks a draft goes back to it: the only arrow
/// back in the whole line.
package struct RepairLoop: Sendable {
  package enum Action: Sendable {
    case ask(after: Attempt?)
    case done
  }

  /// Most times that a draft is sent back.
  private let rounds: Int
  private var asked = 0

  package init(rounds: Int = 2) { self.rounds = rounds }

  /// - Parameter last: the model's last attempt; nil before the first.
  package mutating func next(after last: Attempt?) -> Action {
    guard asked <= rounds, last.map({ $0.verdict.outcome == .rejected }) ?? true else {
      return .done
    }
    asked += 1
    return .ask(after: last)
  }
}

extension [Attempt] {
  /// The one to show: the best outcome, then the least risk, then the fewest questions; of equals the
  /// first, which is the rules' own.
  package var best: Int? {
    indices.min { a, b in
      let (first, second) = (self[a].verdict, self[b].verdict)
      return (first.outcome, first.risk.total, first.questions.count, a)
        < (second.outcome, second.risk.total, second.questions.count, b)
    }
  }
}
