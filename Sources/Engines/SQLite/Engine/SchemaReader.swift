import EngineInterface
import Findings
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Reads the schema of an open database, whole, from the text that SQLite keeps of it.
/// https://www.sqlite.org/schematab.html
///
/// - Throws: `LocationError` naming the object whose definition cannot be read.
///
/// - Parameter name: of the attached database, ours to choose.
func readSchema(_ database: Database, in name: String = "main") throws -> Schema {
  let shadows = try shadowTables(database, name)
  let columns = try columnNames(database, name)
  var tables: [Table] = []
  var indexes: [Index] = []
  var views: [View] = []
  var triggers: [Trigger] = []
  var virtual: [VirtualTable] = []
  let objects = try database.rows(
    "SELECT type, name, tbl_name, sql FROM \(name).sqlite_schema WHERE sql IS NOT NULL ORDER BY name"
  )
  for row in objects {
    guard case .text(let type) = row[0], case .text(let name) = row[1],
      case .text(let owner) = row[2], case .text(let sql) = row[3]
    else { continue }
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
