import Schemas

/// How many rows found each other.
package struct RowTally: Hashable, Sendable {
  package var source = 0
  package var target = 0
  /// Source rows with an image.
  package var matched = 0
  /// Images beyond the first of a source row.
  package var duplicated = 0
  /// Target rows without origin.
  package var added = 0
  package init() {}
  package var lost: Int { source - matched }
}

/// What differs between a source column and a target column over aligned rows.
package struct CellTally: Hashable, Sendable {
  /// Source cells of aligned rows that are not NULL and whose typed value differs.
  package var changed: Int
  /// NULLs of the source that are something in the target.
  package var filled: Int
  package init(changed: Int, filled: Int) {
    self.changed = changed
    self.filled = filled
  }
}
