import EngineInterface
import Findings
import Verdicts

/// What was wrong before the script ran is said and not blamed on it.
struct SourceHealth: Check {
  static let id = "source-health"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    CheckResult(Self.id, .passed, bench.health)
  }
}
