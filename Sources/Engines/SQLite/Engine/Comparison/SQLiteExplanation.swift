import EngineInterface
import Foundation
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteComparison {
  package func explanation(
    _ question: CellQuestion, fitting: ([MappedCell]) -> [Inverse]
  ) async throws -> CellExplanation? {
    guard !question.places.isEmpty, question.aside.isEmpty,
      question.places.allSatisfy({
        $0.column.table == question.anchor && $0.alignment == question.alignment
      })
    else { return nil }
    let conditions = CellConditions(question, types)
    let cells = cells(of: question, conditions)
    let columns = (["s"] + conditions.places).joined(separator: ", ")
    let open = "SELECT \(columns) FROM (\(cells)) WHERE state = \(CellState.open) LIMIT"
    let examples = try await connection.use { database in
      let rows = try database.rows("\(open) \(Self.few)", upTo: MappedCell.mostBytes)
      // Set down: where few are open, to find them again takes all rows.
      try database.run("DROP TABLE IF EXISTS temp.opened")
      try database.run("CREATE TEMP TABLE opened AS \(open) \(rows.count)")
      return rows.map { MappedCell(before: $0[0], after: Array($0.dropFirst())) }
    }
    guard !examples.isEmpty else { return nil }
    let tests = fitting(examples).map { ($0, conditions.returned(by: $0)) }
    return try await connection.use { database in
      let fits = try tests.first { inverse, test in
        try conditions.mayTry(inverse, on: database)
          && database.integer("SELECT sum(\(test)) FROM temp.opened") == examples.count
      }
      guard let (inverse, test) = fits else { return nil }
      if let found = try explanationOfPages(question, inverse, database) { return found }
      let counts = try database.integers(
        """
        SELECT count(*), sum(state = \(CellState.identical)), sum(state = \(CellState.alike)),
          sum(state = \(CellState.open) AND fits AND NOT emptied),
          sum(state <> \(CellState.open) AND fits)
        FROM (SELECT state, \(test) AS fits, \(conditions.emptied) AS emptied FROM (\(cells)) LIMIT -1)
        """)
      let (total, unchanged) = (counts[0], counts[1] + counts[2])
      guard unchanged + counts[3] == total, (counts[3] + counts[4]) * 10 >= total * 9 else {
        return nil
      }
      return CellExplanation(
        inverse: inverse, total: total, identical: counts[1], alsoIdentical: counts[4])
    }
  }

  /// Open cells for which an expression has to hold before it is tried on all.
  private static let few = 500

  /// Amounts that became a number of cents, by the pages of both tables: SQLite takes ten times as long
  /// to print each of them. nil where that does not show that all of them did.
  private func explanationOfPages(
    _ question: CellQuestion, _ inverse: Inverse, _ database: Database
  ) throws -> CellExplanation? {
    guard case .printed(let index, let by, let decimals) = inverse, (1...6).contains(decimals),
      by == pow(10, Double(decimals)), question.places.count == 1, index == 0,
      types.family(question.source, .source) == .text,
      types.family(question.places[0].column, .target) == .integer,
      let before = types.place(question.source, .source),
      let after = types.place(question.places[0].column, .target),
      let (source, target) = try pages(
        question.source.table, question.anchor, by: question.alignment, database),
      let found = source.countingDecimals(decimals, in: before, of: target, after),
      found.decimals + found.whole == found.values, found.decimals * 10 >= found.values * 9
    else { return nil }
    return CellExplanation(inverse: inverse, total: found.values, identical: 0, alsoIdentical: 0)
  }

  /// The non-NULL cells of aligned rows. A limit keeps SQLite from computing a value wherever it is named.
  /// https://www.sqlite.org/optoverview.html#flattening
  private func cells(of question: CellQuestion, _ conditions: CellConditions) -> String {
    let join = Join(question.source.table, question.anchor, question.alignment, types)
    let value = "a.\(quoted(question.source.column))"
    let mapped = question.places.map { "b.\(quoted($0.column.column))" }
    let named = zip(mapped, conditions.places).map { "+\($0) AS \($1)" }
    return """
      SELECT +\(value) AS s, \(named.joined(separator: ", ")),
        \(conditions.firstState(value, mapped)) AS state
      FROM \(join.both) WHERE \(value) IS NOT NULL LIMIT -1
      """
  }
}
