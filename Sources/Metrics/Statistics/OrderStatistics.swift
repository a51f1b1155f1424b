import Foundation

/// A sample of numbers, in order.
package struct Sample: Hashable, Sendable {
  package let values: [Double]
  package init(_ values: [Double]) { self.values = values.sorted() }

  package var count: Int { values.count }

  /// By linear interpolation between neighbours (type 7 of Hyndman and Fan). Nil of none.
  /// - Parameter share: from 0 to 1.
  package func quantile(_ share: Double) -> Double? {
    guard let last = values.last else { return nil }
    let place = share * Double(values.count - 1)
    let index = Int(place)
    guard index + 1 < values.count else { return last }
    return values[index] + (place - Double(index)) * (values[index + 1] - values[index])
  }

  package var median: Double? { quantile(0.5) }

  /// Between two of the values, of the largest rank that keeps the level; none under six values for
  /// 95 %. It holds for any distribution.
  package func medianInterval(level: Double = 0.95) -> (interval: Interval, coverage: Double)? {
    guard let (rank, coverage) = Self.medianRank(of: values.count, level: level) else { return nil }
    return (Interval(values[rank - 1], values[values.count - rank]), coverage)
  }

  /// The 1-based rank of the lower end, and how often the interval holds the median.
  static func medianRank(of n: Int, level: Double) -> (rank: Int, coverage: Double)? {
    var found: (Int, Double)?
    var below = 0.0
    for rank in 1...max(1, n) where rank <= n {
      below += Binomial.probability(rank - 1, of: n, 0.5)
      guard 1 - 2 * below >= level, rank <= n + 1 - rank else { break }
      found = (rank, 1 - 2 * below)
    }
    return found
  }
}

