import Foundation

/// Numbers that look random and are the same for the same seed (SplitMix64).
package struct SeededNumbers: RandomNumberGenerator, Sendable {
  private var state: UInt64
  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Intervals from drawing again and again from what was seen.
package enum Bootstrap {
  /// Bias-corrected and accelerated ends.
  /// - Parameters:
  ///   - replicates: the estimate of each drawing.
  ///   - leaveOneOut: the estimate without each unit in turn.
  /// B. Efron, J. Am. Stat. Assoc. 82 (1987).
  package static func interval(
    of estimate: Double, replicates: [Double], leaveOneOut: [Double], level: Double = 0.95
  ) -> Interval? {
    guard replicates.count > 1, !leaveOneOut.isEmpty else { return nil }
    let below = replicates.reduce(0.0) { $0 + ($1 < estimate ? 1 : $1 == estimate ? 0.5 : 0) }
    let share = below / Double(replicates.count)
    let sample = Sample(replicates)
    guard share > 0, share < 1 else {
      return sample.quantile(0).flatMap { low in sample.quantile(1).map { Interval(low, $0) } }
    }
    let bias = Normal.quantile(share)
    let mean = leaveOneOut.reduce(0, +) / Double(leaveOneOut.count)
    let cubes = leaveOneOut.reduce(0.0) { $0 + pow(mean - $1, 3) }
    let squares = leaveOneOut.reduce(0.0) { $0 + pow(mean - $1, 2) }
    let acceleration = squares > 0 ? cubes / (6 * pow(squares, 1.5)) : 0
    func end(_ p: Double) -> Double? {
      let z = bias + Normal.quantile(p)
      return sample.quantile(Normal.cumulative(bias + z / (1 - acceleration * z)))
    }
    guard let low = end((1 - level) / 2), let high = end((1 + level) / 2) else { return nil }
    return Interval(low, high)
  }

  /// The standardised difference of two shares where cases come in clusters, an author's or a change's:
  /// clusters are drawn, not cases.
  /// - Parameters:
  ///   - new: by cluster, its shares by class; the classes are in the same order everywhere.
  ///   - weights: of the classes; they add up to 1.
  package static func difference(
    new: [[Proportion]], old: [[Proportion]], weights: [Double], seed: UInt64, rounds: Int = 2000,
    level: Double = 0.95
  ) -> Interval? {
    var numbers = SeededNumbers(seed: seed)
    let (a, b) = (Clusters(new, weights), Clusters(old, weights))
    guard let p = a.share(of: a.all), let q = b.share(of: b.all) else { return nil }
    let replicates = (0..<rounds).compactMap { _ -> Double? in
      guard let p = a.share(of: a.draw(&numbers)), let q = b.share(of: b.draw(&numbers)) else {
        return nil
      }
      return p - q
    }
    let without =
      a.leavingOneOut.compactMap { a.share(of: $0).map { $0 - q } }
      + b.leavingOneOut.compactMap { b.share(of: $0).map { p - $0 } }
    return interval(of: p - q, replicates: replicates, leaveOneOut: without, level: level)
  }

  private struct Clusters {
    let clusters: [[Proportion]]
    let weights: [Double]
    let all: [Proportion]

    init(_ clusters: [[Proportion]], _ weights: [Double]) {
      (self.clusters, self.weights) = (clusters, weights)
      all = clusters.reduce(weights.map { _ in Proportion(0, of: 0) }) { zip($0, $1).map(+) }
    }

    func draw(_ numbers: inout SeededNumbers) -> [Proportion] {
      var sum = weights.map { _ in Proportion(0, of: 0) }
      for _ in clusters {
        let one = clusters[Int.random(in: 0..<clusters.count, using: &numbers)]
        for index in sum.indices { sum[index] = sum[index] + one[index] }
      }
      return sum
    }

    var leavingOneOut: [[Proportion]] {
      clusters.map { one in
        zip(all, one).map { Proportion($0.count - $1.count, of: $0.of - $1.of) }
      }
    }

    /// Nil where a class that weighs has no case.
    func share(of classes: [Proportion]) -> Double? {
      var sum = 0.0
      for (one, weight) in zip(classes, weights) where weight > 0 {
        guard one.of > 0 else { return nil }
        sum += weight * one.share
      }
      return sum
    }
  }
}

private func + (a: Proportion, b: Proportion) -> Proportion {
  Proportion(a.count + b.count, of: a.of + b.of)
}
