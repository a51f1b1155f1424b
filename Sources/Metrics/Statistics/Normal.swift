import Foundation

/// The standard normal distribution.
enum Normal {
  /// P(Z ≤ x).
  static func cumulative(_ x: Double) -> Double { erfc(-x / 2.0.squareRoot()) / 2 }

  /// The x with P(Z ≤ x) = p, for 0 < p < 1: a rational approximation (Acklam), then two steps of
  /// Halley's method, which leave an error near the last digit.
  static func quantile(_ p: Double) -> Double {
    guard p > 0 else { return -.infinity }
    guard p < 1 else { return .infinity }
    // The upper tail by symmetry, where 1 - p keeps its digits.
    if p > 0.5 { return -quantile(1 - p) }
    var x = approximate(p)
    for _ in 0..<2 {
      let error = cumulative(x) - p
      let step = error * (2 * Double.pi).squareRoot() * exp(x * x / 2)
      x -= step / (1 + x * step / 2)
    }
    return x
  }

  private static func approximate(_ p: Double) -> Double {
    if p < 0.02425 {
      let q = (-2 * log(p)).squareRoot()
      return polynomial(
        q,
        [
          -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838, -2.549732539343734,
          4.374664141464968, 2.938163982698783,
        ])
        / polynomial(
          q,
          [
            7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996, 3.754408661907416, 1,
          ])
    }
    let q = p - 0.5
    return q
      * polynomial(
        q * q,
        [
          -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
          1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239,
        ])
      / polynomial(
        q * q,
        [
          -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
          6.680131188771972e+01, -1.328068155288572e+01, 1,
        ])
  }

  private static func polynomial(_ x: Double, _ coefficients: [Double]) -> Double {
    coefficients.reduce(0) { $0 * x + $1 }
  }

  /// The z of a two-sided interval: 1.96 for 0.95.
  static func critical(_ level: Double) -> Double { -quantile((1 - level) / 2) }
}
