import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Makes rows out of one that is there, or of what its types allow, with keys of their own.
struct EdgeRowMaker {
  let table: Table
  let schema: Schema
  let literals: ScriptLiterals
  var distinct: Set<ColumnName> = []
  let database: Database

  /// Columns of a wide table that get rows of their own.
  private static let mostColumns = 40
  /// Columns that are left empty two at a time.
  private static let mostInPairs = 6

  func rows() throws -> [EdgeRow] {
    let base = try usualRow(of: table)
    let owner = try neededParent()
    var made: [EdgeRow] = []
    func add(
      _ column: Name?, _ what: String, _ changes: [Name: String] = [:], isPlausible: Bool = true
    ) throws {
      var (rows, changes) = ([NewRow](), changes)
      if let owner {
        rows.append(
          try row(
            of: owner.parent, like: try usualRow(of: owner.parent), [:], number: made.count + 1))
        changes[owner.column] = changes[owner.column] ?? last(owner.key, of: owner.parent)
      }
      rows.append(try row(of: table, like: base, changes, number: made.count + 1))
      made.append(
        EdgeRow(
          table: table.name, column: column, what: what, isPlausible: isPlausible, rows: rows,
          sql: rows.map(insert)))
    }
    try add(nil, "another row")
    let columns = table.storedColumns.filter { $0.name != table.rowidAlias }
    for column in columns.prefix(Self.mostColumns) {
      if isReference(column.name) {
        for edge in try references(of: column, like: base[column.name] ?? "NULL") {
          try add(column.name, edge.what, [column.name: edge.sql])
        }
        continue
      }
      let values = EdgeValues(
        column: column, table: table, base: try free(base[column.name] ?? "NULL", in: column.name),
        texts: literals.texts[column.name] ?? [], numbers: literals.numbers[column.name] ?? [])
      for edge in values.edges.uniqued {
        try add(column.name, edge.what, [column.name: edge.sql], isPlausible: edge.isPlausible)
      }
    }
    let empty = columns.filter {
      $0.notNull == nil && table.primaryKey?.columns.contains($0.name) != true
    }.map(\.name)
    for (index, first) in empty.prefix(Self.mostInPairs).enumerated() {
      for second in empty.prefix(Self.mostInPairs).dropFirst(index + 1) {
        try add(nil, "no value in \(first) and \(second)", [first: "NULL", second: "NULL"])
      }
    }
    if empty.count > 2 {
      try add(
        nil, "no value in any column", Dictionary(uniqueKeysWithValues: empty.map { ($0, "NULL") }))
    }
    for values in literals.together {
      let mine = values.filter { name, _ in
        table.column(name)?.generated == nil && table.column(name) != nil
          && !isReference(name) && name != table.rowidAlias
      }
      if mine.count > 1 { try add(nil, "the script's values together", mine) }
    }
    let missing = try filled(base)
    if !missing.isEmpty { try add(nil, "a value in every column", missing) }
    if let key = table.rowidAlias {
      for number in literals.numbers[key] ?? [] where abs(number) < 1 << 53 {
        try add(key, "a key at or beyond the script's numbers", [key: "\(number)"])
        try add(key, "a key at or beyond the script's numbers", [key: "\(number &+ 1)"])
      }
      try add(key, "a large key", [key: "98765432"])
    }
    return try made + families(base, number: made.count + 1)
  }

  /// A text that its key does not have yet, else the value as it is: what is made of one that is there
  /// may fall together with it, and be refused for that alone.
  private func free(_ value: String, in column: Name) throws -> String {
    guard value.hasPrefix("'"), isLastOfKey(column, in: table) else { return value }
    var text = unquoted(value)
    for _ in 0..<8 {
      text = EdgeValues.novel(text)
      let there = try database.integer(
        "SELECT count(*) FROM \(quoted(table.name)) WHERE \(quoted(column)) = \(literal(text))")
      if there == 0 { return literal(text) }
    }
    return value
  }

  // MARK: A row

  /// The stored columns of the row with as few NULLs as any, as SQL: its values are what is usual.
  func usualRow(of table: Table) throws -> [Name: String] {
    let columns = table.storedColumns
    let list = columns.map { "quote(\(quoted($0.name)))" }.joined(separator: ", ")
    let filled = sum(columns.map { "(\(quoted($0.name)) IS NOT NULL)" })
    let row = try database.rows(
      "SELECT \(list) FROM \(quoted(table.name)) ORDER BY \(filled) DESC LIMIT 1"
    ).first
    let values = row?.map { if case .text(let text) = $0 { Self.readable(text) } else { "NULL" } }
    return Dictionary(
      uniqueKeysWithValues: columns.enumerated().map { index, column in
        (column.name, values?[index] ?? made(for: column, of: table))
      })
  }

  /// quote() writes infinite numbers as words that no statement can hold.
  private static func readable(_ literal: String) -> String {
    literal == "Inf" ? "9e999" : literal == "-Inf" ? "-9e999" : literal
  }

  /// A value where there is no row to go by.
  func made(for column: Column, of table: Table) -> String {
    if let key = table.foreignKeys.first(where: { $0.columns.contains(column.name) }),
      let index = key.columns.firstIndex(of: column.name),
      let parent = schema.parentColumns(of: key).dropFirst(index).first
    {
      return "(SELECT \(quoted(parent)) FROM \(quoted(key.parent)) LIMIT 1)"
    }
    if let allowed = allowedValue(of: column.name, in: table) { return allowed }
    switch TypeFamily(column.type) {
    case .integer: return "1"
    case .real, .numeric: return "1.5"
    case .text: return "'word one'"
    case .blob: return "X'01'"
    }
  }

  /// The first literal of a CHECK that names the column.
  private func allowedValue(of column: Name, in table: Table) -> String? {
    for check in table.checks {
      let words = check.expression.canonicalWords
      guard words.contains(where: { Name(unquoted($0)) == column }) else { continue }
      if let text = words.first(where: { $0.hasPrefix("'") }) { return text }
    }
    return nil
  }

  func row(
    of table: Table, like base: [Name: String], _ changes: [Name: String], number: Int
  ) throws -> NewRow {
    NewRow(
      table: table.name,
      cells: table.storedColumns.map { column in
        let value =
          changes[column.name]
          ?? own(value: base[column.name] ?? "NULL", of: column, in: table, number: number)
        return LiteralCell(column: column.name, literal: value)
      })
  }

  func insert(_ row: NewRow) -> String {
    let names = row.cells.map { quoted($0.column) }.joined(separator: ", ")
    let values = row.cells.map(\.literal).joined(separator: ", ")
    return "INSERT INTO \(quoted(row.table)) (\(names)) VALUES (\(values))"
  }
}

extension [EdgeValues.Edge] {
  /// Each value once, under the first of its names.
  fileprivate var uniqued: [EdgeValues.Edge] {
    // Letters that are the same in other bytes are another value.
    var seen: Set<[UInt8]> = []
    return filter { seen.insert([UInt8]($0.sql.utf8)).inserted }
  }
}
