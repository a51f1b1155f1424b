import Schemas

/// How much a proposal deserves to be believed. None is ever carried out unasked.
package enum Tier: String, Hashable, Sendable, Comparable, CaseIterable {
  case low, medium, high

  package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
  private var rank: Int {
    switch self {
    case .low: 0
    case .medium: 1
    case .high: 2
    }
  }
}

/// What speaks for a proposal, or against it.
package struct Evidence: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case name, signature, order, values, columns
  }
  package let kind: Kind
  /// 0 to 1.
  package let score: Double
  package let words: String
  package init(_ kind: Kind, _ score: Double, _ words: String) {
    self.kind = kind
    self.score = score
    self.words = words
  }
}

/// A table that may be another one's successor.
package struct TableMatch: Hashable, Sendable {
  package let from: Name
  package let to: Name
  /// 0 to 1.
  package let score: Double
  package let tier: Tier
  package let evidence: [Evidence]
}

/// A column that may be another one's successor.
package struct ColumnMatch: Hashable, Sendable {
  package let from: ColumnName
  package let to: ColumnName
  /// 0 to 1.
  package let score: Double
  package let tier: Tier
  package let evidence: [Evidence]
  /// Whether it went to a table that is not its own table's successor.
  package let isMoved: Bool
}

/// Columns whose values were divided, or put together.
package struct Composition: Hashable, Sendable {
  /// One of the two lists has one column.
  package let from: [ColumnName]
  package let to: [ColumnName]
  /// What stands between the parts.
  package let separator: String
  package let tier: Tier
  package let evidence: [Evidence]
  package var kind: MappingKind { to.count > 1 ? .split : .merged }
}

/// A column whose words became the rows of a table that is referred to.
package struct Lookup: Hashable, Sendable {
  package let column: ColumnName
  package let reference: ColumnName
  package let table: Name
}

/// What became of a schema, as far as the two sides tell: proposals, the likeliest first.
package struct Match: Hashable, Sendable {
  /// Tables of both names' schemas that go by one name, and those that are proposed.
  package var tables: [TableMatch] = []
  /// One for each side at most.
  package var columns: [ColumnMatch] = []
  /// Pairs that lost against one of those.
  package var rivals: [ColumnMatch] = []
  package var compositions: [Composition] = []
  package var lookups: [Lookup] = []

  package init() {}
}
