import EngineInterface
import Findings
import Schemas
import Verdicts

/// What often goes wrong in migrations, where the run bears it out.
struct Hazards: Check {
  static let id = "hazards"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    guard let run = bench.primary else {
      return CheckResult(Self.id, .skipped(because: "the script did not run"))
    }
    let unasked = bench.hazards.unasked.map(\.description).sorted()
    return CheckResult(
      Self.id,
      unasked.isEmpty
        ? .passed
        : .unproven(because: "there was no time to ask \(unasked.joined(separator: ", "))"),
      allHazards.flatMap { $0.findings(on: bench, run) })
  }
}
