import Plans
import SQLiteSyntax
import Schemas

/// Columns of one table that move to a new one, which refers to it: profiles, addresses, details.
struct OutgoingColumns {
  /// The new table.
  let table: Table
  /// Its columns that refer to the row, and the columns that they refer to, under target names.
  let reference: [(column: Name, key: Name)]
  /// Columns that move, under the names that they have before and after.
  let columns: [(from: Name, to: Name)]

  /// What moves from the table of `move` to a table that is new; nil where its rows cannot be told from
  /// these columns, or nothing bears their names.
  init?(of move: TableMove, to table: Table, in goal: Goal) {
    guard
      let key = table.foreignKeys.first(where: { key in
        let parents = goal.target.parentColumns(of: key)
        return key.parent == move.after.name && parents.count == key.columns.count
          && parents.allSatisfy { parent in
            move.carried.contains { $0.new == parent }
          }
      })
    else { return nil }
    reference = zip(key.columns, goal.target.parentColumns(of: key)).map { ($0, $1) }
    let own = Set(key.columns)
    columns = move.before.storedColumns.compactMap { column in
      guard !move.carried.contains(where: { $0.old == column.name }) else { return nil }
      let name = ColumnName(move.before.name, column.name)
      let said = goal.declared.first { $0.source == [name] && $0.target.count == 1 }?.target[0]
      let heir = said.map { $0.table == table.name ? $0.column : nil } ?? column.name
      guard let heir, let place = table.column(heir), place.generated == nil, !own.contains(heir),
        said != nil || TypeFamily(place.type) == TypeFamily(column.type)
      else { return nil }
      return (column.name, heir)
    }
    let filled = own.union(columns.map(\.to))
    let needed = table.storedColumns.filter {
      $0.notNull != nil && $0.defaultValue == nil && $0.name != table.rowidAlias
    }
    guard !columns.isEmpty, needed.allSatisfy({ filled.contains($0.name) }) else { return nil }
    self.table = table
  }

  /// Columns that may not be empty there: a row in which one of them is stays behind.
  private var needed: [(from: Name, to: Name)] {
    columns.filter { table.column($0.to)?.notNull != nil }
  }

  /// What leads a column back: what stands in the new table by then, and what did not go there.
  ///
  /// - Parameter otherwise: for a row that has none there.
  func restored(_ column: Column, of move: TableMove, otherwise: String, keeps: Bool)
    -> TableMove.Restored?
  {
    guard let place = columns.first(where: { $0.from == column.name })?.to else { return nil }
    let (table, reference) = (spelled(table.name), reference)
    // Of one column alone nothing stays behind.
    let stays = columns.count > 1 ? needed.map { spelled($0.from) } : []
    return TableMove.Restored(
      column: column.name, isKept: keeps && !stays.isEmpty,
      otherwise: { row in
        let on = reference.map {
          "n.\(spelled($0.column)) = \(row)\(spelled(move.oldName($0.key)))"
        }
        let found =
          "(SELECT n.\(spelled(place)) FROM \(table) AS n WHERE \(on.joined(separator: " AND ")))"
        return otherwise == "NULL" ? found : "coalesce(\(found), \(otherwise))"
      },
      keptAlone: { kept in stays.map { "\(kept)\($0) IS NULL" }.joined(separator: " OR ") })
  }

  /// A row for each that has something to move; what may not be empty there says which.
  func statement(from source: Name) -> String {
    let conditions =
      needed.isEmpty
      ? columns.map { "\(spelled($0.from)) IS NOT NULL" }.joined(separator: " OR ")
      : needed.map { "\(spelled($0.from)) IS NOT NULL" }.joined(separator: " AND ")
    let names = (reference.map(\.column) + columns.map(\.to)).map(spelled)
    let values = (reference.map(\.key) + columns.map(\.from)).map(spelled)
    return "INSERT INTO \(spelled(table.name)) (\(names.joined(separator: ", ")))\n"
      + "SELECT \(values.joined(separator: ", ")) FROM \(spelled(source))\nWHERE \(conditions)"
  }
}
