import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Compares a source (`src`), a migrated shadow (`dst`) and a rolled-back one (`rbk`), all attached
/// read-only to one connection of ours. Values are compared with their types and byte by byte,
/// whatever collation a column has.
package final class SQLiteComparison: DataComparison {
  private let connection: SQLiteConnection
  private let types: ColumnTypes

  init(before: String, after: String, rolledBack: String?) async throws {
    let connection = try SQLiteConnection(path: ":memory:", mode: .memory)
    self.connection = connection
    types = try await connection.use { database in
      database.refuseDoubleQuotedStrings()
      var names = [("src", before), ("dst", after)]
      if let rolledBack { names.append(("rbk", rolledBack)) }
      for (name, path) in names {
        try database.run("ATTACH \(literal(path)) AS \(name)")
        try database.run("PRAGMA \(name).mmap_size = 1073741824")
        try database.run("PRAGMA \(name).query_only = ON")
      }
      try database.run("PRAGMA query_only = OFF")
      try database.run("PRAGMA cache_size = -65536")
      return try ColumnTypes(database, rolledBack: rolledBack != nil)
    }
  }

  package func rowsInSource(_ table: Name) async throws -> Int {
    try await connection.use { try $0.integer("SELECT count(*) FROM src.\(quoted(table))") }
  }

  package func nonNullInSource(_ column: ColumnName) async throws -> Int {
    try await connection.use {
      try $0.integer("SELECT count(\(quoted(column.column))) FROM src.\(quoted(column.table))")
    }
  }

  package func tally(_ source: Name, _ target: Name, by alignment: Alignment) async throws
    -> RowTally
  {
    let join = Join(source, target, alignment)
    return try await connection.use { database in
      var tally = RowTally()
      tally.source = try database.integer("SELECT count(*) FROM \(join.left)")
      tally.target = try database.integer("SELECT count(*) FROM \(join.right)")
      let pairs = try database.integer("SELECT count(*) FROM \(join.both)")
      tally.matched = try database.integer(
        """
        SELECT count(*) FROM \(join.left)
        WHERE EXISTS (SELECT 1 FROM \(join.right) WHERE \(join.condition))
        """)
      tally.duplicated = pairs - tally.matched
      tally.added = tally.target - pairs
      return tally
    }
  }

  package func lostRows(_ source: Name, _ target: Name, by alignment: Alignment, limit: Int)
    async throws -> [[(Name, Value)]]
  {
    let join = Join(source, target, alignment)
    return try await connection.use { database in
      try database.rows(
        """
        SELECT \(join.keyColumns("a")) FROM \(join.left)
        WHERE NOT EXISTS (SELECT 1 FROM \(join.right) WHERE \(join.condition)) LIMIT \(limit)
        """
      ).map { Array(zip(join.keyNames, $0)) }
    }
  }

  package func refusedAsDuplicates(
    _ source: Name, _ target: Name, by alignment: Alignment, uniqueOn columns: [ColumnPair]
  ) async throws -> Int {
    let join = Join(source, target, alignment)
    let same = columns.map { "c.\(quoted($0.target)) = a.\(quoted($0.source))" }
      .joined(separator: " AND ")
    return try await connection.use { database in
      try database.integer(
        """
        SELECT count(*) FROM \(join.left)
        WHERE NOT EXISTS (SELECT 1 FROM \(join.right) WHERE \(join.condition))
          AND EXISTS (SELECT 1 FROM dst.\(quoted(target)) AS c WHERE \(same))
        """)
    }
  }

  package func cells(
    _ source: Name, _ target: Name, by alignment: Alignment, pairs: [ColumnPair]
  ) async throws -> [CellTally] {
    guard !pairs.isEmpty else { return [] }
    let join = Join(source, target, alignment)
    let sums = pairs.map { pair -> String in
      let a = "a.\(quoted(pair.source))"
      let b = "b.\(quoted(pair.target))"
      let differs = types.differ(
        a, ColumnName(source, pair.source), b, ColumnName(target, pair.target))
      return "sum(\(differs))"
    }
    return try await connection.use { database in
      let differing = try database.integers(
        "SELECT \(sums.joined(separator: ", ")) FROM \(join.both)")
      return try zip(pairs, differing.isEmpty ? pairs.map { _ in 0 } : differing).map {
        pair, differs in
        guard differs > 0 else { return CellTally(nonNull: 0, changed: 0, filled: 0) }
        let a = "a.\(quoted(pair.source))"
        let counts = try database.integers(
          """
          SELECT count(\(a)), sum(\(a) IS NULL AND b.\(quoted(pair.target)) IS NOT NULL)
          FROM \(join.both)
          """)
        return CellTally(nonNull: counts[0], changed: differs - counts[1], filled: counts[1])
      }
    }
  }

  package func multisets(_ source: Name, _ target: Name, pairs: [ColumnPair]) async throws
    -> RowTally
  {
    func typed(_ column: Name) -> [String] {
      let value = "t.\(quoted(column))"
      return [exact(value), "typeof(\(value))"]
    }
    let left = pairs.flatMap { typed($0.source) }
    let right = pairs.flatMap { typed($0.target) }
    let names = left.indices.map { "c\($0)" }
    func side(_ columns: [String], _ table: String, _ sign: String) -> String {
      let list = zip(columns, names).map { "\($0) AS \($1)" }.joined(separator: ", ")
      return "SELECT \(list), \(sign)1 AS n FROM \(table) AS t"
    }
    let query = """
      SELECT sum(max(d, 0)), sum(iif(here, max(-d, 0), 0)), sum(iif(here, 0, max(-d, 0)))
      FROM (SELECT sum(n) AS d, max(n) > 0 AS here FROM (
        \(side(left, "src.\(quoted(source))", "+")) UNION ALL
        \(side(right, "dst.\(quoted(target))", "-"))
      ) GROUP BY \(names.joined(separator: ", ")))
      """
    return try await connection.use { database in
      var tally = RowTally()
      tally.source = try database.integer("SELECT count(*) FROM src.\(quoted(source))")
      tally.target = try database.integer("SELECT count(*) FROM dst.\(quoted(target))")
      let sums = try database.integers(query)
      guard sums.count == 3 else { return tally }
      (tally.matched, tally.duplicated, tally.added) = (tally.source - sums[0], sums[1], sums[2])
      return tally
    }
  }

  package func agreement(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair
  ) async throws -> Double {
    let join = Join(source, target, alignment)
    return try await connection.use { database in
      let same = same("a.\(quoted(pair.source))", "b.\(quoted(pair.target))")
      let counts = try database.integers("SELECT count(*), sum(\(same)) FROM \(join.both)")
      return counts[0] == 0 ? 0 : Double(counts[1]) / Double(counts[0])
    }
  }

  package func filledWithDefault(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair
  ) async throws -> Int {
    let join = Join(source, target, alignment)
    return try await connection.use { database in
      let declared = try database.rows(
        "SELECT dflt_value, type FROM pragma_table_xinfo(?, 'dst') WHERE name = ? COLLATE NOCASE",
        [.text(target.text), .text(pair.target.text)])
      guard case .text(let value)? = declared.first?[0] else { return 0 }
      let expression = "CAST((\(value)) AS \(affinity(of: ColumnName(target, pair.target), types)))"
      let b = "b.\(quoted(pair.target))"
      return
        (try? database.integer(
          """
          SELECT count(*) FROM \(join.both)
          WHERE a.\(quoted(pair.source)) IS NULL AND (\(same(b, "(\(value))"))
            OR \(same(b, expression)))
          """)) ?? 0
    }
  }

  package func audit(_ question: CellQuestion) async throws -> SQLiteCellAudit {
    try await SQLiteCellAudit(question, on: connection, types: types)
  }
}

