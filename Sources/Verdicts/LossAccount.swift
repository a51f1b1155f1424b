import Findings
import Schemas

/// Why a column's values count as kept, or that they do not. From the strongest down.
package enum Evidence: String, Hashable, Sendable {
  case identity, rollback, inverse, determined, unproven, lost
}

/// What an expression that gives old values back makes of the new ones.
package enum InverseKind: Hashable, Sendable {
  /// It uses them whole.
  case expression
  /// It takes them from a number: what was first is last.
  case mirrored
  /// It leaves out a part of them.
  case part
  /// It follows them to another table.
  case lookup
  /// It leads to the row that is referred to, under its new key.
  case reference
  /// The table that a row is in tells it.
  case table
}

/// How values of several rows stand together in one text.
package enum Gathering: Hashable, Sendable {
  case inOrder, byName
}

/// What became of the values of one source column.
package struct ColumnAccount: Hashable, Sendable {
  package var source: ColumnName
  package var into: [ColumnName]
  package var kind: MappingKind
  package var origin: MappingOrigin
  /// Rows of the source table.
  package var rows: Int
  package var rowsLost: Int
  package var cellsLost: Int
  /// Cells of surviving rows whose value is not what it was, kept or not.
  package var cellsChanged: Int
  package var cellsUnproven: Int
  /// Of the changed cells, those that only a copy kept aside still holds.
  package var cellsKeptAside: Int
  /// Changed cells that only a kept copy or the rollback gives back, while nothing explains what
  /// stands in their place.
  package var cellsUnexplained: Int
  /// Of those, cells in whose place nothing stands.
  package var cellsEmptied = 0
  /// Cells that stayed as they were, and that the inverse of the changed ones does not give back.
  package var cellsLeftAlone: Int
  /// References to a row that a new unique key refuses, which lead to the one that stays.
  package var cellsRepointed = 0
  /// References that lead to other rows than before; those that the source declares are lost, too.
  package var cellsStrayed = 0
  /// Lists whose entries are all there, in another order or with other signs between them.
  package var listsRewritten = 0
  /// Values that are written in another way, and that the rollback leaves so: they are there still.
  package var cellsRewritten = 0
  /// How its values stand, with those of other rows, as entries of a text; nil: they do not.
  package var gathered: Gathering?
  package var isGathered: Bool { gathered != nil }
  /// What the request asks for of what is lost, and of how many cells.
  package var asked: AskedLoss?
  package var cellsAsked = 0
  package enum AskedLoss: Sendable {
    /// How texts were written.
    case rewritten
    /// What a new constraint of the target refuses.
    case repaired
    /// In rows that it names, or for another value that it names.
    case chosen
  }

  /// Whether every one of its texts is a date that reads both as day and month and as month and day.
  package var areDatesDoubtful = false
  /// Whether the rows that stand in columns now bore labels with nothing in common with their names.
  package var areLabelsUnlike = false
  /// Whether its values stand in an object under another column's name.
  package var isUnderOtherName = false
  /// Whether of several rows' values only one stands there.
  package var isPicked = false
  /// Columns that hold what tells where and in which order its values stand.
  package var alsoExplained: [ColumnName] = []
  package var inverseKind: InverseKind?
  /// NULLs that became something.
  package var nullsFilled: Int
  /// Whether all values were written, and the request names what only some rows hold.
  package var isSaidOfSome = false
  /// NULLs that became the value which the request names for them.
  package var nullsNamed = 0
  /// NULLs that took the value of another column, which has no place of its own any more.
  package var nullsTaken: [ColumnName: Int] = [:]
  /// Of the lost cells, those whose value went to another row or column.
  package var misassigned: Int
  /// Conditional entropy times rows, base 2; nil while it is not measured.
  package var bitsLost: Double?
  package var evidence: Evidence
  /// The expression over the mapped columns that gives the value back.
  package var inverse: String?
  /// Whether the target has no place for the value.
  package var intended: Bool
  /// Lost cells that were to be: all, or those that the request asks for.
  package var cellsIntended: Int { intended ? cellsLost : min(cellsAsked, cellsLost) }
  package var cellsUnintended: Int { cellsLost - cellsIntended }
  package var examples: [CellExample]

  package init(
    source: ColumnName, into: [ColumnName], kind: MappingKind, origin: MappingOrigin, rows: Int
  ) {
    self.source = source
    self.into = into
    self.kind = kind
    self.origin = origin
    self.rows = rows
    rowsLost = 0
    cellsLost = 0
    cellsChanged = 0
    cellsUnproven = 0
    cellsKeptAside = 0
    cellsUnexplained = 0
    cellsLeftAlone = 0
    inverseKind = nil
    nullsFilled = 0
    misassigned = 0
    bitsLost = nil
    evidence = .identity
    inverse = nil
    intended = false
    examples = []
  }

  /// Adds what became of its cells in rows that stand in another table.
  package mutating func add(_ other: ColumnAccount) {
    if cellsLost == 0, into.isEmpty || into == other.into {
      (into, kind, intended) = (other.into, other.kind, false)
    }
    into += other.into.filter { !into.contains($0) }
    cellsLost += other.cellsLost
    cellsChanged += other.cellsChanged
    cellsUnproven += other.cellsUnproven
    misassigned += other.misassigned
    if other.cellsLost > 0 { intended = false }
    evidence = cellsLost > 0 ? .lost : .unproven
    if examples.isEmpty { examples = other.examples }
  }
}

