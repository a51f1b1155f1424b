import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteShadow {
  package func differences(from other: SQLiteShadow, numbers: GivenNumbers) async throws
    -> [DataDifference]
  {
    if sameBytes(path, other.path) { return [] }
    let (schema, theirs) = (try await schema(), try await other.schema())
    let (own, others) = (
      try await AttachableDatabase(path), try await AttachableDatabase(other.path)
    )
    let (mine, yours) = (own.path, others.path)
    let encoding = try await SQLiteConnection(path: path, mode: .readOnly).use {
      try $0.rows("PRAGMA encoding").first?.first
    }
    return try await SQLiteConnection(path: ":memory:", mode: .memory).use { database in
      if case .text(let name)? = encoding {
        try database.run("PRAGMA encoding = \(literal(name))")
      }
      for (name, path) in [("a", mine), ("b", yours)] {
        try database.run("ATTACH \(literal(path)) AS \(name)")
        try database.run("PRAGMA \(name).query_only = ON")
      }
      var found: [DataDifference] = []
      for table in schema.tables + schema.virtualTables.compactMap(\.asTable) {
        let twin =
          theirs.table(table.name)
          ?? theirs.virtualTables.first { $0.name == table.name }?.asTable
        guard let twin, twin.storedColumns.map(\.name) == table.storedColumns.map(\.name) else {
          continue
        }
        let pair = TablePair(
          table: table, schema: schema, numbers: numbers, database: database)
        found += try pair.differences()
      }
      for table in theirs.tables where !schema.holds(table.name) {
        let rows = try database.integer("SELECT count(*) FROM b.\(quoted(table.name))")
        if rows > 0 { found.append(DataDifference(table: table.name, column: nil, rows: rows)) }
      }
      return found
    }
  }
}

/// One table in two databases, `a` and `b`.
private struct TablePair {
  let table: Table
  let schema: Schema
  let numbers: GivenNumbers
  let database: Database

  func differences() throws -> [DataDifference] {
    let name = quoted(table.name)
    let key = table.primaryKey?.columns ?? []
    let isNew = numbers.ofAll.contains(table.name)
    guard !key.isEmpty, !isNew else {
      let given = isNew ? key : [table.rowidAlias].compactMap(\.self)
      return try compared.filter { !given.contains($0) }.compactMap { try columnDifference($0) }
    }
    if numbers.ofSome.contains(table.name), try isSameBut(key) { return [] }
    let unkeyed = unkeyed(key)
    // The first part finds the row by an index, the second is exact.
    let on = key.map { column in
      let (x, y) = ("x.\(quoted(column))", "y.\(quoted(column))")
      return "\(x) IS \(y) AND \(same(x, y))"
    }.joined(separator: " AND ")
    let isKeyed = self.unkeyed(key, "x.").map { "NOT (\($0))" } ?? "1"
    var found: [DataDifference] = []
    let only = try database.integer(
      """
      SELECT (SELECT count(*) FROM a.\(name) AS x WHERE \(isKeyed) AND NOT EXISTS (SELECT 1 FROM b.\(name) AS y WHERE \(on)))
        + (SELECT count(*) FROM b.\(name) AS x WHERE \(isKeyed) AND NOT EXISTS (SELECT 1 FROM a.\(name) AS y WHERE \(on)))
      """)
    if only > 0 { found.append(DataDifference(table: table.name, column: nil, rows: only)) }
    for column in compared where !key.contains(column) {
      let (x, y) = ("x.\(quoted(column))", "y.\(quoted(column))")
      let other =
        "FROM a.\(name) AS x JOIN b.\(name) AS y ON \(on) WHERE \(isKeyed) "
        + "AND NOT (\(same(x, y)))" + leadingElsewhere(column, x, y)
      let rows = try database.integer("SELECT count(*) \(other)")
      guard rows > 0 else { continue }
      let pairs = try database.rows("SELECT \(x), \(y) \(other) LIMIT \(Self.mostTexts)")
      let isOrder = pairs.allSatisfy { pair in
        characters(pair[0]).map { $0 == characters(pair[1]) } ?? false
      }
      found.append(
        DataDifference(table: table.name, column: column, rows: rows, isOrder: isOrder))
    }
    guard let unkeyed else { return found }
    let others = try compared.compactMap { try columnDifference($0, where: unkeyed) }
    return found + others.filter { other in !found.contains { $0.column == other.column } }
  }

