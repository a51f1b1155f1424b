import EngineInterface
import Schemas
import Verdicts

/// Accounts for every row and cell of one source table.
struct TableAccounting<Comparison: DataComparison> {
  let comparison: Comparison
  let plan: TablePlan
  let source: Schema
  let final: Schema
  /// Whether the target has a place for rows of this name.
  let isWanted: Bool
  let renames: Renames
  /// Whether the anchor holds the rows of other source tables, too: what it holds beyond this one's
  /// is then not for here.
  var isShared: Bool { !rivals.isEmpty }
  /// Plans of the other source tables.
  let rivals: [TablePlan]
  /// Whether a statement made something of its values.
  let isConsumed: Bool
  let expressions: Expressions
  /// What was asked for, in words.
  let words: String
  /// Rows that a person said may go.
  let purge: Purge?

  struct Purge {
    let predicate: String
    let atMost: Int
    /// Whether the words of the request name them, and nobody has accepted it.
    var isAsked = false
  }

  var table: Table { plan.source }

  /// nil where the plan's key finds no row at all, although there are some on both sides.
  func account() async throws -> TableAccount? {
    guard var account = try await own() else { return nil }
    if plan.isOnTrial, !isBorneOut(account) { account = try await goneAltogether() }
    try await accept(&account)
    guard isShared else { return account }
    (account.isShared, account.added, account.duplicated) = (true, 0, 0)
    return account
  }

  /// Whether half of the values are where they are looked for.
  private func isBorneOut(_ account: TableAccount) -> Bool {
    let columns = account.columns.filter { !$0.into.isEmpty && $0.kind == .moved }
    let rows = account.rows - account.rowsLost
    return rows > 0 && !columns.isEmpty
      && columns.allSatisfy { 2 * ($0.cellsLost + $0.cellsUnproven) <= rows }
  }

  private func own() async throws -> TableAccount? {
    guard let anchor = plan.anchor else { return try await goneAltogether() }
    if let account = try await addedUp(in: anchor) { return account }
    guard let alignment = plan.alignment else { return try await byContent(anchor) }
    var account = TableAccount(table: table.name, anchor: anchor.name, rows: 0)
    let pairs = plainPairs(anchor, alignment)
    let (tally, cells) = try await comparison.tally(
      table.name, anchor.name, by: alignment, pairs: pairs)
    if isShared, !plan.isFolded, tally.duplicated > 0 { return try await byContent(anchor) }
    // A text that was copied beside another table's rows is no number that was given out anew.
    let isNamed = isShared && !(table.rowidAlias.map(alignment.sourceColumns.contains) ?? false)
    if !plan.isFolded, !isNamed, tally.matched == 0, tally.source > 0, tally.target > 0 {
      return nil
    }
    account.rows = tally.source
    account.rowsLost = tally.lost
    account.duplicated = tally.duplicated
    account.added = tally.added
    let takings = try await lookElsewhere(&account, anchor, alignment)
    try await takeUnkeyed(&account, anchor, alignment)
    try await takeRepointed(&account, anchor, alignment)
    if plan.isScattered { try await takeRestored(&account) }
    if account.rowsLost > 0 {
      // Which of them the rollback makes again is not known one by one.
      if account.rowsRestored == 0 {
        account.lostExamples = try await comparison.lostRows(
          table.name, anchor.name, by: alignment, besides: takings.map(\.home), limit: 5
        ).map { CellExample(key: $0, before: .null, after: []) }
      }
      if !isTakenElsewhere(account), account.rowsRepointed == 0 {
        account.rowsLostIntended = try await refused(by: anchor, alignment, lost: account.rowsLost)
      }
      if case .spread = alignment {
        account.isSpread = true
        account.rowsLostIntended = try await empty(anchor, alignment)
      }
    }
    let gathered = try await gathered()
    account.columns = try await columns(anchor, alignment, tally, pairs, cells, gathered)
    if plan.isFolded {
      // Rows that nothing refers to, or that refer to nothing, have no place in another table's rows.
      (account.added, account.duplicated) = (0, 0)
      if !plan.isOnTrial { account.rowsLostIntended = account.rowsLost }
      account.isFolded = true
      note(gathered, in: &account)
      // Where nothing beside the key has a place, the rows have none.
      if account.columns.isEmpty { return try await goneAltogether() }
    }
    try await noteDoubled(in: &account)
    note(takings, in: &account.columns)
    try await auditAltered(takings, in: &account.columns)
    noteUnkeyed(in: &account)
    try await takeAsMerged(&account.columns, anchor, alignment)
    return account
  }

