import EngineInterface
import Findings
import Verdicts

/// What often goes wrong in migrations, where the run bears it out.
struct Hazards: Check {
  static let id = "hazards"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    guard let run = bench.primary else {
      return CheckResult(Self.id, .skipped(because: "the script did not run"))
    }
    return CheckResult(Self.id, .passed, allHazards.flatMap { $0.findings(on: bench, run) })
  }
}
