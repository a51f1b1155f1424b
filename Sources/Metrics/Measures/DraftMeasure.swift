import Ledger

/// What the verifier found in drafts, by who wrote them.
package struct DraftMeasure: Sendable {
  package let author: Cycle.Draft.Author
  /// Rejected, of those that were verified.
  package let stopped: Proportion
  /// What the rejected ones would have lost, as far as it was measured.
  package let rowsLost: Int
  package let cellsLost: Int
  /// Rejected ones whose loss was not measured.
  package let unmeasured: Int
  /// Cycles whose first draft passed and that nobody edited, of those that are done.
  package let firstPass: Proportion

  package init(_ author: Cycle.Draft.Author, _ cycles: [Cycle]) {
    self.author = author
    var (all, rejected, done, passed) = (0, 0, 0, 0)
    var (rows, cells, unmeasured) = (0, 0, 0)
    for cycle in cycles {
      var isFirst = true
      for draft in cycle.visibleDrafts where draft.author == author {
        all += 1
        if draft.verdict == "rejected" {
          rejected += 1
          rows += draft.rowsLost ?? 0
          cells += draft.cellsLost ?? 0
          if draft.rowsLost == nil { unmeasured += 1 }
        }
        guard isFirst, cycle.live != nil else { continue }
        isFirst = false
        done += 1
        if draft.verdict != "rejected", cycle.edits == 0 { passed += 1 }
      }
    }
    stopped = Proportion(rejected, of: all)
    (rowsLost, cellsLost, self.unmeasured) = (rows, cells, unmeasured)
    firstPass = Proportion(passed, of: done)
  }
}

/// What people answered, from 1 to 5.
package struct Satisfaction: Sendable {
  package let role: String
  /// Of each score, from 1 to 5.
  package let counts: [Int]
  package let asked: Int
  package var answered: Int { counts.reduce(0, +) }
  /// Nil under ten answers.
  package var mean: Double? {
    guard answered >= 10 else { return nil }
    let sum = zip(1...5, counts).reduce(0) { $0 + $1.0 * $1.1 }
    return Double(sum) / Double(answered)
  }

  package init(role: String, _ cycles: [Cycle]) {
    self.role = role
    let answers = cycles.lazy.flatMap(\.answers).filter { $0.role == role }
    asked = answers.count
    counts = (1...5).map { score in answers.count { $0.score == score } }
  }
}
