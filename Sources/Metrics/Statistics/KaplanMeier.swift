import Foundation

/// How long things last that have not all ended yet.
/// E. L. Kaplan and P. Meier, J. Am. Stat. Assoc. 53 (1958).
package struct KaplanMeier: Hashable, Sendable {
  package struct Step: Hashable, Sendable {
    package let time: Double
    package let survival: Double
    /// Greenwood's sum, of which the standard error is made.
    package let sum: Double
  }

  /// At each time at which something ended.
  package let steps: [Step]

  /// - Parameter spans: how long each was seen, and whether it ended then; those that did not are
  ///   seen to the end of their time.
  package init(_ spans: [(time: Double, hasEnded: Bool)]) {
    let ordered = spans.sorted { $0.time < $1.time }
    var steps: [Step] = []
    var (atRisk, survival, sum) = (ordered.count, 1.0, 0.0)
    var index = 0
    while index < ordered.count {
      let time = ordered[index].time
      var (ended, left) = (0, 0)
      while index < ordered.count, ordered[index].time == time {
        if ordered[index].hasEnded { ended += 1 }
        left += 1
        index += 1
      }
      if ended > 0 {
        survival *= 1 - Double(ended) / Double(atRisk)
        sum += Double(ended) / (Double(atRisk) * Double(atRisk - ended))
        steps.append(Step(time: time, survival: survival, sum: sum))
      }
      atRisk -= left
    }
    self.steps = steps
  }

  private func step(at time: Double) -> Step? { steps.last { $0.time <= time } }

  package func survival(at time: Double) -> Double { step(at: time)?.survival ?? 1 }

  package func standardError(at time: Double) -> Double {
    guard let step = step(at: time) else { return 0 }
    return step.survival == 0 ? 0 : step.survival * step.sum.squareRoot()
  }

  /// By the complementary log-log of the survival; nil where that is 0 or 1.
  package func interval(at time: Double, level: Double = 0.95) -> Interval? {
    guard let step = step(at: time), step.survival > 0, step.survival < 1 else { return nil }
    let spread = Normal.critical(level) * step.sum.squareRoot() / log(step.survival)
    let ends = [pow(step.survival, exp(spread)), pow(step.survival, exp(-spread))]
    return Interval(ends.min() ?? 0, ends.max() ?? 1)
  }

  /// The first time at which no more than half are left; nil where more last. A product of fractions
  /// that is half may end a digit above it.
  package var median: Double? { steps.first { $0.survival <= 0.5 + 1e-12 }?.time }
}
