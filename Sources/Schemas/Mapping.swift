/// Who says where a column goes. Earlier cases outrank later ones.
package enum MappingOrigin: String, Hashable, Sendable, Comparable {
  case declared, script, names

  package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
  private var rank: Int {
    switch self {
    case .declared: 0
    case .script: 1
    case .names: 2
    }
  }
}

package enum MappingKind: String, Hashable, Sendable {
  case kept, renamed, transformed, split, merged, moved, dropped, new
}

/// Where source columns go, or where target columns come from.
package struct MappingEntry: Hashable, Sendable {
  package var source: [ColumnName]
  package var target: [ColumnName]
  package var kind: MappingKind
  package var origin: MappingOrigin
  /// SQL over the source row that a declared transformation promises.
  package var expression: String?
  package var lossy: Bool

  package init(
    source: [ColumnName], target: [ColumnName], kind: MappingKind, origin: MappingOrigin,
    expression: String? = nil, lossy: Bool = false
  ) {
    self.source = source
    self.target = target
    self.kind = kind
    self.origin = origin
    self.expression = expression
    self.lossy = lossy
  }
}

/// Columns through which the rows of two tables stay aligned.
package struct KeyPair: Hashable, Sendable {
  package let source: Name
  package let sourceColumns: [Name]
  package let target: Name
  package let targetColumns: [Name]

  package init(source: Name, sourceColumns: [Name], target: Name, targetColumns: [Name]) {
    self.source = source
    self.sourceColumns = sourceColumns
    self.target = target
    self.targetColumns = targetColumns
  }
}

package struct Mapping: Hashable, Sendable {
  package var entries: [MappingEntry]
  package var keys: [KeyPair]
  package init(entries: [MappingEntry] = [], keys: [KeyPair] = []) {
    self.entries = entries
    self.keys = keys
  }
}