  /// Where a column that has no place of its own any more went into another, the NULLs it filled there
  /// are no inventions.
  private func takeAsMerged(
    _ columns: inout [ColumnAccount], _ anchor: Table, _ alignment: Alignment
  ) async throws {
    for index in columns.indices where columns[index].nullsFilled > 0 {
      let own = columns[index]
      guard own.into.count == 1, own.into[0].table == anchor.name else { continue }
      let givers = columns.filter {
        $0.source != own.source && $0.kind == .moved && $0.into.contains(own.into[0])
      }
      for giver in givers {
        let taken = try await comparison.nullsTaken(
          table.name, anchor.name, by: alignment,
          pair: ColumnPair(own.source.column, own.into[0].column), from: giver.source.column,
          isHadBack: giver.cellsLost + giver.cellsUnproven == 0)
        guard taken > 0 else { continue }
        columns[index].nullsTaken[giver.source] = taken
        columns[index].nullsFilled = max(0, columns[index].nullsFilled - taken)
      }
    }
  }

  // MARK: Rows

  /// Of the rows that are lost, those that may go; what goes beyond is lost all the same.
  private func accept(_ account: inout TableAccount) async throws {
    guard let purge, account.rowsLostUnintended > 0 || plan.anchor == nil else { return }
    let matching = try await comparison.lostRows(
      table.name, plan.anchor?.name, by: plan.alignment, matching: purge.predicate)
    let accepted = min(
      matching, purge.atMost, plan.anchor == nil ? account.rowsLost : account.rowsLostUnintended)
    if purge.isAsked {
      account.rowsAskedFor = plan.anchor == nil ? 0 : accepted
    } else {
      account.rowsPurged = accepted
    }
    if plan.anchor != nil { account.rowsLostIntended += accepted }
  }

  /// The table has no successor. Its rows are given up on purpose if the target wants none.
  private func goneAltogether() async throws -> TableAccount {
    let rows = try await comparison.rowsInSource(table.name)
    var account = TableAccount(table: table.name, anchor: nil, rows: rows)
    account.rowsLost = rows
    account.rowsLostIntended = isWanted ? 0 : rows
    try await takeRestored(&account)
    return account
  }

  /// What the rollback makes of other rows was there, and most of it shows what it was to be.
  func takeRestored(_ account: inout TableAccount) async throws {
    guard isConsumed, account.rowsLost > 0 else { return }
    let restored = try await comparison.rowsRestored(
      table.name, columns: table.storedColumns.map(\.name))
    let again = restored - (account.rows - account.rowsLost)
    guard again > 0, restored * 2 >= account.rows, again * 2 >= account.rowsLost else { return }
    account.rowsRestored = again
    account.rowsLost = account.rows - restored
    account.rowsLostIntended = 0
  }

  /// Lost rows that hold nothing beside their key, of a table whose columns became rows.
  private func empty(_ anchor: Table, _ alignment: Alignment) async throws -> Int {
    let others = table.storedColumns.map(\.name).filter { !alignment.sourceColumns.contains($0) }
    guard !others.isEmpty else { return 0 }
    let nothing = others.map { "\($0.quoted) IS NULL" }.joined(separator: " AND ")
    return try await comparison.lostRows(
      table.name, anchor.name, by: alignment, matching: nothing)
  }

