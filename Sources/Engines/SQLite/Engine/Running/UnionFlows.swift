import EngineInterface
import SQLiteSyntax
import Schemas

/// Compound queries behind a name, or in FROM, of which a statement takes the results.
extension StatementFlows {
  /// Stands for a target of what is not selected.
  static let unread = Name("")

  /// Where a query selects plain columns of a compound query that stands in its FROM, or in its WITH, the parts of
  /// that one, and where their results go.
  func union(behind core: SyntaxNode, _ targets: [ColumnName]) -> (
    cores: [SyntaxNode], targets: [ColumnName]
  )? {
    guard core.child(.groupBy, .limit) == nil, let from = core.child(.fromClause) else {
      return nil
    }
    let tables = from.descendants.filter { [.fromTable, .fromSubquery].contains($0.kind) }
    guard let only = tables.first,
      only.kind == .fromSubquery || tables.count == 1
    else { return nil }
    let table =
      only.kind == .fromSubquery
      ? only
      : root.descendants.first { $0.kind == .cte && $0.child(.name)?.identifier == only.objectName }
    guard let table, let select = table.child(.select) else { return nil }
    let cores = select.children(.selectCore)
    guard cores.count > 1, select.children(.values).isEmpty,
      !select.descendants.contains(where: {
        $0.kind == .fromTable && $0.objectName == only.objectName
      })
    else { return nil }
    let names = (table.child(.columnList)?.listedNames ?? [])
    let first = cores[0].children(.resultColumn, .resultStar, .resultTableStar)
    let results = first.enumerated().compactMap { position, result -> Name? in
      names.indices.contains(position)
        ? names[position]
        : result.aliasName ?? result.children.first(where: \.isExpression)?.unwrapped.columnName
    }
    guard first.allSatisfy({ $0.kind == .resultColumn }), results.count == first.count else {
      return nil
    }
    let items = core.children(.resultColumn, .resultStar, .resultTableStar)
    let selected =
      items.count == 1 && items[0].kind == .resultStar
      ? results
      : items.compactMap { $0.children.first(where: \.isExpression)?.unwrapped.columnName }
    guard selected.count == (items[0].kind == .resultStar ? results.count : items.count),
      Set(selected).count == selected.count, selected.allSatisfy(results.contains)
    else { return nil }
    return (
      cores,
      results.map { result in
        selected.firstIndex(of: result).flatMap { targets.indices.contains($0) ? targets[$0] : nil }
          ?? ColumnName(Name(""), Self.unread)
      }
    )
  }
}
