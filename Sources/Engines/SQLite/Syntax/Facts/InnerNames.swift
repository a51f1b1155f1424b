import Schemas

extension SyntaxNode {
  /// The names that subqueries in FROM and common table expressions give to what they compute, with all
  /// expressions that bear them: each part of a compound query has one of its own.
  package var innerNames: [Name: [SyntaxNode]] {
    var names: [Name: [SyntaxNode]] = [:]
    for node in descendants where [.fromSubquery, .cte].contains(node.kind) {
      guard let select = node.child(.select) else { continue }
      let given = node.child(.columnList)?.listedNames ?? []
      for core in select.children(.selectCore) {
        let results = core.children(.resultColumn, .resultStar, .resultTableStar)
        // Behind a star nobody knows which column is the next.
        let isPlain = results.allSatisfy { $0.kind == .resultColumn }
        for (position, result) in results.enumerated() where result.kind == .resultColumn {
          guard let value = result.children.first(where: \.isExpression) else { continue }
          let listed = isPlain && given.indices.contains(position) ? given[position] : nil
          guard let name = listed ?? result.aliasName else { continue }
          names[name, default: []].append(value)
        }
      }
    }
    return names
  }
}
