import EngineInterface
import Findings
import Verdicts

/// The script does the same whether or not its runner enforces foreign keys.
struct ForeignKeyModes: Check {
  static let id = "foreign-key-modes"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    guard bench.runs.count == 2 else {
      let reason = bench.modes.compactMap(\.skipped).first ?? "one mode was asked for"
      return CheckResult(Self.id, .skipped(because: reason))
    }
    let failed = bench.runs.filter { !$0.record.completed }
    guard failed.count == 1, case .failed(let statement, _, let message) = failed[0].record.ending
    else { return CheckResult(Self.id, .passed) }
    let mode = failed[0].foreignKeys ? "on" : "off"
    let finding = Finding(
      "fail.foreign-keys-mode", .medium, at: bench.up.place(statement),
      "with foreign keys \(mode) the script fails: \(message)",
      remedy: "set PRAGMA foreign_keys before BEGIN, or name the runner's mode (--foreign-keys)")
    return CheckResult(Self.id, .passed, [finding])
  }
}
