import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Rows that only the new schema has a place for.
extension SQLiteShadow {
  package func writeBeside(in table: Name, sharing: [Name]) async throws
    -> (old: [Name: Value], new: [Name: Value])?
  {
    let schema = try await schema()
    guard let table = schema.table(table) else { return nil }
    return try await asApplication { database in
      let writer = RowWriter(table: table, schema: schema, database: database)
      guard let base = try writer.row() else { return nil }
      let shared = Dictionary(uniqueKeysWithValues: sharing.map { ($0, base[$0] ?? "NULL") })
      var changes = try writer.maker.otherValues(base, of: table, step: 1)
      for column in Set(table.keys.flatMap(\.columns)) where shared[column] == nil {
        changes[column] = writer.other(base[column] ?? "NULL", of: column, beside: shared)
      }
      let old = try writer.values(of: base)
      return try writer.insert(like: base, changes.merging(shared) { $1 }).map { (old, $0) }
    }
  }

  package func writeReferring(by column: ColumnName, to table: Name, key: Name) async throws
    -> (referred: [Name: Value], referring: [Name: Value])?
  {
    let schema = try await schema()
    guard let table = schema.table(table), let child = schema.table(column.table) else {
      return nil
    }
    return try await asApplication { database in
      let parents = RowWriter(table: table, schema: schema, database: database)
      let children = RowWriter(table: child, schema: schema, database: database)
      guard let like = try parents.row(), let base = try children.row(),
        let parent = try parents.insert(
          like: like, try parents.maker.otherValues(like, of: table, step: 1)),
        let value = parent[key], value != .null,
        let row = try children.insert(like: base, [column.column: literal(value)])
      else { return nil }
      return (parent, row)
    }
  }
}

private struct RowWriter {
  let table: Table
  let schema: Schema
  let database: Database

  var maker: EdgeRowMaker {
    EdgeRowMaker(table: table, schema: schema, literals: ScriptLiterals(), database: database)
  }

  /// A row that is there, as SQL.
  func row() throws -> [Name: String]? {
    try database.integer("SELECT EXISTS (SELECT 1 FROM \(quoted(table.name)))") == 0
      ? nil : maker.usualRow(of: table)
  }

  /// Another value of a column that tells rows with the same `shared` values apart.
  func other(_ value: String, of column: Name, beside shared: [Name: String]) -> String {
    let (own, name) = (quoted(table.name), quoted(column))
    if let key = table.foreignKeys.first(where: { $0.columns == [column] }),
      let parent = schema.parentColumns(of: key).first
    {
      let same = shared.sorted { $0.key < $1.key }.map { "c.\(quoted($0.key)) IS \($0.value)" }
      let taken = (same + ["c.\(name) = p.\(quoted(parent))"]).joined(separator: " AND ")
      return "(SELECT p.\(quoted(parent)) FROM \(quoted(key.parent)) AS p WHERE NOT EXISTS "
        + "(SELECT 1 FROM \(own) AS c WHERE \(taken)) LIMIT 1)"
    }
    return value.hasPrefix("'")
      ? literal(EdgeValues.novel(unquoted(value)))
      : "(SELECT coalesce(max(\(name)), 0) + 1 FROM \(own))"
  }

  func values(of row: [Name: String]) throws -> [Name: Value] {
    let cells = row.sorted { $0.key < $1.key }
    let values = try database.rows("SELECT " + cells.map(\.value).joined(separator: ", "))[0]
    return Dictionary(uniqueKeysWithValues: zip(cells.map(\.key), values))
  }

  /// - Returns: what the row holds; nil where the table refuses it.
  func insert(like base: [Name: String], _ changes: [Name: String]) throws -> [Name: Value]? {
    let row = try maker.row(of: table, like: base, changes, number: 1)
    let values = try database.rows(
      "SELECT " + row.cells.map(\.literal).joined(separator: ", "))[0]
    let cells = zip(row.cells, values).map {
      LiteralCell(column: $0.column, literal: literal($1))
    }
    guard (try? database.run(maker.insert(NewRow(table: table.name, cells: cells)))) != nil else {
      return nil
    }
    return Dictionary(uniqueKeysWithValues: zip(row.cells.map(\.column), values))
  }
}
