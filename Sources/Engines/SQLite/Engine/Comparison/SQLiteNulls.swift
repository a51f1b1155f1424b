import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// NULLs that became something, and what stands where nothing was put.
extension SQLiteComparison {
  package func filledNulls(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair, lookup: Inverse?,
    orIn others: [Name]
  ) async throws -> Int {
    let join = Join(source, target, alignment, types)
    return try await connection.use { try filledNulls(pair, join, $0, lookup, orIn: others) }
  }

  package func fillsOfNull(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair, limit: Int
  ) async throws -> [Value] {
    let join = Join(source, target, alignment, types)
    let (value, place) = ("a.\(quoted(pair.source))", "b.\(quoted(pair.target))")
    return try await connection.use {
      try $0.rows(
        """
        SELECT DISTINCT \(exact(place)) FROM \(join.both)
        WHERE \(value) IS NULL AND \(place) IS NOT NULL ORDER BY 1 LIMIT \(limit)
        """
      ).map { $0[0] }
    }
  }

  func filledNulls(
    _ pair: ColumnPair, _ join: Join, _ database: Database, _ lookup: Inverse? = nil,
    orIn others: [Name] = []
  ) throws -> Int {
    let value = "a.\(quoted(pair.source))"
    let place = "b.\(quoted(pair.target))"
    let still =
      if case .lookup(_, let table, let key, let value)? = lookup {
        InverseSQL(places: [place]).expression(
          .lookup(place: 0, table: table, key: key, value: value), toText: false)
      } else if case .member(_, let name)? = lookup {
        InverseSQL(places: [place]).expression(.member(place: 0, name: name), toText: false)
      } else {
        place
      }
    // Most columns have none, and that needs no join.
    guard try database.prepare("SELECT 1 FROM \(join.left) WHERE \(value) IS NULL LIMIT 1").step()
    else { return 0 }
    return try database.integer(
      """
      SELECT count(*) FROM \(join.both)
      WHERE \(value) IS NULL AND \(still) IS NOT NULL
        \(others.map { "AND b.\(quoted($0)) IS NOT NULL" }.joined(separator: " "))
      """)
  }

  package func nullsTaken(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair, from giver: Name,
    isHadBack: Bool
  ) async throws -> Int {
    let join = Join(source, target, alignment, types)
    let (value, place) = ("a.\(quoted(giver))", "b.\(quoted(pair.target))")
    return try await connection.use {
      try $0.integer(
        """
        SELECT count(*) FROM \(join.both) WHERE a.\(quoted(pair.source)) IS NULL
          AND \(place) IS NOT NULL AND \(isHadBack ? "\(value) IS NOT NULL" : same(value, place))
        """)
    }
  }

  package func isEachThere(_ source: Name, _ target: Name, pairs: [ColumnPair]) async throws
    -> Bool
  {
    let columns = pairs.map { quoted($0.source) }.joined(separator: ", ")
    let places = pairs.map { quoted($0.target) }.joined(separator: ", ")
    return try await connection.use {
      try $0.integer(
        "SELECT NOT EXISTS (SELECT \(columns) FROM src.\(quoted(source)) EXCEPT "
          + "SELECT \(places) FROM dst.\(quoted(target)))") == 1
    }
  }

  package func nullsSet(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair,
    _ settings: [AskedSetting]
  ) async throws -> Int {
    let join = Join(source, target, alignment, types)
    let keys = join.keyColumns("a")
    let place = "b.\(quoted(pair.target))"
    let set = settings.map { setting in
      "(\(keys), \(place)) IN (SELECT \(keys), \(setting.value.sql) FROM \(join.left) WHERE \(setting.rows.sql()))"
    }
    return try await connection.use {
      try $0.integer(
        """
        SELECT count(*) FROM \(join.both) WHERE a.\(quoted(pair.source)) IS NULL
          AND \(place) IS NOT NULL AND (\(set.joined(separator: " OR ")))
        """)
    }
  }

  package func nullsLed(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair, reference: Name,
    to parent: (table: Name, key: Name, value: Name), orElse constants: [Value]
  ) async throws -> Int {
    let join = Join(source, target, alignment, types)
    let place = "b.\(quoted(pair.target))"
    let led = "p.\(quoted(parent.value))"
    let list = constants.map { literal($0) }.joined(separator: ", ")
    let sql = """
      SELECT count(*) FROM \(join.both)
        LEFT JOIN src.\(quoted(parent.table)) AS p ON p.\(quoted(parent.key)) = a.\(quoted(reference))
      WHERE a.\(quoted(pair.source)) IS NULL AND \(place) IS NOT NULL
        AND iif(\(led) IS NULL, +\(place) COLLATE BINARY IN (\(list)), \(same(led, place)))
      """
    return try await connection.use { try $0.integer(sql) }
  }

