import EngineInterface
import Plans
import Schemas
import Verdicts
import Wishes

/// The rules for values that are there in another form, which no one expression gives back.
extension CellAccounting {
  /// JSON objects some of whose members went to columns, or that took in what was in columns.
  func settleByMembers(_ outcome: inout Outcome) async throws {
    guard TypeFamily(plan.column.type) == .text, outcome.open > 0 else { return }
    let spread = try await take(.spread(over: places.map(\.column)), as: .kept, &outcome)
    if spread > 0 {
      (outcome.evidence, outcome.inverse) = (
        .inverse, "the members of " + places.map(\.description).joined(separator: ", ")
      )
    }
    guard outcome.open > 0, places.first?.column == source.column || plan.kind == .renamed else {
      return
    }
    let (names, added) = (places.map(\.column), others.sorted())
    let kept = try await take(
      .members(places: names, added: added, isOverruled: false), as: .kept, &outcome)
    if kept > 0 {
      (outcome.evidence, outcome.inverse) = (
        .inverse, "the members of " + places.map(\.description).joined(separator: ", ")
      )
    }
    guard places.count == 1 else { return }
    try await lose(
      .members(places: names, added: added, isOverruled: true), &outcome,
      as: plan.wish.saysThatColumnsWin ? \.chosen : nil)
  }

  /// Flags of rows, in whose place stands a reference that leads to those which had it.
  func settleByLink(_ outcome: inout Outcome) async throws {
    guard TypeFamily(plan.column.type) == .integer, outcome.open > 0 else { return }
    for link in plan.links {
      // One that leads to none of them says nothing.
      guard try await audit.sample(limit: 1000).contains(where: { $0.before == .integer(1) }) else {
        return
      }
      let told = try await take(.flagged(by: link), as: .kept, &outcome)
      guard told > 0 else { continue }
      (outcome.evidence, outcome.inverse) = (.inverse, "the rows that \(link) leads to")
    }
  }

  /// Paths through a tree, of which a reference to the row before is left.
  func settleByAncestry(_ outcome: inout Outcome) async throws {
    guard let key = plan.treeKey, TypeFamily(plan.column.type) == .text, outcome.open > 0 else {
      return
    }
    let led = try await take(
      .ancestry(key: key, names: others.subtracting([key]).sorted()), as: .kept, &outcome)
    guard led > 0 else { return }
    (outcome.evidence, outcome.inverse) = (
      .inverse, "the path of the row that \(places[0]) leads to"
    )
  }

  /// Values that are written in another way. Where some say the same, those that say something else are wrong.
  func settleByOtherWriting(_ outcome: inout Outcome) async throws {
    guard places.count == 1, outcome.open > 0 else { return }
    let isAsked =
      plan.wish.asksForNumber(source.column) || plan.wish.asksToConvert(source.column)
    let telephone = plan.wish.writingOfTelephones(source.column)
    let span: Writing? = plan.wish.tellsSpans(of: source.column) ? .span : nil
    let day = Writing.day(order: plan.wish.orderOfDays)
    // In the same column a number says nothing of its unit.
    let isElsewhere = places[0].column != source.column
    let quantities = isElsewhere || isAsked ? UnitNames.written.map { Writing.quantity($0) } : []
    for writing in [.clock, day, .amount, .numeral] + quantities
      + [span, telephone].compactMap(\.self)
    {
      let isForm = writing == telephone
      let test = CellTest.sameValue(writing, isOneForOne: writing == .amount && !isAsked)
      let same =
        isForm
        ? try await take(test, as: .lost, &outcome) : try await keepRewritten(test, &outcome)
      // How days are written is known, however few of them come out right.
      guard same >= 2 || writing == day else {
        if isForm { outcome.lost += same }
        continue
      }
      if isForm {
        outcome.lost += same
        outcome.normalised += same
      } else if same > 0 {
        (outcome.evidence, outcome.inverse) = (.inverse, writing.text)
      }
      try await lose(.otherValue(writing), &outcome, as: \.misassigned)
      if writing == day { try await settleGarbled(areDays: same >= 2, &outcome) }
    }
  }

  /// Where days are written otherwise, what became another text with digits and no day was taken for one.
  ///
  /// - Parameter areDays: whether others were; else each has to be one, and to have become what begins like one.
  private func settleGarbled(areDays: Bool, _ outcome: inout Outcome) async throws {
    let cells = try await audit.sample(limit: 1000)
    let turned = cells.count { cell in
      guard case .text(let old) = cell.before, case .text(let new) = cell.after[0] else {
        return false
      }
      return old.isDay && !old.startsWithDay && new.startsWithDay
    }
    // One expression made days of most of them.
    let areMost = turned > 4 && turned * 2 > cells.count
    let garbled = cells.filter { cell in
      guard case .text(let old) = cell.before, case .text(let new) = cell.after[0] else {
        return false
      }
      return old.contains(where: \.isNumber) && new.contains(where: \.isNumber)
        && !new.startsWithDay
        && (areDays || old.isDay && !old.startsWithDay && (areMost || new.startsWithYear))
    }
    try await lose(.among(garbled), &outcome)
  }

  /// Texts to which the script adds one that it writes out: they stand there whole.
  func settleExtended(_ outcome: inout Outcome) async throws {
    guard TypeFamily(plan.column.type) == .text, outcome.open > 0 else { return }
    let texts = expressions.joints.filter { $0.count > 1 }.sorted()
    let longer = try await take(.extended(by: texts), as: .kept, &outcome)
    guard longer > 0 else { return }
    (outcome.evidence, outcome.inverse, outcome.inverseKind) = (
      .inverse, "the value without the text that was added to it", .part
    )
  }

  /// Values for which the script writes out what becomes of each: no two of them became the same.
  func settleListed(_ outcome: inout Outcome) async throws {
    let listed = try await take(.listed(expressions.constants), as: .unexplained, &outcome)
    guard listed > 0 else { return }
    outcome.unexplained += listed
    (outcome.evidence, outcome.inverse) = (.inverse, "what the script lists for each")
  }
}

extension String {
  /// Whether it begins with a day as ISO 8601 writes one.
  fileprivate var startsWithYear: Bool {
    prefix(4).count == 4 && prefix(4).allSatisfy(\.isWholeNumber) && dropFirst(4).first == "-"
  }

  /// `04.04.1943`, `1943/4/4`: three numbers, one of them a year.
  fileprivate var isDay: Bool {
    let day = prefix { $0 != " " && $0 != "T" }
    let numbers = day.split(omittingEmptySubsequences: false) { !$0.isWholeNumber }
    let short = numbers.filter { $0.count < 3 }.compactMap { Int($0) }
    return numbers.count == 3 && numbers.contains { $0.count == 4 } && short.count == 2
      && short.allSatisfy((1...31).contains)
  }

  fileprivate var startsWithDay: Bool {
    let parts = prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.joined().allSatisfy(\.isNumber),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return false }
    return (1...12).contains(month) && (1...31).contains(day)
  }
}
