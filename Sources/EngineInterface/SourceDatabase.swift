import Findings
import Plans
import Profiles
import Schemas

/// A private copy of a source.
package protocol SourceDatabase: Sendable {
  associatedtype Shadow: ShadowDatabase

  var schema: Schema { get }
  /// Identifies the bytes of the source, for the record: `sha256:…`.
  var identity: String { get }
  /// Secret to whoever has not the source: derived from its bytes, never shown.
  var secret: [UInt8] { get }
  /// What was wrong with the data of some tables before any script touched it, or of more.
  func health(of tables: Set<Name>) async throws -> [Finding]

  /// The part of the rows that is here, up to 1; less in a sample.
  var share: Double { get }
  /// Of the private copy.
  var bytes: Int { get }

  /// A copy that scripts may ruin.
  func makeShadow() async throws -> Shadow

  /// What the data of some tables is like, or of all; one pass over each. Beyond `limit` rows a table
  /// is sampled.
  ///
  /// - Parameter masked: stands for a text without saying it.
  func profile(
    of tables: Set<Name>?, limit: Int, masked: @escaping @Sendable (String) -> String
  ) async throws -> [TableProfile]

  /// The texts of columns that hold few: at most `most`, each in at least `least` rows. Columns that
  /// hold others are left out.
  func frequentTexts(of columns: [ColumnName], most: Int, least: Int) async throws
    -> [ColumnName: [String]]

  /// What tells the values of some columns from those of others, by tables; one pass over each.
  func sketches(of columns: [Name: [Name]]) async throws -> [Name: TableSketch]

  /// The source as it is, to be read and never run on.
  var pristine: Shadow { get }

  /// Rows that the data of some tables lacks and that the schema allows: others like those that are
  /// there, values at an edge, values that the script's own literals tell apart. Made of values that
  /// are generated, or altered from those of a row; whether the source takes them is for `adding` to
  /// find out.
  ///
  /// - Parameters:
  ///   - hints: what the migration does with them.
  ///   - inPlace: whether rows that are there are changed, where the tables take no others.
  func edgeRows(
    of tables: Set<Name>, for scripts: [AdmittedScript], knowing hints: EdgeHints, inPlace: Bool
  ) async throws -> [EdgeRow]

  /// The source with more rows, as its schema lets them in, foreign keys enforced.
  ///
  /// - Returns: nil where none of them was taken; and those that were.
  /// - Throws: `OutOfTime` where a row takes too long, as one that is looked for in a large table.
  func adding(_ rows: [EdgeRow]) async throws -> (source: Self, taken: [EdgeRow])?

  /// The same schema with so many rows of each table at most, and with the rows that those refer to:
  /// the first, the last, and some between.
  ///
  /// - Returns: nil where the rows of some table cannot be had one by one.
  func sample(rows: Int) async throws -> Self?
}

/// The time for something that is tried was up before it was done.
package struct OutOfTime: Error {
  package init() {}
}

/// What is known of a migration that says which rows are worth a try.
package struct EdgeHints: Sendable {
  /// Columns in which the target wants no two rows alike.
  package var distinct: Set<ColumnName> = []
  /// Tables whose rows the target holds in one, under the keys that they have.
  package var united: [Set<Name>] = []
  /// Types of the columns that take a column's values, where they are of another kind.
  package var retyped: [ColumnName: TypeFamily] = [:]
  package init() {}
}

/// A row that could come tomorrow, with those that it needs.
package struct EdgeRow: Hashable, Sendable {
  package let table: Name
  /// The column whose value is at an edge; nil for a row like others.
  package let column: Name?
  /// What the row is like, for people: `an empty text`.
  package let what: String
  /// Whether it fits the declared types and what is usual for such a column.
  package let isPlausible: Bool
  /// In the order in which they have to be inserted.
  package let rows: [NewRow]
  /// Statements that make these rows.
  package let sql: [String]
  /// Whether it is like any other of its table but for its key.
  package let isPlain: Bool
  /// Whether its key is one that a row of another table has.
  package let isClash: Bool
  /// Whether it is taken out again.
  package var isGone = false
  /// The rows that are there and that it changes: no other can change them beside it.
  package var replaced: [String] {
    rows.compactMap { row in row.replaced.map { "\(row.table) \($0)" } }
  }

  package init(
    table: Name, column: Name?, what: String, isPlausible: Bool = true, isPlain: Bool = false,
    isClash: Bool = false, rows: [NewRow], sql: [String]
  ) {
    self.table = table
    self.column = column
    self.what = what
    self.isPlausible = isPlausible
    self.isPlain = isPlain
    self.isClash = isClash
    self.rows = rows
    self.sql = sql
  }
}

