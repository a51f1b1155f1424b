import Schemas

/// What a plain condition says of a column of a row: compared with constants, or with the rows of another table.
package struct PlainComparison: Hashable, Sendable {
  package enum Relation: String, Hashable, Sendable {
    case below = "<"
    case atMost = "<="
    case above = ">"
    case atLeast = ">="
    case equal = "="
    case unequal = "<>"
    case missing = "IS NULL"
    case present = "IS NOT NULL"
    case oneOf = "IN"
    /// Of a text, by LIKE or GLOB.
    case begins, ends, contains
    /// No row of the table that the first constant names refers to it by the column that the second one names.
    case unreferred
    /// No row of the table that the first constant names bears its value in the column that the second one names.
    case orphaned
    /// Not the least of the rows alike, or not the greatest: the first constant says which, the others in which
    /// columns they are alike.
    case outranked
    /// Not among the first rows in an order: the constants say how many, by which column, and `asc` or `desc`.
    case ranked

    /// What holds of two values where it does not; nil where that is not the other side of an order.
    package var opposite: Relation? {
      switch self {
      case .below: .atLeast
      case .atMost: .above
      case .above: .atMost
      case .atLeast: .below
      default: nil
      }
    }

    /// With both sides exchanged; nil where that is none.
    package var mirrored: Relation? {
      switch self {
      case .below: .above
      case .atMost: .atLeast
      case .above: .below
      case .atLeast: .atMost
      case .equal, .unequal: self
      case .missing, .present, .oneOf, .begins, .ends, .contains, .unreferred, .orphaned,
        .outranked, .ranked:
        nil
      }
    }
  }

  package struct Constant: Hashable, Sendable {
    package let sql: String
    /// What it says.
    package let text: String
    package init(sql: String, text: String) { (self.sql, self.text) = (sql, text) }
  }

  package let column: Name
  package let relation: Relation
  /// None where only a value's being there is asked.
  package let constants: [Constant]
  /// The condition, over the columns of the table.
  package let sql: String

  package var constant: Constant? { constants.first }

  package init(_ column: Name, _ relation: Relation, sql: String, text: String) {
    self.init(
      column, relation, [Constant(sql: sql, text: text)],
      sql: "\(column.quoted) \(relation.rawValue) \(sql)")
  }

  /// - Parameter isMissing: whether there is no value.
  package init(_ column: Name, isMissing: Bool) {
    let relation = isMissing ? Relation.missing : .present
    self.init(column, relation, [], sql: "\(column.quoted) \(relation.rawValue)")
  }

  package init(_ column: Name, _ relation: Relation, _ constants: [Constant], sql: String) {
    (self.column, self.relation, self.constants, self.sql) = (column, relation, constants, sql)
  }
}
