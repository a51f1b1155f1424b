import EngineInterface
import Findings
import Verdicts

/// Every row of the source was looked at.
struct Complete: Check {
  static let id = "complete"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    guard bench.share < 1 else { return CheckResult(Self.id, .passed) }
    // Two digits that are not zero.
    let percent = bench.share * 100
    let shown =
      percent >= 1 ? "\((percent * 10).rounded() / 10)" : "\((percent * 1000).rounded() / 1000)"
    return CheckResult(
      Self.id, .unproven(because: "a sample of about \(shown) % of the rows stood for all of them"))
  }
}
