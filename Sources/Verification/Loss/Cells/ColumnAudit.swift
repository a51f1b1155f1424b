import EngineInterface
import Schemas
import Verdicts

/// What became of the cells of a column that is not simply where it was.
extension TableAccounting {
  func audit(
    _ column: ColumnPlan, _ anchor: Table, _ alignment: Alignment,
    fillsNulls: Bool, into account: inout ColumnAccount
  ) async throws {
    if column.places.isEmpty {
      if column.trust != .reference { try await auditUnplaced(column, anchor, alignment, &account) }
      return
    }
    var question = question(column, anchor, alignment, places: column.places)
    question.referring = Set(column.lookups.map(\.place))
    question.mayFillNulls = fillsNulls
    if account.rows > Self.many, let outcome = try await explained(question, column) {
      note(outcome, in: &account)
      return
    }
    var (audit, outcome) = try await settled(question, column)
    if outcome.kept < outcome.total, !column.besides.isEmpty {
      // With what was made of it beside it, all of it may be there.
      let divided = self.question(
        column, anchor, alignment, places: column.places + column.besides)
      let (whole, settled) = try await settled(divided, column)
      if settled.kept == settled.total {
        (audit, outcome) = (whole, settled)
        (account.kind, account.origin) = (.split, .script)
        account.into = divided.places.map(\.column)
      } else {
        (audit, outcome) = try await self.settled(question, column)
      }
    }
    guard try await isTaken(column, outcome, audit) else {
      try await noteUntaken(column, outcome, audit, in: &account)
      return
    }
    note(outcome, in: &account)
    if outcome.changed > 0, expressions.known == nil {
      account.bitsLost = try await audit.bits(limit: Self.many)
    }
    account.areDatesDoubtful = try await areDatesDoubtful(outcome, audit)
    if let telling = outcome.telling { account.examples = try await examples(audit, telling) }
  }

  /// Whether texts were put in another order, and no date among them shows which part is the day.
  private func areDatesDoubtful(
    _ outcome: CellAccounting<Comparison.Audit>.Outcome, _ audit: Comparison.Audit
  ) async throws -> Bool {
    guard outcome.inverseKind == .expression, outcome.changed == outcome.total else { return false }
    // Where all are had back in one way, none of them is marked.
    let cells =
      try await audit.examples(.kept, limit: 1000).map(\.before)
      + audit.sample(limit: 1000).map(\.before)
    let texts = cells.compactMap { cell -> String? in
      if case .text(let text) = cell { text } else { nil }
    }
    let date = /([0-9]{1,2})([.\/-])([0-9]{1,2})\2[0-9]{4}.*/
    var differ = false
    for text in texts {
      guard let parts = text.wholeMatch(of: date), let one = Int(parts.1), let two = Int(parts.3),
        one <= 12, two <= 12
      else { return false }
      differ = differ || one != two
    }
    return differ
  }

  private func question(
    _ column: ColumnPlan, _ anchor: Table, _ alignment: Alignment, places: [CellQuestion.Place]
  ) -> CellQuestion {
    var question = CellQuestion(
      source: ColumnName(table.name, column.column.name), anchor: anchor.name,
      alignment: alignment, places: places, aside: column.aside)
    question.own = ownKey
    question.leads = column.leads
    return question
  }

  /// A column that nothing seems to take: lists, the rollback, the table that its row is in and new columns may
  /// tell it all the same.
  private func auditUnplaced(
    _ column: ColumnPlan, _ anchor: Table, _ alignment: Alignment, _ account: inout ColumnAccount
  ) async throws {
    if column.isDividing, try await toldByTable(anchor, alignment, into: &account) { return }
    let list = try await listed(column, account.source, anchor, alignment)
    if list?.found.isWhole != true {
      var restored = account
      let isGivenBack = try await givenBack(column, anchor, alignment, into: &restored)
      // Entries that are all there say more than a rollback that brings back some lists.
      if isGivenBack, list.map({ $0.found.lost >= restored.cellsLost }) ?? true {
        account = restored
        return
      }
    }
    if let list {
      note(list.found, list.question, of: column, in: &account)
      return
    }
    if try await toldByNewColumn(anchor, alignment, into: &account) { return }
    let held = try await comparison.held(
      account.source, anchor.name, by: alignment, everyRow: account.rowsLost == 0, limit: 3)
    account.examples = held.examples
    if held.count > 0, let place = try await objectNaming(column.column.name, in: anchor) {
      // Its name has a place, and something else stands there.
      (account.kind, account.origin, account.into) = (.transformed, .script, [place])
      (account.cellsLost, account.evidence) = (held.count, .lost)
    } else if column.trust == .untraced, held.count > 0 {
      (account.kind, account.cellsUnproven, account.evidence) = (.moved, held.count, .unproven)
    } else {
      giveUp(&account, cells: held.count)
    }
  }

  private func isTaken(
    _ column: ColumnPlan, _ outcome: CellAccounting<Comparison.Audit>.Outcome,
    _ audit: Comparison.Audit
  ) async throws -> Bool {
    if outcome.isUnderOtherName { return true }
    // What leads to another's name is there to lead to its own.
    let isLed = !column.lookups.isEmpty || !column.labels.isEmpty
    let led = isLed ? outcome.misassigned + outcome.normalised : 0
    return try await isTaken(column, outcome.kept + led, of: outcome.total, audit)
  }

