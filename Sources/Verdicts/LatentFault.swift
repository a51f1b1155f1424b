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
  /// The row that it takes.
  package let row: [LiteralCell]

  package init(what: String, effect: Effect, table: Name, column: Name?, row: [LiteralCell]) {
    self.what = what
    self.effect = effect
    self.table = table
    self.column = column
    self.row = row
  }
}
