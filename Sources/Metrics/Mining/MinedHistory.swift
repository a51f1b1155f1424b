import Ledger
import Plans

/// One migration of a history, from when it reached the main line.
package struct MinedMigration: Sendable {
  /// Of its file, where it was last.
  package internal(set) var path: String
  /// `id::author` of a changeset; empty where the file is one.
  package let unit: String
  package let folder: String
  package let tool: MigrationTool
  /// When it reached the main line; what its name says where an import brought it.
  package let at: Moment
  /// Whether an import brought it, so that the commit does not say when it was applied.
  package let isImported: Bool
  /// When the first commit with its file was written, on whatever branch.
  package let begun: Moment?
  /// Objects of git: what reached the main line, and what was proposed first.
  let merged: String
  let proposed: String?
  package let commit: String
  /// Where it was first, which stays what it was.
  package let origin: String
  package let subject: String
  /// Of the commit that brought it.
  package let author: String
  /// What it changed. None where its scripts are not read.
  package internal(set) var changes: [SchemaObject: ObjectChange] = [:]
  /// Nil while it is there; otherwise why it is gone.
  package internal(set) var end: End?

  package enum End: Hashable, Sendable {
    case deleted, squashed
  }

  /// What it is called in reports: its path, and its changeset behind `::`.
  package var name: String { unit.isEmpty ? path : "\(path)::\(unit)" }
}

/// A sign that a migration caused work again. Whether it did is for a person to say.
package struct ReworkCandidate: Hashable, Sendable {
  package enum Sign: String, Hashable, Sendable, CaseIterable {
    /// Its text was changed after it had reached the main line.
    case edited = "R1"
    /// A later migration mends what it did.
    case fixedForward = "R2"
    /// It was taken back.
    case reverted = "R3"
    /// Data were repaired by hand.
    case repaired = "R4"
    /// It caused an incident.
    case incident = "R5"
  }

  package enum Confidence: String, Hashable, Sendable, Comparable, CaseIterable {
    case low, medium, high
    package static func < (a: Self, b: Self) -> Bool {
      allCases.firstIndex(of: a) ?? 0 < allCases.firstIndex(of: b) ?? 0
    }
  }

  /// Into the history's migrations.
  package let migration: Int
  package let sign: Sign
  package let cause: Cause
  package let objects: [SchemaObject]
  /// Seconds after the migration was there.
  package let seconds: Int
  package let confidence: Confidence
  /// What speaks for it, a sentence each.
  package let evidence: [String]

  package enum Cause: Hashable, Sendable {
    /// Its id.
    case commit(String)
    /// Into the history's migrations.
    case migration(Int)
  }

  package var days: Int { seconds / Moment.day }
}

/// What a repository's history tells of its migrations.
package struct MinedHistory: Sendable {
  /// Of most migrations.
  package var tool: MigrationTool?
  package var folders: [(path: String, tool: MigrationTool, dialect: String?, migrations: Int)] = []
  package var migrations: [MinedMigration] = []
  package var candidates: [ReworkCandidate] = []
  /// Up to when it is known.
  package var asOf = Moment(seconds: 0)
  /// The first commit's time.
  package var since = Moment(seconds: 0)
  package var windowDays = 30
  package var commits = 0
  /// The root of the history: tells one repository from another.
  package var root = ""
  package var signs = Signs()

  /// What a history holds that measures rest on.
  package struct Signs: Hashable, Sendable {
    /// Merges of branches, which keep what was first proposed.
    package var merges = 0
    /// Files that lead back.
    package var downScripts = 0
    /// Commits that name an incident.
    package var incidents = 0
    /// Migrations whose names hold a date.
    package var stamped = 0
  }
  /// Changes that were seen and are none of the signs, by why.
  package var passed: [Passed: Int] = [:]
  /// What the history does not show, in sentences.
  package var limits: [String] = []

  /// Why a change of a migration's file is no sign of rework.
  package enum Passed: String, Hashable, Sendable, CaseIterable {
    case formatOnly = "format only"
    case renumbered
    case massEdit = "mass edit"
    case squashed
    case late = "after the window"
    case beforeTag = "before a tag"
    case repeatable
  }

  /// Those that have been there for the whole window.
  package func isMatured(_ migration: MinedMigration) -> Bool {
    migration.at.adding(days: windowDays) <= asOf
  }

  /// The later migration's name, or the commit's id.
  package func cause(of candidate: ReworkCandidate) -> String {
    switch candidate.cause {
    case .commit(let id): id
    case .migration(let index): migrations[index].name
    }
  }

  /// What a candidate is known by in the next mining of the same history.
  package func key(of candidate: ReworkCandidate) -> String {
    "\(migrations[candidate.migration].name)|\(candidate.sign.rawValue)|\(cause(of: candidate))"
  }

  package var matured: Int { migrations.count(where: isMatured) }

  /// Matured migrations with at least one candidate that `counts`.
  package func reworked(_ counts: (ReworkCandidate) -> Bool = { _ in true }) -> Int {
    Set(candidates.filter(counts).map(\.migration)).count { isMatured(migrations[$0]) }
  }
}
