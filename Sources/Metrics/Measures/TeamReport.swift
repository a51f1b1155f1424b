import Ledger

/// Some cycles and all that is measured of them.
package struct Group: Sendable {
  package let cycles: [Cycle]
  package let rework: ReworkMeasure
  package let rework90: ReworkMeasure
  package let cycleTime: TimeMeasure
  package let touchTime: TimeMeasure
  package let stages: StageTimes
  package let drafts: [DraftMeasure]
  package let satisfaction: [Satisfaction]
  /// Live ones with a failed application, a rollback or an incident.
  package let failed: Proportion
  package let isMined: Bool

  /// - Parameter since: only times of what was live since then count.
  package init(
    _ cycles: [Cycle], asOf: Moment, since: Moment? = nil, definitions: Definitions
  ) {
    self.cycles = cycles
    let recent =
      since.map { since in cycles.filter { $0.live == nil || $0.live ?? since > since } } ?? cycles
    rework = ReworkMeasure(cycles, asOf: asOf, window: definitions.window)
    rework90 = ReworkMeasure(cycles, asOf: asOf, window: 90)
    let isMined = !cycles.isEmpty && cycles.allSatisfy(\.isMined)
    cycleTime = .cycle(recent, asOf: asOf, isMined: isMined)
    touchTime = .touch(recent)
    stages = StageTimes(recent)
    drafts = Cycle.Draft.Author.allCases.map { DraftMeasure($0, cycles) }
    satisfaction = ["requester", "reviewer"].map { Satisfaction(role: $0, cycles) }
    let live = cycles.filter { $0.live != nil }
    failed = Proportion(live.count(where: \.hasFailed), of: live.count)
    self.isMined = isMined
  }

  package var requested: Int { cycles.count }
  package var inFlight: Int { cycles.count(where: \.isInFlight) }
  package var abandoned: Int { cycles.count { $0.abandoned != nil } }
  package var live: Int { cycles.count { $0.live != nil } }
}

