import Findings

/// Orders plans within a verdict; decides none. 0 to 100.
package struct Risk: Hashable, Sendable {
  package struct Term: Hashable, Sendable {
    /// Index into the findings it was made from.
    package let finding: Int
    package let weight: Double
    /// The part of rows or cells touched, 0 to 1; 1 where it cannot be measured.
    package let share: Double
    package let adds: Double
  }

  package let total: Double
  package let loss: Double
  package let terms: [Term]

  /// - Parameter findings: in the order in which they are reported.
  package init(of findings: [Finding]) {
    terms = findings.enumerated().compactMap { index, finding in
      let base = finding.severity.riskBase
      guard base > 0, finding.accepted == nil else { return nil }
      let share = finding.share
      let weight = base * (0.5 + 0.5 * share.squareRoot())
      return Term(finding: index, weight: base, share: share, adds: weight)
    }
    total = Self.combine(terms.map(\.adds))
    let lossFamilies: Set<Substring> = ["loss", "undo", "latent"]
    loss = Self.combine(
      terms.filter { lossFamilies.contains(findings[$0.finding].rule.family) }.map(\.adds))
  }

  private static func combine(_ weights: [Double]) -> Double {
    let exact = 100 * (1 - weights.reduce(1) { $0 * (1 - $1) })
    return (exact * 10).rounded() / 10
  }
}

extension Finding {
  fileprivate var share: Double {
    guard let count, let of, of > 0 else { return 1 }
    return min(1, max(0, Double(count) / Double(of)))
  }
}

extension Severity {
  /// What one finding of this severity that touches everything adds to the risk.
  fileprivate var riskBase: Double {
    switch self {
    case .info: 0
    case .low: 0.05
    case .medium: 0.2
    case .high: 0.5
    case .critical: 0.9
    }
  }
}
