import Schemas

/// What a row that is not there today would suffer, measured with that row.
package struct LatentFault: Hashable, Sendable {
  package enum Effect: String, Hashable, Sendable {
    /// The row or a value of it is lost.
    case loses
    /// NULL becomes a value.
    case changes
    /// The script does not run any more.
    case fails
    /// The rollback does not bring it back any more.
    case rollback
    /// A column that is filled for every row of today stays empty.
    case unfilled
  }

  package let what: String
  package let effect: Effect
  package let table: Name
  /// The column whose value is at an edge; nil where any new row suffers.
  package let column: Name?
  /// The rows that it takes, in order.
  package let rows: [NewRow]
  /// Whether such a row fits the declared types and what is usual; of others it is only told.
  package let isPlausible: Bool
  /// Of the forward script, from 1; nil where no one statement is to blame.
  package let statement: Int?

  package init(
    what: String, effect: Effect, table: Name, column: Name?, rows: [NewRow], isPlausible: Bool,
    statement: Int?
  ) {
    self.what = what
    self.effect = effect
    self.table = table
    self.column = column
    self.rows = rows
    self.isPlausible = isPlausible
    self.statement = statement
  }
}

/// Rows that the source takes and the target's own constraint refuses: no fault of the script, and
/// worth knowing before it stops there.
package struct Refusal: Hashable, Sendable {
  /// `users.email UNIQUE`
  package let constraint: String
  package let rows: [NewRow]

  package init(constraint: String, rows: [NewRow]) {
    self.constraint = constraint
    self.rows = rows
  }
}
