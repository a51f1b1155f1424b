import EngineInterface
import Findings
import Verdicts

/// The script holds nothing that a migration does not need.
struct Admitted: Check {
  static let id = "admitted"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    CheckResult(Self.id, .passed, bench.admission)
  }
}
