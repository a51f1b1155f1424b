import Schemas

/// What an UPDATE writes into a column, where that is made of constants and of the row's own columns.
package struct Assignment: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    case constant(PlainComparison.Constant)
    /// NULL.
    case nothing
    /// The column's own value, and one of `+`, `-`, `*`, `/` with a number: `price * 1.1`, rounded or not.
    case changed(sign: String, by: PlainComparison.Constant)
    /// Texts and other columns, one behind the other.
    case template(texts: [String], columns: [Name])
    case copied(Name)
  }

  package let column: Name
  package let form: Form
  /// The value, over the columns of the row as it was.
  package let sql: String

  /// The rows that it is written in, of those of its statement: of one of these lists all hold; empty for all.
  package let alternatives: [[PlainComparison]]

  package init(
    _ column: Name, _ form: Form, sql: String, where alternatives: [[PlainComparison]] = []
  ) {
    (self.column, self.form, self.sql) = (column, form, sql)
    self.alternatives = alternatives
  }

  /// Columns that the value is made of.
  package var reads: [Name] {
    switch form {
    case .constant, .nothing: []
    case .changed: [column]
    case .template(_, let columns): columns
    case .copied(let other): [other]
    }
  }
}
