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

  /// The difference of two shares where cases come in clusters, an author's or a change's: clusters
  /// are drawn, not cases.
  package static func difference(
    _ first: [Proportion], _ second: [Proportion], seed: UInt64, rounds: Int = 2000,
    level: Double = 0.95
  ) -> Interval? {
    guard let estimate = share(first).flatMap({ a in share(second).map { a - $0 } }) else {
      return nil
    }
    var numbers = SeededNumbers(seed: seed)
    func draw(_ clusters: [Proportion]) -> Double? {
      var (count, of) = (0, 0)
      for _ in clusters {
        let one = clusters[Int.random(in: 0..<clusters.count, using: &numbers)]
        count += one.count
        of += one.of
      }
      return share([Proportion(count, of: of)])
    }
    let replicates = (0..<rounds).compactMap { _ in
      draw(first).flatMap { a in draw(second).map { a - $0 } }
    }
    let without =
      leavingOneOut(first).compactMap { a in share(second).map { a - $0 } }
      + leavingOneOut(second).compactMap { b in share(first).map { $0 - b } }
    return interval(of: estimate, replicates: replicates, leaveOneOut: without, level: level)
  }

  private static func share(_ clusters: [Proportion]) -> Double? {
    let all = clusters.reduce((0, 0)) { ($0.0 + $1.count, $0.1 + $1.of) }
    return all.1 > 0 ? Double(all.0) / Double(all.1) : nil
  }

  private static func leavingOneOut(_ clusters: [Proportion]) -> [Double] {
    let all = clusters.reduce((0, 0)) { ($0.0 + $1.count, $0.1 + $1.of) }
    return clusters.compactMap { one in
      all.1 > one.of ? Double(all.0 - one.count) / Double(all.1 - one.of) : nil
    }
  }
}
