import Findings
import SQLiteSyntax
import Schemas

/// The conditions by which scripts tell rows apart, those that are about few columns: rows that meet
/// one, and rows that do not, may go different ways.
struct ScriptConditions: Sendable {
  struct Condition: Hashable, Sendable {
    /// Over bare names of columns.
    let sql: String
    let columns: [Name]
  }

  private(set) var all: [Condition] = []

  /// Rows are looked for among all combinations of values.
  private static let mostColumns = 3
  private static let most = 12
  private static let longest = 2000

  mutating func read(_ root: SyntaxNode) {
    for node in root.descendants {
      switch node.kind {
      case .whereClause, .whereAndReturning, .joinConstraint, .caseBranch, .filterOver:
        node.children.first(where: \.isExpression).map { add($0) }
      default: continue
      }
    }
  }

  /// Adds a condition, and what it is made of.
  private mutating func add(_ node: SyntaxNode) {
    let node = node.unwrapped
    guard node.range.upper - node.range.lower <= Self.longest else { return }
    note(node)
    guard [.andExpr, .orExpr, .notExpr].contains(node.kind) else { return }
    for part in node.children where part.isExpression { add(part) }
  }

  private mutating func note(_ node: SyntaxNode) {
    var columns: [Name] = []
    for part in node.descendants {
      switch part.kind {
      case .scalarSubquery, .existsExpr, .inSelect, .inTable, .variable, .raise: return
      // A window is over rows, an aggregate too.
      case .functionCall where part.child(.over, .filterOver) != nil: return
      case .columnRef where !columns.contains(part.identifier): columns.append(part.identifier)
      default: continue
      }
    }
    guard (1...Self.mostColumns).contains(columns.count), !node.holdsAggregate, !node.joinsTables
    else { return }
    let condition = Condition(sql: node.overBareColumns, columns: columns)
    if all.count < Self.most, !all.contains(condition) { all.append(condition) }
  }
}

extension SyntaxNode {
  /// Whether columns of different tables stand in it, as far as their qualifiers say.
  fileprivate var joinsTables: Bool {
    let qualifiers = descendants.filter { $0.kind == .columnRef }.compactMap { reference in
      let names = reference.children(.name)
      return names.count > 1 ? names[names.count - 2].identifier : nil
    }
    return Set(qualifiers).count > 1
  }

  /// Its text with columns by their own names alone, quoted.
  fileprivate var overBareColumns: String {
    var text = ""
    var at = range.lower
    for node in descendants where node.kind == .columnRef {
      text += tree.source[SourceRange(at, node.range.lower)] + quoted(node.identifier)
      at = node.range.upper
    }
    return text + tree.source[SourceRange(at, range.upper)]
  }
}
