import Schemas
import Verdicts

/// Which statement is to blame, by what it wrote last: 0-based.
extension Lineage {
  /// The one that most likely decided over a table's rows.
  func decider(over table: TableAccount) -> Int? {
    let writer = table.anchor.flatMap { tableWriter[$0] }
    return home[table.table] != nil
      ? deleter[table.table] ?? writer : writer ?? dropper[table.table]
  }

  /// The one that most likely decided over a column's values.
  func decider(over column: ColumnAccount) -> Int? {
    column.into.compactMap { columnWriter[$0] }.max()
      ?? columnDropper[column.source] ?? dropper[column.source.table]
      ?? column.into.first.flatMap { tableWriter[$0.table] }
  }
}
