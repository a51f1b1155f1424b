import Ledger

/// Makes cycles out of events, in whatever order they come: merged ledgers hold theirs apart.
package struct CycleBuilder {
  private var cycles: [Cycle] = []
  private var index: [String: Int] = [:]
  private let voided: Set<String>
  private var reviews: [String: (Cycle.Rework.Status, String)] = [:]
  package private(set) var processMap: String?
  /// Of histories that were mined: the tool and the time.
  package private(set) var mined: [(tool: String, at: Moment)] = []

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
        cycles[cycle].reworks[rework].status = review.0
        cycles[cycle].reworks[rework].why = review.1
      }
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
    case .processMapped: processMap = event.facts["map"]
    case .mined: mined.append((event.facts["tool"] ?? "", event.at))
    case .reworkConfirmed: reviews[event.facts["of"] ?? ""] = (.confirmed, "")
    case .reworkDismissed:
      reviews[event.facts["of"] ?? ""] = (.dismissed, event.facts["why"] ?? "")
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
      cycles[at].isMined = true
    }
    cycles[at].take(event)
  }
}

extension Cycle {
  fileprivate mutating func take(_ event: LedgerEvent) {
    events += 1
    if event.isLate, event.source != .git, event.source != .imported { lateEvents += 1 }
    if event.source != .git, ![.rework, .reworkConfirmed, .reworkDismissed].contains(event.kind) {
      isMined = false
    }
    if let minutes = event.facts["minutes"].flatMap({ Int($0) }), event.kind != .rework {
      touchMinutes = (touchMinutes ?? 0) + minutes
    }
    switch event.kind {
    case .requested:
      requested = earliest(requested, event.at)
      name = event.facts["plan"] ?? name
      risk = event.facts["risk"] ?? risk
      successorOf = event.facts["successor-of"] ?? successorOf
      author = event.actor
    case .armAssigned:
      arm = event.facts["arm"]
      isRandomised = event.facts["method"] == "randomised"
    case .draftReady:
      if event.facts["author"] != "human" { drafted = earliest(drafted, event.at) }
    case .verified: if let draft = Draft(event) { drafts.append(draft) }
    case .reviewStarted: reviewStarted = earliest(reviewStarted, event.at)
    case .changesRequested, .reviewRound: rounds += 1
    case .approved: approved = earliest(approved, event.at)
    case .edited: edits += 1
    case .merged:
      merged = earliest(merged, event.at)
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

private func earliest(_ one: Moment?, _ other: Moment) -> Moment {
  one.map { min($0, other) } ?? other
}

extension Cycle.Draft {
  fileprivate init?(_ event: LedgerEvent) {
    guard let author = event.facts["author"].flatMap(Author.init),
      let verdict = event.facts["verdict"]
    else { return nil }
    self.init(
      author: author, verdict: verdict, rowsLost: event.facts["rows-lost"].flatMap { Int($0) },
      cellsLost: event.facts["cells-lost"].flatMap { Int($0) },
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
  }
}
