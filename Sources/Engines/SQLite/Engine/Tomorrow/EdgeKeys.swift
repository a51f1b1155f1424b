import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Values of keys, and of columns that refer to others: both have to fit what is there.
extension EdgeRowMaker {
  /// A value of a key is one that is not there yet; others are as they are.
  func own(value: String, of column: Column, in table: Table, number: Int) -> String {
    if let pair = freeReference(column.name, in: table, number: number) { return pair }
    guard isLastOfKey(column.name, in: table) else { return value }
    if let key = table.foreignKeys.first(where: { $0.columns == [column.name] }),
      let parent = schema.parentColumns(of: key).first
    {
      return free(parent, of: key.parent, in: column.name, table)
    }
    if table.foreignKeys.contains(where: { $0.columns.contains(column.name) }) { return value }
    if value.hasPrefix("'") {
      return text(unquoted(value), of: column.name, table, number: number)
    }
    return nextNumber(of: column.name, in: table)
  }

  /// A whole number that the column does not have: above all others, or below them where there is none above.
  func nextNumber(of column: Name, in table: Table) -> String {
    let (own, name) = (quoted(column), quoted(table.name))
    let isLast = try? database.integer("SELECT max(\(own)) = \(Int64.max) FROM \(name)")
    return isLast == 1
      ? "(SELECT min(\(own)) - 1 FROM \(name))"
      : "(SELECT coalesce(max(\(own)), 0) + 1 FROM \(name))"
  }

  /// A key of a parent that no row of a column refers to: a list, where there may be no index.
  private func free(_ key: Name, of parent: Name, in column: Name, _ table: Table) -> String {
    let own = quoted(column)
    return "(SELECT \(quoted(key)) FROM \(quoted(parent)) WHERE \(quoted(key)) NOT IN "
      + "(SELECT \(own) FROM \(quoted(table.name)) WHERE \(own) IS NOT NULL) LIMIT 1)"
  }

  /// A text of the same form that the column does not have, another for each number: a key's form may be
  /// all that its table asks of it.
  private func text(_ like: String, of column: Name, _ table: Table, number: Int) -> String {
    let turns = (0...number % 225).reduce(like) { text, _ in EdgeValues.novel(text) }
    let isThere = try? database.integer(
      "SELECT EXISTS (SELECT 1 FROM \(quoted(table.name)) WHERE \(quoted(column)) = \(literal(turns)))"
    )
    return turns == like || isThere != 0 ? literal("\(like) x\(number)") : literal(turns)
  }

  /// Where a row has one parent of its own and each parent has its row: a new row needs a new one.
  func neededParent() throws -> (column: Name, parent: Table, key: Name)? {
    for reference in table.foreignKeys where reference.columns.count == 1 {
      let keys = table.keys
      guard keys.contains(where: { $0.columns == reference.columns }),
        let parent = schema.table(reference.parent), parent.name != table.name,
        let key = schema.parentColumns(of: reference).first
      else { continue }
      let column = reference.columns[0]
      let isFree = try database.integer(
        "SELECT \(free(key, of: parent.name, in: column, table)) IS NOT NULL")
      if isFree == 0 { return (column, parent, key) }
    }
    return nil
  }

  /// Of a key that consists of references alone, as a link table's does: each row has others of the
  /// first, and of the last one that is not with those yet.
  private func freeReference(_ column: Name, in table: Table, number: Int) -> String? {
    func parent(_ column: Name) -> (table: String, column: String)? {
      guard let key = table.foreignKeys.first(where: { $0.columns == [column] }),
        let parent = schema.parentColumns(of: key).first
      else { return nil }
      return (quoted(key.parent), quoted(parent))
    }
    let keys = table.keys
    guard
      let key = keys.first(where: { key in
        key.columns.count > 1 && key.columns.contains(column)
          && key.columns.allSatisfy { parent($0) != nil }
      }), let own = parent(column)
    else { return nil }
    func turn(_ column: Name) -> String? {
      parent(column).map { parent in
        "(SELECT p.\(parent.column) FROM \(parent.table) AS p ORDER BY 1 LIMIT 1 OFFSET "
          + "\(number) % max(1, (SELECT count(*) FROM \(parent.table))))"
      }
    }
    guard column == key.columns.last else { return turn(column) }
    let taken = key.columns.dropLast().compactMap { other in
      turn(other).map { " AND c.\(quoted(other)) = \($0)" }
    }
    return "(SELECT p.\(own.column) FROM \(own.table) AS p WHERE NOT EXISTS (SELECT 1 FROM "
      + "\(quoted(table.name)) AS c WHERE c.\(quoted(column)) = p.\(own.column)"
      + taken.joined() + ") LIMIT 1)"
  }

  func isLastOfKey(_ column: Name, in table: Table) -> Bool {
    column == table.rowidAlias || hints.distinct.contains(ColumnName(table.name, column))
      || table.keys.contains {
        $0.columns.last == column
      }
      || schema.indexes.contains { index in
        index.table == table.name && index.unique
          && index.terms.last?.expression.canonical == column.folded
      }
  }

  // MARK: References

  func isReference(_ column: Name) -> Bool {
    table.foreignKeys.contains { $0.columns.contains(column) }
  }

  func references(of column: Column, like base: String) throws -> [EdgeValues.Edge] {
    var edges: [EdgeValues.Edge] = []
    if column.notNull == nil, table.primaryKey?.columns.contains(column.name) != true {
      edges.append(.init(what: "NULL", sql: "NULL"))
    }
    guard let key = table.foreignKeys.first(where: { $0.columns == [column.name] }),
      let parent = schema.parentColumns(of: key).first
    else { return edges }
    let name = quoted(parent)
    edges.append(
      .init(
        what: "a reference to another row",
        sql: "(SELECT \(name) FROM \(quoted(key.parent)) WHERE \(name) IS NOT \(base) LIMIT 1)"))
    edges.append(
      .init(
        what: "a reference to a row that nothing refers to",
        sql: free(parent, of: key.parent, in: column.name, table)))
    return edges
  }
}
