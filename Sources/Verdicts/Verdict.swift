import Findings
import Plans
import Schemas

/// Who answered for the data: the engine under the verdict.
package struct EngineIdentity: Hashable, Sendable {
  package let dialect: String
  package let name: String
  package let version: String
  package init(dialect: String, name: String, version: String) {
    self.dialect = dialect
    self.name = name
    self.version = version
  }
}

/// What a person accepted beforehand: a loss, or the findings of a rule.
package struct Acceptance: Hashable, Sendable {
  package enum Subject: Hashable, Sendable {
    /// `table` or `table.column`.
    case loss(String)
    /// Rows of a table that match an SQL predicate over it, so many at most.
    case rows(of: Name, matching: String, atMost: Int)
    /// About one object, or about any.
    case rule(RuleID, object: String?)
  }

  package let subject: Subject
  package let by: String?
  package let why: String?
  /// The last day on which it holds, `2027-01-31`; nil: for good.
  package let until: String?

  package init(_ subject: Subject, by: String? = nil, why: String? = nil, until: String? = nil) {
    self.subject = subject
    self.by = by
    self.why = why
    self.until = until
  }

  /// For the record: `loss users.fax`.
  package var what: String {
    switch subject {
    case .loss(let what): "loss \(what)"
    case .rows(let table, let predicate, let most): "loss \(table)[\(predicate)]<=\(most)"
    case .rule(let rule, let object): "rule \(rule.text)" + (object.map { " \($0)" } ?? "")
    }
  }

  /// For the finding: who, why and until when.
  package var note: String {
    let words = [why ?? "accepted", by.map { "by \($0)" }, until.map { "until \($0)" }]
    return words.compactMap(\.self).joined(separator: ", ")
  }
}

/// What may be said of a draft after every check. Not measured is nil, never zero or empty.
package struct Verdict: Hashable, Sendable {
  package enum Outcome: String, Hashable, Sendable, Comparable {
    case proved, review, rejected

    package static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
    /// From the best, 0.
    package var rank: Int {
      switch self {
      case .proved: 0
      case .review: 1
      case .rejected: 2
      }
    }
  }

  package var outcome: Outcome
  package var risk: Risk
  package var proposer: Proposer
  package var engine: EngineIdentity
  /// Whether the shadow held every row of the source.
  package var complete: Bool
  /// The part of the source's rows that the shadow held, up to 1.
  package var share = 1.0
  package var runs: Bool?
  package var error: RunError?
  package var modes: [RunMode]
  package var converges: Bool?
  package var residue: [Residue]?
  package var keptTables: [Name]
  package var mapping: Mapping?
  package var loss: LossAccount?
  package var rollback: RollbackAccount?
  /// Nil where it was not looked for.
  package var latent: [LatentFault]?
  /// Rows that the source takes and the target refuses; nil where none was looked for.
  package var refusals: [Refusal]?
  /// After each statement, and before the first; nil where it was not tried.
  package var crash: [CrashPoint]?
  /// Whether the script does the same on another day; nil where it was not tried.
  package var isRepeatable: Bool?
  package var queries: [QueryResult] = []
  package var invariants: [InvariantResult] = []
  package var probes: [ProbeResult] = []
  package var paths: [PathResult] = []
  package var checks: [CheckResult]
  package var accepted: [Acceptance]
  package var steps: [Step]?
  /// Rows in the shadow's touched tables; nil where none was counted.
  package var shadowRows: Int?

  package init(
    proposer: Proposer, engine: EngineIdentity, outcome: Outcome, checks: [CheckResult]
  ) {
    self.proposer = proposer
    self.engine = engine
    self.outcome = outcome
    self.checks = checks
    risk = Risk(of: checks.flatMap(\.findings))
    complete = true
    modes = []
    keptTables = []
    accepted = []
  }

  /// All findings, the worst first; of equals, the order of the checks.
  package var findings: [Finding] {
    checks.flatMap(\.findings).enumerated().sorted { a, b in
      a.element.severity == b.element.severity
        ? a.offset < b.offset : a.element.severity > b.element.severity
    }.map(\.element)
  }

  package var questions: [Question] { checks.flatMap(\.questions) }
}
