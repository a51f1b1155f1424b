import Schemas

/// A column of the source and the column of another table that carries its value.
package struct ColumnPair: Hashable, Sendable {
  package let source: Name
  package let target: Name
  package init(_ source: Name, _ target: Name) {
    self.source = source
    self.target = target
  }
}

/// Through what the rows of a source table and of a target table find each other.
package enum Alignment: Hashable, Sendable {
  case key([ColumnPair])
  /// A key that several rows of the target bear, told apart by constants that the script gave them:
  /// columns of the target, and what stands in them as literals.
  case labelled([ColumnPair], [Name: String])
  /// A whole number that was raised by a constant, to stand beside the rows of another table.
  case shifted(ColumnPair, by: Int64)
  /// A key that several rows of the target bear, any of which stands for all.
  case spread([ColumnPair])
  /// Only in a table altered in place.
  case rowid
  /// Through the rows of another source table that refer to a row: its key and their reference, then
  /// their key and the target's. Of several that refer to one, any stands for all.
  case through(Name, reference: [ColumnPair], key: [ColumnPair])
}

/// Another table that took rows of a source table: how they are found there, and the values it should hold.
package struct OtherHome: Hashable, Sendable {
  package let table: Name
  package let alignment: Alignment
  package let pairs: [ColumnPair]
  package init(table: Name, alignment: Alignment, pairs: [ColumnPair]) {
    (self.table, self.alignment, self.pairs) = (table, alignment, pairs)
  }
}

/// A column of a source table, and the reference of its target that leads to rows which hold its values.
package struct LedPair: Hashable, Sendable {
  package let source: Name
  package let reference: Name
  package let table: Name
  package let key: Name
  package let value: Name
  package init(source: Name, reference: Name, table: Name, key: Name, value: Name) {
    (self.source, self.reference) = (source, reference)
    (self.table, self.key, self.value) = (table, key, value)
  }
}

extension Alignment {
  /// Of the key; none for the rowid.
  package var sourceColumns: [Name] {
    switch self {
    case .rowid: []
    case .shifted(let pair, _): [pair.source]
    case .key(let pairs), .labelled(let pairs, _), .spread(let pairs), .through(_, let pairs, _):
      pairs.map(\.source)
    }
  }

  /// Of the key; none for the rowid.
  package var targetColumns: [Name] {
    switch self {
    case .rowid: []
    case .shifted(let pair, _): [pair.target]
    case .key(let pairs), .labelled(let pairs, _), .spread(let pairs), .through(_, _, let pairs):
      pairs.map(\.target)
    }
  }

  /// The key's columns in the source, aligned with themselves.
  package var ownKey: Alignment {
    self == .rowid ? .rowid : .key(sourceColumns.map { ColumnPair($0, $0) })
  }

  /// What tells rows of the source apart; `rowid` where no column does.
  package var keyNames: [Name] { self == .rowid ? ["rowid"] : sourceColumns }
}