/// A disposable database.
package protocol ShadowDatabase: Sendable {
  associatedtype Comparison: DataComparison

  /// Runs the script as its author's tool would, one statement a call, under the engine's limits.
  /// A statement that fails is in the record; only an accident of the machine throws.
  func run(_ script: AdmittedScript, under conditions: RunConditions) async throws -> RunRecord

  func schema() async throws -> Schema

  /// Another shadow with the same content.
  func fork() async throws -> Self

  /// Whether both hold the same bytes, which shows that they hold the same data.
  func isIdentical(to other: Self) async throws -> Bool

  /// What of the given tables breaks a foreign key, a CHECK, NOT NULL or the engine's integrity.
  func violations(of tables: Set<Name>, keysOf moved: Set<Name>) async throws -> [Violation]

  /// Marks from which the next keys are given: AUTOINCREMENT, sequences.
  func marks() async throws -> [Name: Int64]

  /// Numbers that applications keep in the database's header, by name.
  func settings() async throws -> [String: Int64]

  /// Views that cannot be asked, and triggers that fail or can never be set off.
  func brokenObjects() async throws -> [BrokenObject]

  func rows(in table: Name) async throws -> Int

  /// Rows that would break a constraint over these columns, each of several alike counted.
  ///
  /// - Returns: nil for a kind of which that cannot be said.
  func rows(in table: Name, breaking kind: String, over columns: [Name]) async throws -> Int?

  /// Values that are not of the kind that the column's declared type is meant for.
  func misfits(in column: ColumnName) async throws -> Int

  /// All rows of a view.
  ///
  /// - Parameter reversed: whether rows without an order are to come in another one.
  func answer(of view: Name, reversed: Bool, limits: Limits) async throws -> QueryAnswer

  /// Asks a query, which may only read.
  func answer(_ query: AdmittedQuery, limits: Limits) async throws -> QueryAnswer

  /// What differs in the data of both, table by table, of the tables that both have. Numbers that
  /// were given out, and references to them, are nobody's values: they are compared through what they stand
  /// for, or not at all.
  func differences(from other: Self, numbers: GivenNumbers) async throws -> [DataDifference]

  /// Writes to a table as an application would: inserts a row like one that is there, gives one the
  /// values of another, deletes one.
  ///
  /// - Parameters:
  ///   - key: columns that identify a row.
  ///   - kinds: in what the rows differ from one that is there.
  /// - Returns: what was written, as far as the table took it.
  func writeLate(to table: Name, key: [Name], _ kinds: LateKinds) async throws -> [LateWrite]

  /// Writes rows that meet the conditions of a script, and others over the table's columns as SQL, and rows
  /// that do not, as far as the table takes them.
  func writeLate(
    to table: Name, key: [Name], meeting conditions: [String], of script: AdmittedScript
  ) async throws -> [LateWrite]

  /// Changes rows that are there: in each another one of `columns`, to a value that no row has.
  func writeLate(to table: Name, key: [Name], rewriting columns: [Name]) async throws -> [LateWrite]

  /// Writes rows like one that is there, but for a value of `mark` that no row has: one as it is, one
  /// with other values in `free`.
  func writeLate(to table: Name, marking mark: Name, free: [Name]) async throws -> [LateWrite]

  /// Writes a row beside one that is there, as an application would: with the same values in `sharing`
  /// and others in the columns that tell rows apart.
  ///
  /// - Returns: what both rows hold; nil where there is none to write it beside, or the table refuses it.
  func writeBeside(in table: Name, sharing: [Name]) async throws
    -> (old: [Name: Value], new: [Name: Value])?

  /// Writes a row to a table and one that refers to it by a column.
  ///
  /// - Returns: what both rows hold; nil where a table refuses its own.
  func writeReferring(by column: ColumnName, to table: Name, key: Name) async throws
    -> (referred: [Name: Value], referring: [Name: Value])?

  /// The stored columns of one row; nil where there is none.
  func row(of table: Name, where key: [(column: Name, value: Value)]) async throws -> [Name: Value]?

  /// Compares the source (`before`) with this shadow. `rolledBack`, where given, is this shadow
  /// after the rollback.
  func comparison(rolledBack: Self?) async throws -> Comparison
}

