import Findings
import Plans
import Schemas

/// Tables and columns that a statement uses, by the scopes of its text. A column is its table's where
/// it says so, or where only one table is in reach.
package struct ColumnScopes {
  private struct Scope {
    let parent: Int?
    /// What a name stands for here; nil for a subquery or a common table expression.
    var tables: [Name: Name?] = [:]
    /// The tables that a name without one may belong to: how many, and one of them.
    var reach = 0
    var only: Name?
    /// Common table expressions that are defined here.
    var ctes: Set<Name> = []
    /// Names that results are given.
    var aliases: Set<Name> = []

    mutating func add(_ name: Name, _ table: Name?, isInReach: Bool = true) {
      tables[name] = .some(table)
      guard isInReach else { return }
      reach += 1
      only = table
    }
  }

  /// Tables that a reference may belong to, by where it stands, those in the innermost scope first; of a name
  /// with its table that one alone.
  package private(set) var reaches: [SourceRange: [Set<Name>]] = [:]
  private(set) var tables: Set<Name> = []
  private(set) var columns: Set<StatementFacts.ColumnUse> = []
  private var scopes: [Scope] = []

  /// - Parameter root: of a whole statement, or of an expression of one.
  package init(_ root: SyntaxNode) {
    scopes.append(Scope(parent: nil))
    let outermost = 0
    var pending: [(node: SyntaxNode, scope: Int)] = [(root, newScope(of: root, in: outermost))]
    while let (node, scope) = pending.popLast() {
      if node.kind == .columnRef {
        resolve(node, scope)
        continue
      }
      if node.kind == .inTable, node.child(.functionArgsOpt) == nil, let name = node.objectName,
        node.child(.schemaPart) != nil || !isCTE(name, scope)
      {
        tables.insert(name)
      }
      for child in node.children {
        switch child.kind {
        case .selectCore, .updateStmt, .deleteStmt, .insertStmt, .select:
          // What is inserted does not see the table it goes into.
          let isInserted = node.kind == .insertStmt && child.kind == .select
          pending.append((child, newScope(of: child, in: isInserted ? besides(scope) : scope)))
        case .with: pending.append((child, node.kind == .insertStmt ? besides(scope) : scope))
        default: pending.append((child, scope))
        }
      }
    }
  }

  /// A scope that knows the common table expressions of this one, and what stands around it.
  private mutating func besides(_ scope: Int) -> Int {
    var other = Scope(parent: scopes[scope].parent)
    other.ctes = scopes[scope].ctes
    scopes.append(other)
    return scopes.count - 1
  }

  private func isCTE(_ name: Name, _ start: Int) -> Bool {
    var scope: Int? = start
    while let here = scope {
      if scopes[here].ctes.contains(name) { return true }
      scope = scopes[here].parent
    }
    return false
  }

  private mutating func newScope(of node: SyntaxNode, in parent: Int?) -> Int {
    var scope = Scope(parent: parent)
    let defined = node.children(.cte) + (node.child(.with)?.children(.cte) ?? [])
    scope.ctes = Set(defined.compactMap { $0.child(.name)?.identifier })
    scopes.append(scope)
    let index = scopes.count - 1
    switch node.kind {
    case .updateStmt, .deleteStmt, .insertStmt:
      if let target = node.child(.aliasedName, .name, .qualifiedName, .qualifiedStepTable) {
        let table =
          target.kind == .name ? target.identifier : target.objectName ?? target.identifier
        scope.add(target.aliasName ?? table, table)
        if node.kind == .insertStmt { scope.add("excluded", table, isInReach: false) }
      }
    case .selectCore:
      scope.aliases = Set(
        node.children(.resultColumn).compactMap { result in
          guard let alias = result.aliasName else { return nil }
          let own = result.children.first { $0.isExpression }.flatMap { $0.columnName }
          return own == alias ? nil : alias
        })
    default: break
    }
    if let from = node.child(.fromClause) { add(from, to: &scope, index) }
    scopes[index] = scope
    return index
  }

  private mutating func add(_ from: SyntaxNode, to scope: inout Scope, _ index: Int) {
    for item in from.children {
      switch item.kind {
      case .fromTable:
        guard let name = item.objectName else { continue }
        let isTable = item.child(.schemaPart) != nil || !isCTE(name, index)
        if isTable { tables.insert(name) }
        scope.add(item.aliasName ?? name, isTable ? name : nil)
      case .fromFunction:
        if let name = item.aliasName ?? item.objectName { scope.add(name, nil) }
      case .fromSubquery: scope.add(item.aliasName ?? "", nil)
      case .fromParentheses: add(item, to: &scope, index)
      default: continue
      }
    }
  }

  private func tablesInReach(of start: Int) -> [Set<Name>] {
    var reach: [Set<Name>] = []
    var scope: Int? = start
    while let here = scope {
      reach.append(Set(scopes[here].tables.values.compactMap(\.self)))
      scope = scopes[here].parent
    }
    return reach
  }

  private mutating func resolve(_ reference: SyntaxNode, _ start: Int) {
    guard let column = reference.columnName else { return }
    let names = reference.children(.name)
    var scope: Int? = start
    if names.count > 1 {
      let qualifier = names[names.count - 2].identifier
      while let here = scope {
        if let found = scopes[here].tables[qualifier] {
          reaches[reference.range] = found.map { [[$0]] }
          if let table = found { columns.insert(StatementFacts.ColumnUse(table, column)) }
          return
        }
        scope = scopes[here].parent
      }
      columns.insert(StatementFacts.ColumnUse(qualifier, column))
      return
    }
    var (reach, only): (Int, Name?) = (0, nil)
    reaches[reference.range] = tablesInReach(of: start)
    while let here = scope {
      if scopes[here].aliases.contains(column) { return }
      if scopes[here].reach > 0 { only = scopes[here].only }
      reach += scopes[here].reach
      scope = scopes[here].parent
    }
    if reach != 1 {
      columns.insert(StatementFacts.ColumnUse(nil, column))
    } else if let only {
      columns.insert(StatementFacts.ColumnUse(only, column))
    }
  }
}

extension SyntaxNode {
  /// The column that a reference names; nil where it is none: TRUE and FALSE are numbers.
  /// https://www.sqlite.org/lang_expr.html#boolean_expressions
  package var columnName: Name? {
    guard kind == .columnRef else { return nil }
    let names = children(.name)
    if let last = names.last { return last.identifier }
    return ["true", "false"].contains(foldingASCII(text)) ? nil : identifier
  }

  /// The table of a trigger's head.
  var triggerTable: Name? {
    guard let on = ownTokens.last(where: { tree.terminal($0) == .on }) else { return nil }
    return children.first {
      $0.tokens.lowerBound > on && ($0.kind == .name || $0.kind == .qualifiedName)
    }?.identifier
  }
}
