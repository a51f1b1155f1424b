import Foundation

/// Two groups, compared within classes of like cases.
package struct Strata: Hashable, Sendable {
  /// One class: the group of interest, and the one that it is compared with.
  package struct Stratum: Hashable, Sendable {
    package let new: Proportion
    package let old: Proportion
    package init(new: Proportion, old: Proportion) { (self.new, self.old) = (new, old) }
  }

  package let strata: [Stratum]
  package init(_ strata: [Stratum]) { self.strata = strata }

  /// new − old as it would be if both had the mix of classes of the old. Classes of which the old has
  /// none weigh nothing; nil where the new lacks a class that weighs.
  package func standardisedDifference(level: Double = 0.95) -> Estimate? {
    let total = Double(strata.reduce(0) { $0 + $1.old.of })
    guard total > 0 else { return nil }
    var (difference, variance) = (0.0, 0.0)
    for stratum in strata where stratum.old.of > 0 {
      guard stratum.new.of > 0 else { return nil }
      let weight = Double(stratum.old.of) / total
      let (p, q) = (stratum.new.share, stratum.old.share)
      difference += weight * (p - q)
      variance +=
        weight * weight
        * (p * (1 - p) / Double(stratum.new.of) + q * (1 - q) / Double(stratum.old.of))
    }
    return Self.estimate(difference, variance, level)
  }

  /// The same difference with an interval made of the score intervals of all shares, which keeps its
  /// level where classes are small; of one class it is Newcombe's.
  /// G. Y. Zou and A. Donner, Statistics in Medicine 27 (2008): variance estimates recovered.
  package func evenedDifference(level: Double = 0.95) -> Estimate? {
    let total = Double(strata.reduce(0) { $0 + $1.old.of })
    guard total > 0 else { return nil }
    var (difference, below, above) = (0.0, 0.0, 0.0)
    for stratum in strata where stratum.old.of > 0 {
      guard let new = stratum.new.wilson(level: level), let old = stratum.old.wilson(level: level)
      else { return nil }
      let weight = Double(stratum.old.of) / total
      let (p, q) = (stratum.new.share, stratum.old.share)
      difference += weight * (p - q)
      below += weight * weight * (square(p - new.low) + square(old.high - q))
      above += weight * weight * (square(new.high - p) + square(q - old.low))
    }
    return Estimate(
      difference, Interval(difference - below.squareRoot(), difference + above.squareRoot()))
  }

  private func square(_ x: Double) -> Double { x * x }

  /// The difference of Mantel and Haenszel with the variance of T. Sato, Biometrics 45 (1989).
  package func mantelHaenszel(level: Double = 0.95) -> Estimate? {
    var (sum, weights, p, q) = (0.0, 0.0, 0.0, 0.0)
    for stratum in strata where stratum.new.of > 0 && stratum.old.of > 0 {
      let (a, n1) = (Double(stratum.new.count), Double(stratum.new.of))
      let (c, n0) = (Double(stratum.old.count), Double(stratum.old.of))
      let n = n1 + n0
      sum += (a * n0 - c * n1) / n
      weights += n1 * n0 / n
      p += (n1 * n1 * c - n0 * n0 * a + n1 * n0 * (n0 - n1) / 2) / (n * n)
      q += (a * (n0 - c) + c * (n1 - a)) / (2 * n)
    }
    guard weights > 0 else { return nil }
    let difference = sum / weights
    return Self.estimate(difference, (difference * p + q) / (weights * weights), level)
  }

  private static func estimate(_ value: Double, _ variance: Double, _ level: Double) -> Estimate {
    let half = Normal.critical(level) * max(0, variance).squareRoot()
    return Estimate(value, Interval(value - half, value + half))
  }
}
