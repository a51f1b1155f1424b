import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Rows that nothing leads to, and those that say the same.
extension SQLiteComparison {
  package func rowsUnreferred(_ table: Name, key: Name, by reference: ColumnName) async throws
    -> Int
  {
    try await connection.use {
      try $0.integer(
        """
        SELECT count(*) FROM src.\(quoted(table)) WHERE \(quoted(key)) NOT IN (
          SELECT \(quoted(reference.column)) FROM src.\(quoted(reference.table))
          WHERE \(quoted(reference.column)) IS NOT NULL)
        """)
    }
  }

  package func rowsAlike(_ table: Name, in columns: [Name]) async throws -> Int {
    let values = columns.map { "\(exact(quoted($0))), typeof(\(quoted($0)))" }.joined(
      separator: ", ")
    return try await connection.use {
      try $0.integer(
        """
        SELECT (SELECT count(*) FROM dst.\(quoted(table)))
          - (SELECT count(*) FROM (SELECT DISTINCT \(values) FROM dst.\(quoted(table))))
        """)
    }
  }

  package func members(of column: ColumnName, limit: Int) async throws -> [String] {
    let value = "t.\(quoted(column.column))"
    return try await connection.use {
      try $0.rows(
        """
        SELECT DISTINCT j.key FROM dst.\(quoted(column.table)) AS t,
          json_each(CASE WHEN json_valid(\(value)) THEN \(value) END) AS j LIMIT \(limit)
        """
      ).compactMap { if case .text(let name) = $0[0] { name } else { nil } }
    }
  }

  package func rowsUnled(_ table: Name, key: Name, by references: [ColumnName]) async throws -> Int
  {
    let led = references.map { reference in
      let column = quoted(reference.column)
      return "\(quoted(key)) NOT IN (SELECT \(column) FROM dst.\(quoted(reference.table)) "
        + "WHERE \(column) IS NOT NULL)"
    }
    guard !led.isEmpty else { return 0 }
    return try await connection.use {
      try $0.integer(
        "SELECT count(*) FROM dst.\(quoted(table)) WHERE \(led.joined(separator: " AND "))")
    }
  }
}

extension SQLiteComparison {
  package func pivot(_ question: PivotQuestion, labels: Int) async throws -> [PivotTally]? {
    let join = Join(question.table, question.anchor, question.alignment, types)
    let value = "a.\(quoted(question.value))"
    let label = "a.\(quoted(question.label)) COLLATE BINARY"
    let held = question.columns.map { column in
      let there = "b.\(quoted(column))"
      return "coalesce(sum(\(join.otherKey) IS NOT NULL AND CAST(\(there) AS TEXT) COLLATE BINARY "
        + "IS CAST(\(value) AS TEXT)), 0)"
    }
    let rows = try await connection.use { database -> [[Value]]? in
      // Of most columns there are too many, which the first rows show.
      let few = try database.integer(
        "SELECT count(*) FROM (SELECT DISTINCT \(label) FROM \(join.left) LIMIT \(labels + 1))")
      guard few <= labels else { return nil }
      return try database.rows(
        """
        SELECT \(label), count(*), sum(\(join.otherKey) IS NULL), \(held.joined(separator: ", "))
        FROM \(join.left) LEFT JOIN \(join.right) ON \(join.condition)
        GROUP BY \(label) ORDER BY 1
        """)
    }
    guard let rows else { return nil }
    return rows.map { row in
      let counts = row.dropFirst().map {
        if case .integer(let count) = $0 { Int(count) } else { 0 }
      }
      return PivotTally(
        label: row[0], rows: counts[0], unmatched: counts[1], held: Array(counts.dropFirst(2)))
    }
  }

  /// https://www.sqlite.org/lang_datefunc.html: what names no day is another one, or NULL.
  package func areDays(_ column: ColumnName) async throws -> Bool {
    let value = quoted(column.column)
    @Sendable func names(_ year: Int, _ month: Int, _ day: Int) -> String {
      let parts = [(year, 4), (month, 2), (day, 2)].map { "substr(\(value), \($0), \($1))" }
      let written = parts.joined(separator: " || '-' || ")
      return "date(\(written)) IS \(written)"
    }
    let isYearLast = yearLast(value)
    return try await connection.use {
      let counts = try $0.integers(
        """
        SELECT count(*), sum(iif(\(isYearLast), \(names(7, 4, 1)) OR \(names(7, 1, 4)), \(names(1, 6, 9))))
        FROM src.\(quoted(column.table)) WHERE typeof(\(value)) = 'text' AND \(value) <> ''
        """)
      return counts[0] > 0 && counts[0] == counts[1]
    }
  }

  /// https://www.sqlite.org/lang_datefunc.html: what names no day is NULL.
  package func brokenDays(in column: ColumnName) async throws -> Int {
    let value = quoted(column.column)
    return try await connection.use {
      try $0.integer(
        """
        SELECT count(*) FROM dst.\(quoted(column.table))
        WHERE \(value) GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' AND date(substr(\(value), 1, 10)) IS NULL
        """)
    }
  }
}

/// SQL for whether a text is written as a day is, its year last.
func yearLast(_ value: String) -> String {
  "\(value) GLOB '[0-9][0-9][^0-9][0-9][0-9][^0-9][0-9][0-9][0-9][0-9]*'"
}
