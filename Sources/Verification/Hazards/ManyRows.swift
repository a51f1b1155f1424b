import EngineInterface
import Findings

/// A transaction that writes so many rows that others wait for it: SQLite has one writer at a time.
/// https://www.sqlite.org/lang_transaction.html
struct ManyRows: HazardRule {
  static let id: RuleID = "lock.many-rows"
  /// About what is written in a tenth of a second.
  private static let manyRows = 100_000

  func findings<E: Engine>(on bench: Bench<E>, _ run: ModeRun<E>) -> [Finding] {
    var found: [Finding] = []
    var (first, rows) = (0, 0)
    for step in run.record.steps {
      if rows == 0 { first = step.statement }
      rows += step.rows
      guard step.settles else { continue }
      if rows >= Self.manyRows {
        found.append(
          Finding(
            Self.id, .low, at: bench.up.place(first),
            "one transaction writes \(counted(rows, "row")) from here on: nobody else can write until it ends",
            remedy: "fill in batches, each in a transaction of its own, or choose a quiet hour"))
      }
      rows = 0
    }
    return found
  }
}
