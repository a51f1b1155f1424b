import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteSource {
  package func adding(_ rows: [EdgeRow]) async throws -> (source: SQLiteSource, taken: [EdgeRow])? {
    let folder = try ShadowFolder()
    let copy = folder.file("source.db")
    try copyFile(path, to: copy)
    let taken = try await SQLiteConnection(path: copy, mode: .readWrite).use { database in
      try database.run("PRAGMA foreign_keys = ON")
      try database.run("PRAGMA synchronous = OFF")
      return rows.filter { (try? database.run($0.sql)) != nil }
    }
    guard !taken.isEmpty else { return nil }
    return (SQLiteSource(self, in: folder, path: copy), taken)
  }

  package func edgeRows(of tables: Set<Name>) async throws -> [EdgeRow] {
    let wanted = schema.tables.filter {
      tables.contains($0.name) && $0.name.folded != "sqlite_sequence"
    }
    let schema = schema
    return try await SQLiteConnection(path: path, mode: .readOnly).use { database in
      try wanted.flatMap { try EdgeRowMaker(table: $0, schema: schema, database: database).rows() }
    }
  }
}

/// Makes rows out of one that is there, with keys of their own.
private struct EdgeRowMaker {
  let table: Table
  let schema: Schema
  let database: Database

  /// Columns of a wide table that get rows of their own.
  private static let mostColumns = 40

  func rows() throws -> [EdgeRow] {
    let columns = table.storedColumns
    let list = columns.map { "quote(\(quoted($0.name)))" }.joined(separator: ", ")
    let filled = columns.map { "(\(quoted($0.name)) IS NOT NULL)" }.joined(separator: " + ")
    // One with as few NULLs as any: its values are what is usual.
    guard
      let row = try database.rows(
        "SELECT \(list) FROM \(quoted(table.name)) ORDER BY \(filled) DESC LIMIT 1"
      ).first
    else { return [] }
    let base = row.map { if case .text(let text) = $0 { text } else { "NULL" } }
    var made: [EdgeRow] = []
    func add(_ column: Int?, _ what: String, _ value: String?) throws {
      var values = try zip(columns, base).map {
        try own(value: $1, of: $0, number: made.count + 1)
      }
      if let column, let value { values[column] = value }
      let cells = zip(columns, values).map { LiteralCell(column: $0.name, literal: $1) }
      made.append(
        EdgeRow(
          table: table.name, column: column.map { columns[$0].name }, what: what, cells: cells,
          sql: insert(cells)))
    }
    try add(nil, "another row", nil)
    for index in columns.indices.prefix(Self.mostColumns) {
      let column = columns[index]
      if column.name == table.rowidAlias || isReference(column.name) { continue }
      for edge in edges(of: column, like: base[index]) { try add(index, edge.what, edge.sql) }
    }
    return made
  }

  private func insert(_ cells: [LiteralCell]) -> String {
    let names = cells.map { quoted($0.column) }.joined(separator: ", ")
    let values = cells.map(\.literal).joined(separator: ", ")
    return "INSERT INTO \(quoted(table.name)) (\(names)) VALUES (\(values))"
  }

  private func isReference(_ column: Name) -> Bool {
    table.foreignKeys.contains { $0.columns.contains(column) }
  }

  /// A value of a key is one that is not there yet; others are as they are.
  private func own(value: String, of column: Column, number: Int) throws -> String {
    let isKey =
      column.name == table.rowidAlias
      || ([table.primaryKey].compactMap(\.self) + table.uniques).contains {
        $0.columns.last == column.name
      }
      || schema.indexes.contains { index in
        index.table == table.name && index.unique
          && index.terms.last?.expression.canonical == canonicalName(column.name)
      }
    guard isKey, !isReference(column.name) else { return value }
    if value.hasPrefix("'") { return value.dropLast() + " x\(number)'" }
    let name = quoted(column.name)
    return "(SELECT coalesce(max(\(name)), 0) + 1 FROM \(quoted(table.name)))"
  }

  private func canonicalName(_ name: Name) -> String { name.folded }

  /// Values that the column could hold and that none of its rows may have.
  private func edges(of column: Column, like value: String) -> [(what: String, sql: String)] {
    var edges: [(what: String, sql: String)] = []
    if column.notNull == nil, table.primaryKey?.columns.contains(column.name) != true {
      edges.append(("no value", "NULL"))
    }
    guard value.hasPrefix("'"), value.count > 1 else {
      guard value != "NULL", !value.hasPrefix("X'") else { return edges }
      edges += [("zero", "0"), ("a negative number", "-7")]
      if value.contains(".") { edges.append(("a number with more digits", "1234.56789")) }
      if !value.contains("."), !column.type.uppercased().contains("INT") {
        edges.append(("a number with a fraction", "12.75"))
      }
      edges.append(("a large number", value.contains(".") ? "98765432.5" : "98765432"))
      return edges
    }
    let text = String(value.dropFirst().dropLast())
    edges += [("an empty text", "''"), ("blanks at both ends", "' \(text) '")]
    if text.contains(where: \.isLetter) {
      edges.append(("capitals", "'\(text.uppercased())'"))
      edges.append(("a long text", "'" + String(repeating: text + " ", count: 6) + "end'"))
    }
    if let blank = text.firstIndex(of: " "), text.contains(where: \.isLetter) {
      edges.append(("a single word", "'\(text[..<blank])'"))
      edges.append(("three words", "'\(text[..<blank]) van\(text[blank...])'"))
    }
    if isNumber(text) {
      edges += [("a word instead of a number", "'n/a'"), ("a leading zero", "'0\(text)'")]
      edges.append(("a decimal comma", "'1,5'"))
    }
    if isDate(text) {
      edges += [
        ("a date in year-month-day", "'2024-02-03'"), ("a date in another order", "'03/02/2024'"),
      ]
    }
    return edges
  }

  private func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2D }
      && text.utf8.contains { $0 &- 0x30 < 10 } && !isDate(text)
  }

  private func isDate(_ text: String) -> Bool {
    let marks = text.filter { "-/.".contains($0) }
    return text.utf8.count == 10 && marks.count == 2 && text.filter(\.isNumber).count == 8
  }
}
