import EngineInterface
import Findings
import Verdicts

/// What is written after the migration survives a rollback.
struct RollsBackLate: Check {
  static let id = "late-rollback"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    guard let rehearsed = bench.rehearsed else {
      return CheckResult(Self.id, .skipped(because: bench.whyNotRehearsed))
    }
    guard let late = rehearsed.late else {
      return CheckResult(
        Self.id,
        .skipped(because: rehearsed.skipped ?? "there is no exact rollback, or no row to write"))
    }
    return CheckResult(
      Self.id, .passed,
      late.faults.map { fault in
        Finding(
          "undo.late", .medium, "after the migration, \(fault)",
          remedy: "let the rollback carry over what was written since, or decide until when it may "
            + "be used")
      })
  }
}