/// What became of the rows of one source table.
package struct TableAccount: Hashable, Sendable {
  package let table: Name
  /// The target table that takes its key; nil where none does.
  package let anchor: Name?
  package var rows: Int
  package var rowsLost: Int
  /// Of the lost rows, those that the target has no place for, or that its new key alone refuses.
  package var rowsLostIntended: Int
  /// Of those, rows that a person said may go.
  package var rowsPurged = 0
  /// How many rows somebody let go at most, where more than these went by the same condition.
  package var purgeLimit: Int?
  /// Of them, rows that go by a condition against which the words of the request, which asks for some, cannot be held.
  package var rowsDoubtful = 0
  /// Of them, rows that go by a condition which the words of the request name.
  package var rowsAskedFor = 0
  package var duplicated: Int
  /// Where they stand twice, if it is not the anchor.
  package var doubledIn: Name?
  /// Columns whose numbers were added up where rows became one.
  package var addedUp: [Name] = []
  /// Rows that stand there again, leading to another row that is alike.
  package var rowsRepointed = 0
  /// Rows that stand nowhere as rows and that the rollback brings back all the same.
  package var rowsRestored = 0
  /// Rows that stand several times because the target gave up their key and holds them beside the rows
  /// of another table.
  package var repeated = 0
  /// Rows of the anchor without origin in the source.
  package var added: Int
  package var columns: [ColumnAccount]
  /// Rows that cannot be aligned with the source; nil where all can.
  package var unaligned: String?
  package var lostExamples: [CellExample]
  /// Rows that stand in another table instead, whole.
  package var rowsMoved: [Moved]
  /// Whether its anchor holds the rows of other source tables, too.
  package var isShared: Bool
  /// Whether its values went into the rows of a table that it referred to, or that referred to it.
  package var isFolded = false
  /// Whether its rows were found by what they hold, all of them differing in that.
  package var isFoundByContent = false
  /// Whether its columns became rows.
  package var isSpread = false

  package struct Moved: Hashable, Sendable {
    package let table: Name
    package let rows: Int
    package let key: Key

    /// What became of the number that each row had.
    package enum Key: Hashable, Sendable {
      case kept
      /// They are rows there with numbers of their own.
      case numberedAnew
      /// They went into other rows, which have theirs.
      case givenUp
    }

    package init(table: Name, rows: Int, key: Key = .kept) {
      (self.table, self.rows, self.key) = (table, rows, key)
    }
  }

  package init(table: Name, anchor: Name?, rows: Int) {
    self.table = table
    self.anchor = anchor
    self.rows = rows
    rowsLost = 0
    rowsLostIntended = 0
    duplicated = 0
    added = 0
    columns = []
    unaligned = nil
    lostExamples = []
    isShared = false
    rowsMoved = []
  }

  package var rowsLostUnintended: Int { rowsLost - rowsLostIntended }
}

/// A sequence mark that is lower than before.
package struct MarkLoss: Hashable, Sendable {
  package let object: Name
  package let before: Int64
  package let after: Int64?
  package init(object: Name, before: Int64, after: Int64?) {
    self.object = object
    self.before = before
    self.after = after
  }
}

/// What a script did to the data, for the tables it could have touched.
package struct LossAccount: Hashable, Sendable {
  package struct Total: Hashable, Sendable {
    package var rows = 0
    package var cells = 0
    package var duplicated = 0
    /// Values that stand where NULL was.
    package var invented = 0
    package var misassigned = 0
    /// nil where it was measured for no column.
    package var bits: Double?
    package init() {}

    fileprivate mutating func add(bits more: Double?) {
      if let more { bits = (bits ?? 0) + more }
    }

    package var isAny: Bool { rows + cells + duplicated + invented + misassigned > 0 }
  }

  package var tables: [TableAccount]
  package var marks: [MarkLoss]

  package init(tables: [TableAccount] = [], marks: [MarkLoss] = []) {
    self.tables = tables
    self.marks = marks
  }

  package var columns: [ColumnAccount] { tables.flatMap(\.columns) }

  package var unintended: Total {
    var total = Total()
    for table in tables {
      total.rows += table.rowsLostUnintended
      total.duplicated += table.duplicated
    }
    for column in columns {
      total.invented += column.nullsFilled
      guard !column.intended else { continue }
      total.cells += column.cellsUnintended
      total.misassigned += column.misassigned
      total.add(bits: column.bitsLost)
    }
    return total
  }

  package var intended: Total {
    var total = Total()
    for table in tables { total.rows += table.rowsLostIntended }
    for column in columns {
      total.cells += column.cellsIntended
      if column.intended { total.add(bits: column.bitsLost) }
    }
    return total
  }

  /// Orders two accounts of the same script in different modes: what is lost, what is not known, what
  /// is given up.
  package var weight: [Int] {
    let (total, given) = (unintended, intended)
    return [
      total.rows + total.cells + total.duplicated + total.misassigned + total.invented,
      columns.reduce(0) { $0 + $1.cellsUnproven } + tables.count { $0.unaligned != nil },
      given.rows + given.cells + tables.reduce(0) { $0 + $1.added },
    ]
  }
}
