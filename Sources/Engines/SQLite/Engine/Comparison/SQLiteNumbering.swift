import EngineInterface
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Rows that are counted within groups of them. https://www.sqlite.org/windowfunctions.html
extension SQLiteComparison {
  package func numbering(
    _ source: Name, _ target: Name, by alignment: Alignment, of pair: ColumnPair,
    within group: [Name], isReversed: Bool
  ) async throws -> Numbering? {
    let join = Join(source, target, alignment, types)
    let (old, new) = ("a.\(quoted(pair.source))", "b.\(quoted(pair.target))")
    let groups = group.map { "a.\(quoted($0))" }
    func window(_ columns: [String], _ order: String = "") -> String {
      let part = columns.isEmpty ? "" : "PARTITION BY \(columns.joined(separator: ", "))"
      return "OVER (\(part) \(order))"
    }
    let order = "ORDER BY \(old) IS NULL, \(old)\(isReversed ? " DESC" : "")"
    let sql = """
      SELECT count(*), coalesce(sum(p BETWEEN least AND least + alike - 1), 0),
        coalesce(sum(p + 1 BETWEEN least AND least + alike - 1), 0),
        coalesce(sum(here = 1), 0), coalesce(sum(low IN (0, 1) AND high - low = n - 1), 0)
      FROM (SELECT \(new) AS p, rank() \(window(groups, order)) AS least,
          count(*) \(window(groups + [old])) AS alike, count(*) \(window(groups + [new])) AS here,
          min(\(new)) \(window(groups)) AS low, max(\(new)) \(window(groups)) AS high,
          count(*) \(window(groups)) AS n
        FROM \(join.both))
      """
    let counts = try await connection.use { try $0.integers(sql) }
    guard counts[0] > 1, counts[3] == counts[0], counts[4] == counts[0] else { return nil }
    return counts[1] == counts[0] || counts[2] == counts[0] ? .asOrdered : .otherwise
  }

  package func isRenumbered(
    _ source: Name, _ target: Name, of pair: ColumnPair, within group: [ColumnPair],
    others: [ColumnPair], isReversed: Bool
  ) async throws -> Bool? {
    func rows(_ table: String, _ side: KeyPath<ColumnPair, Name>, isReversed: Bool) -> String {
      let groups = group.map { quoted($0[keyPath: side]) }
      let part = groups.isEmpty ? "" : "PARTITION BY \(groups.joined(separator: ", "))"
      let position = quoted(pair[keyPath: side])
      let order = "ORDER BY \(position)\(isReversed ? " DESC" : "")"
      let values = others.flatMap { other in
        let name = quoted(other[keyPath: side])
        return ["+\(name) COLLATE BINARY", "typeof(\(name))"]
      }
      let all =
        groups.map { "+\($0) COLLATE BINARY" } + ["row_number() OVER (\(part) \(order))"] + values
      return "SELECT \(all.joined(separator: ", ")) FROM \(table)"
    }
    let old = rows("src.\(quoted(source))", \.source, isReversed: isReversed)
    let new = rows("dst.\(quoted(target))", \.target, isReversed: false)
    func numbers(_ table: String, _ side: KeyPath<ColumnPair, Name>) -> String {
      "SELECT \((group + [pair]).map { quoted($0[keyPath: side]) }.joined(separator: ", ")) FROM \(table)"
    }
    let (before, after) = (
      numbers("src.\(quoted(source))", \.source), numbers("dst.\(quoted(target))", \.target)
    )
    let sql = """
      SELECT (SELECT count(*) FROM src.\(quoted(source))), (SELECT count(*) FROM dst.\(quoted(target))),
        (SELECT count(*) FROM (\(old) EXCEPT \(new))), (SELECT count(*) FROM (\(new) EXCEPT \(old))),
        (SELECT count(*) FROM (\(before) EXCEPT \(after)))
      """
    let counts = try await connection.use { try $0.integers(sql) }
    guard counts[0] > 0, counts[0] == counts[1], counts[2] == 0, counts[3] == 0 else { return nil }
    return counts[4] == 0
  }
}
