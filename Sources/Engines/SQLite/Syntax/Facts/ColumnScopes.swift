import Findings
import Plans
import Schemas

/// Tables and columns that a statement uses, by the scopes of its text. A column is its table's where
/// it says so, or where only one table is in reach.
struct ColumnScopes {
  private struct Scope {
    let parent: Int?
    /// What a name stands for here; nil for a subquery or a common table expression.
    var tables: [(name: Name, table: Name?)] = []
  }

  private(set) var tables: Set<Name> = []
  private(set) var columns: Set<StatementFacts.ColumnUse> = []
  private var scopes: [Scope] = []
  private var ctes: Set<Name> = []

  /// - Parameter root: of a whole statement, or of an expression of one.
  init(_ root: SyntaxNode) {
    ctes = Set(
      root.descendants.filter { $0.kind == .cte }.compactMap { $0.child(.name)?.identifier })
    scopes.append(Scope(parent: nil))
    let outermost = 0
    var pending: [(node: SyntaxNode, scope: Int)] = [(root, newScope(of: root, in: nil))]
    while let (node, scope) = pending.popLast() {
      if node.kind == .columnRef {
        resolve(node, scope)
        continue
      }
      if node.kind == .inTable, let name = node.objectName, !ctes.contains(name) {
        tables.insert(name)
      }
      for child in node.children {
        switch child.kind {
        case .selectCore, .updateStmt, .deleteStmt, .insertStmt:
          pending.append((child, newScope(of: child, in: scope)))
        case .select, .with:
          // What is inserted does not see the table it goes into.
          pending.append((child, node.kind == .insertStmt ? outermost : scope))
        default: pending.append((child, scope))
        }
      }
    }
  }

  private mutating func newScope(of node: SyntaxNode, in parent: Int?) -> Int {
    var scope = Scope(parent: parent)
    switch node.kind {
    case .updateStmt, .deleteStmt, .insertStmt:
      if let target = node.child(.aliasedName, .name, .qualifiedName, .qualifiedStepTable) {
        let table =
          target.kind == .name ? target.identifier : target.objectName ?? target.identifier
        scope.tables.append((target.aliasName ?? table, table))
        if node.kind == .insertStmt { scope.tables.append(("excluded", table)) }
      }
    case .createTriggerStmt:
      if let head = node.child(.triggerHead), let table = head.triggerTable {
        scope.tables += [("new", table), ("old", table)]
      }
    default: break
    }
    if let from = node.child(.fromClause) { add(from, to: &scope) }
    scopes.append(scope)
    return scopes.count - 1
  }

  private mutating func add(_ from: SyntaxNode, to scope: inout Scope) {
    for item in from.children {
      switch item.kind {
      case .fromTable:
        guard let name = item.objectName else { continue }
        let isTable = !ctes.contains(name)
        if isTable { tables.insert(name) }
        scope.tables.append((item.aliasName ?? name, isTable ? name : nil))
      case .fromFunction:
        if let name = item.aliasName ?? item.objectName { scope.tables.append((name, nil)) }
      case .fromSubquery: scope.tables.append((item.aliasName ?? "", nil))
      case .fromParentheses: add(item, to: &scope)
      default: continue
      }
    }
  }

  private mutating func resolve(_ reference: SyntaxNode, _ start: Int) {
    let names = reference.children(.name).map(\.identifier)
    let column = names.last ?? reference.identifier
    if names.count > 1 {
      var scope: Int? = start
      while let here = scope {
        if let found = scopes[here].tables.first(where: { $0.name == names[names.count - 2] }) {
          if let table = found.table { columns.insert(StatementFacts.ColumnUse(table, column)) }
          return
        }
        scope = scopes[here].parent
      }
      columns.insert(StatementFacts.ColumnUse(names[names.count - 2], column))
      return
    }
    var reach: [Name?] = []
    var scope: Int? = start
    while let here = scope {
      reach += scopes[here].tables.filter { $0.name != "excluded" }.map(\.table)
      scope = scopes[here].parent
    }
    guard let only = reach.first, reach.count == 1 else {
      columns.insert(StatementFacts.ColumnUse(nil, column))
      return
    }
    if let only { columns.insert(StatementFacts.ColumnUse(only, column)) }
  }
}

extension SyntaxNode {
  /// The table of a trigger's head.
  var triggerTable: Name? {
    guard let on = ownTokens.last(where: { tree.terminal($0) == .on }) else { return nil }
    return children.first {
      $0.tokens.lowerBound > on && ($0.kind == .name || $0.kind == .qualifiedName)
    }?
    .identifier
  }
}
