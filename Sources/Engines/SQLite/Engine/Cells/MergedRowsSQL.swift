import EngineInterface
import Plans
import SQLiteSyntax
import Schemas

extension MergedRows {
  /// Whether two values lead to rows that are alike.
  func leads(from value: String, to other: String) -> String {
    "EXISTS (SELECT 1 FROM \(pairs(of: value, as: "f", "g")) AND g.\(quoted(key)) = \(other))"
  }

  /// The row that a value leads to, and those alike.
  func pairs(of value: String, as from: String, _ to: String) -> String {
    let (table, key) = (quoted(table), quoted(key))
    return "src.\(table) AS \(from) JOIN src.\(table) AS \(to) "
      + "ON \(areOne(from, to)) AND \(from).\(key) = \(value)"
  }

  private func areOne(_ from: String, _ to: String) -> String {
    switch sign {
    case .alike(let terms, let columns):
      func own(_ alias: String) -> [Name: String] {
        Dictionary(
          columns.map { ($0, "\(alias).\(quoted($0))") }, uniquingKeysWith: { a, _ in a })
      }
      return terms.map { term in
        "(\(term.expression.sql(putting: own(from)))) = (\(term.expression.sql(putting: own(to))))"
          + (term.collation.map { " COLLATE \(spelled($0))" } ?? "")
      }.joined(separator: " AND ")
    case .spelledAlike(let columns):
      return columns.map { column in
        func value(of alias: String) -> String {
          [Normalisation.trimmed, .lowerCase].filter(column.spellings.contains)
            .reduce("\(alias).\(quoted(column.name))") {
              $1 == .trimmed ? "trim(\($0))" : "lower(\($0))"
            }
        }
        return "\(value(of: from)) = \(value(of: to))"
          + (column.collation.map { " COLLATE \(spelled($0))" } ?? "")
      }.joined(separator: " AND ")
    case .said(let gone, let stays):
      let rows = "SELECT \(quoted(key)) FROM src.\(quoted(table)) WHERE"
      return "\(from).\(quoted(key)) IN (\(rows) \(gone.sql())) "
        + "AND \(to).\(quoted(key)) IN (\(rows) NOT coalesce((\(gone.sql())), 0) AND \(stays.sql()))"
    }
  }
}
