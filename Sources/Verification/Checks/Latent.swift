import EngineInterface
import Findings
import Schemas
import Verdicts

/// No row that could come tomorrow would be lost, stop the script, or stay behind.
struct Latent: Check {
  static let id = "latent"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    let (found, status) = bench.rehearsal(of: \.latent)
    guard let found else { return CheckResult(Self.id, status) }
    let findings = found.faults.map { fault in
      Finding(
        RuleID(stringLiteral: "latent.\(fault.effect.rawValue)"),
        fault.isPlausible ? .medium : .info,
        at: fault.statement.map { bench.up.place($0 - 1) }, fault.what,
        objects: [fault.column.map { "\(fault.table).\($0)" } ?? fault.table.text],
        evidence: "the source takes such a row; the scripts were run with one",
        remedy: "cover it, or forbid it in the source first")
    }
    return CheckResult(
      Self.id,
      found.cutShort.map { .unproven(because: "not all rows that were made were tried: \($0)") }
        ?? .passed,
      findings)
  }
}
