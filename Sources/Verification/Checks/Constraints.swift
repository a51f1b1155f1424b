import EngineInterface
import Findings
import Schemas
import Verdicts

/// No row of a touched table breaks a foreign key, a CHECK, NOT NULL or the engine's integrity.
struct Constraints: Check {
  static let id = "constraints"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    guard let run = bench.primary else {
      return CheckResult(Self.id, .skipped(because: "the script did not run"))
    }
    let violations =
      bench.runs.filter(\.record.completed).map(\.violations)
      .max { $0.count < $1.count } ?? run.violations
    let findings = violations.map { violation in
      Finding(
        violation.kind == .foreignKey ? "fail.foreign-keys" : "fail.constraint", .critical,
        violation.kind == .foreignKey
          ? "\(counted(violation.rows, "row")) of \(violation.table) \(violation.description)"
          : violation.description, objects: [violation.table.text], count: violation.rows, of: nil,
        remedy: violation.kind == .foreignKey
          ? "PRAGMA foreign_key_check only reports; fix or remove the rows it names" : nil)
    }
    return CheckResult(Self.id, findings.isEmpty ? .passed : .failed, findings)
  }
}
