import Findings
import Plans
import Schemas

/// Where a database is: a file's path or a connection URI. What it means is its engine's to say.
package struct Location: Hashable, Sendable {
  package let text: String
  package init(_ text: String) { self.text = text }
}

/// Why something that was named cannot be used.
package struct LocationError: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// It is not there, or cannot be read or parsed: exit code 65.
    case unreadable
    /// It is held by somebody else, or its server does not answer: exit code 69.
    case unreachable
  }

  package let kind: Kind
  /// What is wrong, in one line.
  package let message: String
  /// What to do about it, in one line.
  package let remedy: String

  package init(_ kind: Kind, _ message: String, remedy: String) {
    self.kind = kind
    self.message = message
    self.remedy = remedy
  }
}

/// What a run may use up. Beyond it, the run ends and its check is unproven.
package struct Limits: Hashable, Sendable, Codable {
  /// Longest a whole script may take, by the wall clock.
  package var script: Duration
  /// Largest a shadow may become, in bytes, beyond three times the source.
  package var growth: Int
  /// Longest to wait for a source that somebody writes to.
  package var lock: Duration
  /// Whether the source is opened, to take a backup of it while others write, instead of copied.
  package var opensSource = false

  package init(
    script: Duration = .seconds(300), growth: Int = 1 << 30, lock: Duration = .seconds(5)
  ) {
    self.script = script
    self.growth = growth
    self.lock = lock
  }

  /// These limits, for a source of so many bytes: where nobody set the time, 30 seconds and one more for
  /// each 4 MB. What takes longer on few rows does not end, or would not end on many.
  package func fitting(bytes: Int) -> Limits {
    var fitting = self
    fitting.script = min(script, .seconds(30 + bytes / 4_000_000))
    return fitting
  }
}

/// All that a stage may ask of a database system. One value per system, in `Sources/Engines`;
/// only `Composition` names which.
///
/// The SQL of a system, its quoting, its way to rebuild a table or to compare two databases, is
/// written behind this protocol and nowhere else: a stage passes values and gets values.
package protocol Engine: Sendable {
  /// A private copy of a source, from which shadows are made. Nothing writes to it.
  associatedtype Source: SourceDatabase

  /// `sqlite`, and the version of the library that runs the scripts.
  var dialect: String { get }
  var version: String { get }

  /// How far the scripts that it runs are kept from this machine.
  func confinement() async -> Confinement

  /// Copies the database at `location`, or plays SQL files into an empty one. The original is never
  /// opened by the database system.
  /// - Throws: `LocationError`.
  func source(at location: Location) async throws -> Source

  /// Reads the schema to reach, the renames that its comments declare, and the rows that it may hold.
  /// - Throws: `LocationError`.
  func target(at location: Location) async throws -> (schema: TargetSchema, data: Source)

  /// The forward and backward parts of a script, where a migration tool's comments mark them.
  func parts(of script: SourceText) -> (up: SourceText, down: SourceText?)

  /// The constraint that an error of a run says a row breaks; nil where it says something else.
  func brokenConstraint(by message: String) -> BrokenConstraint?

  /// Whether a text is one expression over the columns of a row, and nothing besides.
  func isExpression(_ text: String) -> Bool

  /// The words of an expression that may be names.
  func names(in expression: String) -> Set<Name>

  /// What the statements of a script are, in order.
  func statements(of script: SourceText) -> [StatementFacts]

  /// The statements of a file of queries, with what the comments above them say: `-- name: …`,
  /// `-- invariant: …`, `-- migrated`, `-- probe: …`, and `-- :id = 5` for parameters. `admitQueries`
  /// asks this.
  func queries(in file: SourceText) -> [QueryText]

  /// Two queries, as a file: an expression over a table of the source, with the row's key, and the
  /// column of the target that is to hold it, with its row's key. The expression is somebody else's:
  /// what comes of it is for `admitQueries` to judge.
  func transformation(
    _ expression: String, over table: Name, into column: ColumnName, from source: Schema,
    to target: Schema, renames: Renames
  ) -> String

  /// Parses and contains the whole script before any of it runs. Stages call `admit`, never this.
  func inspect(_ script: Script, on source: Source) async throws -> Inspection

  /// The definitions, in this system's SQL, of some tables and of what hangs on them, in an order in
  /// which they can be created.
  func definitions(of tables: Set<Name>, in schema: Schema) -> [String]

  /// The statements that create all that a schema holds, in an order in which they run.
  func definitions(in schema: Schema) -> [String]

  /// A text in this system's SQL of which nothing but its comments is gone.
  func withoutComments(_ text: String) -> String

  /// Drafts without a model, in this system's SQL, from what `source` holds.
  func baselineDraft(for goal: Goal, on source: Source) async throws -> Draft
}

/// A constraint that refused a row.
package struct BrokenConstraint: Hashable, Sendable {
  /// `UNIQUE`, `NOT NULL`, `CHECK`, `FOREIGN KEY`.
  package let kind: String
  /// Empty where the engine does not name them.
  package let columns: [ColumnName]
  /// What the engine says of it: a name, or its expression.
  package let text: String
  package init(kind: String, columns: [ColumnName], text: String) {
    self.kind = kind
    self.columns = columns
    self.text = text
  }
}

/// A schema to reach.
package struct TargetSchema: Sendable {
  package let schema: Schema
  /// Table as the target names it, column (nil: the table itself), old name.
  package let hints: [(table: Name, column: Name?, oldName: Name)]
  package init(schema: Schema, hints: [(table: Name, column: Name?, oldName: Name)]) {
    self.schema = schema
    self.hints = hints
  }

  /// The hints as renames from the names of a source.
  package var renames: Renames {
    var renames = Renames()
    for hint in hints where hint.column == nil { renames.add(table: hint.oldName, to: hint.table) }
    for hint in hints {
      guard let column = hint.column else { continue }
      renames.add(column: hint.oldName, to: column, of: renames.oldName(of: hint.table))
    }
    return renames
  }
}

/// What an engine saw in a script.
package enum Inspection: Sendable {
  /// Contained. `skipped` are statements that will not be run, with findings that say so; `fills` are
  /// the expressions over the source that fill columns at the end, where the text tells them.
  case clean(
    [StatementFacts], skipped: Set<Int>, findings: [Finding], fills: [ColumnName: String])
  /// Hostile: nothing of it may run.
  case hostile([Finding])
  /// Not understood well enough to be run.
  case unsupported([Finding])
}
