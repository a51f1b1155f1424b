import EngineInterface
import Findings
import Plans
import Verdicts

/// A switch of foreign keys inside a transaction, where it would have made a difference.
struct PragmaInTransaction: HazardRule {
  static let id: RuleID = "fail.pragma-in-transaction"

  func findings<E: Engine>(on bench: Bench<E>, _ run: ModeRun<E>) -> [Finding] {
    guard bench.runs.count == 2,
      bench.runs[0].record.completed != bench.runs[1].record.completed
        || bench.runs[0].loss?.account.weight != bench.runs[1].loss?.account.weight
    else { return [] }
    return bench.up.statements.indices.flatMap { index in
      bench.up.statements[index].hazards.filter { $0.rule == Self.id }.map { hazard in
        var place = bench.up.place(index)
        place.focus = hazard.range
        return Finding(
          Self.id, .low, at: place, "\(hazard.message), and the script needs it",
          remedy: "set it before BEGIN")
      }
    }
  }
}
