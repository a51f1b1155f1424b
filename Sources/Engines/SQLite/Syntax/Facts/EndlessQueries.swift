import Schemas

extension SyntaxNode {
  /// Whether a statement counts on for ever whatever rows there are: all rows are asked for of a
  /// recursive query that begins with a row of its own and whose step makes one row of each.
  /// https://www.sqlite.org/lang_with.html: it ends with the first step that gives no row, or at a LIMIT.
  ///
  /// False wherever a condition, a join or a LIMIT might end it: what is left is judged by its time.
  package var neverEnds: Bool {
    guard let query = ownQuery, descendants.allSatisfy({ $0.kind != .limit }) else { return false }
    let endless = (query.children(.cte) + (child(.with)?.children(.cte) ?? []))
      .filter(\.isEndless).compactMap(\.objectName)
    return query.children(.selectCore).contains { core in
      core.child(.whereClause) == nil && core.onlyTable.map { endless.contains($0.name) } == true
    }
  }

  /// Of a SELECT, an INSERT or a CREATE TABLE AS.
  private var ownQuery: SyntaxNode? {
    child(.select)
      ?? children.lazy.filter { $0.kind != .with }.compactMap { $0.child(.select) }.first
  }

  /// `n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)`
  private var isEndless: Bool {
    guard let name = objectName, let query = child(.select), query.children(.cte).isEmpty else {
      return false
    }
    let cores = query.children(.selectCore, .values)
    let joints = query.children(.compoundOperator)
    return cores.count == 2 && joints.count == 1
      && joints[0].tokens.count { !tree.isTrivia($0) } == 2
      && cores.allSatisfy { $0.child(.whereClause, .groupBy, .having) == nil }
      && cores[0].child(.fromClause) == nil && cores[1].onlyTable?.name == name
  }
}