  package func nullsCarried(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair, order: Name,
    within group: [Name], isForward: Bool
  ) async throws -> Int {
    let join = Join(source, target, alignment, types)
    let (own, there) = ("a.\(quoted(pair.source))", "b.\(quoted(pair.target))")
    let alike = group.map { " AND n.\(quoted($0)) IS a.\(quoted($0))" }.joined()
    let sql = """
      SELECT count(*) FROM \(join.both) WHERE \(own) IS NULL AND \(there) IS NOT NULL AND \(there) IS (
        SELECT n.\(quoted(pair.source)) FROM src.\(quoted(source)) AS n
        WHERE n.\(quoted(pair.source)) IS NOT NULL\(alike)
          AND n.\(quoted(order)) \(isForward ? "<" : ">") a.\(quoted(order))
        ORDER BY n.\(quoted(order)) \(isForward ? "DESC" : "ASC") LIMIT 1)
      """
    return try await connection.use { try $0.integer(sql) }
  }

  package func nullsAlike(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair
  ) async throws -> Int {
    let join = Join(source, target, alignment, types)
    return try await connection.use {
      try $0.integer(
        "SELECT count(*) FROM \(join.both) WHERE a.\(quoted(pair.source)) IS NULL "
          + "AND b.\(quoted(pair.target)) IS NULL")
    }
  }

  package func nullsOvertaken(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair, rival: Rival
  ) async throws -> Int {
    let join = Join(source, target, alignment, types)
    let keys = zip(rival.key, join.keyNames).map { "o.\(quoted($0)) = a.\(quoted($1))" }
    let place = "b.\(quoted(pair.target))"
    return try await connection.use {
      try $0.integer(
        """
        SELECT count(*) FROM \(join.both) WHERE a.\(quoted(pair.source)) IS NULL AND \(place) IS NOT NULL
          AND EXISTS (SELECT 1 FROM src.\(quoted(rival.table)) AS o WHERE \(keys.joined(separator: " AND "))
            AND \(same("o.\(quoted(rival.column))", place)))
        """)
    }
  }

  package func filled(_ column: ColumnName) async throws -> Int {
    try await connection.use { database in
      let value = "t.\(quoted(column.column))"
      var condition = "\(value) IS NOT NULL"
      switch try declaredDefault(of: column, database) {
      case .none: break
      // What the clock said when a row was written is the default, whenever that was.
      case .clock: return 0
      case .value(let sql): condition += " AND NOT \(same(value, sql))"
      }
      return try database.integer(
        "SELECT count(*) FROM dst.\(quoted(column.table)) AS t WHERE \(condition)")
    }
  }

  package func empty(_ column: ColumnName, beside others: [Name]) async throws -> Int {
    let full = others.map { " AND \(quoted($0)) IS NOT NULL" }.joined()
    return try await connection.use {
      try $0.integer(
        "SELECT count(*) FROM dst.\(quoted(column.table)) WHERE \(quoted(column.column)) IS NULL\(full)"
      )
    }
  }

  private enum Default {
    case none, clock
    /// As the column stores it, as a literal.
    case value(String)
  }

  /// Read apart from the table: inside a query a double-quoted word would be a column.
  private func declaredDefault(of column: ColumnName, _ database: Database) throws -> Default {
    let declared = try database.rows(
      "SELECT dflt_value FROM pragma_table_xinfo(?, 'dst') WHERE name = ? COLLATE NOCASE",
      [.text(column.table.text), .text(column.column.text)])
    guard case .text(var text)? = declared.first?[0] else { return .none }
    if foldingASCII(text).hasPrefix("current_") { return .clock }
    if text.hasPrefix("\"") { text = literal(unquoted(text)) }
    let family = types.family(column, .target)
    try database.run("DROP TABLE IF EXISTS temp.stored")
    try database.run("CREATE TEMP TABLE stored (v \(family == .blob ? "" : family.castName))")
    // One that cannot be asked for outside its table counts as none.
    guard (try? database.run("INSERT INTO temp.stored VALUES ((\(text)))")) != nil,
      case .text(let stored)? = try database.rows("SELECT quote(v) FROM temp.stored").first?.first
    else { return .none }
    return .value(stored)
  }

  package func filledWithDefault(
    _ source: Name, _ target: Name, by alignment: Alignment, pair: ColumnPair
  ) async throws -> Int {
    let join = Join(source, target, alignment, types)
    return try await connection.use { database in
      let column = ColumnName(target, pair.target)
      guard case .value(let sql) = try declaredDefault(of: column, database) else { return 0 }
      return try database.integer(
        """
        SELECT count(*) FROM \(join.both)
        WHERE a.\(quoted(pair.source)) IS NULL AND \(same("b.\(quoted(pair.target))", sql))
        """)
    }
  }
}
