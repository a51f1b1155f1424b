import EngineInterface
import Findings
import Verdicts

/// The scripts ran where they could do no harm.
struct Confined: Check {
  static let id = "confined"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    switch bench.confinement {
    case .complete: CheckResult(Self.id, .passed)
    case .partial(let missing):
      CheckResult(
        Self.id, .skipped(because: "this kernel lacks \(missing.joined(separator: ", "))"))
    case .none(let why): CheckResult(Self.id, .skipped(because: why))
    }
  }
}
