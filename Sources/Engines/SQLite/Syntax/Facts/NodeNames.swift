import Findings
import Schemas

extension SyntaxNode {
  /// Of a `name` node, or of the last one of a qualified name.
  package var identifier: Name {
    let last = kind == .name ? tokens.last : tokens.last { !tree.isTrivia($0) }
    return last.map { Name(unquoted(tree.source[tree.range(ofToken: $0)])) } ?? ""
  }

  /// The object that a statement or a part of one names first: `schema.object` gives the object.
  package var objectName: Name? {
    for child in children {
      switch child.kind {
      case .name: return qualifier(after: child) ?? child.identifier
      case .qualifiedName, .qualifiedStepTable: return child.identifier
      case .aliasedName: return child.objectName
      default: continue
      }
    }
    return nil
  }

  /// `name schema_part`: the second name is the object's.
  private func qualifier(after name: SyntaxNode) -> Name? {
    let all = children
    guard let at = all.firstIndex(where: { $0.index == name.index }), at + 1 < all.count,
      all[at + 1].kind == .schemaPart
    else { return nil }
    return all[at + 1].child(.name)?.identifier
  }

  /// The name that AS, or no word, gives.
  package var aliasName: Name? {
    if kind == .aliasedName { return children(.name).last?.identifier }
    guard let alias = child(.alias) else { return nil }
    if let name = alias.child(.name) { return name.identifier }
    return alias.tokens.last.map { Name(unquoted(tree.source[tree.range(ofToken: $0)])) }
  }

  /// Names between parentheses: of columns that are inserted into, of a key, of USING.
  package var listedNames: [Name] {
    children.compactMap { child in
      switch child.kind {
      case .name: child.identifier
      case .listedColumn: child.child(.name)?.identifier
      default: nil
      }
    }
  }

  /// The text up to a part of it, trivia at the ends left out; all of it where there is no such part.
  package func prefix(before part: SyntaxNode?) -> String {
    guard let part else { return text }
    let significant = (tokens.lowerBound..<max(tokens.lowerBound, part.tokens.lowerBound)).filter {
      !tree.isTrivia($0)
    }
    guard let first = significant.first, let last = significant.last else { return "" }
    return tree.source[SourceRange(tree.start(first), tree.start(last + 1))]
  }

  /// What stands between two of its parts, blanks left out.
  package func words(between first: SyntaxNode, and second: SyntaxNode) -> String {
    let tokens = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    return tokens.filter { !tree.isTrivia($0) }.map { tree.source[tree.range(ofToken: $0)] }
      .joined(separator: " ")
  }

  /// Of a call, folded; nil of anything else.
  package var functionName: String? {
    guard kind == .functionCall, let token = tokens.first else { return nil }
    return foldingASCII(unquoted(tree.source[tree.range(ofToken: token)]))
  }

  /// Of a function that stands for a table, folded; nil of anything else.
  package var tableFunctionName: String? { kind == .fromFunction ? objectName?.folded : nil }

  /// Whether one of the built-in aggregate functions is called in it, as an aggregate.
  /// https://www.sqlite.org/lang_aggfunc.html
  package var holdsAggregate: Bool {
    descendants.contains { node in
      guard node.child(.over, .filterOver) == nil, let name = node.functionName else {
        return false
      }
      let arguments = node.children.filter(\.isExpression).count
      return ["count", "sum", "total", "avg", "group_concat"].contains(name)
        || ["min", "max"].contains(name) && arguments == 1
    }
  }

  /// Without parentheses around all of it.
  package var unwrapped: SyntaxNode {
    var node = self
    while node.kind == .parenthesized, let inner = node.children.first(where: \.isExpression) {
      node = inner
    }
    return node
  }

  /// Expressions of which this one's value always is one, unaltered: what COALESCE, CASE and the like
  /// choose among.
  package var alternatives: [SyntaxNode] {
    switch kind {
    case .parenthesized: unwrapped.alternatives
    case .caseExpr:
      children.flatMap { part -> [SyntaxNode] in
        switch part.kind {
        case .caseBranch: part.children.last(where: \.isExpression)?.alternatives ?? []
        case .caseElse: part.children.first(where: \.isExpression)?.alternatives ?? []
        default: []
        }
      }
    case .functionCall where child(.over, .filterOver) == nil:
      switch functionName {
      case "coalesce", "ifnull": children.filter(\.isExpression).flatMap(\.alternatives)
      case "iif", "if": children.filter(\.isExpression).dropFirst().flatMap(\.alternatives)
      default: [self]
      }
    default: [self]
    }
  }

  package var isExpression: Bool {
    switch kind {
    case .parenthesized, .columnRef, .literal, .currentTime, .variable, .collateExpr, .cast,
      .rowValue, .functionCall, .andExpr, .orExpr, .binary, .notExpr, .unary, .likeExpr, .nullTest,
      .isExpr, .betweenExpr, .inList, .inSelect, .inTable, .scalarSubquery, .existsExpr, .caseExpr,
      .raise:
      true
    default: false
    }
  }
}
