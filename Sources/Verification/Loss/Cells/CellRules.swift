import EngineInterface
import Plans
import Schemas
import Verdicts
import Wishes

/// The rules by which cells are settled, each of what is open when its turn comes; see "Values" in
/// Documentation/verdict.md.
extension CellAccounting {
  /// A column whose place holds copies of another's values. The same rows may be referred to by another of
  /// their keys.
  ///
  /// - Returns: whether that is all that there is to say.
  func settleCrossed(_ outcome: inout Outcome) async throws -> Bool {
    guard plan.isCrossed else { return false }
    try await settleByRow(&outcome)
    guard try await holdsOthers() else { return false }
    try await lose(.any, &outcome, as: \.misassigned)
    if outcome.lost > 0 { outcome.evidence = .lost }
    return true
  }

  /// What the plan of the column says of where its values may be.
  func settleByPlan(_ outcome: inout Outcome) async throws {
    if !plan.aside.isEmpty { try await settleAside(&outcome) }
    try await settleMerged(&outcome)
    try await settlePreferred(&outcome)
    // A reference that leads nowhere tells nothing.
    if !places.isEmpty, plan.lookups.isEmpty, plan.labels.isEmpty {
      outcome.toldByAbsence = try await audit.toldByAbsence()
      if outcome.toldByAbsence > 0 { try await settleByRollback(&outcome) }
    }
    // A flag beside it says that there was a value, and the rollback which.
    if plan.isFlagged {
      let restored = try await take(.both(.emptied, .rolledBack), as: .unexplained, &outcome)
      outcome.unexplained += restored
      outcome.restored += restored
      if restored > 0 { outcome.evidence = .rollback }
    }
    if plan.isDividing, try await audit.isToldByTable() {
      _ = try await take(.any, as: .kept, &outcome)
      (outcome.evidence, outcome.inverse) = (.inverse, "the value of all rows in their table")
      outcome.inverseKind = .table
    }
  }

  /// Values that stand in an object under another column's name.
  ///
  /// - Returns: whether all of them are taken for that column's.
  func settleUnderOtherName(_ outcome: inout Outcome) async throws -> Bool {
    guard let place = placeUnderOtherName else { return false }
    outcome.isUnderOtherName = true
    guard try await hasOwnName(in: place) else { return false }
    outcome.misassigned = outcome.total
    (outcome.lost, outcome.unproven, outcome.evidence) = (outcome.total, 0, .lost)
    return true
  }

  /// Where a rollback has a way back for most, what it does not bring back is lost, unless others tell it.
  func settleUnrestored(_ outcome: inout Outcome) async throws {
    try await settleMisrounded(&outcome)
    try await settleRounded(&outcome)
    try await lose(.shared, &outcome)
    try await settleBySupport(&outcome)
    try await settleListed(&outcome)
    try await lose(.any, &outcome)
  }

  /// What another table's row of the same key put there.
  func settleOvertaken(_ outcome: inout Outcome) async throws {
    for rival in plan.rivals {
      try await lose(.overtaken(rival), &outcome, as: \.misassigned)
    }
  }

  /// In whose place another value of the row stands: `coalesce(mobile, home)`. Where the request says which comes
  /// first, it is as asked.
  func settleOutdone(_ outcome: inout Outcome) async throws {
    for sibling in plan.siblings {
      let isAsked = plan.wish.puts(sibling.column, before: source.column)
      try await lose(.outdone(by: sibling), &outcome, as: isAsked ? \.chosen : nil)
    }
  }

