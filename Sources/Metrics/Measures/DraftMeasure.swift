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
    let drafts = cycles.flatMap(\.drafts).filter { $0.author == author }
    let rejected = drafts.filter { $0.verdict == "rejected" }
    stopped = Proportion(rejected.count, of: drafts.count)
    rowsLost = rejected.compactMap(\.rowsLost).reduce(0, +)
    cellsLost = rejected.compactMap(\.cellsLost).reduce(0, +)
    unmeasured = rejected.count { $0.rowsLost == nil }
    let done = cycles.compactMap { cycle -> Bool? in
      guard cycle.live != nil, let first = cycle.drafts.first(where: { $0.author == author }) else {
        return nil
      }
      return first.verdict != "rejected" && cycle.edits == 0
    }
    firstPass = Proportion(done.count { $0 }, of: done.count)
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
    let answers = cycles.flatMap(\.answers).filter { $0.role == role }
    asked = answers.count
    counts = (1...5).map { score in answers.count { $0.score == score } }
  }
}
