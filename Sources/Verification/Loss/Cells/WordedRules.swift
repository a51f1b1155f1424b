import EngineInterface
import Plans
import Schemas
import Verdicts
import Wishes

/// The rules that go by what the request says of a column's values.
extension CellAccounting {
  /// Values that are written as the request asks.
  func settleByWriting(_ outcome: inout Outcome) async throws {
    guard !plan.normalisations.isEmpty else { return }
    let written = try await lose(.normalised(plan.normalisations), &outcome, as: \.normalised)
    // Where it is known how much was to go of each value, something else went of the others.
    if plan.normalisations.contains(where: \.isMeasured), written > 0, outcome.open > 0 {
      try await lose(.any, &outcome)
    }
  }

  /// Values whose parts are all there, without the blanks that the request gives up.
  func settleTrimmedParts(_ outcome: inout Outcome) async throws {
    guard
      plan.normalisations.contains(.trimmed) || plan.wish.spellingsAlike.contains(.trimmed),
      places.count > 1, outcome.open > 0
    else { return }
    let candidates: [Inverse]
    if let explanation = outcome.explanation {
      candidates = [explanation]
    } else if let known = expressions.known {
      candidates = known[source] ?? []
    } else {
      candidates = plan.inverses(
        after: try await audit.sample(limit: 500).map(\.trimmed), placeCount: places.count,
        distinct: try await audit.distinctValues(limit: 10), script: expressions
      ).filter { if case .concatenated = $0 { true } else { false } }
    }
    var most = 0
    for inverse in candidates.prefix(8) {
      let kept = try await take(.inverse(inverse), as: .kept, &outcome)
      let trimmed = try await lose(.returnedTrimmed(inverse), &outcome, as: \.normalised)
      guard kept + trimmed > most else { continue }
      most = kept + trimmed
      if kept > 0 { (outcome.evidence, outcome.inverse) = (.inverse, inverse.text(over: places)) }
      expressions.note([inverse], for: source)
    }
  }

  /// References to rows that bear the value's name in another spelling, which the request takes for the same.
  func settleBySpelling(_ outcome: inout Outcome) async throws {
    let told = plan.wish.spellingsAlike
    let forms = Normalisation.spellings.filter { $0 != .upperCase }.filter {
      told.contains($0) || plan.normalisations.contains($0)
    }
    guard !forms.isEmpty else { return }
    for label in plan.lookups + plan.labels {
      // Those that lead to their own name are had back.
      let own = Inverse.lookup(
        place: label.place, table: label.table, key: label.key, value: label.value)
      if try await take(.inverse(own), as: .kept, &outcome) > 0 { outcome.evidence = .inverse }
      try await lose(
        .labelledAlike(
          place: label.place, table: label.table, key: label.key, label: label.value, forms),
        &outcome, as: \.normalised)
    }
  }

  /// Values that became something else than the request lists for them, and such as it gives up for one word.
  func settleByList(_ outcome: inout Outcome) async throws {
    guard !plan.wish.isEmpty, places.count == 1, outcome.open > 0 else { return }
    let (wrong, others) = plan.wish.told.judged(try await audit.sample(limit: 1000))
    try await lose(.among(wrong), &outcome, as: \.misassigned)
    // Of several that became one none can be told; of one alone it can.
    guard others.count > 1 else { return }
    try await lose(.among(others), &outcome, as: \.chosen)
  }

  /// Values that the request takes for one that others are, though they are written otherwise, and that became another
  /// than these.
  func settleMisread(_ outcome: inout Outcome) async throws {
    let forms = Normalisation.spellings.filter {
      $0 != .upperCase && plan.wish.spellingsAlike.contains($0)
    }
    guard !forms.isEmpty, TypeFamily(plan.column.type) == .text, places.count == 1 else { return }
    try await lose(.misread(forms), &outcome, as: \.misassigned)
  }

