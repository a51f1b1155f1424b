import Schemas

/// Two columns that are put together, with what stands between them.
package struct GluedColumns: Hashable, Sendable {
  package let first: Name
  package let sign: String
  package let second: Name
}

extension SyntaxNode {
  /// Columns that `||` puts side by side, with no text or one between them: other pairs of values may give the
  /// same text.
  package var gluedColumns: [GluedColumns] {
    descendants.filter { $0.kind == .binary }.flatMap { node -> [GluedColumns] in
      let parts = node.gluedParts
      return parts.indices.dropLast().compactMap { at -> GluedColumns? in
        guard let first = parts[at].referredColumn else { return nil }
        if let second = parts[at + 1].referredColumn {
          guard second != first else { return nil }
          return GluedColumns(first: first, sign: "", second: second)
        }
        guard let sign = parts[at + 1].literalText, parts.indices.contains(at + 2),
          let second = parts[at + 2].referredColumn, second != first
        else { return nil }
        return GluedColumns(first: first, sign: sign, second: second)
      }
    }
  }

  private var gluedParts: [SyntaxNode] {
    let node = unwrapped
    let sides = node.children.filter(\.isExpression)
    guard node.kind == .binary, sides.count == 2,
      node.words(between: sides[0], and: sides[1]) == "||"
    else { return [node] }
    return sides.flatMap(\.gluedParts)
  }

  /// Columns of which the greatest, the least or the first in order is looked for: two rows may share it.
  package var rankedColumns: Set<Name> {
    Set(
      descendants.flatMap { node -> [Name] in
        switch node.kind {
        case .functionCall where ["max", "min"].contains(node.functionName):
          node.children.filter(\.isExpression).compactMap(\.referredColumn)
        case .orderBy: node.descendants.compactMap(\.referredColumn)
        default: []
        }
      })
  }

  private var referredColumn: Name? {
    let node = unwrapped
    return node.kind == .columnRef ? node.columnName : nil
  }
}