  /// Rows that only a unique key which the source does not have can have refused.
  private func refused(by anchor: Table, _ alignment: Alignment, lost: Int) async throws -> Int {
    for key in newKeys(of: anchor) {
      let refused = try await comparison.refusedAsDuplicates(
        table.name, anchor.name, by: alignment, uniqueOn: key.terms, where: key.predicate,
        columns: key.columns)
      if refused > 0 { return min(refused, lost) }
    }
    return 0
  }

  /// The same where the rows have no key before: each that is there is one of the source's, and of each
  /// kind that the new key tells one is there.
  func refusedByContent(by anchor: Table, lost: Int) async throws -> Int {
    let there = try await comparison.rowsInTarget(anchor.name)
    for key in newKeys(of: anchor) where key.predicate == nil {
      let taken = try await comparison.rowsTaken(
        table.name, uniqueOn: key.terms, columns: key.columns)
      if taken >= there, taken - there < lost { return lost - (taken - there) }
    }
    return 0
  }

  /// A unique key that the source does not have.
  struct NewKey {
    let terms: [Index.Term]
    /// Of a partial index.
    let predicate: Expression?
    /// What it is made of, and the source columns that stand there.
    let columns: [ColumnPair]
  }

  func newKeys(of anchor: Table) -> [NewKey] {
    let before = Set(source.uniqueKeys(of: table))
    let whole = final.uniqueKeys(of: anchor).filter { !before.contains($0) }.map {
      (terms: $0, predicate: Expression?.none)
    }
    let old = source.indexes(of: table.name).filter(\.unique)
    let partial = final.indexes(of: anchor.name).filter { index in
      index.unique && index.predicate != nil
        && !old.contains { $0.terms == index.terms && $0.predicate == index.predicate }
    }.map { (terms: $0.terms, predicate: $0.predicate) }
    return (whole + partial).compactMap { terms, predicate in
      let words = predicate?.canonicalWords ?? []
      let named = anchor.columns.map(\.name).filter { name in
        terms.columns(of: anchor).contains(name) || words.contains(name.folded)
      }
      let pairs = named.compactMap { name in
        plan.columns.first { plan in
          plan.places.contains { $0.column == ColumnName(anchor.name, name) }
        }.map { ColumnPair($0.column.name, name) } ?? plan.carried.first { $0.target == name }
      }
      guard !pairs.isEmpty, pairs.count == named.count else { return nil }
      return NewKey(terms: terms, predicate: predicate, columns: pairs)
    }
  }

  // MARK: Cells

  /// Columns that the anchor should hold as they were, keys left out.
  private func plainPairs(_ anchor: Table, _ alignment: Alignment) -> [ColumnPair] {
    let keys = Set(alignment.sourceColumns)
    return plan.columns.filter { isPlain($0, anchor) && !keys.contains($0.column.name) }
      .map { ColumnPair($0.column.name, $0.places[0].column.column) }
  }

