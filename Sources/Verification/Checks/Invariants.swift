import EngineInterface
import Findings
import Verdicts

/// What was said to hold before and after does; no probe finds the fault that it looks for.
struct Invariants: Check {
  static let id = "invariants"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    let (invariants, probes) = (bench.workload.invariants, bench.workload.probes)
    guard !invariants.isEmpty || !probes.isEmpty else {
      return CheckResult(Self.id, .skipped(because: "none was given"))
    }
    var findings: [Finding] = []
    for invariant in invariants where invariant.agrees != true {
      if let error = invariant.error {
        findings.append(
          Finding(
            "invariant.fails", invariant.isClaim ? .info : .high,
            "the invariant \(invariant.name) cannot be asked: \(error)",
            objects: [invariant.name]))
      } else {
        findings.append(
          Finding(
            "invariant.differs", .critical,
            "\(invariant.name) is not what it was: \(counted(invariant.before ?? 0, "row")) before, "
              + "\(invariant.after ?? 0) after, and not the same"
              + (invariant.isClaim ? "; the draft itself claims that it is" : ""),
            objects: [invariant.name],
            remedy: invariant.isClaim ? "fix the script, or the claim where that is wrong" : nil))
      }
    }
    for probe in probes {
      if let error = probe.error {
        findings.append(
          Finding(
            "invariant.fails", probe.isClaim ? .info : .high,
            "the probe \(probe.name) cannot be asked: \(error)",
            objects: [probe.name]))
      } else if let rows = probe.rows, rows > 0 {
        findings.append(
          Finding(
            "invariant.probe", .high, "\(probe.name): \(counted(rows, "row")) after the migration",
            objects: [probe.name], count: rows, of: nil))
      }
    }
    let failed = findings.contains { $0.severity == .critical }
    let error =
      (invariants.filter { !$0.isClaim }.compactMap(\.error)
      + probes.filter { !$0.isClaim }.compactMap(\.error)).first
    let status: CheckStatus = failed ? .failed : error.map { .unproven(because: $0) } ?? .passed
    return CheckResult(Self.id, status, findings)
  }
}
