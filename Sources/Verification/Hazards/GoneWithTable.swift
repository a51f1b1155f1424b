import EngineInterface
import Findings
import Plans
import Schemas

/// Indexes and triggers that went with the table that was rebuilt. A target names what it misses;
/// without one nothing else does.
struct GoneWithTable: HazardRule {
  static let id: RuleID = "schema.gone-with-table"

  func findings<E: Engine>(on bench: Bench<E>, _ run: ModeRun<E>) -> [Finding] {
    guard bench.target == nil, let schema = run.schema, let lineage = run.lineage else { return [] }
    let dropped = Set(bench.up.statements.flatMap(\.drops))
    let present = Set(schema.indexes.map(\.name) + schema.triggers.map(\.name))
    return bench.source.tables.compactMap { table in
      let now = bench.options.renames.newName(of: table.name)
      guard let statement = lineage.dropper[table.name], schema.table(now) != nil else {
        return nil
      }
      let gone =
        (bench.source.indexes(of: table.name).map(\.name)
        + bench.source.triggers(of: table.name).map(\.name))
        .filter { !dropped.contains($0) && !present.contains($0) }
      guard let first = gone.first else { return nil }
      return Finding(
        Self.id, .medium, at: bench.up.place(statement),
        "\(gone.map(\.text).joined(separator: ", ")) went with the old \(table.name), and "
          + (gone.count == 1 ? "is" : "are") + " not created again",
        objects: [first.text], count: gone.count,
        remedy: "create them again after the table has its name, or drop them by name")
    }
  }
}
