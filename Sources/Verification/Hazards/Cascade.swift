import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts

/// Rows that a foreign key's action deleted: a DROP TABLE deletes all rows first where keys are
/// enforced. https://www.sqlite.org/foreignkeys.html#fk_schemacommands
struct Cascade: HazardRule {
  static let id: RuleID = "loss.cascade"

  func findings<E: Engine>(on bench: Bench<E>, _ run: ModeRun<E>) -> [Finding] {
    guard run.foreignKeys, let lineage = run.lineage else { return [] }
    return (run.loss?.account.tables ?? []).compactMap { table in
      guard table.rowsLost > 0, let statement = lineage.deleter[table.table],
        let child = bench.source.table(table.table)
      else { return nil }
      let facts = bench.up.statements[statement]
      let named = Set(facts.drops + facts.writes)
      guard !named.contains(table.table),
        let key = child.foreignKeys.first(where: { key in
          key.onDelete == "cascade" && named.contains(key.parent)
        })
      else { return nil }
      return Finding(
        Self.id, .info, at: bench.up.place(statement),
        "ON DELETE CASCADE deletes rows of \(table.table) with those of \(key.parent)",
        objects: [table.table.text], count: table.rowsLost, of: table.rows,
        remedy: "PRAGMA foreign_keys = OFF before BEGIN, and PRAGMA foreign_key_check before COMMIT"
      )
    }
  }
}