  private func columns(
    _ anchor: Table, _ alignment: Alignment, _ tally: RowTally, _ pairs: [ColumnPair],
    _ tallies: [CellTally], _ gathered: [Name: Gathered]
  ) async throws -> [ColumnAccount] {
    let keys = Set(alignment.sourceColumns)
    let quiet = Set(
      zip(pairs, tallies).filter { $0.1.changed == 0 && $0.1.filled == 0 }.map(\.0.source))
    let changed = zip(pairs, tallies).filter { $0.1.changed > 0 }.map(\.0)
    var accounts: [ColumnAccount] = []
    for var column in plan.columns {
      // Another table's row may have taken the place.
      if isShared {
        column.isUnread = false
        column.rivals = rivals.compactMap { rival(in: $0, of: column, alignment) }
      }
      var account = ColumnAccount(
        source: ColumnName(table.name, column.column.name), into: column.places.map(\.column),
        kind: column.kind, origin: column.origin, rows: tally.source)
      account.rowsLost = tally.lost
      if let list = gathered[column.column.name] {
        note(list.found, list.question, in: &account)
        accounts.append(account)
        continue
      }
      if !gathered.isEmpty, keys.contains(column.column.name) {
        noteReference(in: &account, anchor, alignment)
        accounts.append(account)
        continue
      }
      // The key of a table that is gone is given up with it.
      if plan.isFolded, table.primaryKey?.columns.contains(column.column.name) == true { continue }
      // A part of the key is the same in the rows that it finds, and may lead elsewhere all the same.
      let isFound = quiet.contains(column.column.name) || keys.contains(column.column.name)
      if !isFound || column.mayStray {
        var fillsNulls = true
        if let place = pairs.firstIndex(where: { $0.source == column.column.name }) {
          account.nullsFilled = try await unasked(
            tallies[place], pairs[place], anchor, alignment)
          account.cellsChanged = tallies[place].changed
          fillsNulls = tallies[place].filled > 0
          try await takeAsNamed(&account, pairs[place], anchor, alignment)
        }
        if try await isExchanged(column, anchor, alignment, changed) {
          account.cellsLost = account.cellsChanged
          account.misassigned = account.cellsChanged
          account.evidence = account.cellsLost > 0 ? .lost : .identity
        } else if account.cellsChanged > 0 || column.mayStray || !isPlain(column, anchor) {
          try await audit(column, anchor, alignment, fillsNulls: fillsNulls, into: &account)
          // A column that is given up holds no NULL any more that could be filled.
          if !isPlain(column, anchor), account.kind != .dropped {
            account.nullsFilled =
              try await filled(column, anchor, alignment) + filledElsewhere(column, anchor)
          }
        }
      }
      accounts.append(account)
    }
    return accounts
  }

  /// What another table put into the place of a column, under the keys that this one's rows have there.
  private func rival(in other: TablePlan, of column: ColumnPlan, _ alignment: Alignment) -> Rival? {
    // Numbers that were given out twice are no key: there the rows themselves are lost.
    guard case .key(let own) = alignment, case .key(let theirs)? = other.alignment,
      column.places.count == 1, plan.anchor?.hasOnlyNumbers(in: final) == false,
      let heir = other.columns.first(where: { plan in
        plan.places.map(\.column) == [column.places[0].column]
      })
    else { return nil }
    let key = own.compactMap { pair in theirs.first { $0.target == pair.target }?.source }
    guard key.count == own.count else { return nil }
    return Rival(table: other.source.name, key: key, column: heir.column.name)
  }

  private func isPlain(_ column: ColumnPlan, _ anchor: Table) -> Bool {
    guard column.trust == .mapped, let place = column.places.first, let alignment = plan.alignment
    else { return false }
    return place.column.table == anchor.name && place.alignment == alignment
      && (column.kind == .kept || column.kind == .renamed)
  }

  /// NULLs that became something, other than what the target's default says for a column that may
  /// not be NULL there.
  private func unasked(
    _ tally: CellTally, _ pair: ColumnPair, _ anchor: Table, _ alignment: Alignment
  ) async throws -> Int {
    guard tally.filled > 0, let column = anchor.column(pair.target), column.notNull != nil,
      column.defaultValue != nil
    else { return tally.filled }
    let asked = try await comparison.filledWithDefault(
      table.name, anchor.name, by: alignment, pair: pair)
    return max(0, tally.filled - asked)
  }

  /// Where a column may not be NULL any more and one value stands for it, which the words of the request
  /// name, that was asked for.
  private func takeAsNamed(
    _ account: inout ColumnAccount, _ pair: ColumnPair, _ anchor: Table, _ alignment: Alignment
  ) async throws {
    guard account.nullsFilled > 0, !words.isEmpty, anchor.column(pair.target)?.notNull != nil
    else { return }
    let fills = try await comparison.fillsOfNull(
      table.name, anchor.name, by: alignment, pair: pair, limit: 2)
    guard fills.count == 1, words.names(fills[0]) else { return }
    account.nullsNamed = account.nullsFilled
    account.nullsFilled = 0
  }

