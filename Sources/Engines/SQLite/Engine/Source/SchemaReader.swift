import EngineInterface
import Findings
import SQLiteConnections
import SQLiteSyntax
import Schemas
import Synchronization

/// Reads the schema of an open database, whole, from the text that SQLite keeps of it.
/// https://www.sqlite.org/schematab.html
///
/// - Throws: `LocationError` naming the object whose definition cannot be read.
///
/// - Parameter name: of the attached database, ours to choose.
func readSchema(_ database: Database, in name: String = "main") throws -> Schema {
  let objects = try SchemaObject.all(in: database, name)
  if let known = knownSchemas.withLock({ $0[objects] }) { return known }
  let schema = try readSchema(of: objects, database, name)
  knownSchemas.withLock {
    if $0.count >= mostKnown { $0.removeAll() }
    $0[objects] = schema
  }
  return schema
}

/// Schemas by what SQLite keeps of them, from which all else follows: the same one is read again for each of
/// many copies.
private let knownSchemas = Mutex<[[SchemaObject]: Schema]>([:])
private let mostKnown = 16

/// A row of `sqlite_schema`.
private struct SchemaObject: Hashable {
  let type, name, table, sql: String

  /// By bytes: to SQLite texts of equal letters that are written otherwise are different.
  static func == (a: SchemaObject, b: SchemaObject) -> Bool {
    [\SchemaObject.type, \.name, \.table, \.sql].allSatisfy {
      a[keyPath: $0].utf8.elementsEqual(b[keyPath: $0].utf8)
    }
  }

  static func all(in database: Database, _ name: String) throws -> [SchemaObject] {
    try database.rows(
      "SELECT type, name, tbl_name, sql FROM \(name).sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
    ).map { row in
      guard case .text(let type) = row[0], case .text(let name) = row[1],
        case .text(let table) = row[2], case .text(let sql) = row[3]
      else {
        let named =
          if case .text(let name) = row[1] { "the definition of \(name)" } else { "a name in it" }
        throw LocationError(
          .unreadable, "the schema cannot be read: \(named) is no UTF-8",
          remedy: "write it anew in UTF-8, or leave that object out of what is looked at")
      }
      return SchemaObject(type: type, name: name, table: table, sql: sql)
    }
  }
}

private func readSchema(of objects: [SchemaObject], _ database: Database, _ name: String) throws
  -> Schema
{
  let shadows = try shadowTables(database, name)
  let columns = try columnNames(database, name)
  var tables: [Table] = []
  var indexes: [Index] = []
  var views: [View] = []
  var triggers: [Trigger] = []
  var virtual: [VirtualTable] = []
  for object in objects {
    let (type, name, owner, sql) = (object.type, object.name, object.table, object.sql)
    if foldingASCII(name).hasPrefix("sqlite_") { continue }
    if shadows.contains(Name(name)) { continue }
    guard let statement = statements(of: SourceText(sql)).first else { continue }
    do {
      switch type {
      case "table":
        if statement.matches("create", "virtual") {
          virtual.append(
            try virtualTable(
              from: statement,
              shadows: shadows.filter { $0.folded.hasPrefix(foldingASCII(name) + "_") }.sorted(),
              columns: columns[Name(name)] ?? []))
        } else {
          let table = try table(from: statement)
          try confirm(table, has: columns[table.name] ?? [])
          tables.append(table)
        }
      case "index":
        indexes.append(try index(from: statement, columns: Set(columns[Name(owner)] ?? [])))
      case "view": views.append(try view(from: statement, names: names(in: statement, columns)))
      default: triggers.append(try trigger(from: statement, names: names(in: statement, columns)))
      }
    } catch {
      throw LocationError(
        .unreadable, "the definition of \(name) cannot be read: expected \(error.expected)",
        remedy: "please report the definition")
    }
  }
  return Schema(
    tables: tables, indexes: indexes, views: views, triggers: triggers, virtualTables: virtual)
}

/// Names that a text can mean: tables that it mentions, and their columns.
private func names(in statement: StatementText, _ columns: [Name: [Name]]) -> Set<Name> {
  let words = Set(
    statement.tokens.filter { $0.kind == .word || $0.kind == .quotedName || $0.kind == .string }
      .map { name(of: $0, in: statement.source) })
  let mentioned = columns.filter { words.contains($0.key) }
  return Set(mentioned.keys).union(mentioned.values.joined())
}

/// What we read of a table must be what SQLite reads of it.
private func confirm(_ table: Table, has columns: [Name]) throws(DefinitionError) {
  guard table.columns.map(\.name) == columns else {
    throw DefinitionError(expected: "the columns that SQLite reads", offset: 0)
  }
}

/// https://www.sqlite.org/pragma.html#pragma_table_list
private func shadowTables(_ database: Database, _ name: String) throws -> Set<Name> {
  Set(
    try database.rows(
      "SELECT name FROM pragma_table_list WHERE type = 'shadow' AND schema = ?", [.text(name)]
    ).compactMap {
      if case .text(let name) = $0[0] { Name(name) } else { nil }
    })
}

private func columnNames(_ database: Database, _ schema: String) throws -> [Name: [Name]] {
  let rows = try database.rows(
    """
    SELECT s.name, c.name FROM \(schema).sqlite_schema s
    JOIN pragma_table_xinfo(s.name, '\(schema)') c
    WHERE s.type = 'table' AND NOT (s.sql LIKE 'create virtual%' AND c.hidden = 1)
    ORDER BY s.name, c.cid
    """)
  var columns: [Name: [Name]] = [:]
  for row in rows {
    guard case .text(let table) = row[0], case .text(let column) = row[1] else { continue }
    columns[Name(table), default: []].append(Name(column))
  }
  return columns
}
