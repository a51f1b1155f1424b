import Ledger

/// Makes cycles out of events, in whatever order they come: merged ledgers hold theirs apart.
package struct CycleBuilder {
  private var cycles: [Cycle] = []
  private var index: [String: Int] = [:]
  private let voided: Set<String>
  private var reviews: [String: (key: EventKey, status: Cycle.Rework.Status, why: String)] = [:]
  package private(set) var processMap: String?
  private var mapKey: EventKey?
  /// Up to when histories were read.
  private var minedUntil: Moment?

  private let asOf: Moment?

  /// - Parameters:
  ///   - voided: the `voided` events, which say which others do not count.
  ///   - asOf: what happened later is not known; what was found later of what had happened is.
  package init(voided: [LedgerEvent] = [], asOf: Moment? = nil) {
    self.voided = Set(voided.compactMap { $0.facts["of"] })
    self.asOf = asOf
  }

  package mutating func take(_ event: LedgerEvent) {
    guard event.kind != .voided, !voided.contains(event.id) else { return }
    if let asOf, event.at > asOf, event.kind != .reworkConfirmed, event.kind != .reworkDismissed {
      return
    }
    add(event)
  }

  /// - Returns: all cycles, in the order in which they were first heard of.
  package mutating func finish() -> [Cycle] {
    for cycle in cycles.indices {
      for rework in cycles[cycle].reworks.indices {
        guard let review = reviews[cycles[cycle].reworks[rework].event] else { continue }
        cycles[cycle].reworks[rework].status = review.status
        cycles[cycle].reworks[rework].why = review.why
      }
      cycles[cycle].followed = minedUntil
    }
    excludePlannedSuccessors()
    return cycles
  }

  /// The next phase of a change that was planned in phases is no repair of the one before.
  private mutating func excludePlannedSuccessors() {
    var successors: [String: Set<String>] = [:]
    for cycle in cycles {
      guard let origin = cycle.successorOf else { continue }
      successors[origin, default: []].formUnion([cycle.migration, cycle.name])
    }
    for (origin, names) in successors {
      guard let at = index[origin] else { continue }
      for rework in cycles[at].reworks.indices
      where cycles[at].reworks[rework].sign == .fixedForward
        && names.contains(cycles[at].reworks[rework].by)
      {
        cycles[at].reworks[rework].status = .dismissed
        cycles[at].reworks[rework].why = "planned successor"
      }
    }
  }

  private mutating func add(_ event: LedgerEvent) {
    switch event.kind {
    case .processMapped:
      guard mapKey.map({ $0 < EventKey(event) }) ?? true else { return }
      (mapKey, processMap) = (EventKey(event), event.facts["map"])
    case .mined: minedUntil = max(minedUntil ?? event.at, event.at)
    case .reworkConfirmed: review(event, .confirmed)
    case .reworkDismissed: review(event, .dismissed)
    default: break
    }
    guard !event.migration.isEmpty else { return }
    let at: Int
    if let known = index[event.migration] {
      at = known
    } else {
      at = cycles.count
      index[event.migration] = at
      cycles.append(Cycle(event.migration))
    }
    cycles[at].take(event)
  }

  /// The last word on a candidate counts.
  private mutating func review(_ event: LedgerEvent, _ status: Cycle.Rework.Status) {
    let (of, key) = (event.facts["of"] ?? "", EventKey(event))
    if let other = reviews[of], key < other.key { return }
    reviews[of] = (key, status, event.facts["why"] ?? "")
  }
}