  /// NULLs that became something in a column that is made of this one alone.
  private func filled(_ column: ColumnPlan, _ anchor: Table, _ alignment: Alignment) async throws
    -> Int
  {
    var most = 0
    let heirs = try await holding(column.heirs, column, anchor, alignment)
    for pair in heirs.map({ ColumnPair(column.column.name, $0) }) {
      let lookup = column.lookups.first { column.places[$0.place].column.column == pair.target }
      let filled = try await comparison.filledNulls(
        table.name, anchor.name, by: alignment, pair: pair,
        lookup: lookup.map {
          .lookup(place: $0.place, table: $0.table, key: $0.key, value: $0.value)
        } ?? member(column))
      most = max(
        most, try await unasked(CellTally(changed: 0, filled: filled), pair, anchor, alignment))
    }
    if let inverse = member(column), case .member(let place, _) = inverse,
      column.places.indices.contains(place), column.places[place].column.table == anchor.name,
      !heirs.contains(column.places[place].column.column)
    {
      let pair = ColumnPair(column.column.name, column.places[place].column.column)
      most = max(
        most,
        try await comparison.filledNulls(
          table.name, anchor.name, by: alignment, pair: pair, lookup: inverse))
    }
    return most
  }

  /// Where a column is a member of an object: that the object is there does not say that it holds a value.
  private func member(_ column: ColumnPlan) -> Inverse? {
    let name = ColumnName(table.name, column.column.name)
    return (expressions.found[name] ?? expressions.known?[name])?.first {
      if case .member = $0 { true } else { false }
    }
  }

  /// NULLs for which a new table that takes this column alone holds a value under their key.
  private func filledElsewhere(_ column: ColumnPlan, _ anchor: Table) async throws -> Int {
    guard column.trust == .mapped, column.kind == .moved, column.places.count == 1,
      let place = column.places.first, place.column.table != anchor.name,
      source.table(place.column.table) == nil, case .key = place.alignment, column.isSole,
      !column.isOverwritten
    else { return 0 }
    return try await comparison.filledNulls(
      table.name, place.column.table, by: place.alignment,
      pair: ColumnPair(column.column.name, place.column.column), lookup: nil)
  }

  /// Of several columns that are made of one, those that hold its values: what tells one case from
  /// another always says something.
  private func holding(
    _ heirs: [Name], _ column: ColumnPlan, _ anchor: Table, _ alignment: Alignment
  ) async throws -> [Name] {
    guard column.places.count > 1, !heirs.isEmpty else { return heirs }
    let pairs = heirs.map { ColumnPair(column.column.name, $0) }
    let (_, cells) = try await comparison.tally(
      table.name, anchor.name, by: alignment, pairs: pairs)
    let held = try await comparison.nonNullInSource(ColumnName(table.name, column.column.name))
    return zip(heirs, cells).filter { $0.1.changed * 2 <= held }.map(\.0)
  }

  /// Whether, where it changed, this column and another hold each other's values, row for row.
  private func isExchanged(
    _ column: ColumnPlan, _ anchor: Table, _ alignment: Alignment, _ changed: [ColumnPair]
  ) async throws -> Bool {
    guard column.origin != .declared,
      let own = changed.first(where: { $0.source == column.column.name })
    else { return false }
    for other in changed where other.source != own.source {
      let (there, of) = try await comparison.agreement(
        table.name, anchor.name, by: alignment, pair: ColumnPair(own.source, other.target),
        besides: own)
      // A few values may agree by chance.
      guard of >= 5, there * 100 >= of * 99 else { continue }
      let (back, _) = try await comparison.agreement(
        table.name, anchor.name, by: alignment, pair: ColumnPair(other.source, own.target),
        besides: own)
      if back * 100 >= of * 99 { return true }
    }
    return false
  }
}

extension Table {
  /// Whether nothing but its row numbers can make it refuse a row: a key of another kind may be new, and
  /// meant to refuse duplicates.
  func hasOnlyNumbers(in schema: Schema) -> Bool {
    (primaryKey == nil || rowidAlias != nil) && uniques.isEmpty
      && !schema.indexes(of: name).contains(where: \.unique)
  }
}