  /// Values that a new constraint refuses, and that became what the request asks for.
  func settleRepaired(_ outcome: inout Outcome, isEmptied: Bool) async throws {
    // Where most are others than before, the column itself is another, and so are its constraints.
    guard let repairs = plan.repairs,
      expressions.knownRepaired?.contains(source) ?? (outcome.changed * 2 <= outcome.total),
      isEmptied ? repairs.ways.isEmptying : repairs.ways.isSetting
    else { return }
    if !isEmptied {
      // What stands for nothing stands for no value: `unknown where it is NULL or blank`.
      let taken = try await audit.sample(limit: 1000).filter { cell in
        guard case .text(let old) = cell.before, !old.allSatisfy(\.isWhitespace),
          cell.after.count == 1, case .text(let new) = cell.after[0]
        else { return false }
        return plan.wish.putsForNothingAlone(new)
      }
      try await lose(.among(Array(Set(taken))), &outcome)
    }
    let repaired = try await lose(
      .refused(repairs.constraints, isEmptied: isEmptied), &outcome, as: \.repaired)
    if repaired > 0 { expressions.noteRepaired(source) }
  }

  /// References to rows for which others stand now.
  func settleMerged(_ outcome: inout Outcome) async throws {
    guard let merged = plan.merged else { return }
    guard merged.isSaid else {
      outcome.repointed = try await take(.repointed(merged), as: .kept, &outcome)
      return
    }
    try await lose(.repointed(merged), &outcome, as: \.chosen)
  }

  /// Values for which the request prefers those of another table.
  func settlePreferred(_ outcome: inout Outcome) async throws {
    for rival in plan.rivals
    where plan.wish.prefers(rival.table, to: source.table)
      || plan.wish.takes(source.column, from: rival.table, insteadOf: source.table)
    {
      try await lose(.overtaken(rival), &outcome, as: \.chosen)
    }
  }

  /// Values that were to go, in rows that the request names.
  func settleEmptied(_ outcome: inout Outcome) async throws {
    // Of blanks nothing is left.
    let blank: RowCondition? =
      plan.normalisations.contains(.trimmed) ? .isBlank(source.column) : nil
    if plan.wish.emptiesWhatIsNoNumber, plan.wish.asksForNumber(source.column) {
      // What holds a digit, of whatever script, may be one all the same: `1'200`, `12kg`.
      let wordy = try await audit.sample(limit: 1000).filter { cell in
        guard case .text(let text) = cell.before else { return false }
        return cell.after == [.null] && !text.contains(where: \.isNumber)
      }
      try await lose(.among(Array(Set(wordy))), &outcome, as: \.chosen)
      outcome.unproven += try await take(.both(.emptied, .noNumber), as: .unproven, &outcome)
    }
    if !plan.wish.isEmpty, places.count == 1 {
      let told = plan.wish.told.emptiedAsTold(
        try await audit.sample(limit: 1000), alike: plan.wish.spellingsAlike)
      try await lose(.among(told), &outcome, as: \.chosen)
    }
    let rows = [plan.asked.emptied, blank].compactMap(\.self)
    // What was to be put elsewhere first, and is not there, was not to go.
    let isOwed =
      outcome.keptAside > 0 && plan.aside.contains { plan.wish.names($0.column.column) }
    if !rows.isEmpty {
      try await lose(.emptiedWhere(.any(rows)), &outcome, as: isOwed ? nil : \.chosen)
    }
    let doubtful = plan.asked.settings.filter { $0.kind == .doubtful }
    guard !doubtful.isEmpty else { return }
    outcome.unproven += try await take(
      .both(.emptied, .set(doubtful)), as: .unproven, &outcome)
  }

  /// Values that an update set as the request asks, in the rows that it names.
  func settleSet(_ outcome: inout Outcome) async throws {
    let settings = plan.asked.settings.filter { $0.kind == .replacement }
    if !settings.isEmpty {
      try await lose(.set(settings), &outcome, as: \.chosen)
    }
    // In which rows it was to be set, a person has to say.
    let doubtful = plan.asked.settings.filter { $0.kind == .doubtful }
    guard !doubtful.isEmpty else { return }
    outcome.unproven += try await take(.set(doubtful), as: .unproven, &outcome)
  }

  /// Values that changed places with another column's as the request asks, in the rows that it names.
  func settleExchanged(_ outcome: inout Outcome) async throws {
    let exchanges = plan.asked.settings.filter { $0.kind == .exchange }
    guard !exchanges.isEmpty else { return }
    let exchanged = try await take(.set(exchanges), as: .kept, &outcome)
    if exchanged > 0 { outcome.evidence = .determined }
  }

