import EngineInterface
import Findings
import Verdicts

/// A runner that dies between two statements leaves something from which one can go on.
struct SurvivesCrashes: Check {
  static let id = "crash-points"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    let (outcome, status) = bench.rehearsal(of: \.crashes)
    guard let outcome else { return CheckResult(Self.id, status) }
    let points = outcome.points
    var findings: [Finding] = []
    if let first = points.first(where: { $0.state == .stuck }) {
      findings.append(
        finding(
          "undo.stuck", .medium, bench, first, points,
          "neither the script nor what is left of it reaches the target from there"))
    }
    if let first = points.first(where: { $0.state == .continuable }) {
      findings.append(
        finding(
          "undo.continuable", .low, bench, first, points,
          "only what is left of the script reaches the target from there"))
    }
    return CheckResult(
      Self.id, outcome.cutShort.map { .unproven(because: $0) } ?? .passed, findings)
  }

  private func finding<E: Engine>(
    _ rule: RuleID, _ severity: Severity, _ bench: Bench<E>, _ first: CrashPoint,
    _ points: [CrashPoint], _ what: String
  ) -> Finding {
    let count = points.count { $0.state == first.state }
    return Finding(
      rule, severity, at: bench.up.place(first.after - 1),
      "if the runner dies after statement \(first.after)"
        + (count > 1 ? " (and \(count - 1) others)" : "") + ", " + what,
      remedy: "put BEGIN before the first statement that writes and COMMIT after the last")
  }
}
