import Schemas

/// In which order numbers count rows.
package enum Numbering: Hashable, Sendable {
  /// In that of the numbers before, those alike in any.
  case asOrdered
  case otherwise
}

/// Which of several rows comes first.
package struct RowRank: Sendable {
  package let column: Name
  /// The one with the highest number or the latest day; else the other end.
  package let isHighest: Bool
  /// Whether texts have to be days.
  package let isOfTime: Bool

  package init(column: Name, isHighest: Bool, isOfTime: Bool) {
    self.column = column
    self.isHighest = isHighest
    self.isOfTime = isOfTime
  }
}
