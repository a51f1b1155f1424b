import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// The numbers that SQLite gives to rows of tables without an INTEGER PRIMARY KEY. VACUUM and a rebuild may
/// give others. https://www.sqlite.org/lang_createtable.html#rowid
extension SQLiteComparison {
  package func rowsUnderOtherNumbers(_ source: Name, _ target: Name, pairs: [ColumnPair])
    async throws
    -> Int
  {
    let (own, other) = (types.rowidName(source, .source), types.rowidName(target, .target))
    let alike = pairs.map { same("a.\(quoted($0.source))", "b.\(quoted($0.target))") }
    return try await connection.use { database in
      let all = "SELECT count(*) FROM src.\(quoted(source)) AS a"
      guard (try? database.prepare("SELECT \(other) FROM dst.\(quoted(target))")) != nil else {
        return try database.integer(all)
      }
      return try database.integer(
        """
        \(all) WHERE NOT EXISTS (SELECT 1 FROM dst.\(quoted(target)) AS b
          WHERE b.\(other) = a.\(own) AND \(alike.joined(separator: " AND ")))
        """)
    }
  }

  package func holdsRowNumbers(_ column: ColumnName, of table: Name) async throws -> Bool {
    let rowid = types.rowidName(table, .source)
    let value = quoted(column.column)
    return try await connection.use { database in
      let counts = try database.integers(
        """
        SELECT count(\(value)), coalesce(sum(typeof(\(value)) = 'integer'
          AND \(value) IN (SELECT \(rowid) FROM src.\(quoted(table)))), 0)
        FROM src.\(quoted(column.table))
        """)
      return counts[0] > 1 && counts[0] == counts[1]
    }
  }
}
