import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteComparison {
  package func lostRows(
    _ source: Name, _ target: Name, by alignment: Alignment, refusedBy constraints: [NewConstraint]
  ) async throws -> Int {
    let join = Join(source, target, alignment, types)
    return try await connection.use { database in
      try database.integer(
        "SELECT count(*) FROM \(join.missing) AND \(constraints.refusing("a", of: source, in: target))"
      )
    }
  }
}

extension [NewConstraint] {
  /// SQL for whether one of them, on the image of a source table, refuses its row.
  func refusing(_ row: String, of table: Name, in image: Name) -> String {
    "(" + map { $0.refusing(row, of: table, in: image) }.joined(separator: " OR ") + ")"
  }
}

extension NewConstraint {
  fileprivate func refusing(_ row: String, of table: Name, in image: Name) -> String {
    func put(
      _ expression: Expression, _ alias: String, _ columns: [ColumnPair],
      _ side: KeyPath<ColumnPair, Name> = \.source
    ) -> String {
      let values = columns.map { ($0.target, "\(alias).\(quoted($0[keyPath: side]))") }
      return "("
        + expression.sql(putting: Dictionary(values, uniquingKeysWith: { first, _ in first })) + ")"
    }
    switch self {
    case .check(let expression, let columns):
      // NULL passes.
      return "(\(put(expression, row, columns)) IS 0)"
    case .notNull(let column): return "(\(row).\(quoted(column)) IS NULL)"
    case .reference(let column, let parent, let key):
      return """
        (\(row).\(quoted(column)) IS NOT NULL AND \(row).\(quoted(column)) NOT IN (
          SELECT \(quoted(key)) FROM dst.\(quoted(parent)) WHERE \(quoted(key)) IS NOT NULL))
        """
    case .unique(let terms, let predicate, let columns):
      func values(_ alias: String, _ side: KeyPath<ColumnPair, Name> = \.source) -> String {
        terms.map { term in
          put(term.expression, alias, columns, side)
            + (term.collation.map { " COLLATE \(spelled($0))" } ?? "")
        }.joined(separator: ", ")
      }
      func held(_ alias: String, _ side: KeyPath<ColumnPair, Name> = \.source) -> String {
        predicate.map { put($0, alias, columns, side) } ?? "1"
      }
      // Of those that agree it leaves one.
      return """
        (\(held(row)) AND (\(values(row))) IN (
          SELECT \(values("u")) FROM src.\(quoted(table)) AS u WHERE \(held("u"))
          GROUP BY \(values("u")) HAVING count(*) > 1
          INTERSECT SELECT \(values("v", \.target)) FROM dst.\(quoted(image)) AS v
          WHERE \(held("v", \.target))))
        """
    }
  }
}
