import EngineInterface
import Findings
import Schemas
import Verdicts

/// Every statement runs, in at least one mode, and no transaction is left open.
struct Runs: Check {
  static let id = "runs"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    guard let run = bench.primary ?? bench.runs.first else {
      return CheckResult(Self.id, .skipped(because: "nothing was run"))
    }
    switch run.record.ending {
    case .completed: return CheckResult(Self.id, .passed)
    case .leftOpen(let statement):
      let finding = Finding(
        "fail.open-transaction", .critical, at: bench.up.place(statement),
        "the script ends inside a transaction: everything in it is rolled back",
        remedy: "end it with COMMIT")
      return CheckResult(Self.id, .failed, [finding])
    case .failed(let statement, let offset, let message):
      var place = bench.up.place(statement)
      if offset > place.range.lower { place.focus = SourceRange(offset, offset) }
      let finding = Finding(
        "fail.run", .critical, at: place, message,
        objects: bench.refusal?.columns.map(\.description) ?? [], evidence: bench.refusal?.rows,
        remedy: "fix the statement; everything after it was not run")
      return CheckResult(Self.id, .failed, [finding])
    case .denied(let statement, let message):
      let finding = Finding(
        "hostile.statement", .critical, at: bench.up.place(statement), message)
      return CheckResult(Self.id, .failed, [finding])
    case .limit(let statement, let message):
      let finding = Finding(
        "fail.limit", .high, at: bench.up.place(statement), message,
        remedy: "raise the limit in drydock.yaml, or make the statement cheaper")
      return CheckResult(Self.id, .unproven(because: message), [finding])
    }
  }
}