/// Two independent samples.
package struct TwoSamples: Hashable, Sendable {
  package let first: Sample
  package let second: Sample
  package init(_ first: Sample, _ second: Sample) { (self.first, self.second) = (first, second) }

  private var hasTies: Bool {
    let all = (first.values + second.values).sorted()
    return zip(all, all.dropFirst()).contains { $0 == $1 }
  }

  /// Pairs in which the first is larger; ties count half.
  package var statistic: Double {
    var (below, equal, total) = (0, 0, 0.0)
    for x in first.values {
      while below < second.count, second.values[below] < x { below += 1 }
      equal = max(equal, below)
      while equal < second.count, second.values[equal] <= x { equal += 1 }
      total += Double(below) + Double(equal - below) / 2
    }
    return total
  }

  /// The two-sided test of Mann and Whitney: exact where there are no ties and few pairs, else by the
  /// normal approximation with corrections for ties and continuity. Nil where one is empty.
  package var mannWhitney: Double? {
    let (m, n) = (first.count, second.count)
    guard m > 0, n > 0 else { return nil }
    guard !hasTies, m * n <= Self.exactPairs else { return mannWhitneyNormal }
    let counts = Self.distribution(m, n)
    let all = counts.reduce(0, +)
    let u = Int(max(statistic, Double(m * n) - statistic))
    return min(1, 2 * counts[u...].reduce(0, +) / all)
  }

  var mannWhitneyNormal: Double {
    let (m, n) = (Double(first.count), Double(second.count))
    let u = max(statistic, m * n - statistic)
    let z = (u - m * n / 2 - 0.5) / deviation
    return min(1, 2 * (1 - Normal.cumulative(z)))
  }

  /// Of the statistic where there is no difference.
  private var deviation: Double {
    let (m, n) = (Double(first.count), Double(second.count))
    var ties = 0.0
    let all = (first.values + second.values).sorted()
    var start = 0
    while start < all.count {
      let end = all[start...].firstIndex { $0 != all[start] } ?? all.count
      let t = Double(end - start)
      ties += t * t * t - t
      start = end
    }
    let total = m + n
    return (m * n / 12 * (total + 1 - ties / (total * (total - 1)))).squareRoot()
  }

  /// Up to so many pairs the distribution is counted out.
  private static let exactPairs = 2500

  /// In how many orders of m and n values the statistic is 0, 1, … mn.
  static func distribution(_ m: Int, _ n: Int) -> [Double] {
    // subsets[k][s]: subsets of k ranks so far, whose sum exceeds the least possible by s.
    var subsets = Array(repeating: Array(repeating: 0.0, count: m * n + 1), count: m + 1)
    subsets[0][0] = 1
    for rank in 1...(m + n) {
      for k in stride(from: min(m, rank), through: 1, by: -1) {
        let more = rank - k
        guard more <= n else { continue }
        for sum in stride(from: m * n, through: more, by: -1) where subsets[k - 1][sum - more] > 0 {
          subsets[k][sum] += subsets[k - 1][sum - more]
        }
      }
    }
    return subsets[m]
  }

  /// How much the first is larger than the second: the median of all differences, and the interval
  /// of the differences that the test of Mann and Whitney does not reject. The interval is nil where
  /// there are too few values for it.
  /// Hollander, Wolfe and Chicken, Nonparametric Statistical Methods, 4.2 and 4.3.
  package func shift(level: Double = 0.95) -> (value: Double, interval: Interval?)? {
    let pairs = first.count * second.count
    guard pairs > 0 else { return nil }
    let upper = difference(ranked: pairs / 2 + 1)
    let middle = pairs % 2 == 1 ? upper : (difference(ranked: pairs / 2) + upper) / 2
    guard let rank = intervalRank(level) else { return (middle, nil) }
    return (
      middle, Interval(difference(ranked: rank), difference(ranked: pairs + 1 - rank))
    )
  }

  /// 1-based, of the lower end among all differences.
  func intervalRank(_ level: Double) -> Int? {
    let (m, n) = (first.count, second.count)
    let tail = (1 - level) / 2
    guard m * n <= Self.exactPairs, !hasTies else {
      let rank = (Double(m * n) / 2 - Normal.critical(level) * deviation).rounded(.down)
      return rank >= 1 ? Int(rank) : nil
    }
    let counts = Self.distribution(m, n)
    let all = counts.reduce(0, +)
    var (rank, below) = (0, 0.0)
    while rank < counts.count {
      below += counts[rank] / all
      guard below <= tail * (1 + 1e-12) else { break }
      rank += 1
    }
    return rank >= 1 ? rank : nil
  }

  /// How often the interval of the shift holds it, where it is counted out; nil where there is none.
  func intervalCoverage(_ level: Double) -> Double? {
    guard let rank = intervalRank(level) else { return nil }
    let counts = Self.distribution(first.count, second.count)
    return 1 - 2 * counts[..<rank].reduce(0, +) / counts.reduce(0, +)
  }

  /// One of all differences by its 1-based rank, without making them: the least number that so many
  /// do not exceed, found bit by bit.
  private func difference(ranked rank: Int) -> Double {
    var (low, high) = (Int64.min, Int64.max)
    while low < high {
      let middle = (low >> 1) + (high >> 1) + (low & high & 1)
      if count(upTo: Self.number(middle)) >= rank { high = middle } else { low = middle + 1 }
    }
    return Self.number(low)
  }

  /// Numbers in their order, as integers.
  private static func number(_ ordered: Int64) -> Double {
    Double(bitPattern: UInt64(bitPattern: ordered >= 0 ? ordered : ordered ^ Int64.max))
  }

  private func count(upTo limit: Double) -> Int {
    guard !limit.isNaN else { return limit.sign == .minus ? 0 : first.count * second.count }
    // As the first grows, fewer of the second bring the difference under the limit.
    var (total, start) = (0, 0)
    for x in first.values {
      while start < second.count, x - second.values[start] > limit { start += 1 }
      total += second.count - start
    }
    return total
  }
}
