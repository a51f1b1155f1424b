import Findings
import Schemas

/// How a run went.
package struct RunRecord: Sendable, Codable {
  package enum Ending: Hashable, Sendable, Codable {
    /// Every statement ran.
    case completed
    /// Every statement ran, and left a transaction open, which was rolled back: the record holds
    /// the steps before it.
    case leftOpen(statement: Int)
    /// 0-based statement; byte offset into the script.
    case failed(statement: Int, offset: Int, message: String)
    /// The engine's guard denied it: hostile.
    case denied(statement: Int, message: String)
    case limit(statement: Int, message: String)
  }

  package let ending: Ending
  package let steps: [StepRecord]
  /// Where the run failed for a foreign key alone and was to go on: the run without enforcement, which
  /// is the same up to there.
  package var unenforced: Unenforced?

  package struct Unenforced: Sendable, Codable {
    package let ending: Ending
    package let steps: [StepRecord]
    package init(ending: Ending, steps: [StepRecord]) {
      (self.ending, self.steps) = (ending, steps)
    }
  }

  package init(ending: Ending, steps: [StepRecord]) {
    self.ending = ending
    self.steps = steps
  }

  package var completed: Bool {
    switch ending {
    case .completed, .leftOpen: true
    case .failed, .denied, .limit: false
    }
  }

  /// Whether a limit ended it: what it would have come to is not known.
  package var isCutShort: Bool { if case .limit = ending { true } else { false } }

  /// Tables whose rows or definition a statement wrote, under the names they had then.
  package var writtenTables: Set<Name> { Set(steps.flatMap(\.writtenTables)) }
}

/// What one statement did.
package struct StepRecord: Sendable, Codable {
  /// Values that a statement moves into a column.
  package struct Flow: Hashable, Sendable, Codable {
    package let from: ColumnName
    package let to: ColumnName
    /// The value itself, not an expression over it.
    package let direct: Bool
    /// Whether it is the value itself, unaltered, wherever the value is taken at all.
    package let unaltered: Bool
    /// Whether it is the value written in another way, whole.
    package let converted: Bool
    /// What the same rows hold in columns that they got a constant for: the column, and a literal.
    package let beside: [Name: String]
    package init(
      from: ColumnName, to: ColumnName, direct: Bool, unaltered: Bool = false,
      converted: Bool = false, beside: [Name: String] = [:]
    ) {
      self.from = from
      self.to = to
      self.direct = direct
      self.unaltered = direct || unaltered
      self.converted = converted
      self.beside = beside
    }
  }

  /// What it did to the shape of tables.
  package enum Reshape: Hashable, Sendable, Codable {
    case created(Name)
    case dropped(Name)
    case renamed(Name, to: Name)
    case columnRenamed(ColumnName, to: Name)
    case columnDropped(ColumnName)
    case columnAdded(Name)
  }

  /// Rows written in one table, whoever wrote them.
  package struct Changes: Hashable, Sendable, Codable {
    package var inserted = 0
    package var updated = 0
    package var deleted = 0
    package init() {}
    package var total: Int { inserted + updated + deleted }

    package mutating func add(_ other: Changes) {
      inserted += other.inserted
      updated += other.updated
      deleted += other.deleted
    }
  }

  /// 0-based.
  package let statement: Int
  package var milliseconds = 0.0
  package var flows: [Flow] = []
  /// Columns that decide which values it writes, or where.
  package var deciding: Set<ColumnName> = []
  /// Columns that it reads, where it fills others with what its text does not lead back to them.
  package var untraced: Set<ColumnName> = []
  package var reshape: Reshape?
  package var changes: [Name: Changes] = [:]
  /// Rows of these that triggers and the actions of foreign keys wrote.
  package var nested = 0
  /// Whether it asked how foreign keys are handled, or set what depends on it.
  package var asksForMode = false
  /// Whether it set how foreign keys are handled, with no transaction open.
  package var setsMode = false
  /// Columns written by UPDATE, triggers and foreign key actions included.
  package var updatedColumns: Set<ColumnName> = []
  /// Tables written by a trigger's program.
  package var triggered: Set<Name> = []
  package var readTables: Set<Name> = []
  /// Whether no transaction was open after it: what was done until then lasts.
  package var settles = true

  package init(statement: Int) { self.statement = statement }

  package var rows: Int { changes.values.reduce(0) { $0 + $1.total } }

  package var writtenTables: Set<Name> {
    var tables = Set(changes.keys)
    switch reshape {
    case .created(let name), .dropped(let name), .columnAdded(let name): tables.insert(name)
    case .renamed(let old, let new): tables.formUnion([old, new])
    case .columnRenamed(let column, _), .columnDropped(let column): tables.insert(column.table)
    case nil: break
    }
    return tables
  }
}
