import Foundation

/// Probabilities of counts, by logarithms so that large numbers do not overflow.
enum Binomial {
  static func logChoose(_ n: Int, _ k: Int) -> Double {
    guard k >= 0, k <= n else { return -.infinity }
    return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
  }

  /// ln Γ(n) for whole n ≥ 1.
  private static func logGamma(_ n: Int) -> Double { lgamma(Double(n)) }

  /// P(X = k), X of n tries with probability p.
  static func probability(_ k: Int, of n: Int, _ p: Double) -> Double {
    if p <= 0 { return k == 0 ? 1 : 0 }
    if p >= 1 { return k == n ? 1 : 0 }
    return exp(logChoose(n, k) + Double(k) * log(p) + Double(n - k) * log1p(-p))
  }

  /// P(X ≤ k).
  static func cumulative(_ k: Int, of n: Int, _ p: Double) -> Double {
    guard k >= 0 else { return 0 }
    guard k < n else { return 1 }
    // The shorter tail is added up.
    if k > n / 2 { return max(0, 1 - cumulative(n - k - 1, of: n, 1 - p)) }
    return min(1, (0...k).reduce(0) { $0 + probability($1, of: n, p) })
  }
}
