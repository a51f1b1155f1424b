import EngineInterface
import Schemas
import Wishes

/// Names that are borne by another than before: those that a rename takes, and those that were to change
/// places.
extension MappingInference {
  /// Whether another table bears its name, as was declared.
  func isDisplaced(_ table: Table) -> Bool {
    guard renames.newName(of: table.name).displacedFrom != nil,
      let taker = renames.tables.first(where: { $0.value == table.name })?.key
    else { return false }
    return final.table(taker) == nil || lineage.home[taker] == table.name
  }

  /// Whether another column bears its name, as was declared: what stands there is not its own.
  func isDisplaced(_ column: ColumnName, in anchor: Table) -> Bool {
    guard renames.newName(of: column.column, in: column.table).displacedFrom != nil,
      let taker = renames.columns[column.table]?.first(where: { $0.value == column.column })?.key
    else { return false }
    return anchor.column(taker) == nil
      || lineage.copies(of: ColumnName(column.table, taker))
        .contains(ColumnName(anchor.name, column.column))
  }

  /// The other column, where two have changed places and were to.
  func partner(
    of column: Name, among copies: [ColumnName], in table: Table, _ anchor: Table
  ) -> ColumnName? {
    func others(_ copies: [ColumnName], than own: Name) -> [ColumnName] {
      copies.filter { !kept.contains($0.table) && $0 != ColumnName(anchor.name, own) }
    }
    // Whether all rows have the other's value is for the data to say.
    guard !writtenInPart.contains(ColumnName(table.name, column)),
      let there = others(copies, than: column).first, there.table == anchor.name,
      others(copies, than: column).count == 1, table.column(there.column) != nil,
      wish.asksToExchange(column, there.column),
      others(lineage.copies(of: ColumnName(table.name, there.column)), than: there.column)
        == [ColumnName(anchor.name, column)]
    else { return nil }
    return there
  }
}