  /// What no expression gives back, by what stands in its place.
  func settleUnexplained(_ outcome: inout Outcome) async throws {
    try await settleBlank(&outcome)
    try await settlePadded(&outcome)
    try await settleMisrounded(&outcome)
    try await settleRounded(&outcome)
    // Of fractions that were to be rounded some become one.
    let isAsked =
      plan.wish.asksForNearest && TypeFamily(plan.column.type) == .real
      && plan.wish.speaks(of: source.column)
    try await lose(.shared, &outcome, as: isAsked ? \.normalised : nil)
    try await lose(.unpadded, &outcome)
    try await settleBySupport(&outcome)
    try await settleListed(&outcome)
    try await settleOutdone(&outcome)
    // Written in another way, which nobody asked for, they do not tell how they were.
    for form in Normalisation.spellings {
      try await lose(.normalised([form]), &outcome)
    }
    // A number that stands for its row is no value that another type could cut short.
    if !plan.isGivenOut { try await lose(.narrowed, &outcome) }
    try await lose(.cut, &outcome)
    // A constant says nothing of what it stands for, unless all of a kind became it.
    if plan.isUnread || plan.isOverwritten && outcome.total >= 20 {
      try await lose(.any, &outcome)
    }
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
  func settleByOwnMember(_ outcome: inout Outcome) async throws {
    guard outcome.open > 0 else { return }
    for place in places.indices where try await hasOwnName(in: place) {
      try await lose(.any, &outcome)
    }
  }

  /// References that lead to another row than they led to, whatever stands in them.
  func settleStrayed(_ outcome: inout Outcome) async throws {
    if plan.isRedirected {
      // Each is the same as it was, and none leads where it led.
      (outcome.strayed, outcome.open) = (outcome.open, 0)
      (outcome.lost, outcome.misassigned) = (outcome.strayed, outcome.strayed)
      if outcome.lost > 0 { outcome.evidence = .lost }
      return
    }
    guard !plan.leads.isEmpty else { return }
    let lost = try await take(.strayed, as: .lost, &outcome)
    if plan.wish.asksToReassign(source.column, of: source.table) {
      // Which rows, and to which others, a person has to say.
      outcome.unproven += lost
      if lost > 0 { outcome.evidence = .unproven }
      return
    }
    if lost > 0, lost <= Self.mostExchanged, try await isExchangeOfRows() {
      outcome.evidence = .determined
      return
    }
    outcome.lost += lost
    outcome.misassigned += lost
    if lost > 0 { outcome.evidence = .lost }
    outcome.strayed = lost + (try await take(.strayed, as: .unexplained, &outcome))
  }

  private static var mostExchanged: Int { 1000 }

  /// Whether each of the references led, in turn, where the others led, and the request names these rows: `rooms 1
  /// and 2 exchange their lessons`.
  private func isExchangeOfRows() async throws -> Bool {
    guard plan.wish.speaksOfExchange, places.count == 1 else { return false }
    let pairs = Set(
      try await audit.examples(.lost, limit: Self.mostExchanged).map {
        [$0.before] + $0.after.prefix(1)
      })
    return pairs.allSatisfy { pairs.contains($0.reversed()) && $0.allSatisfy(plan.wish.names) }
  }

  /// Whether something stands where the column's own values are gone: what a reference to a row of the
  /// same table does not find is NULL, and no other row's.
  private func holdsOthers() async throws -> Bool {
    try await audit.sample(limit: 1000).contains { $0.after.contains { $0 != .null } }
  }

  /// Cells of which a copy is kept aside. What went there because the target could not hold it is
  /// explained; where something else stands in its place, only a person can say whether it is right.
  func settleAside(_ outcome: inout Outcome) async throws {
    outcome.keptAside = try await take(.movedAside, as: .kept, &outcome)
    let replaced = try await take(.keptAside, as: .unexplained, &outcome)
    outcome.keptAside += replaced
    outcome.unexplained += replaced
  }

  func settleByRollback(_ outcome: inout Outcome) async throws {
    let restored = try await take(.rolledBack, as: .unexplained, &outcome)
    outcome.unexplained += restored
    outcome.restored += restored
    if restored > 0 { outcome.evidence = .rollback }
  }

  /// References that lead to the row they led to are right, however few they are.
  func settleByRow(_ outcome: inout Outcome) async throws {
    for inverse in plan.following {
      guard case .rowReferredTo(_, let reference) = inverse, case .byKey = reference.found else {
        continue
      }
      _ = try await take(.inverse(inverse), as: .kept, &outcome)
    }
  }

  /// References that lead to rows which bear the names of other values.
  func settleByLabel(_ outcome: inout Outcome) async throws {
    for label in plan.lookups + plan.labels {
      let moved = try await lose(
        .mislabelled(
          place: label.place, table: label.table, key: label.key, label: label.value), &outcome,
        as: \.misassigned)
      // Where some names are others', those that are right are told by theirs.
      guard moved > 0 else { continue }
      _ = try await take(
        .inverse(
          .lookup(place: label.place, table: label.table, key: label.key, value: label.value)),
        as: .kept, &outcome)
    }
  }

  /// The column's own values, in other rows.
  func settleByPosition(_ outcome: inout Outcome) async throws {
    // A number that stands for its row is the row's, wherever it was before.
    guard outcome.open > 0, places.count == 1, !plan.isGivenOut, try await audit.isPermutation()
    else {
      return
    }
    try await lose(.any, &outcome, as: \.misassigned)
  }

  /// Every combination of mapped values stands for one value, and often enough to say so.
  func settleBySupport(_ outcome: inout Outcome) async throws {
    guard outcome.open > 0, !places.isEmpty else { return }
    // Of a text that was divided a part may be nowhere, however often the others stand for it.
    // The names in an object are no part of what it says.
    if places.count > 1, try await !audit.sample(limit: 20).contains(where: \.isOfObject) {
      try await lose(.narrowed, &outcome)
    }
    let (rows, combinations, inGroups) = try await audit.support()
    guard rows - combinations >= 20, inGroups * 5 >= rows * 4 else { return }
    if try await take(.any, as: .kept, &outcome) > 0 { outcome.evidence = .determined }
  }
}

extension MappedCell {
  fileprivate var isOfObject: Bool {
    guard case .text(let text) = before else { return false }
    return text.first { !$0.isWhitespace }.map { "{[".contains($0) } == true
  }
}
