import Schemas

/// A column of a row compared with a constant.
package struct PlainComparison: Hashable, Sendable {
  package enum Relation: String, Hashable, Sendable {
    case below = "<"
    case atMost = "<="
    case above = ">"
    case atLeast = ">="
    case equal = "="
    case missing = "IS NULL"
    case present = "IS NOT NULL"

    /// With both sides exchanged.
    package var mirrored: Relation {
      switch self {
      case .below: .above
      case .atMost: .atLeast
      case .above: .below
      case .atLeast: .atMost
      case .equal, .missing, .present: self
      }
    }
  }

  package let column: Name
  package let relation: Relation
  /// The constant as SQL and as what it says; nil where only its being there is asked.
  package let constant: (sql: String, text: String)?

  package init(_ column: Name, _ relation: Relation, sql: String, text: String) {
    (self.column, self.relation, constant) = (column, relation, (sql, text))
  }

  /// - Parameter isMissing: whether there is no value.
  package init(_ column: Name, isMissing: Bool) {
    (self.column, relation, constant) = (column, isMissing ? .missing : .present, nil)
  }

  package var sql: String {
    [column.quoted, relation.rawValue, constant?.sql].compactMap(\.self).joined(separator: " ")
  }

  package static func == (a: Self, b: Self) -> Bool { a.sql == b.sql }
  package func hash(into hasher: inout Hasher) { hasher.combine(sql) }
}
