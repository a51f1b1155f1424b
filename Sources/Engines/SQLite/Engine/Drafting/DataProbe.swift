import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// What the drafter asks of the source's data before it decides.
struct DataProbe: Sendable {
  private let connection: SQLiteConnection

  init(_ source: SQLiteSource) throws {
    connection = try SQLiteConnection(path: source.path, mode: .readOnly)
  }

  func rows(in table: Name) async throws -> Int {
    try await connection.use { try $0.integer("SELECT count(*) FROM main.\(quoted(table))") }
  }

  /// Rows whose value is not what an expression over them says.
  func rows(in table: Name, where column: Name, isNot expression: Expression) async throws -> Int {
    try await connection.use {
      try $0.integer(
        "SELECT count(*) FROM main.\(quoted(table)) WHERE \(quoted(column)) IS NOT (\(expression.sql))"
      )
    }
  }

  func nulls(in column: ColumnName) async throws -> Int {
    try await connection.use {
      try $0.integer(
        """
        SELECT count(*) FROM main.\(quoted(column.table))
        WHERE \(quoted(column.column)) IS NULL
        """)
    }
  }

  /// Rows beyond the first of those that are equal in these columns, none of them NULL.
  func duplicates(in table: Name, _ columns: [(name: Name, collation: Name?)]) async throws -> Int {
    let terms = columns.map { column in
      quoted(column.name) + (column.collation.map { " COLLATE \(spelled($0))" } ?? "")
    }.joined(separator: ", ")
    let set = columns.map { "\(quoted($0.name)) IS NOT NULL" }.joined(separator: " AND ")
    return try await connection.use {
      try $0.integer(
        """
        SELECT coalesce(sum(n - 1), 0) FROM (
          SELECT count(*) AS n FROM main.\(quoted(table)) WHERE \(set) GROUP BY \(terms))
        """)
    }
  }

  /// Rows whose reference leads nowhere.
  func orphans(_ key: ForeignKey, of table: Name, parent: Name, parentColumns: [Name]) async throws
    -> Int
  {
    guard key.columns.count == parentColumns.count, !parentColumns.isEmpty else { return 0 }
    let joined = zip(key.columns, parentColumns).map {
      "p.\(quoted($1)) = c.\(quoted($0))"
    }.joined(separator: " AND ")
    let set = key.columns.map { "c.\(quoted($0)) IS NOT NULL" }.joined(separator: " AND ")
    return try await connection.use {
      try $0.integer(
        """
        SELECT count(*) FROM main.\(quoted(table)) AS c WHERE \(set)
          AND NOT EXISTS (SELECT 1 FROM main.\(quoted(parent)) AS p WHERE \(joined))
        """)
    }
  }

  /// What becomes of a column's values when they are stored under another declared type.
  struct Conversion: Sendable {
    /// Distinct values that are not had back when they are stored under the old type again.
    let changed: Int
    /// Rows whose value the type does not take: refused in a STRICT table, kept as it is elsewhere.
    let refused: Int
  }

  /// Tried by SQLite itself, in tables of those types beside the source.
  /// https://www.sqlite.org/datatype3.html#type_affinity
  func conversion(of column: ColumnName, from old: String, to new: String) async throws
    -> Conversion
  {
    let accepted: [String] =
      switch TypeFamily(new) {
      case .integer: ["integer"]
      case .real: ["real"]
      case .text: ["text"]
      case .numeric: ["integer", "real"]
      case .blob: foldingASCII(new) == "blob" ? ["blob"] : ["integer", "real", "text", "blob"]
      }
    let value = quoted(column.column)
    let words = accepted.map(literal).joined(separator: ", ")
    return try await connection.use { database in
      try database.run("DROP TABLE IF EXISTS temp.there")
      try database.run("DROP TABLE IF EXISTS temp.back")
      try database.run("CREATE TEMP TABLE there (was, n INTEGER, v \(plainType(new)))")
      try database.run("CREATE TEMP TABLE back (was, v \(plainType(old)))")
      try database.run(
        """
        INSERT INTO temp.there SELECT x, count(*), x
        FROM (SELECT +\(value) COLLATE BINARY AS x FROM main.\(quoted(column.table)))
        WHERE x IS NOT NULL GROUP BY x, typeof(x)
        """)
      try database.run("INSERT INTO temp.back SELECT was, v FROM temp.there")
      let changed = try database.integer(
        "SELECT count(*) FROM temp.back WHERE was IS NOT v OR typeof(was) <> typeof(v)")
      let refused = try database.integer(
        "SELECT coalesce(sum(n), 0) FROM temp.there WHERE typeof(v) NOT IN (\(words))")
      return Conversion(changed: changed, refused: refused)
    }
  }

  /// Rows whose value in `column` meets a condition.
  func count(_ condition: TableMove.ValueSQL, in column: ColumnName, as name: Name) async throws
    -> Int
  {
    let sql = condition("x.\(quoted(name))")
    return try await connection.use {
      try $0.integer(
        """
        SELECT count(*) FROM (
          SELECT \(quoted(column.column)) AS \(quoted(name)) FROM main.\(quoted(column.table))
        ) AS x WHERE \(sql)
        """)
    }
  }

  /// The one known form in which all values that meet a condition are written.
  func form(for new: Column, where condition: TableMove.ValueSQL, in column: ColumnName)
    async throws
    -> KnownForm?
  {
    for form in KnownForm.allCases where form.suits(new) {
      let unread = try await count(
        { value in "(\(condition(value))) AND NOT coalesce(\(form.reads(value)), 0)" }, in: column,
        as: new.name)
      if unread == 0 { return form }
    }
    return nil
  }

  func mark(of table: Name) async throws -> Int64? {
    try await connection.use(readMarks)[table]
  }
}

/// A type whose words cannot break out of a definition.
private func plainType(_ type: String) -> String {
  type.isEmpty || type == "ANY" ? "" : quoted(type)
}