  /// Numbers beyond a bound that the request sets: `negative ones to 0`, `cap the discount at 50`.
  func settleClamped(_ outcome: inout Outcome) async throws {
    guard TypeFamily(plan.column.type).isNumber,
      let (bound, isFromBelow) = plan.wish.bound(of: source.column)
    else { return }
    let test = CellTest.clamped(to: bound, isFromBelow: isFromBelow)
    // Who is exempt, and whether those are left out, a person has to say.
    guard !plan.wish.exempts else {
      outcome.unproven += try await take(test, as: .unproven, &outcome)
      return
    }
    try await lose(test, &outcome, as: \.chosen)
  }

  /// Blanks that became what the request puts where there is nothing, which it takes them for.
  func settleBlank(_ outcome: inout Outcome) async throws {
    guard outcome.open > 0, places.count == 1 else { return }
    try await settleBlankPart(&outcome)
    guard plan.wish.equatesBlankWithNull else { return }
    let isFilled = plan.wish.asksToFill(source.column, from: others.sorted())
    let filled = try await audit.sample(limit: 1000).filter { cell in
      guard case .text(let text) = cell.before, text.allSatisfy(\.isWhitespace),
        cell.after.count == 1, let word = cell.after[0].word
      else { return false }
      return plan.wish.holds(word) || isFilled
    }
    // Where nothing else became it, it tells them.
    try await lose(
      isFilled ? .among(filled) : .both(.among(filled), .shared), &outcome, as: \.chosen)
  }

  /// Blanks among what the request wants in one text: there they have no place.
  private func settleBlankPart(_ outcome: inout Outcome) async throws {
    guard !plan.isSole, TypeFamily(plan.column.type) == .text,
      plan.places[0].column.column != source.column,
      plan.wish.speaks(of: source.column) || plan.wish.speaks(of: plan.places[0].column.column)
    else { return }
    let blank = try await audit.sample(limit: 1000).filter { cell in
      if case .text(let text) = cell.before { text.allSatisfy(\.isWhitespace) } else { false }
    }
    try await lose(.among(Array(Set(blank))), &outcome, as: \.normalised)
  }

  /// Values for which the request names another one.
  func settleTold(_ outcome: inout Outcome) async throws {
    guard !plan.wish.isEmpty, outcome.open > 0 else { return }
    let words = plan.wish.text.split { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "-" }
    if !plan.takesOtherRows {
      try await lose(
        .told(
          " \(words.joined(separator: " ")) ", inAnyCase: plan.normalisations.contains(.lowerCase)),
        &outcome, as: \.chosen)
    }
    guard outcome.open > 0, places.count == 1 else { return }
    if let spelling = plan.wish.corrected {
      let corrected = try await audit.sample(limit: 1000).filter { $0.isCorrected(spelling) }
      try await lose(.among(Array(Set(corrected))), &outcome, as: \.chosen)
    }
    // Several may become one as it lists them, each as it is written in a column of texts.
    let listed = plan.wish.told.asTold(
      try await audit.sample(limit: 1000),
      alike: plan.wish.spellingsAlike.union([.lowerCase, .trimmed]))
    try await lose(.among(listed), &outcome, as: \.chosen)
    guard plan.wish.asksForCountryCodes else { return }
    let codes = try await audit.sample(limit: 1000).filter(\.isCountryCode)
    try await lose(.among(Array(Set(codes))), &outcome, as: \.chosen)
  }
}

extension MappedCell {
  /// Whether the code of two letters stands for itself or one of three, however that is written: of most countries the two are
  /// among the three, in their order.
  fileprivate var isCountryCode: Bool {
    guard case .text(let old) = before, after.count == 1, case .text(let new) = after[0] else {
      return false
    }
    let three = old.filter { !$0.isWhitespace }.uppercased()
    guard three != new else { return true }
    guard three.count == 3, new.count == 2, new.allSatisfy({ "A"..."Z" ~= $0 }),
      three.first == new.first, let last = new.last
    else { return false }
    return three.dropFirst().contains(last)
  }

  /// Whether it is the same text with one word spelled another way.
  fileprivate func isCorrected(_ spelling: Correction) -> Bool {
    guard case .text(let old) = before, after.count == 1, case .text(let new) = after[0] else {
      return false
    }
    return old != new
      && old.lowercased().replacing(spelling.old, with: spelling.new) == new.lowercased()
  }

  /// Without the blanks at the ends of what it was.
  fileprivate var trimmed: MappedCell {
    guard case .text(let text) = before else { return self }
    var bare = text.drop { $0 == " " }
    while bare.last == " " { bare.removeLast() }
    return MappedCell(before: .text(String(bare)), after: after)
  }
}
