import Schemas

/// What one row holds of a column of the rows that it stands for.
package struct GroupColumn: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case sum
    /// The value of one of them.
    case one
    /// The texts of all of them, among others.
    case all
  }

  package let pair: ColumnPair
  package let part: Part
  package init(_ pair: ColumnPair, _ part: Part) {
    (self.pair, self.part) = (pair, part)
  }
}