  /// A column whose places turn out to hold something else.
  private func noteUntaken(
    _ column: ColumnPlan, _ outcome: CellAccounting<Comparison.Audit>.Outcome,
    _ audit: Comparison.Audit, in account: inout ColumnAccount
  ) async throws {
    if column.trust == .reference {
      // The key of a table that is gone is given up with it, but not where something took its row's place.
      guard !column.followed.isEmpty else { return }
      account.cellsUnproven = outcome.total - outcome.kept
      account.cellsChanged = outcome.changed
      account.evidence = .unproven
      account.examples = try await examples(audit, .unproven)
      return
    }
    if try await isNamedInObject(column, audit) {
      // Its name has a place, and something else stands there.
      (account.cellsLost, account.evidence) = (outcome.total, .lost)
    } else {
      giveUp(&account, cells: outcome.total)
    }
    account.examples = try await examples(audit, .lost)
  }

  /// Rows of a large table: bits are not counted, and cells are not set down where one pass will do.
  private static var many: Int { 20_000 }

  private func note(
    _ outcome: CellAccounting<Comparison.Audit>.Outcome, in account: inout ColumnAccount
  ) {
    account.cellsLost = outcome.lost
    account.cellsAsked = outcome.normalised + outcome.repaired + outcome.chosen
    if account.cellsAsked > 0 {
      account.asked =
        outcome.chosen > 0 ? .chosen : outcome.repaired > 0 ? .repaired : .rewritten
    }
    account.intended = outcome.lost > 0 && account.cellsAsked == outcome.lost
    account.cellsChanged = outcome.changed
    account.cellsUnproven = outcome.unproven
    account.cellsKeptAside = outcome.keptAside
    account.cellsUnexplained = outcome.unexplained
    account.isUnderOtherName = outcome.isUnderOtherName
    account.cellsEmptied = min(outcome.toldByAbsence, outcome.unexplained)
    account.cellsLeftAlone = outcome.leftAlone
    account.cellsRepointed = outcome.repointed
    account.cellsRewritten = outcome.rewritten
    account.inverseKind = outcome.inverseKind
    account.misassigned = outcome.misassigned
    account.cellsStrayed = outcome.strayed
    account.evidence = outcome.evidence
    account.inverse = outcome.inverse
  }

  /// What one expression that gives back all of the column comes to; nil where none does.
  private func explained(_ question: CellQuestion, _ column: ColumnPlan) async throws
    -> CellAccounting<Comparison.Audit>.Outcome?
  {
    guard !column.isCrossed, column.merged == nil, expressions.known == nil else { return nil }
    let found = try await comparison.explanation(question) { sample in
      column.inverses(
        after: sample, placeCount: question.places.count,
        distinct: min(10, Set(sample.map(\.before)).count), script: expressions)
    }
    guard let found, found.total > Self.many else { return nil }
    var outcome = CellAccounting<Comparison.Audit>.Outcome()
    outcome.total = found.total
    outcome.changed = found.total - found.identical
    outcome.explain(
      by: found.inverse, over: question.places.map(\.column), alsoIdentical: found.alsoIdentical)
    expressions.note([found.inverse], for: question.source)
    return outcome
  }

  private func settled(_ question: CellQuestion, _ column: ColumnPlan) async throws
    -> (Comparison.Audit, CellAccounting<Comparison.Audit>.Outcome)
  {
    let audit = try await comparison.audit(question)
    let outcome = try await CellAccounting(
      audit: audit, plan: column, places: question.places.map(\.column), source: question.source,
      expressions: expressions, others: Set(table.columns.map(\.name))
    ).settle()
    return (audit, outcome)
  }

  /// Whether what was made of a column takes its place, and is not only a flag or a total.
  private func isTaken(
    _ column: ColumnPlan, _ kept: Int, of total: Int, _ audit: Comparison.Audit
  ) async throws -> Bool {
    if column.trust == .reference { return kept * 2 >= total }
    guard case .onTrial(let isAlike) = column.trust, kept * 2 < total else { return true }
    guard isAlike else { return false }
    return try await audit.hasCombinations(moreThan: 2)
  }

  /// Whether its places hold JSON objects with a member of its name.
  private func isNamedInObject(_ column: ColumnPlan, _ audit: Comparison.Audit) async throws -> Bool
  {
    let sample = try await audit.examples(.lost, limit: 100) + audit.examples(.unproven, limit: 100)
    let fitting = InverseFitting(
      examples: sample.map(MappedCell.init),
      placeCount: column.places.count, distinct: 0, joints: [])
    return column.places.indices.contains { place in
      fitting.members(place).contains { $0.isMember(column.column.name) }
    }
  }

  /// What tells one row of a folded table from another.
  var ownKey: Alignment? {
    guard plan.isFolded else { return nil }
    guard let key = table.primaryKey?.columns else { return table.withoutRowid ? nil : .rowid }
    return .key(key.map { ColumnPair($0, $0) })
  }

  /// Nothing takes the column: the target has no place for it.
  private func giveUp(_ account: inout ColumnAccount, cells: Int) {
    account.kind = .dropped
    account.into = []
    account.cellsLost = cells
    account.intended = true
    account.evidence = cells > 0 ? .lost : .identity
  }

  func examples(_ audit: Comparison.Audit, _ outcome: CellOutcome) async throws
    -> [CellExample]
  {
    let examples = try await audit.examples(outcome, limit: 100)
    // Settled together with those that changed are others that did not.
    let telling = examples.filter { $0.after != [$0.before] }
    return Array((telling.isEmpty ? examples : telling).prefix(3))
  }
}