/// Whether it is better than before, with everything that the answer rests on.
package struct TeamReport: Sendable {
  package enum Period: String, Sendable, CaseIterable {
    case all
    case month = "30d"
    case quarter
    /// Days that count, up to the day of the report; nil: all.
    package var days: Int? {
      switch self {
      case .all: nil
      case .month: 30
      case .quarter: 91
      }
    }
  }

  package let asOf: Moment
  package let period: Period
  package let definitions: Definitions
  package let head: LedgerHead
  /// Until the first draft of drydock's.
  package let before: Group
  /// With drydock's drafts.
  package let after: Group
  /// Since then, without.
  package let beside: Group
  /// Those for whom a coin decided: with the draft, and without.
  package let randomised: (with: Group, without: Group)
  package let rework: Comparison
  package let cycleTime: Comparison
  package let touchTime: Comparison
  /// Of those for whom a coin decided; nil where there are none.
  package let causal: (rework: Comparison, cycleTime: Comparison)?
  /// Migrations after which data were lost: told before everything else.
  package let dataLost: [Cycle]
  package let limits: [String]
  package let processMap: String?

  /// - Parameter cycles: all of a ledger.
  package init(
    _ cycles: [Cycle], processMap: String?, head: LedgerHead, asOf: Moment, period: Period = .all,
    definitions: Definitions = Definitions()
  ) {
    self.asOf = asOf
    self.period = period
    self.definitions = definitions
    self.head = head
    self.processMap = processMap
    let first = cycles.lazy.compactMap(\.drafted).min()
    var sorted: (before: [Cycle], after: [Cycle], beside: [Cycle]) = ([], [], [])
    var coin: (with: [Cycle], without: [Cycle]) = ([], [])
    for cycle in cycles {
      let began = cycle.requested ?? cycle.live ?? asOf
      guard began <= asOf else { continue }
      let isEarly = first.map { (cycle.isMined ? cycle.live ?? began : began) < $0 } ?? true
      if !cycle.hasDraft, isEarly {
        sorted.before.append(cycle)
      } else if Self.isWithin(period, cycle, asOf, definitions) {
        if cycle.hasDraft { sorted.after.append(cycle) } else { sorted.beside.append(cycle) }
        guard cycle.isRandomised else { continue }
        if cycle.hasDraft { coin.with.append(cycle) } else { coin.without.append(cycle) }
      }
    }
    let since = period.days.map { asOf.adding(days: -$0) }
    func group(_ cycles: [Cycle]) -> Group {
      Group(cycles, asOf: asOf, since: since, definitions: definitions)
    }
    before = Group(sorted.before, asOf: asOf, definitions: definitions)
    after = group(sorted.after)
    beside = group(sorted.beside)
    randomised = (group(coin.with), group(coin.without))
    let refusals = Self.refusals([before, after], definitions)
    let coinRefusals = Self.refusals([randomised.with, randomised.without], definitions)
    let otherClock =
      before.isMined && before.cycleTime.hours.count > 0
      ? [
        "Before, git alone tells the time from the first commit to the merge; after, it is from the "
          + "request to production."
      ] : []
    rework = after.rework.compared(
      with: before.rework, definitions: definitions, asOf: asOf, refusals: refusals)
    cycleTime = after.cycleTime.compared(
      with: before.cycleTime, definitions: definitions, refusals: refusals + otherClock,
      what: "The cycle time")
    touchTime = after.touchTime.compared(
      with: before.touchTime, definitions: definitions, refusals: refusals, what: "The touch time")
    let (with, without) = randomised
    causal =
      with.cycles.isEmpty && without.cycles.isEmpty
      ? nil
      : (
        with.rework.compared(
          with: without.rework, definitions: definitions, asOf: asOf,
          refusals: coinRefusals),
        with.cycleTime.compared(
          with: without.cycleTime, definitions: definitions, refusals: coinRefusals,
          what: "The cycle time")
      )
    // Whatever the period.
    dataLost = cycles.filter { $0.hasDraft && $0.incidents.contains(where: \.isDataLost) }
    limits = Self.limits(before, after, beside, randomised: causal != nil, processMap)
  }

  /// Boschloo's exact test of the crude difference in rework; nil where none is said, or where there
  /// are too many for it to be worth its time.
  package var reworkTest: Double? {
    let (new, old) = (after.rework.confirmed, before.rework.confirmed)
    guard rework.difference != nil, new.of * old.of <= 20_000 else { return nil }
    return TwoProportions(new, old).boschloo
  }

  /// Those that were live within the period, or, where rework is counted, matured within it.
  private static func isWithin(
    _ period: Period, _ cycle: Cycle, _ asOf: Moment, _ definitions: Definitions
  ) -> Bool {
    guard let days = period.days else { return true }
    guard let end = cycle.live ?? cycle.abandoned else { return true }
    return end > asOf.adding(days: -days - definitions.window)
  }

  /// Why nothing may be concluded at all.
  private static func refusals(_ groups: [Group], _ definitions: Definitions) -> [String] {
    groups.compactMap { group in
      let events = group.cycles.reduce(0) { $0 + $1.events }
      let late = group.cycles.reduce(0) { $0 + $1.lateEvents }
      guard Double(late) > definitions.late * Double(events) else { return nil }
      return "\(late) of \(events) events were written down more than a day after they happened: "
        + "too many to rely on."
    }
  }

  private static func limits(
    _ before: Group, _ after: Group, _ beside: Group, randomised: Bool, _ processMap: String?
  ) -> [String] {
    var limits: [String] = []
    if !randomised, !after.cycles.isEmpty {
      limits.append(
        "Association only: people chose when to use a draft. A coin decides with plan --arm random."
      )
    }
    if before.isMined {
      limits.append("What came before is mined from git: live means merged there.")
    }
    if before.cycles.isEmpty { limits.append("Nothing is known of the time before.") }
    if before.drafts.allSatisfy({ $0.stopped.of == 0 }) {
      limits.append(
        "The error rate of scripts before is not measured: their first pushes were not verified.")
    }
    if processMap == nil {
      limits.append("The process was not mapped before: drydock baseline map.")
    }
    if after.touchTime.hours.count < after.live {
      limits.append(
        "Minutes of work are known of \(after.touchTime.hours.count) of \(after.live) migrations.")
    }
    let tools = Set(after.cycles.flatMap(\.drafts).map(\.tool))
    if tools.count > 1 {
      limits.append(
        "Several versions judged the drafts (\(tools.sorted().joined(separator: ", "))): what they "
          + "stopped is not one measure.")
    }
    if beside.cycles.count > after.cycles.count {
      limits.append("Most migrations since went without a draft: those with one are a choice.")
    }
    return limits
  }
}