extension Cycle {
  fileprivate mutating func take(_ event: LedgerEvent) {
    events += 1
    if event.isLate, event.source != .git, event.source != .imported { lateEvents += 1 }
    if let minutes = event.facts["minutes"].flatMap({ Int($0) }), minutes > 0 {
      touchMinutes = min((touchMinutes ?? 0) + min(minutes, Self.mostMinutes), Self.mostMinutes)
    }
    switch event.kind {
    case .requested:
      requested = earliest(requested, event.at)
      if event.source != .git { isRequestedHere = true }
      guard requestKey.map({ EventKey(event) < $0 }) ?? true else { return }
      requestKey = EventKey(event)
      name = event.facts["plan"] ?? name
      risk = event.facts["risk"] ?? risk
      successorOf = event.facts["successor-of"] ?? successorOf
      author = event.actor
    case .armAssigned:
      guard armKey.map({ EventKey(event) < $0 }) ?? true else { return }
      armKey = EventKey(event)
      arm = event.facts["arm"]
      isRandomised = event.facts["method"] == "randomised"
    case .revealed: isRevealed = true
    case .draftReady:
      if event.facts["author"] != "human" { drafted = earliest(drafted, event.at) }
    case .verified: if let draft = Draft(event) { drafts.append(draft) }
    case .reviewStarted: reviewStarted = earliest(reviewStarted, event.at)
    case .changesRequested, .reviewRound: rounds += 1
    case .approved: approved = earliest(approved, event.at)
    case .edited: edits += 1
    case .merged:
      merged = earliest(merged, event.at)
      if event.source == .git { isMerged = true }
      if name.isEmpty { name = event.facts["plan"] ?? "" }
      if author.isEmpty { author = event.actor }
    case .applied:
      guard event.facts["environment"] ?? "production" == "production" else { return }
      if event.facts["result"] == "failed" {
        hasFailed = true
      } else {
        applied = earliest(applied, event.at)
      }
    case .rolledBack:
      guard event.facts["environment"] ?? "production" == "production" else { return }
      hasFailed = true
      reworks.append(
        Rework(
          event: event.id, sign: .reverted, at: event.at, confidence: .high, by: "",
          evidence: "It was rolled back.", status: .confirmed))
    case .abandoned: abandoned = earliest(abandoned, event.at)
    case .rework: if let rework = Rework(event) { reworks.append(rework) }
    case .incident:
      incidents.append(
        Incident(
          at: event.at, severity: event.facts["severity"] ?? "",
          isDataLost: event.facts["data"] == "lost"))
      hasFailed = true
      reworks.append(
        Rework(
          event: event.id, sign: .incident, at: event.at, confidence: .high, by: "",
          evidence: "An incident was linked to it.", status: .confirmed))
    case .surveyed:
      answers.append(
        Answer(
          role: event.facts["role"] ?? "", score: event.facts["score"].flatMap { Int($0) }))
    default: break
    }
  }
}

extension Cycle {
  /// Nobody works longer on one migration: what is more is a slip.
  fileprivate static var mostMinutes: Int { 1_000_000 }
}

private func earliest(_ one: Moment?, _ other: Moment) -> Moment {
  one.map { min($0, other) } ?? other
}

extension Cycle.Draft {
  fileprivate init?(_ event: LedgerEvent) {
    guard let author = event.facts["author"].flatMap(Author.init),
      let verdict = event.facts["verdict"]
    else { return nil }
    self.init(
      author: author, verdict: verdict, rowsLost: event.facts["rows-lost"].flatMap(count),
      cellsLost: event.facts["cells-lost"].flatMap(count),
      isShown: event.facts["shown"] != "no", at: event.at, tool: event.tool)
  }
}

extension Cycle.Rework {
  fileprivate init?(_ event: LedgerEvent) {
    guard let sign = event.facts["type"].flatMap(ReworkCandidate.Sign.init) else { return nil }
    self.init(
      event: event.id, sign: sign, at: event.at,
      confidence: event.facts["confidence"].flatMap(ReworkCandidate.Confidence.init) ?? .medium,
      by: event.facts["by"] ?? "", evidence: event.facts["evidence"] ?? "",
      status: event.facts["status"].flatMap(Status.init) ?? .candidate)
    isProposed = status == .candidate
  }
}

/// A number of things; more than a quadrillion are a slip.
private func count(_ text: String) -> Int? {
  Int(text).flatMap { (0...1_000_000_000_000_000).contains($0) ? $0 : nil }
}
