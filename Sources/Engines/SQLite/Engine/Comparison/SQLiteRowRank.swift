import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteComparison {
  package func outranked(
    _ source: Name, _ target: Name, by alignment: Alignment, uniqueOn terms: [Index.Term],
    columns: [ColumnPair], rank: RowRank
  ) async throws -> Int? {
    let join = Join(source, target, alignment, types)
    let ours = Dictionary(
      columns.map { ($0.target, "a.\(quoted($0.source))") }, uniquingKeysWith: { a, _ in a })
    let kinds = terms.map { term in
      "(\(term.expression.sql(putting: ours)))"
        + (term.collation.map { " COLLATE \(spelled($0))" } ?? "")
    }
    let named = kinds.enumerated().map { "\($1) AS g\($0)" }.joined(separator: ", ")
    let same = kinds.enumerated().map { "\($1) = g\($0)" }.joined(separator: " AND ")
    return try await connection.use { database in
      guard let value = try rank.value(of: "a", in: source, database) else { return nil }
      return try database.integer(
        """
        WITH kept AS (
          SELECT \(named), \(rank.isHighest ? "max" : "min")(\(value)) AS best
          FROM \(join.both) GROUP BY \(kinds.joined(separator: ", ")))
        SELECT count(*) FROM (
          SELECT DISTINCT \(named) FROM \(join.missing) AND \(value) IS NOT NULL
            AND EXISTS (SELECT 1 FROM kept WHERE \(same)
              AND (best IS NULL OR \(value) \(rank.isHighest ? ">" : "<") best)))
        """)
    }
  }
}

extension RowRank {
  /// SQL that sorts as the column's numbers or days do; nil where its values are neither, or some of them are
  /// days by another order of day and month.
  fileprivate func value(of row: String, in table: Name, _ database: Database) throws -> String? {
    let name = quoted(column)
    let counts = try database.integers(
      """
      SELECT count(*), sum(typeof(\(name)) IN ('integer', 'real')),
        sum(typeof(\(name)) = 'text' AND \(name) GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]*'),
        sum(typeof(\(name)) = 'text' AND \(yearLast(name))),
        max(CAST(substr(\(name), 1, 2) AS INTEGER)), max(CAST(substr(\(name), 4, 2) AS INTEGER))
      FROM src.\(quoted(table)) WHERE \(name) IS NOT NULL AND \(name) <> ''
      """)
    let value = "nullif(\(row).\(name), '')"
    guard counts[0] > 0 else { return nil }
    if counts[1] == counts[0] || counts[2] == counts[0] { return value }
    guard counts[3] == counts[0], counts[4] > 12 || counts[5] > 12,
      counts[4] <= 12 || counts[5] <= 12
    else { return nil }
    let (month, day) = counts[4] > 12 ? (4, 1) : (1, 4)
    return [(7, 4), (month, 2), (day, 2), (11, 20)].map { "substr(\(value), \($0.0), \($0.1))" }
      .joined(separator: " || ")
  }
}