/// The SQL words that align a source table `a` with a target table `b`.
struct Join {
  let left: String
  let right: String
  let condition: String
  let keyNames: [Name]

  init(
    _ source: Name, _ target: Name, _ alignment: Alignment, schema: String = "dst",
    alias: String = "b"
  ) {
    left = "src.\(quoted(source)) AS a"
    right = "\(schema).\(quoted(target)) AS \(alias)"
    switch alignment {
    case .rowid:
      condition = "\(alias).rowid = a.rowid"
      keyNames = ["rowid"]
    case .key(let pairs):
      condition = pairs.map {
        "\(alias).\(quoted($0.target)) = a.\(quoted($0.source))"
      }.joined(separator: " AND ")
      keyNames = pairs.map(\.source)
    }
  }

  var both: String { "\(left) JOIN \(right) ON \(condition)" }

  func keyColumns(_ alias: String) -> String {
    keyNames.map { $0 == "rowid" ? "\(alias).rowid" : "\(alias).\(quoted($0))" }
      .joined(separator: ", ")
  }
}

/// A value without affinity and with binary collation.
func exact(_ value: String) -> String { "+\(value) COLLATE BINARY" }

/// Whether two values are the same, type for type.
func same(_ a: String, _ b: String) -> String {
  "(\(exact(a)) IS +\(b) AND typeof(\(a)) = typeof(\(b)))"
}

/// Declared types and what follows from them, for the columns of all attached databases.
struct ColumnTypes: Sendable {
  private var source: [ColumnName: String] = [:]
  private var target: [ColumnName: String] = [:]

  init(_ database: Database, rolledBack: Bool) throws {
    source = try Self.read("src", database)
    target = try Self.read("dst", database)
  }

  private static func read(_ schema: String, _ database: Database) throws -> [ColumnName: String] {
    var types: [ColumnName: String] = [:]
    let rows = try database.rows(
      """
      SELECT t.name, c.name, c.type FROM \(schema).sqlite_schema t
      JOIN pragma_table_xinfo(t.name, '\(schema)') c WHERE t.type = 'table'
        AND t.sql NOT LIKE 'create virtual%'
      """)
    for row in rows {
      guard case .text(let table) = row[0], case .text(let column) = row[1],
        case .text(let type) = row[2]
      else { continue }
      types[ColumnName(Name(table), Name(column))] = type
    }
    return types
  }

  func sourceFamily(_ column: ColumnName) -> TypeFamily { TypeFamily(source[column] ?? "") }
  func targetFamily(_ column: ColumnName) -> TypeFamily { TypeFamily(target[column] ?? "") }

  /// Types are compared too where both columns could hold the same number as integer and as real.
  func differ(_ a: String, _ source: ColumnName, _ b: String, _ target: ColumnName) -> String {
    let plain = "\(exact(a)) IS NOT +\(b)"
    let family = sourceFamily(source)
    let sure = family == targetFamily(target) && family != .blob
    return sure ? plain : "(\(plain) OR typeof(\(a)) IS NOT typeof(\(b)))"
  }
}

/// The word for CAST that gives a value the affinity of a target column.
func affinity(of column: ColumnName, _ types: ColumnTypes) -> String {
  types.targetFamily(column).castName
}

extension TypeFamily {
  var castName: String {
    switch self {
    case .integer: "INTEGER"
    case .text: "TEXT"
    case .real: "REAL"
    case .blob: "BLOB"
    case .numeric: "NUMERIC"
    }
  }
}
