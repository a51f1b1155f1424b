import Schemas

/// That two columns are equal in every row, each by its table's name or alias and its own.
package struct EqualColumns: Hashable, Sendable {
  private let one: [Name]
  private let other: [Name]

  init?(_ one: SyntaxNode, _ other: SyntaxNode) {
    let names = [one, other].map(\.unwrapped).map { side in
      side.kind == .columnRef ? side.children(.name).map(\.identifier) : []
    }
    guard names.allSatisfy({ $0.count == 2 }) else { return nil }
    (self.one, self.other) = (names[0], names[1])
  }

  /// What a column of that table or alias, of another name, is equal to.
  package func partner(ofAny table: Name) -> [Name]? {
    guard (one[0] == table) != (other[0] == table), one[1] != other[1] else { return nil }
    return one[0] == table ? other : one
  }

  /// The column that this one is equal to.
  package func partner(of column: [Name]) -> [Name]? {
    column == one ? other : column == other ? one : nil
  }
}

extension SyntaxNode {
  /// Columns that a condition makes equal, wherever it holds.
  package var equalColumns: [EqualColumns] {
    let node = unwrapped
    let sides = node.children.filter(\.isExpression)
    switch node.kind {
    case .andExpr: return sides.flatMap(\.equalColumns)
    case .binary:
      guard sides.count == 2, ["=", "=="].contains(node.words(between: sides[0], and: sides[1]))
      else { return [] }
      return [EqualColumns(sides[0], sides[1])].compactMap(\.self)
    default: return []
    }
  }
}
