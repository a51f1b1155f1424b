import Plans
import Schemas

extension SyntaxNode {
  /// A condition as comparisons of columns with constants, all of which have to hold; nil where it is
  /// anything else.
  var plainComparisons: [PlainComparison]? {
    let node = unwrapped
    let sides = node.children.filter(\.isExpression)
    switch node.kind {
    case .andExpr:
      let parts = sides.compactMap(\.plainComparisons)
      return parts.count == sides.count ? parts.flatMap(\.self) : nil
    case .nullTest:
      guard let column = sides.first?.ownColumn else { return nil }
      return [PlainComparison(column, isMissing: node.text.uppercased().hasSuffix("ISNULL"))]
    case .isExpr:
      let words = sides.count == 2 ? node.words(between: sides[0], and: sides[1]).uppercased() : ""
      guard let column = sides.first?.ownColumn, words.hasPrefix("IS") else { return nil }
      let isNot = words.split(whereSeparator: \.isWhitespace) == ["IS", "NOT"]
      guard isNot || words == "IS" else { return nil }
      if sides[1].unwrapped.text.uppercased() == "NULL" {
        return [PlainComparison(column, isMissing: !isNot)]
      }
      guard !isNot else { return nil }
      return sides[1].constant.map {
        [PlainComparison(column, .equal, sql: $0.sql, text: $0.text)]
      }
    case .binary:
      guard sides.count == 2 else { return nil }
      let sign = node.words(between: sides[0], and: sides[1])
      guard let relation = PlainComparison.Relation(rawValue: sign == "==" ? "=" : sign) else {
        return nil
      }
      if let column = sides[0].ownColumn, let constant = sides[1].constant {
        return [PlainComparison(column, relation, sql: constant.sql, text: constant.text)]
      }
      if let column = sides[1].ownColumn, let constant = sides[0].constant {
        return [PlainComparison(column, relation.mirrored, sql: constant.sql, text: constant.text)]
      }
      return nil
    default: return nil
    }
  }

  private var ownColumn: Name? { unwrapped.columnName }

  private var constant: (sql: String, text: String)? {
    let node = unwrapped
    guard node.kind == .literal, !["NULL"].contains(node.text.uppercased()) else { return nil }
    return (node.text, node.text.hasPrefix("'") ? unquoted(node.text) : node.text)
  }
}
