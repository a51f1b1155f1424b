import Crypto
import Schemas

/// What is measured and when it may be said: fixed before anything is looked at.
package struct Definitions: Hashable, Sendable {
  /// Days in which work that comes up again counts.
  package var window = 30
  /// The smallest difference of two shares that matters.
  package var share = 0.05
  /// The smallest change of a time that matters, as a share of the time before.
  package var time = 0.2
  /// Matured migrations from which on a share is said, and two are compared.
  package var fewest = 10
  package var comparable = 30
  /// Reworked ones of both groups from which on two shares are compared.
  package var fewestEvents = 5
  /// Cycles from which on a median has an interval, and two are compared.
  package var fewestTimes = 6
  package var comparableTimes = 15
  /// Largest share of candidates that nobody reviewed, and of events that were written down late.
  package var unreviewed = 0.1
  package var late = 0.1

  package init() {}

  /// In words, for a report; two reports with the same hash measure the same.
  package var words: [String] {
    [
      "Cycle time: from the request to the first success in production, in hours.",
      "Of what git alone tells: from the first commit of the file to its merge; never compared with "
        + "the other.",
      "Rework: confirmed work on a migration within \(window) × 24 hours after it was live (R1 edited, "
        + "R2 mended by a later one, R3 reverted, R4 data repaired by hand, R5 incident); a migration "
        + "counts once. Planned successors, new numbers, format, squashes and mass edits are none.",
      "Matured: live for \(window) days. Others are not counted yet.",
      "A share is said from \(fewest) matured on, two are compared from \(comparable) each and "
        + "\(fewestEvents) reworked; medians from \(fewestTimes) and \(comparableTimes).",
      "A difference matters from \(percentage(share)) points, or \(percentage(time)) % of a time.",
      "Intervals: 95 %; Wilson for a share, Newcombe for two, order statistics for a median, Hodges "
        + "and Lehmann for two, Kaplan and Meier with Greenwood for what is not matured.",
    ]
  }

  private func percentage(_ share: Double) -> Int { Int((share * 100).rounded()) }

  /// Twelve hexadecimal digits.
  package var hash: String {
    let text = words.joined(separator: "\n")
    return SHA256.hash(data: Array(text.utf8)).prefix(6).hexadecimal
  }
}

/// What may be said of before and after.
package enum Answer: String, Hashable, Sendable, CaseIterable {
  case better = "Better"
  case worse = "Worse"
  case small = "Different but small"
  case same = "No meaningful difference"
  case unknown = "Not enough data"
  case incomparable = "Not comparable"

  /// Of a difference after − before of something of which less is better.
  /// - Parameter delta: the smallest difference that matters, in the same unit.
  package init(_ difference: Estimate, delta: Double) {
    let (low, high) = (difference.interval.low, difference.interval.high)
    switch true {
    case high < 0: self = -difference.value >= delta ? .better : .small
    case low > 0: self = difference.value >= delta ? .worse : .small
    case low >= -delta && high <= delta: self = .same
    default: self = .unknown
    }
  }
}

/// A comparison with what may be concluded from it.
package struct Comparison: Hashable, Sendable {
  package let answer: Answer
  /// After − before; nil where it is refused.
  package let difference: Estimate?
  /// Why it says what it says, in a sentence or two.
  package let reason: String
  /// What would change it; nil where nothing would.
  package let next: String?

  package init(_ answer: Answer, _ difference: Estimate?, _ reason: String, next: String? = nil) {
    (self.answer, self.difference, self.reason, self.next) = (answer, difference, reason, next)
  }
}
