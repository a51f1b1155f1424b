import Foundation

/// k of n.
package struct Proportion: Hashable, Sendable {
  package let count: Int
  package let of: Int
  package init(_ count: Int, of: Int) { (self.count, self.of) = (count, of) }

  /// NaN of none.
  package var share: Double { Double(count) / Double(of) }

  /// Wilson's score interval, without continuity correction. Nil of none.
  /// E. B. Wilson, J. Am. Stat. Assoc. 22 (1927).
  package func wilson(level: Double = 0.95) -> Interval? {
    guard of > 0 else { return nil }
    let (n, z) = (Double(of), Normal.critical(level))
    let centre = (Double(count) + z * z / 2) / (n + z * z)
    let half =
      z / (n + z * z) * (Double(count) * Double(of - count) / n + z * z / 4).squareRoot()
    return Interval(
      count == 0 ? 0 : max(0, centre - half), count == of ? 1 : min(1, centre + half))
  }

  /// The exact interval of Clopper and Pearson, which is never too narrow. Nil of none.
  package func exact(level: Double = 0.95) -> Interval? {
    guard of > 0 else { return nil }
    let tail = (1 - level) / 2
    let low = bisect { 1 - Binomial.cumulative(count - 1, of: of, $0) > tail }
    let high = bisect { Binomial.cumulative(count, of: of, $0) < tail }
    return Interval(count == 0 ? 0 : low, count == of ? 1 : high)
  }

  /// The largest share that no event in n tries leaves possible, one-sided, 95 %.
  package static func upperBoundOfNone(of n: Int) -> Double { 1 - pow(0.05, 1 / Double(n)) }
}

/// Where `isBeyond` turns true between 0 and 1.
private func bisect(_ isBeyond: (Double) -> Bool) -> Double {
  var (low, high) = (0.0, 1.0)
  for _ in 0..<200 where high - low > 1e-16 {
    let middle = (low + high) / 2
    if isBeyond(middle) { high = middle } else { low = middle }
  }
  return (low + high) / 2
}

/// Two independent shares.
package struct TwoProportions: Hashable, Sendable {
  package let first: Proportion
  package let second: Proportion
  package init(_ first: Proportion, _ second: Proportion) {
    (self.first, self.second) = (first, second)
  }

  /// first − second with the hybrid score interval. Nil where one is of none.
  /// R. G. Newcombe, Statistics in Medicine 17 (1998), method 10.
  package func difference(level: Double = 0.95) -> Estimate? {
    guard let a = first.wilson(level: level), let b = second.wilson(level: level) else {
      return nil
    }
    let (p, q) = (first.share, second.share)
    func root(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
    return Estimate(
      p - q,
      Interval(
        p - q - root(p - a.low, b.high - q), p - q + root(a.high - p, q - b.low)))
  }

  /// Fisher's exact test, two-sided: all tables that are not more likely than this one.
  package var fisher: Double {
    let (n1, n2, total) = (first.of, second.of, first.count + second.count)
    let all = Binomial.logChoose(n1 + n2, total)
    func probability(_ k: Int) -> Double {
      exp(Binomial.logChoose(n1, k) + Binomial.logChoose(n2, total - k) - all)
    }
    let own = probability(first.count)
    return min(
      1,
      (max(0, total - n2)...min(n1, total)).map(probability).filter { $0 <= own * (1 + 1e-7) }
        .reduce(0, +))
  }

  /// Boschloo's exact test, two-sided: twice the smaller of the two one-sided values, each the
  /// largest chance, over all common shares, of a table whose one-sided Fisher value is not larger.
  package var boschloo: Double {
    min(1, 2 * min(boschloo(isGreater: true), boschloo(isGreater: false)))
  }

  private func boschloo(isGreater: Bool) -> Double {
    let (n1, n2) = (first.of, second.of)
    let own = Self.tail(first.count, second.count, n1, n2, isGreater)
    var extreme: [(Int, Int)] = []
    for k1 in 0...n1 {
      for k2 in 0...n2 where Self.tail(k1, k2, n1, n2, isGreater) <= own * (1 + 1e-10) {
        extreme.append((k1, k2))
      }
    }
    func chance(_ p: Double) -> Double {
      let a = (0...n1).map { Binomial.probability($0, of: n1, p) }
      let b = (0...n2).map { Binomial.probability($0, of: n2, p) }
      return extreme.reduce(0) { $0 + a[$1.0] * b[$1.1] }
    }
    return largest(of: chance)
  }

  /// Fisher's one-sided value of a table.
  private static func tail(_ k1: Int, _ k2: Int, _ n1: Int, _ n2: Int, _ isGreater: Bool)
    -> Double
  {
    let total = k1 + k2
    let all = Binomial.logChoose(n1 + n2, total)
    let range = isGreater ? k1...max(k1, min(n1, total)) : min(k1, max(0, total - n2))...k1
    return range.reduce(0) {
      $0 + exp(Binomial.logChoose(n1, $1) + Binomial.logChoose(n2, total - $1) - all)
    }
  }
}

/// The largest value of a function on (0, 1): a grid, then a golden section about its best points.
private func largest(of function: (Double) -> Double) -> Double {
  let grid = 1000
  let values = (0...grid).map { function(Double($0) / Double(grid)) }
  let peaks = (0...grid).filter {
    ($0 == 0 || values[$0] >= values[$0 - 1]) && ($0 == grid || values[$0] >= values[$0 + 1])
  }.sorted { values[$0] > values[$1] }
  return peaks.prefix(5).map { peak in
    var low = Double(max(0, peak - 1)) / Double(grid)
    var high = Double(min(grid, peak + 1)) / Double(grid)
    let ratio = (5.0.squareRoot() - 1) / 2
    for _ in 0..<60 {
      let (a, b) = (high - ratio * (high - low), low + ratio * (high - low))
      if function(a) < function(b) { low = a } else { high = b }
    }
    return function((low + high) / 2)
  }.max() ?? 0
}

/// McNemar's exact test, two-sided: of pairs that differ, so many one way and so many the other.
package func mcNemar(_ one: Int, _ other: Int) -> Double {
  let n = one + other
  guard n > 0 else { return 1 }
  return min(1, 2 * Binomial.cumulative(min(one, other), of: n, 0.5))
}

/// How many of each group it takes to see a difference between two shares, two-sided; nil where there
/// is none. By Cohen's effect size h, the difference of the arcsines of the roots.
/// J. Cohen, Statistical Power Analysis for the Behavioral Sciences (1988), 6.4.
package func sampleSize(_ p1: Double, _ p2: Double, alpha: Double = 0.05, power: Double = 0.8)
  -> Int?
{
  let effect = 2 * (asin(p1.squareRoot()) - asin(p2.squareRoot()))
  let z = Normal.critical(1 - alpha) + Normal.quantile(power)
  let n = (2 * z * z / (effect * effect)).rounded(.up)
  return n.isFinite && n < 1e15 ? Int(n) : nil
}
