import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Makes rows out of one that is there, or of what its types allow, with keys of their own.
struct EdgeRowMaker {
  let table: Table
  let schema: Schema
  let literals: ScriptLiterals
  var hints = EdgeHints()
  /// Whether the forward script makes a table whose numbers are given out once.
  var givesMarks = false
  let database: Database

  /// Columns of a wide table that get rows of their own.
  static let mostColumns = 40
  /// Columns that are left empty two at a time.
  static let mostInPairs = 6
  /// Rows of a table that a script names by their key.
  static let mostNamed = 3

  /// Rows more.
  func rows() throws -> [EdgeRow] {
    let base = try usualRow(of: table)
    let owner = try neededParent()
    var made: [EdgeRow] = []
    for variation in try variations(of: base) {
      var (rows, values) = ([NewRow](), variation.values)
      if let owner {
        rows.append(
          try row(
            of: owner.parent, like: try usualRow(of: owner.parent), [:], number: made.count + 1))
        values[owner.column] = values[owner.column] ?? last(owner.key, of: owner.parent)
      }
      rows.append(
        try row(of: table, like: base, values, number: made.count + 1, isMadeUp: true))
      made.append(edge(variation, rows, rows.map(insert)))
    }
    made += try changesOfNamed(base)
    made += try families(base, number: made.count + 1)
    return try made + [newestGone(base, number: made.count + 1)].compactMap(\.self)
  }

  /// The newest row deleted again: its number is in the table's mark alone. Behind all others, which
  /// would be newer. https://www.sqlite.org/autoinc.html
  private func newestGone(_ base: [Name: String], number: Int) throws -> EdgeRow? {
    guard givesMarks, table.primaryKey?.autoincrement == true, let key = table.rowidAlias else {
      return nil
    }
    let new = try row(of: table, like: base, [:], number: number, isMadeUp: true)
    let (name, column) = (quoted(table.name), quoted(key))
    var gone = EdgeRow(
      table: table.name, column: key, what: "the number of the newest row, once that is deleted,",
      rows: [new],
      sql: [
        insert(new), "DELETE FROM \(name) WHERE \(column) = (SELECT max(\(column)) FROM \(name))",
      ])
    gone.isGone = true
    return gone
  }

  /// Rows that are there, with other values: of a table that takes no row like them.
  func changes() throws -> [EdgeRow] {
    let base = try usualRow(of: table)
    let count = try database.integer("SELECT count(*) FROM \(quoted(table.name))")
    guard count > 0 else { return [] }
    return try variations(of: base).filter { !$0.values.isEmpty }.enumerated().map {
      change($1, of: "\(place) LIMIT 1 OFFSET \($0 % count))")
    }
  }

  /// The rows that the script names by their key, with other values.
  private func changesOfNamed(_ base: [Name: String]) throws -> [EdgeRow] {
    let keys = table.keys.map(\.columns)
    var made: [EdgeRow] = []
    for key in Set(keys.filter { $0.count == 1 }.map { $0[0] }).sorted() {
      let named =
        (literals.numbers[key] ?? []).map { "\($0)" }
        + (literals.texts[key] ?? []).map { literal($0) }
      var values = try otherValues(base, of: table, step: 1)
      values[key] = nil
      guard !values.isEmpty else { continue }
      let found = try named.map { "\(quoted(key)) = \($0)" }.filter { condition in
        try database.integer("SELECT count(*) FROM \(quoted(table.name)) WHERE \(condition)") == 1
      }
      made += found.prefix(Self.mostNamed).map {
        change(
          Variation(
            column: nil, what: "a row that the script names, with other values", values: values),
          of: $0)
      }
    }
    return made
  }

  /// Columns of a table whose rows stand for themselves.
  private var place: String {
    let name = quoted(table.name)
    if table.withoutRowid, let key = table.primaryKey?.columns {
      let columns = key.map(quoted).joined(separator: ", ")
      return "(\(columns)) = (SELECT \(columns) FROM \(name) ORDER BY \(columns)"
    }
    let rowid = table.rowidOrAlias
    return "\(rowid) = (SELECT \(rowid) FROM \(name) ORDER BY \(rowid)"
  }

  private func change(_ variation: Variation, of found: String)
    -> EdgeRow
  {
    let values = variation.values.sorted { $0.key < $1.key }
    let row = NewRow(
      table: table.name,
      cells: values.map { column, value in
        LiteralCell(
          column: column, literal: value,
          isMadeUp: literals.isMadeUp(value, for: column))
      }, replaced: found)
    let sets = values.map { "\(quoted($0.key)) = \($0.value)" }.joined(separator: ", ")
    var variation = variation
    if variation.column != nil {
      variation = Variation(
        column: variation.column, what: variation.what + ", in a row that is there,",
        values: variation.values, isPlausible: variation.isPlausible)
    }
    return edge(variation, [row], ["UPDATE \(quoted(table.name)) SET \(sets) WHERE \(found)"])
  }

  private func edge(_ variation: Variation, _ rows: [NewRow], _ sql: [String]) -> EdgeRow {
    EdgeRow(
      table: table.name, column: variation.column, what: variation.what,
      isPlausible: variation.isPlausible, isPlain: variation.values.isEmpty,
      isClash: variation.isClash, rows: rows, sql: sql)
  }

  /// A text that its key does not have yet, else the value as it is: what is made of one that is there
  /// may fall together with it, and be refused for that alone.
  func free(_ value: String, in column: Name) throws -> String {
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

  /// The stored columns of the row with as few NULLs as any, and not longer than it has to be, as SQL:
  /// its values are what is usual.
  func usualRow(of table: Table) throws -> [Name: String] {
    let columns = table.storedColumns
    let filled = sum(columns.map { "(\(quoted($0.name)) IS NOT NULL)" })
    let length = sum(columns.map { "coalesce(length(\(quoted($0.name))), 0)" })
    let row = try database.literals(
      of: columns.map(\.name),
      "FROM \(quoted(table.name)) ORDER BY \(filled) DESC, (\(length)) / 2000")
    return row
      ?? Dictionary(uniqueKeysWithValues: columns.map { ($0.name, made(for: $0, of: table)) })
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
    of table: Table, like base: [Name: String], _ changes: [Name: String], number: Int,
    isMadeUp: Bool = false
  ) throws -> NewRow {
    NewRow(
      table: table.name,
      cells: table.storedColumns.map { column in
        let value =
          changes[column.name]
          ?? own(value: base[column.name] ?? "NULL", of: column, in: table, number: number)
        return LiteralCell(
          column: column.name, literal: value,
          isMadeUp: isMadeUp && changes[column.name] != nil
            && literals.isMadeUp(value, for: column.name)
            || isWritten(value, in: column, of: table))
      })
  }

  /// Whether the schema itself holds the value, as the column's default or in a CHECK that names it: it
  /// tells nothing of the data, and another might be refused.
  private func isWritten(_ value: String, in column: Column, of table: Table) -> Bool {
    guard value != "NULL" else { return true }
    return column.defaultValue?.sql == value
      || table.checks.contains { check in
        let words = check.expression.canonicalWords
        return words.contains(value) && words.contains { Name(unquoted($0)) == column.name }
      }
  }

  func insert(_ row: NewRow) -> String {
    let names = row.cells.map { quoted($0.column) }.joined(separator: ", ")
    let values = row.cells.map(\.literal).joined(separator: ", ")
    return "INSERT INTO \(quoted(row.table)) (\(names)) VALUES (\(values))"
  }
}
