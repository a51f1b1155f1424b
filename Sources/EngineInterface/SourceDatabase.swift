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
  /// What was wrong with the data before any script touched it.
  var health: [Finding] { get }

  /// A copy that scripts may ruin.
  func makeShadow() async throws -> Shadow

  /// What the data of some tables is like, or of all; one pass over each. Beyond `limit` rows a table
  /// is sampled.
  ///
  /// - Parameter masked: stands for a text without saying it.
  func profile(
    of tables: Set<Name>?, limit: Int, masked: @escaping @Sendable (String) -> String
  ) async throws -> [TableProfile]

  /// The source as it is, to be read and never run on.
  var pristine: Shadow { get }

  /// Rows that the data of some tables lacks and that the schema allows: others like those that are
  /// there, values at an edge, values that the script's own literals tell apart. Made of values that
  /// are generated, or altered from those of a row; whether the source takes them is for `adding` to
  /// find out.
  func edgeRows(of tables: Set<Name>, for scripts: [AdmittedScript]) async throws -> [EdgeRow]

  /// The source with more rows, as its schema lets them in, foreign keys enforced.
  ///
  /// - Returns: nil where none of them was taken; and those that were.
  func adding(_ rows: [EdgeRow]) async throws -> (source: Self, taken: [EdgeRow])?

  /// The same schema with so many rows of each table at most, and with the rows that those refer to:
  /// the first, the last, and some between.
  ///
  /// - Returns: nil where the rows of some table cannot be had one by one.
  func sample(rows: Int) async throws -> Self?
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
  /// INSERT statements of these rows.
  package let sql: [String]

  package init(
    table: Name, column: Name?, what: String, isPlausible: Bool = true, rows: [NewRow],
    sql: [String]
  ) {
    self.table = table
    self.column = column
    self.what = what
    self.isPlausible = isPlausible
    self.rows = rows
    self.sql = sql
  }
}

/// A disposable database.
package protocol ShadowDatabase: Sendable {
  associatedtype Comparison: DataComparison

  /// Runs the script as its author's tool would, one statement a call, under the engine's limits.
  /// A statement that fails is in the record; only an accident of the machine throws.
  func run(_ script: AdmittedScript, foreignKeys: Bool, limits: Limits) async throws -> RunRecord

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

  /// Compares the source (`before`) with this shadow. `rolledBack`, where given, is this shadow
  /// after the rollback.
  func comparison(rolledBack: Self?) async throws -> Comparison
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
