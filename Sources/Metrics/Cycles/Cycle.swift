import Ledger

/// One migration from request to done, as the ledger tells it.
package struct Cycle: Sendable {
  /// A script that was written for it, with what the verifier found.
  package struct Draft: Hashable, Sendable {
    package enum Author: String, Hashable, Sendable, CaseIterable { case ai, template, human }
    package let author: Author
    /// `proved`, `review`, `rejected`.
    package let verdict: String
    package let rowsLost: Int?
    package let cellsLost: Int?
    package let isShown: Bool
    package let at: Moment
    /// The version that judged it.
    package let tool: String
  }

  /// Work that it caused again, or may have caused.
  package struct Rework: Hashable, Sendable {
    package enum Status: String, Hashable, Sendable, CaseIterable {
      case candidate, confirmed, dismissed
    }
    package let event: String
    package let sign: ReworkCandidate.Sign
    package let at: Moment
    package let confidence: ReworkCandidate.Confidence
    package let by: String
    package let evidence: String
    package var status: Status
    /// Whether a rule found it, so that a person has to say.
    package var isProposed = false
    /// Why it was dismissed.
    package var why = ""
  }

  package struct Incident: Hashable, Sendable {
    package let at: Moment
    package let severity: String
    package let isDataLost: Bool
  }

  package struct Answer: Hashable, Sendable {
    /// `requester`, `reviewer`.
    package let role: String
    /// Nil: asked and not answered.
    package let score: Int?
  }

  package let migration: String
  /// What it was called when it was requested.
  package internal(set) var name = ""
  /// `low`, `medium`, `high`, `unstated`; said before any draft was seen.
  package internal(set) var risk = "unstated"
  package internal(set) var requested: Moment?
  /// The first draft of drydock's, by a model or by rules.
  package internal(set) var drafted: Moment?
  package internal(set) var reviewStarted: Moment?
  package internal(set) var approved: Moment?
  package internal(set) var merged: Moment?
  /// The first success in production.
  package internal(set) var applied: Moment?
  package internal(set) var abandoned: Moment?
  package internal(set) var hasFailed = false
  /// `ai-first`, `human-first`, `none`.
  package internal(set) var arm: String?
  package internal(set) var isRandomised = false
  package internal(set) var drafts: [Draft] = []
  package internal(set) var rounds = 0
  package internal(set) var edits = 0
  /// Minutes of people's work, over all who worked on it; nil where none was written down.
  package internal(set) var touchMinutes: Int?
  package internal(set) var reworks: [Rework] = []
  package internal(set) var incidents: [Incident] = []
  package internal(set) var answers: [Answer] = []
  package internal(set) var successorOf: String?
  /// Whether a repository's history alone tells when it was asked for and when it was live.
  package var isMined: Bool { isMerged && !isRequestedHere && applied == nil && drafted == nil }
  /// Whether a mined history holds it, and whether it was asked for here.
  var isMerged = false
  var isRequestedHere = false
  /// Up to when the history was read that it comes from; nil: it is followed to this day.
  package internal(set) var followed: Moment?
  /// By which events what is said once was said: the earliest counts, in whatever order they come.
  var requestKey: EventKey?
  var armKey: EventKey?
  /// Whether its draft may be seen: it was not kept aside, or was brought out.
  package internal(set) var isRevealed = false
  /// A pseudonym: who asked for it, or brought it to the main line.
  package internal(set) var author = ""
  package internal(set) var events = 0
  package internal(set) var lateEvents = 0

  init(_ migration: String) { self.migration = migration }

  /// When it went live; of what is known from git alone, when it reached the main line.
  package var live: Moment? { applied ?? (isMined ? merged : nil) }

  /// Hours from the request until it was live, or from the first commit to the merge.
  package var hours: Double? {
    guard let requested, let live, live >= requested else { return nil }
    return live.hours(since: requested)
  }

  /// Whether drydock's draft was there for those who wrote it.
  package var hasDraft: Bool { drafted != nil && arm != "human-first" }

  package var isInFlight: Bool { live == nil && abandoned == nil }

  /// Drafts, but for those that are kept aside while a person writes.
  package var visibleDrafts: [Draft] {
    arm == "human-first" && !isRevealed ? drafts.filter { $0.author == .human } : drafts
  }

  /// The last moment of which anything is known.
  package func known(_ asOf: Moment) -> Moment { isMined ? min(asOf, followed ?? asOf) : asOf }

  package func isMatured(_ asOf: Moment, days: Int) -> Bool {
    live.map { $0.adding(days: days) <= known(asOf) } ?? false
  }

  /// Whether work came up again within some days, by reworks that `counts`.
  package func isReworked(within days: Int, _ counts: (Rework) -> Bool) -> Bool {
    guard let live else { return false }
    return reworks.contains {
      counts($0) && $0.at >= live && $0.at <= live.adding(days: days)
    }
  }
}

/// Where an event stands in time, the same in every ledger that holds it.
struct EventKey: Comparable, Hashable, Sendable {
  let at: Moment
  let id: String

  init(_ event: LedgerEvent) { (at, id) = (event.at, event.id) }

  static func < (a: Self, b: Self) -> Bool { (a.at, a.id) < (b.at, b.id) }
}
