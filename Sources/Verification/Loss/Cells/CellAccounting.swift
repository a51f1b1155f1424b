import EngineInterface
import Plans
import Schemas
import Verdicts
import Wishes

/// Settles the cells of one source column, each by the first rule that takes it. The order is the
/// definition of loss; see "Values" in Documentation/verdict.md.
struct CellAccounting<Audit: CellAudit> {
  let audit: Audit
  let plan: ColumnPlan
  let places: [ColumnName]
  let source: ColumnName
  let expressions: Expressions
  /// The names of the other columns of its table.
  let others: Set<Name>

  struct Outcome {
    var lost = 0
    var changed = 0
    var misassigned = 0
    var unproven = 0
    /// Kept, though not in the place that the target has for them.
    var keptAside = 0
    /// Changed cells that only a kept copy or the rollback gives back: nothing explains what stands
    /// in their place.
    var unexplained = 0
    /// Of them, cells in whose place nothing stands, where nothing else became nothing.
    var toldByAbsence = 0
    /// Cells that the rollback gives back.
    var restored = 0
    /// Whether its values stand in an object under another column's name.
    var isUnderOtherName = false
    /// Lost, as the request asks: how a text was written, and what a new constraint refuses.
    var normalised = 0
    var repaired = 0
    /// Lost, as the request asks: what was to go in rows that it names, and what was to be another value.
    var chosen = 0
    /// Values kept though written in another way, which the rollback leaves so.
    var rewritten = 0
    /// References that lead to a row alike.
    var repointed = 0
    /// References that lead to other rows than before.
    var strayed = 0
    /// Cells that stayed as they were, and that the inverse of the others does not give back.
    var leftAlone = 0
    var inverseKind: InverseKind?
    var evidence: Evidence = .identity
    var inverse: String?
    /// What `inverse` says, where it gives back nine in ten.
    var explanation: Inverse?
    var total = 0
    /// Not settled yet.
    var open = 0

    /// Whether the rollback has a way to make the old values of the new ones, which fails for some: what
    /// does not come back by it is lost.
    var isMostlyRestored: Bool {
      restored >= 5 && restored >= open || restored >= 3 && restored >= 2 * open
    }

    var kept: Int { total - lost - unproven }

    /// The cells that are worth an example; nil where none is.
    var telling: CellOutcome? {
      if lost > 0 { return .lost }
      if unproven > 0 { return .unproven }
      if unexplained > 0 { return .unexplained }
      return evidence == .determined ? .kept : nil
    }

    /// - Parameter alsoIdentical: unchanged cells that the inverse gives back, too.
    mutating func explain(by inverse: Inverse, over places: [ColumnName], alsoIdentical: Int) {
      leftAlone = total - changed - alsoIdentical
      evidence = .inverse
      self.inverse = inverse.text(over: places)
      explanation = inverse
      inverseKind = inverse.kind
    }
  }

  func settle() async throws -> Outcome {
    var outcome = Outcome()
    outcome.total = audit.total
    outcome.open = audit.total
    try await settleStrayed(&outcome)
    outcome.changed = audit.total - (try await take(.identical, as: .kept, &outcome))
    _ = try await take(.castsBack, as: .kept, &outcome)
    try await settleByMembers(&outcome)
    try await settleByAncestry(&outcome)
    try await settleByLink(&outcome)
    try await keepRewritten(
      .sameNumber(
        isAsked: plan.wish.asksForNumber(plan.column.name),
        ignoresZeros: plan.wish.ignoresZerosBefore && plan.wish.asksForNumber(plan.column.name)),
      &outcome)
    guard outcome.open > 0 else { return outcome }
    try await settleExchanged(&outcome)
    if try await settleCrossed(&outcome) { return outcome }
    try await settleByPlan(&outcome)
    try await settleMisread(&outcome)
    try await settleRepaired(&outcome, isEmptied: true)
    try await settleEmptied(&outcome)
    // An empty text may be the key of the row that a reference leads to; of several with signs between them something
    // may be left.
    let mayLead = !plan.following.isEmpty || places.count > 1
    if !mayLead { try await lose(.emptied, &outcome) }
    let isExplained = try await settleByInverse(&outcome)
    if mayLead { try await lose(.emptied, &outcome) }
    try await settleTrimmedParts(&outcome)
    if isExplained, try await settleUnderOtherName(&outcome) { return outcome }
    if !isExplained { try await settleByRow(&outcome) }
    if !isExplained { try await settleByOtherWriting(&outcome) }
    if !isExplained { try await settleExtended(&outcome) }
    // What leads to another name is wrong, whatever a rollback makes of it.
    try await settleByLabel(&outcome)
    try await settleBySpelling(&outcome)
    if !isExplained { try await settleByList(&outcome) }
    if !isExplained { try await settleConverted(&outcome) }
    try await settleByRollback(&outcome)
    try await settleRepaired(&outcome, isEmptied: false)
    try await settleByWriting(&outcome)
    try await settleClamped(&outcome)
    try await settleDroppedMembers(&outcome)
    try await settleTold(&outcome)
    try await settleSet(&outcome)
    try await settleByOwnMember(&outcome)
    if outcome.isMostlyRestored { try await settleUnrestored(&outcome) }
    try await settleOvertaken(&outcome)
    if isExplained { try await lose(.any, &outcome) }
    try await settleByPosition(&outcome)
    try await settleUnexplained(&outcome)
    outcome.unproven += try await take(.any, as: .unproven, &outcome)
    if outcome.unproven > 0 { outcome.evidence = .unproven }
    if outcome.lost > 0 { outcome.evidence = .lost }
    return outcome
  }

  /// Values that are the same, written in another way.
  ///
  /// - Returns: how many.
  @discardableResult
  func keepRewritten(_ test: CellTest, _ outcome: inout Outcome) async throws -> Int {
    var writing: Writing?
    if case .sameValue(let same, _) = test { writing = same }
    let left = try await take(.both(test, .leftByRollback(writing)), as: .kept, &outcome)
    outcome.rewritten += left
    return left + (try await take(test, as: .kept, &outcome))
  }

  /// Settles what is open as lost.
  ///
  /// - Parameter kind: what the lost cells count as beside: asked for, or somebody else's.
  /// - Returns: how many.
  @discardableResult
  func lose(
    _ test: CellTest, _ outcome: inout Outcome, as kind: WritableKeyPath<Outcome, Int>? = nil
  ) async throws -> Int {
    let taken = try await take(test, as: .lost, &outcome)
    outcome.lost += taken
    // Of what is to stay nothing was to go.
    if let kind, !plan.isToStay || kind == \.misassigned { outcome[keyPath: kind] += taken }
    return taken
  }

  /// Settles what is open, if anything is.
  func take(_ test: CellTest, as end: CellOutcome, _ outcome: inout Outcome) async throws
    -> Int
  {
    guard outcome.open > 0 else { return 0 }
    let taken = try await audit.settle(test, as: end)
    outcome.open -= taken
    return taken
  }
}
