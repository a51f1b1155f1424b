import EngineInterface
import Findings
import Schemas
import Verdicts

/// No key is given out a second time: sequence marks are no lower than before.
struct Marks: Check {
  static let id = "marks"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    guard let loss = bench.primary?.loss?.account else {
      return CheckResult(Self.id, .skipped(because: "the script did not run"))
    }
    let findings = loss.marks.map { mark in
      Finding(
        "loss.mark", .critical,
        "the AUTOINCREMENT mark of \(mark.object) falls from \(mark.before) to "
          + (mark.after.map(String.init) ?? "none") + ": keys of deleted rows are issued again",
        objects: [mark.object.text], count: nil, of: nil,
        remedy: "carry the row of sqlite_sequence over to the new table")
    }
    return CheckResult(
      Self.id, findings.isEmpty ? .passed : .failed, findings,
      questions: bench.primary?.lowered ?? [])
  }
}
