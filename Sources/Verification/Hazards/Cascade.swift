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
    let lost = (run.loss?.account.tables ?? []).filter { $0.rowsLost > 0 }
    return lost.compactMap { table in
      guard let statement = lineage.deleter[table.table] else { return nil }
      let facts = bench.up.statements[statement]
      let named = Set(facts.drops + facts.writes)
      guard !named.contains(table.table),
        let parent = origin(of: table.table, in: bench.source, among: named)
      else { return nil }
      return Finding(
        Self.id, .info, at: bench.up.place(statement),
        "ON DELETE CASCADE deletes rows of \(table.table) with those of \(parent)",
        objects: [table.table.text], count: table.rowsLost, of: table.rows,
        remedy: "PRAGMA foreign_keys = OFF before BEGIN, and PRAGMA foreign_key_check before COMMIT"
      )
    }
  }

  /// The table among `named` from which deletions reach a table, over however many others.
  private func origin(of table: Name, in schema: Schema, among named: Set<Name>) -> Name? {
    var (open, seen): ([Name], Set<Name>) = ([table], [table])
    while let next = open.popLast() {
      for key in schema.table(next)?.foreignKeys ?? [] where key.onDelete == "cascade" {
        if named.contains(key.parent) { return key.parent }
        if seen.insert(key.parent).inserted { open.append(key.parent) }
      }
    }
    return nil
  }
}
