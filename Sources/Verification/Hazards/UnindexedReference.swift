import EngineInterface
import Findings
import Schemas

/// A new foreign key that no index of its table begins with: each change of a parent reads the table.
/// https://www.sqlite.org/foreignkeys.html#fk_indexes
struct UnindexedReference: HazardRule {
  static let id: RuleID = "lock.foreign-key-without-index"
  /// Fewer are read within a millisecond.
  private static let manyRows = 1000

  func findings<E: Engine>(on bench: Bench<E>, _ run: ModeRun<E>) -> [Finding] {
    guard let schema = run.schema else { return [] }
    return newForeignKeys(in: schema, since: bench.source, bench.options.renames).compactMap {
      name, key in
      guard let table = schema.table(name), let rows = bench.hazards.rows[name],
        rows >= Self.manyRows, !isIndexed(key, of: table, in: schema)
      else { return nil }
      let columns = key.columns.map(\.text).joined(separator: ", ")
      return Finding(
        Self.id, .low,
        "no index of \(name) begins with \(columns): deleting from \(key.parent) reads all "
          + "\(counted(rows, "row"))",
        objects: [name.text], remedy: "create an index on \(name) (\(columns))")
    }
  }

  private func isIndexed(_ key: ForeignKey, of table: Table, in schema: Schema) -> Bool {
    let wanted = Set(key.columns)
    let keys = table.keys.map(\.columns)
    let indexes = schema.indexes(of: table.name).filter { $0.predicate == nil }.map {
      $0.terms.map { Name($0.expression.canonical) }
    }
    return (keys + indexes).contains { Set($0.prefix(wanted.count)) == wanted }
  }
}