/// How a script is run.
package struct RunConditions: Hashable, Sendable, Codable {
  /// Whether the runner enforces foreign keys before the script says anything about it.
  package var foreignKeys: Bool
  package var limits: Limits
  /// 0-based; nil is all of them. A transaction that is open at the end is rolled back.
  package var statements: Range<Int>?
  /// Whether a run that fails for a foreign key alone goes on without enforcement, see
  /// `RunRecord.unenforced`.
  package var goesOnUnenforced = false
  /// On another day, with other random numbers, and rows that have no order in another one.
  package var isLater = false
  /// Where clocks show another time of day than here.
  package var isElsewhere = false

  package init(foreignKeys: Bool, limits: Limits, statements: Range<Int>? = nil) {
    self.foreignKeys = foreignKeys
    self.limits = limits
    self.statements = statements
  }
}

/// Tables whose rows got numbers from a script.
package struct GivenNumbers: Sendable {
  package let ofAll: Set<Name>
  /// Those that have numbers of the source's, too.
  package let ofSome: Set<Name>
  package init(ofAll: Set<Name> = [], ofSome: Set<Name> = []) {
    (self.ofAll, self.ofSome) = (ofAll, ofSome)
  }
}

/// Rows that two databases do not have in common.
package struct DataDifference: Hashable, Sendable {
  package let table: Name
  /// nil where the rows themselves differ, by their keys.
  package let column: Name?
  package let rows: Int
  /// Whether what differs is only the order of what stands in a text.
  package let isOrder: Bool
  package init(table: Name, column: Name?, rows: Int, isOrder: Bool = false) {
    self.table = table
    self.column = column
    self.rows = rows
    self.isOrder = isOrder
  }
}

/// In which columns rows that are written late differ from one that is there.
package struct LateKinds: Sendable {
  /// Further rows leave them empty, one each.
  package var empty: [Name] = []
  /// Another row has other values in them.
  package var free: [Name] = []
  /// New rows leave them at their default, or empty: what gathers other rows is theirs alone.
  package var bare: [Name] = []
  /// Further rows have values in them that they may not have been able to have before: of another type, out of a
  /// range.
  package var wider: [Name] = []
  /// Of calculated numbers: further rows have one more than what is there.
  package var finer: [Name] = []
  /// Further rows have a value in them that another row has, where each was to have its own before.
  package var repeating: [Name] = []

  package init() {}

  /// Whether all rows are such as the old schema took.
  package var areUsual: Bool {
    empty.isEmpty && wider.isEmpty && finer.isEmpty && repeating.isEmpty
  }
}

/// Something that an application wrote after a migration.
package struct LateWrite: Sendable {
  package enum Kind: Hashable, Sendable {
    case inserted, updated, deleted
    /// A row with another value in one column, and all else as it was.
    case rewritten(Name)
    /// Like another, but for columns that only the new schema has.
    case insertedOtherwise
    /// A row that leaves a column empty.
    case insertedWithout(Name)
    /// A row with a value of another kind than the column had.
    case insertedWith(Name)
    /// A row with a value that another row has in a column where each had its own.
    case insertedRepeating(Name)
    /// A row that meets a condition, or does not: in words, "for which … holds".
    case insertedFor(String)
    /// A row of a table without a key, found by a value that no other row has.
    case insertedMarked
  }

  package let kind: Kind
  package let key: [(column: Name, value: Value)]
  /// The row that it was made like, by its key; empty for one that was deleted.
  package let like: [(column: Name, value: Value)]

  package init(
    kind: Kind, key: [(column: Name, value: Value)], like: [(column: Name, value: Value)]
  ) {
    self.kind = kind
    self.key = key
    self.like = like
  }
}

/// A constraint that rows break.
package struct Violation: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable { case foreignKey, integrity }
  package let kind: Kind
  package let table: Name
  /// What is broken, without values of the data.
  package let description: String
  /// Rows by the value that breaks it; by "" where it is not one value. Never shown.
  package var offenders: [String: Int]

  package init(kind: Kind, table: Name, description: String, offenders: [String: Int]) {
    self.kind = kind
    self.table = table
    self.description = description
    self.offenders = offenders
  }

  package var rows: Int { offenders.values.reduce(0, +) }

  /// Without the rows that broke it before, value by value; nil where none is left.
  package func beyond(_ before: [Violation]) -> Violation? {
    var left = self
    for known in before {
      for (value, rows) in known.offenders {
        left.offenders[value] = left.offenders[value].map { $0 - rows }
      }
    }
    left.offenders = left.offenders.filter { $0.value > 0 }
    return left.offenders.isEmpty ? nil : left
  }
}
