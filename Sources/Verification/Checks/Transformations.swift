import EngineInterface
import Findings
import Schemas
import Verdicts

/// Every column of which somebody said what it is to hold holds it, row by row.
struct Transformations: Check {
  static let id = "transformations"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    let results = bench.workload.transformations
    guard !results.isEmpty else {
      return CheckResult(Self.id, .skipped(because: "none was declared"))
    }
    var findings: [Finding] = []
    var unasked: String?
    for result in results where result.agrees != true {
      if let error = result.error {
        unasked = unasked ?? error
        findings.append(
          Finding(
            "loss.transformation", .high,
            "whether \(result.target) holds what the mapping says cannot be asked: \(error)",
            objects: [result.target.description], remedy: "correct the mapping's expression"))
      } else {
        findings.append(
          Finding(
            "loss.transformation", .critical,
            "\(result.target) does not hold what the mapping says it is made of",
            objects: [result.target.description],
            remedy: "correct the script, or the mapping's expression"))
      }
    }
    let failed = findings.contains { $0.severity == .critical }
    return CheckResult(
      Self.id, failed ? .failed : unasked.map { .unproven(because: $0) } ?? .passed, findings)
  }
}
