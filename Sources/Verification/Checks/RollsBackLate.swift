import EngineInterface
import Findings
import Verdicts

/// What is written after the migration survives a rollback.
struct RollsBackLate: Check {
  static let id = "late-rollback"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    let isExact = bench.rollback?.status == .exact
    let (late, status) = bench.rehearsal(
      of: \.late,
      needless: isExact ? "there is no row to write like one" : "there is no exact rollback")
    guard let late else {
      return CheckResult(
        Self.id, isExact ? status : .skipped(because: "there is no exact rollback"))
    }
    return CheckResult(
      Self.id, late.cutShort.map { .unproven(because: $0) } ?? .passed,
      late.faults.map { fault in
        Finding(
          "undo.late", .medium, fault,
          remedy: "let the rollback carry over what was written since, or decide until when it may "
            + "be used")
      })
  }
}