  /// A condition for rows that no key tells apart: outside WITHOUT ROWID tables a part of it may be NULL,
  /// and then in several rows. https://www.sqlite.org/quirks.html#primary_keys_can_sometimes_contain_nulls
  /// - Returns: nil where there can be none.
  private func unkeyed(_ key: [Name], _ prefix: String = "") -> String? {
    let nullable = key.filter { table.column($0)?.notNull == nil && $0 != table.rowidAlias }
    guard !table.withoutRowid, !nullable.isEmpty else { return nil }
    return nullable.map { "\(prefix)\(quoted($0)) IS NULL" }.joined(separator: " OR ")
  }

  /// Columns that hold values: references to numbers that were given out are left out.
  private var compared: [Name] {
    table.storedColumns.map(\.name).filter { column in
      !table.foreignKeys.contains { $0.columns == [column] && numbers.ofAll.contains($0.parent) }
    }
  }

  /// Whether both hold the same rows but for some columns.
  private func isSameBut(_ key: [Name]) throws -> Bool {
    let columns = compared.filter { !key.contains($0) }.map(quoted)
    let values = columns.enumerated().map {
      "\($1) COLLATE BINARY AS c\($0), typeof(\($1)) AS t\($0)"
    }
    let group = columns.indices.map { "c\($0), t\($0)" }.joined(separator: ", ")
    guard !columns.isEmpty else { return false }
    func rows(_ schema: String, _ sign: Int) -> String {
      "SELECT \(values.joined(separator: ", ")), \(sign) AS s FROM \(schema).\(quoted(table.name))"
    }
    return try database.integer(
      """
      SELECT NOT EXISTS (SELECT 1 FROM (\(rows("a", 1)) UNION ALL \(rows("b", -1)))
        GROUP BY \(group) HAVING sum(s) <> 0)
      """) == 1
  }

  /// SQL of whether references to numbers that were given out lead to different rows.
  private func leadingElsewhere(_ column: Name, _ x: String, _ y: String) -> String {
    guard
      let reference = table.foreignKeys.first(where: {
        $0.columns == [column] && numbers.ofSome.contains($0.parent)
      }), let parent = schema.table(reference.parent),
      let key = schema.parentColumns(of: reference).first
    else { return "" }
    let alike = parent.storedColumns.map(\.name).filter { $0 != key }.map {
      same("p.\(quoted($0))", "q.\(quoted($0))")
    }
    return alike.isEmpty
      ? ""
      : " AND NOT EXISTS (SELECT 1 FROM a.\(quoted(parent.name)) AS p, b.\(quoted(parent.name)) AS q "
        + "WHERE p.\(quoted(key)) = \(x) AND q.\(quoted(key)) = \(y) "
        + "AND \(alike.joined(separator: " AND ")))"
  }

  /// Where no key tells which row is which: the values of a column, as a multiset.
  private func columnDifference(_ column: Name, where condition: String = "1") throws
    -> DataDifference?
  {
    let name = quoted(table.name)
    let value = "\(quoted(column)) COLLATE BINARY AS v, typeof(\(quoted(column))) AS t"
    let others = """
      FROM (SELECT v, sum(s) AS n FROM (
        SELECT \(value), 1 AS s FROM a.\(name) WHERE \(condition)
        UNION ALL SELECT \(value), -1 FROM b.\(name) WHERE \(condition)
      ) GROUP BY v, t HAVING n <> 0)
      """
    let rows = try database.integer("SELECT coalesce(sum(abs(n)), 0) / 2 \(others)")
    guard rows > 0 else { return nil }
    var balance: [[UInt8]: Int] = [:]
    for row in try database.rows("SELECT v, n \(others) LIMIT \(2 * Self.mostTexts)") {
      guard case .integer(let count) = row[1], let text = characters(row[0]) else {
        return DataDifference(table: table.name, column: column, rows: rows)
      }
      balance[text, default: 0] += Int(count)
    }
    return DataDifference(
      table: table.name, column: column, rows: rows,
      isOrder: balance.values.allSatisfy { $0 == 0 })
  }

  /// Texts that are looked at for what they are made of.
  private static var mostTexts: Int { 500 }

  /// The bytes of a text in their own order: the same in texts that differ in the order of their parts.
  private func characters(_ value: Value) -> [UInt8]? {
    if case .text(let text) = value { text.utf8.sorted() } else { nil }
  }
}
