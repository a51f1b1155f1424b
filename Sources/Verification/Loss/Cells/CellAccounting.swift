import EngineInterface
import Plans
import Schemas
import Verdicts

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
    /// References that lead to a row alike.
    var repointed = 0
    /// References that lead to other rows than before.
    var strayed = 0
    /// Cells that stayed as they were, and that the inverse of the others does not give back.
    var leftAlone = 0
    var inverseKind: InverseKind?
    var evidence: Evidence = .identity
    var inverse: String?
    var total = 0
    /// Not settled yet.
    var open = 0

    /// Whether the rollback has a way to make the old values of the new ones, which fails for some: what
    /// does not come back by it is lost.
    var isMostlyRestored: Bool {
      restored >= 5 && restored >= open || restored >= 3 && restored >= 2 * open
    }

    var kept: Int { total - lost - unproven }

    /// - Parameter alsoIdentical: unchanged cells that the inverse gives back, too.
    mutating func explain(by inverse: Inverse, over places: [ColumnName], alsoIdentical: Int) {
      leftAlone = total - changed - alsoIdentical
      evidence = .inverse
      self.inverse = inverse.text(over: places)
      inverseKind =
        switch inverse {
        case .part: .part
        case .affine(_, times: -1, _), .converted(.negated, _): .mirrored
        case .lookup, .followed: .lookup
        case .rowReferredTo: .reference
        default: .expression
        }
    }
  }

  func settle() async throws -> Outcome {
    var outcome = Outcome()
    outcome.total = audit.total
    outcome.open = audit.total
    try await settleStrayed(&outcome)
    outcome.changed = audit.total - (try await take(.identical, as: .kept, &outcome))
    _ = try await take(.castsBack, as: .kept, &outcome)
    guard outcome.open > 0 else { return outcome }
    // The same rows may be referred to by another of their keys.
    if plan.isCrossed { try await settleByRow(&outcome) }
    if plan.isCrossed, try await holdsOthers() {
      let others = try await take(.any, as: .lost, &outcome)
      outcome.lost += others
      outcome.misassigned += others
      if outcome.lost > 0 { outcome.evidence = .lost }
      return outcome
    }
    if !plan.aside.isEmpty { try await settleAside(&outcome) }
    if let merged = plan.merged {
      outcome.repointed = try await take(.repointed(merged), as: .kept, &outcome)
    }
    // A reference that leads nowhere tells nothing.
    if !places.isEmpty, plan.lookups.isEmpty, plan.labels.isEmpty {
      outcome.toldByAbsence = try await audit.toldByAbsence()
      if outcome.toldByAbsence > 0 { try await settleByRollback(&outcome) }
    }
    if plan.isDividing, try await audit.isToldByTable() {
      _ = try await take(.any, as: .kept, &outcome)
      (outcome.evidence, outcome.inverse) = (.inverse, "the value of all rows in their table")
    }
    try await settleRepaired(&outcome, isEmptied: true)
    outcome.lost += try await take(.emptied, as: .lost, &outcome)
    let isExplained = try await settleByInverse(&outcome)
    if isExplained, let place = placeUnderOtherName {
      outcome.isUnderOtherName = true
      if try await hasOwnName(in: place) {
        outcome.misassigned = outcome.total
        (outcome.lost, outcome.unproven, outcome.evidence) = (outcome.total, 0, .lost)
        return outcome
      }
    }
    if !isExplained { try await settleByRow(&outcome) }
    // What leads to another name is wrong, whatever a rollback makes of it.
    try await settleByLabel(&outcome)
    try await settleByRollback(&outcome)
    try await settleRepaired(&outcome, isEmptied: false)
    if let form = plan.normalisation {
      outcome.normalised = try await take(.normalised(form), as: .lost, &outcome)
      outcome.lost += outcome.normalised
    }
    try await settleByOwnMember(&outcome)
    if outcome.isMostlyRestored {
      outcome.lost += try await take(.shared, as: .lost, &outcome)
      try await settleBySupport(&outcome)
      outcome.lost += try await take(.any, as: .lost, &outcome)
    }
    for rival in plan.rivals {
      let overtaken = try await take(.overtaken(rival), as: .lost, &outcome)
      outcome.lost += overtaken
      outcome.misassigned += overtaken
    }
    if isExplained { outcome.lost += try await take(.any, as: .lost, &outcome) }
    try await settleByPosition(&outcome)
    outcome.lost += try await take(.shared, as: .lost, &outcome)
    outcome.lost += try await take(.unpadded, as: .lost, &outcome)
    try await settleBySupport(&outcome)
    // Written in another way, which nobody asked for, they do not tell how they were.
    for form in Normalisation.allCases {
      outcome.lost += try await take(.normalised(form), as: .lost, &outcome)
    }
    // A number that stands for its row is no value that another type could cut short.
    if !plan.isGivenOut { outcome.lost += try await take(.narrowed, as: .lost, &outcome) }
    outcome.lost += try await take(.cut, as: .lost, &outcome)
    if plan.isUnread { outcome.lost += try await take(.any, as: .lost, &outcome) }
    // A constant says nothing of what it stands for, unless all of a kind became it.
    if plan.isOverwritten, outcome.total >= 20 {
      outcome.lost += try await take(.any, as: .lost, &outcome)
    }
    outcome.unproven = try await take(.any, as: .unproven, &outcome)
    if outcome.unproven > 0 { outcome.evidence = .unproven }
    if outcome.lost > 0 { outcome.evidence = .lost }
    return outcome
  }

  /// Values that a new constraint refuses, and that became what the request asks for.
  private func settleRepaired(_ outcome: inout Outcome, isEmptied: Bool) async throws {
    // Where most are others than before, the column itself is another, and so are its constraints.
    guard let repairs = plan.repairs, outcome.changed * 2 <= outcome.total,
      isEmptied ? repairs.ways.isEmptying : repairs.ways.isSetting
    else { return }
    let repaired = try await take(
      .refused(repairs.constraints, isEmptied: isEmptied), as: .lost, &outcome)
    outcome.repaired += repaired
    outcome.lost += repaired
  }

  /// Where its values stand in an object under another column's name.
  private var placeUnderOtherName: Int? {
    guard
      case .member(let place, let name)? =
        (expressions.known?[source] ?? expressions.found[source])?.first,
      others.contains(Name(name)), Name(name) != source.column
    else { return nil }
    return place
  }

  /// Whether the object has a member of its own name, too: then the other one is taken for that column's.
  private func hasOwnName(in place: Int) async throws -> Bool {
    // Where all are kept, none of them is marked.
    let examples =
      try await audit.examples(.kept, limit: 20).map(MappedCell.init) + audit.sample(limit: 20)
    let fitting = InverseFitting(
      examples: examples, placeCount: places.count, distinct: 0, joints: [])
    return fitting.members(place).contains { $0.isMember(source.column) }
  }

  /// An object with a member of the column's name holds something else there, and nothing gives it back.
  private func settleByOwnMember(_ outcome: inout Outcome) async throws {
    guard outcome.open > 0 else { return }
    for place in places.indices where try await hasOwnName(in: place) {
      outcome.lost += try await take(.any, as: .lost, &outcome)
    }
  }

  /// References that lead to another row than they led to, whatever stands in them.
  private func settleStrayed(_ outcome: inout Outcome) async throws {
    if plan.isRedirected {
      // Each is the same as it was, and none leads where it led.
      (outcome.strayed, outcome.open) = (outcome.open, 0)
      (outcome.lost, outcome.misassigned) = (outcome.strayed, outcome.strayed)
      if outcome.lost > 0 { outcome.evidence = .lost }
      return
    }
    guard !plan.leads.isEmpty else { return }
    let lost = try await take(.strayed, as: .lost, &outcome)
    outcome.lost += lost
    outcome.misassigned += lost
    if lost > 0 { outcome.evidence = .lost }
    outcome.strayed = lost + (try await take(.strayed, as: .unexplained, &outcome))
  }

  /// Whether something stands where the column's own values are gone: what a reference to a row of the
  /// same table does not find is NULL, and no other row's.
  private func holdsOthers() async throws -> Bool {
    try await audit.sample(limit: 1000).contains { $0.after.contains { $0 != .null } }
  }

  /// Settles what is open, if anything is.
  private func take(_ test: CellTest, as end: CellOutcome, _ outcome: inout Outcome) async throws
    -> Int
  {
    guard outcome.open > 0 else { return 0 }
    let taken = try await audit.settle(test, as: end)
    outcome.open -= taken
    return taken
  }

  /// Cells of which a copy is kept aside. What went there because the target could not hold it is
  /// explained; where something else stands in its place, only a person can say whether it is right.
  private func settleAside(_ outcome: inout Outcome) async throws {
    outcome.keptAside = try await take(.movedAside, as: .kept, &outcome)
    let replaced = try await take(.keptAside, as: .unexplained, &outcome)
    outcome.keptAside += replaced
    outcome.unexplained += replaced
  }

  private func settleByRollback(_ outcome: inout Outcome) async throws {
    let restored = try await take(.rolledBack, as: .unexplained, &outcome)
    outcome.unexplained += restored
    outcome.restored += restored
    if restored > 0 { outcome.evidence = .rollback }
  }

  /// One expression that gives back nine in ten of the cells, those included that did not change; or
  /// the one that did so on other rows.
  /// - Returns: whether there is one.
  private func settleByInverse(_ outcome: inout Outcome) async throws -> Bool {
    if let known = expressions.known {
      // One that was found where the value is divided says nothing where it is not.
      let fitting = (known[source] ?? []).filter { $0.lastPlace < places.count }
      let raised = try await raisedOtherwise(fitting)
      guard let inverse = try await best(of: fitting + raised, outcome) else { return false }
      outcome.evidence = .inverse
      _ = try await take(.inverse(inverse), as: .kept, &outcome)
      return true
    }
    guard let best = try await fittingInverse(outcome) else { return false }
    // Nothing is asked about cells that are kept: where these are the last, they need no mark.
    if best.unsettled == outcome.open {
      outcome.open = 0
    } else {
      _ = try await take(.inverse(best.inverse), as: .kept, &outcome)
    }
    outcome.explain(by: best.inverse, over: places, alsoIdentical: best.identical)
    expressions.note([best.inverse] + best.others, for: source)
    return true
  }

  /// What is added to a number may itself be taken from the rows, and be another with others.
  private func raisedOtherwise(_ known: [Inverse]) async throws -> [Inverse] {
    guard case .affine(let place, let times, let plus)? = known.first else { return [] }
    let fitting = InverseFitting(
      examples: try await audit.sample(limit: 500), placeCount: places.count, distinct: 0,
      joints: [])
    return fitting.affine(place).filter {
      if case .affine(_, times, let other) = $0 { other != plus } else { false }
    }
  }

  /// Of expressions that were equal on other rows, the one that gives back the most of these.
  private func best(of inverses: [Inverse], _ outcome: Outcome) async throws -> Inverse? {
    guard inverses.count > 1 else { return inverses.first }
    var best: (inverse: Inverse, hits: Int)?
    for inverse in inverses {
      let hits = try await audit.hits(inverse)?.unsettled ?? 0
      if hits > best?.hits ?? -1 { best = (inverse, hits) }
    }
    return best?.inverse
  }

  /// Expressions that are remembered for other rows, beside the best; and cells of a column among which
  /// they are looked for.
  private static var mostOthers: Int { 3 }
  private static var few: Int { 20_000 }

  private func fittingInverse(_ outcome: Outcome) async throws
    -> (inverse: Inverse, others: [Inverse], unsettled: Int, identical: Int)?
  {
    let candidates = plan.inverses(
      after: try await audit.sample(limit: 500), placeCount: places.count,
      distinct: try await audit.distinctValues(limit: 10), joints: expressions.joints
    )
    var best: (inverse: Inverse, others: [Inverse], unsettled: Int, identical: Int)?
    for inverse in try await audit.promising(candidates) {
      guard let hits = try await audit.hits(inverse) else { continue }
      if hits.unsettled > best?.unsettled ?? 0 {
        best = (inverse, [], hits.unsettled, hits.identical)
      } else if hits.unsettled == best?.unsettled {
        best?.others.append(inverse)
      }
      if hits.unsettled == outcome.open,
        outcome.total > Self.few || best?.others.count == Self.mostOthers
      {
        break
      }
    }
    return best
  }

  /// References that lead to the row they led to are right, however few they are.
  private func settleByRow(_ outcome: inout Outcome) async throws {
    for inverse in plan.following {
      guard case .rowReferredTo(_, let reference) = inverse, case .byKey = reference.found else {
        continue
      }
      _ = try await take(.inverse(inverse), as: .kept, &outcome)
    }
  }

  /// References that lead to rows which bear the names of other values.
  private func settleByLabel(_ outcome: inout Outcome) async throws {
    for label in plan.lookups + plan.labels {
      let moved = try await take(
        .mislabelled(
          place: label.place, table: label.table, key: label.key, label: label.value),
        as: .lost, &outcome)
      outcome.lost += moved
      outcome.misassigned += moved
      // Where some names are others', those that are right are told by theirs.
      guard moved > 0 else { continue }
      _ = try await take(
        .inverse(
          .lookup(place: label.place, table: label.table, key: label.key, value: label.value)),
        as: .kept, &outcome)
    }
  }

  /// The column's own values, in other rows.
  private func settleByPosition(_ outcome: inout Outcome) async throws {
    // A number that stands for its row is the row's, wherever it was before.
    guard outcome.open > 0, places.count == 1, !plan.isGivenOut, try await audit.isPermutation()
    else {
      return
    }
    let moved = try await take(.any, as: .lost, &outcome)
    outcome.lost += moved
    outcome.misassigned += moved
  }

  /// Every combination of mapped values stands for one value, and often enough to say so.
  private func settleBySupport(_ outcome: inout Outcome) async throws {
    guard outcome.open > 0, !places.isEmpty else { return }
    let (rows, combinations, inGroups) = try await audit.support()
    guard rows - combinations >= 20, inGroups * 5 >= rows * 4 else { return }
    if try await take(.any, as: .kept, &outcome) > 0 { outcome.evidence = .determined }
  }
}

extension ColumnPlan {
  /// Expressions that may give the column back, after some of its cells.
  ///
  /// - Parameters:
  ///   - placeCount: mapped values of a cell; what the column was divided into may be among them.
  ///   - distinct: source values, as far as that matters.
  ///   - joints: texts that the script puts between values.
  func inverses(
    after sample: [MappedCell], placeCount: Int, distinct: Int,
    joints: [String]
  ) -> [Inverse] {
    let fitting = InverseFitting(
      examples: sample,
      placeCount: placeCount, distinct: distinct, joints: joints)
    let looked = (lookups + labels + bridges).map {
      Inverse.lookup(place: $0.place, table: $0.table, key: $0.key, value: $0.value)
    }
    let led = followed.map {
      Inverse.followed(place: $0.place, table: $0.table, key: $0.key, value: $0.value)
    }
    // Of members of an object that give it back, the one that bears its name.
    let own = fitting.candidates.filter { $0.isMember(column.name) }
    return looked + led + following + own + fitting.candidates.filter { !$0.isMember(column.name) }
  }
}
