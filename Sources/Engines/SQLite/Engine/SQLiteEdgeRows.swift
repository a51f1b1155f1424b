import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteSource {
  package func adding(_ rows: [EdgeRow]) async throws -> (source: SQLiteSource, taken: [EdgeRow])? {
    let folder = try ShadowFolder()
    let copy = folder.file("source.db")
    try copyFile(path, to: copy)
    let deadline = ContinuousClock.now + min(limits.script, .seconds(20))
    let taken = try await SQLiteConnection(path: copy, mode: .readWrite).use { database in
      database.setDeadline(deadline)
      defer { database.setDeadline(nil) }
      try database.run("PRAGMA foreign_keys = ON")
      try database.run("PRAGMA synchronous = OFF")
      try database.run("PRAGMA journal_mode = MEMORY")
      let taken = try add(rows, to: database, until: deadline)
      // A deferred reference may lead nowhere: then none of them can come like this.
      return (try? database.run("COMMIT")) == nil ? [] : taken
    }
    guard !taken.isEmpty else { return nil }
    return (SQLiteSource(self, in: folder, path: copy), taken)
  }

  package func edgeRows(
    of tables: Set<Name>, for scripts: [AdmittedScript], distinct: Set<ColumnName>
  ) async throws -> [EdgeRow] {
    let wanted = schema.tables.filter {
      tables.contains($0.name) && $0.name.folded != "sqlite_sequence"
    }
    let schema = schema
    let literals = ScriptLiterals(of: scripts)
    return try await SQLiteConnection(path: path, mode: .readOnly).use { database in
      try wanted.flatMap {
        try EdgeRowMaker(
          table: $0, schema: schema, literals: literals, distinct: distinct, database: database
        ).rows()
      }
    }
  }
}

/// Begins a transaction and inserts what the schema takes.
///
/// - Returns: those that it took.
private func add(_ rows: [EdgeRow], to database: Database, until deadline: ContinuousClock.Instant)
  throws -> [EdgeRow]
{
  var taken: [EdgeRow] = []
  try database.run("BEGIN")
  for row in rows {
    try database.run("SAVEPOINT edge")
    let isTaken = row.sql.allSatisfy { (try? database.run($0)) != nil }
    if isTaken {
      taken.append(row)
    } else if !database.isAutocommit {
      try database.run("ROLLBACK TO edge")
    } else {
      // All is gone with the row: RAISE(ROLLBACK), or ON CONFLICT ROLLBACK, or the time is up.
      guard ContinuousClock.now < deadline else { throw OutOfTime() }
      try database.run("BEGIN")
      for sql in taken.flatMap(\.sql) { try database.run(sql) }
      continue
    }
    try database.run("RELEASE edge")
  }
  return taken
}

/// Terms added up, as a tree that is as low as can be: SQLite limits the height of expressions.
/// https://www.sqlite.org/limits.html#max_expr_depth
func sum(_ terms: some RandomAccessCollection<String>) -> String {
  guard terms.count > 2 else { return terms.isEmpty ? "0" : terms.joined(separator: " + ") }
  let half = terms.count / 2
  return "(\(sum(terms.prefix(half)))) + (\(sum(terms.dropFirst(half))))"
}

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
    var made: [EdgeRow] = []
    func add(
      _ column: Name?, _ what: String, _ changes: [Name: String] = [:], isPlausible: Bool = true
    ) throws {
      let row = try row(of: table, like: base, changes, number: made.count + 1)
      made.append(
        EdgeRow(
          table: table.name, column: column, what: what, isPlausible: isPlausible, rows: [row],
          sql: [insert(row)]))
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
        column: column, table: table, base: base[column.name] ?? "NULL",
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

  // MARK: A row

  /// The stored columns of the row with as few NULLs as any, as SQL: its values are what is usual.
  func usualRow(of table: Table) throws -> [Name: String] {
    let columns = table.storedColumns
    let list = columns.map { "quote(\(quoted($0.name)))" }.joined(separator: ", ")
    let filled = sum(columns.map { "(\(quoted($0.name)) IS NOT NULL)" })
    let row = try database.rows(
      "SELECT \(list) FROM \(quoted(table.name)) ORDER BY \(filled) DESC LIMIT 1"
    ).first
    let values = row?.map { if case .text(let text) = $0 { text } else { "NULL" } }
    return Dictionary(
      uniqueKeysWithValues: columns.enumerated().map { index, column in
        (column.name, values?[index] ?? made(for: column, of: table))
      })
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

  /// A value of a key is one that is not there yet; others are as they are.
  private func own(value: String, of column: Column, in table: Table, number: Int) -> String {
    if let pair = freeReference(column.name, in: table, number: number) { return pair }
    guard isLastOfKey(column.name, in: table) else { return value }
    let name = quoted(column.name)
    if let key = table.foreignKeys.first(where: { $0.columns == [column.name] }),
      let parent = schema.parentColumns(of: key).first
    {
      return "(SELECT p.\(quoted(parent)) FROM \(quoted(key.parent)) AS p WHERE NOT EXISTS "
        + "(SELECT 1 FROM \(quoted(table.name)) AS c WHERE c.\(name) = p.\(quoted(parent))) LIMIT 1)"
    }
    if table.foreignKeys.contains(where: { $0.columns.contains(column.name) }) { return value }
    if value.hasPrefix("'") { return value.dropLast() + " x\(number)'" }
    return "(SELECT coalesce(max(\(name)), 0) + 1 FROM \(quoted(table.name)))"
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
    let keys = [table.primaryKey].compactMap(\.self) + table.uniques
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
    column == table.rowidAlias || distinct.contains(ColumnName(table.name, column))
      || ([table.primaryKey].compactMap(\.self) + table.uniques).contains {
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

  private func references(of column: Column, like base: String) throws -> [EdgeValues.Edge] {
    var edges: [EdgeValues.Edge] = []
    if column.notNull == nil, table.primaryKey?.columns.contains(column.name) != true {
      edges.append(.init(what: "no value", sql: "NULL"))
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
        sql: "(SELECT p.\(name) FROM \(quoted(key.parent)) AS p WHERE NOT EXISTS (SELECT 1 FROM "
          + "\(quoted(table.name)) AS c WHERE c.\(quoted(column.name)) = p.\(name)) LIMIT 1)"))
    return edges
  }
}

extension [EdgeValues.Edge] {
  /// Each value once, under the first of its names.
  fileprivate var uniqued: [EdgeValues.Edge] {
    var seen: Set<String> = []
    return filter { seen.insert($0.sql).inserted }
  }
}
