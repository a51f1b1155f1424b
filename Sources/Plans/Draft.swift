import Findings
import Schemas

/// Text that somebody wrote to be run. It cannot be run: see `AdmittedScript`.
package struct Script: Hashable, Sendable {
  package let role: ScriptRole
  package let source: SourceText
  package init(_ role: ScriptRole, _ text: String) {
    self.init(role, SourceText(text))
  }
  package init(_ role: ScriptRole, _ source: SourceText) {
    self.role = role
    self.source = source
  }
}

package enum Proposer: String, Sendable { case model, baseline, human }

/// What a proposer said: claims and scripts, nothing of it believed.
package struct Draft: Hashable, Sendable {
  package let proposer: Proposer
  package let up: Script
  package let down: Script?
  /// Read-only queries, one a check, for a person to run after the migration.
  package var checks: String
  /// What the proposer says goes where. Measured through, never trusted.
  package var mapping: [MappingEntry]
  package var holes: [Hole]
  /// What the proposer asks in its own words.
  package var questions: [String]
  /// What a model says has to hold, and what would show a fault. Never trusted; asked all the same.
  package var invariants: [Invariant] = []
  package var probes: [Probe] = []
  /// Where a model says that values go. Compared with what its script does, and nothing is measured by it.
  package var paths: [ClaimedPath] = []
  /// Statements that finally remove what the forward script keeps aside. Not part of it.
  package var removals: [String]

  package init(
    _ proposer: Proposer, up: Script, down: Script?, checks: String = "",
    mapping: [MappingEntry] = [], holes: [Hole] = [],
    questions: [String] = [], removals: [String] = []
  ) {
    self.proposer = proposer
    self.up = up
    self.down = down
    self.checks = checks
    self.mapping = mapping
    self.holes = holes
    self.questions = questions
    self.removals = removals
  }
}

extension Draft {
  /// Of its scripts, in bytes without what only parts them.
  package var size: Int {
    [up.source.text, down?.source.text ?? ""].reduce(0) { sum, text in
      sum + text.utf8.count { $0 > 0x20 }
    }
  }
}

/// Two queries that are to give the same rows: on the source, and on the migrated database.
package struct Invariant: Hashable, Sendable {
  package let name: String
  package let before: String
  package let after: String
  package init(name: String, before: String, after: String) {
    (self.name, self.before, self.after) = (name, before, after)
  }
}

/// The values of one column of the source are to stand in one of the target: names as they were said,
/// `table.column`.
package struct ClaimedPath: Hashable, Sendable {
  package let source: String
  package let target: String
  package init(source: String, target: String) { (self.source, self.target) = (source, target) }
}

/// A query that gives a row where something went wrong.
package struct Probe: Hashable, Sendable {
  package let name: String
  package let query: String
  package init(name: String, query: String) { (self.name, self.query) = (name, query) }
}

/// A question that a draft leaves open, and what stands in its place until it is answered.
package struct Hole: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case split, merge, cast, fill, rename, orphans, duplicates
  }

  /// What an answer is.
  package enum Blank: Hashable, Sendable {
    /// For each of `into`, columns of the target, an expression over a row of the source table `over`;
    /// most likely over its columns `from`. For each of `back`, columns of the source that are gone, one
    /// over a row of the target.
    case expressions(over: Name, into: [ColumnName], from: [Name], back: [ColumnName])
    /// The name that something of the source bears in the target, if any; a column where a table is
    /// given.
    case name(of: Name, in: Name?, among: [Name])
  }

  package let kind: Kind
  package let columns: [ColumnName]
  package let question: String
  /// How a person can answer it, in words; empty: as the question says.
  package let remedy: String
  /// The question, with that.
  package var wholeQuestion: String { remedy.isEmpty ? question : "\(question) \(remedy)" }
  /// SQL that stands there now: for each column of the blank one, else one.
  package let filledWith: [String]
  package let blank: Blank

  package init(
    kind: Kind, columns: [ColumnName], question: String, remedy: String = "",
    filledWith: [String], blank: Blank
  ) {
    self.kind = kind
    self.columns = columns
    self.question = question
    self.remedy = remedy
    self.filledWith = filledWith
    self.blank = blank
  }
}

/// What stands in holes: SQL that somebody proposed, none of it believed.
package struct Answers: Hashable, Sendable {
  /// For a column of the target an expression over a row of the source.
  package var forward: [ColumnName: String] = [:]
  /// For a column of the source one over a row of the target.
  package var back: [ColumnName: String] = [:]
  package init() {}
}

/// What is to be reached.
package struct Goal: Hashable, Sendable {
  package let source: Schema
  package let target: Schema
  package var renames: Renames
  /// Whether dropped values are kept aside, so that there is a way back.
  package var keepsDropped: Bool
  /// What a person declared columns to be made of.
  package var declared: [MappingEntry] = []
  /// Tables and columns, `table.column`, that a person said are dropped and nothing else.
  package var dropped: Set<String> = []
  /// What was answered to the holes of an earlier draft.
  package var answers = Answers()
  /// What was asked for, in words: rules look for names in it, no more.
  package var words = ""
  package var diff: SchemaDiff { SchemaDiff(from: source, to: target, renames: renames) }
  package init(source: Schema, target: Schema, renames: Renames, keepsDropped: Bool = true) {
    self.source = source
    self.target = target
    self.renames = renames
    self.keepsDropped = keepsDropped
  }
}
