import EngineInterface
import Schemas
import Verdicts
import Wishes

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
  let wish: Wish
  /// Rows that may go.
  let purge: Purge?
  /// What the request says of a column's values.
  let asked: (Name) -> AskedColumn

  struct Purge {
    let rows: RowCondition
    let ground: Ground
    /// Whether it leaves one row of each kind: a new unique key refuses the same rows.
    var leavesOneOfEach = false

    enum Ground {
      /// A person accepts that so many rows go.
      case accepted(atMost: Int)
      /// The words of the request name them, and nobody has accepted it.
      case asked
      /// The words name rows of the table, and not which.
      case doubtful
    }
  }

  var table: Table { plan.source }

  /// nil where the plan's key finds no row at all, although there are some on both sides.
  func account() async throws -> TableAccount? {
    guard var account = try await own() else { return nil }
    if plan.isOnTrial, !isBorneOut(account) { account = try await goneAltogether() }
    if isShared, !plan.isFolded, let anchor = plan.anchor,
      account.columns.contains(where: { $0.cellsLost + $0.nullsFilled > 0 }),
      let whole = try await underOtherNumbers(anchor)
    {
      account = whole
    }
    try await accept(&account)
    if let anchor = plan.anchor { try await acceptRefused(&account, in: anchor) }
    guard isShared else { return account }
    (account.isShared, account.added, account.duplicated) = (true, 0, 0)
    return account
  }

  /// The account by what the rows hold, where all are there but some not under the number that they had: another
  /// table's row had it before.
  private func underOtherNumbers(_ anchor: Table) async throws -> TableAccount? {
    let isReferredTo = source.tables.contains { child in
      child.foreignKeys.contains { $0.parent == table.name }
    }
    guard let number = table.rowidAlias, !isReferredTo else { return nil }
    let pairs = plan.carried.filter { $0.source != number }
    guard pairs.count == table.storedColumns.count - 1, !pairs.isEmpty,
      pairs.allSatisfy({ $0.source == $0.target })
    else { return nil }
    let whole = try await comparison.multisets(table.name, anchor.name, pairs: pairs)
    // What is there more than once may be another table's row: all of them together are counted after.
    guard whole.lost == 0 else { return nil }
    var account = TableAccount(table: table.name, anchor: anchor.name, rows: whole.source)
    account.isFoundByContent = true
    account.columns =
      keptByContent(pairs, anchor, whole) + (try await droppedByContent(pairs, anchor, whole))
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
    if let account = try await renumbered(in: anchor) { return account }
    // Rows that were drawn together in a new table may all be told by it.
    let isDrawnTogether = final.table(table.name) == nil && source.table(anchor.name) == nil
    guard let alignment = plan.alignment else {
      var account = try await byContent(anchor)
      if isDrawnTogether { try await takeRestored(&account) }
      return account
    }
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
    if plan.isScattered || isDrawnTogether { try await takeRestored(&account) }
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
    try await takeAsAddedUp(&account, anchor, alignment)
    if plan.isFolded {
      // Rows that nothing refers to, or that refer to nothing, have no place in another table's rows.
      (account.added, account.duplicated) = (0, 0)
      if !plan.isOnTrial { account.rowsLostIntended = account.rowsLost }
      account.isFolded = true
      note(gathered, in: &account)
      // Where nothing beside the key, or what leads to the other row, has a place, the rows have none.
      let references = if case .key = alignment { alignment.sourceColumns } else { [Name]() }
      let values = account.columns.filter { !references.contains($0.source.column) }
      if values.isEmpty || !references.isEmpty && values.allSatisfy({ $0.kind == .dropped }) {
        return try await goneAltogether()
      }
    }
    try await noteDoubled(in: &account)
    note(takings, in: &account.columns)
    try await auditAltered(takings, in: &account.columns)
    noteUnkeyed(in: &account)
    try await takeAsMerged(&account.columns, anchor, alignment)
    return account
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
    let changes = Changes(
      pairs: pairs, tallies: tallies, changed: changed,
      crossings: try await crossings(of: changed, anchor, alignment))
    let repairs = repairs(in: anchor)
    let sharers = Dictionary(
      grouping: plan.columns.filter { $0.places.count == 1 }, by: { $0.places[0].column })
    var accounts: [ColumnAccount] = []
    for plain in plan.columns {
      var column = equipped(plain, sharers, repairs, anchor, alignment)
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
      if let position = positionAccount(column.column.name, gathered) {
        accounts.append(position)
        continue
      }
      // The key of a table that is gone is given up with it.
      if plan.isFolded, table.primaryKey?.columns.contains(column.column.name) == true { continue }
      // A part of the key is the same in the rows that it finds, and may lead elsewhere all the same.
      let isFound = quiet.contains(column.column.name) || keys.contains(column.column.name)
      if let others = column.asked.otherRows {
        column.takesOtherRows =
          try await comparison.lostRows(table.name, nil, by: nil, matching: others) > 0
      }
      if !isFound || column.mayStray {
        try await lookAtCells(of: column, changes, anchor, alignment, in: &account)
      }
      try await takeAsSet(&account, column, alignment)
      if let condition = column.asked.someRows, account.cellsChanged + account.nullsNamed > 0 {
        account.isSaidOfSome =
          try await comparison.lostRows(table.name, nil, by: nil, matching: condition) > 0
      }
      try await noteOtherKinds(&account, column, anchor, alignment)
      try await takeAsRenumbered(&account, column, anchor, alignment)
      accounts.append(account)
    }
    return accounts
  }

  /// What is known of the cells of all plain columns.
  private struct Changes {
    let pairs: [ColumnPair]
    let tallies: [CellTally]
    /// Pairs of which cells changed, and those whose values may be each other's.
    let changed: [ColumnPair]
    let crossings: [[Int]]?
  }

  /// A column with what its table, and the request, say of it.
  private func equipped(
    _ column: ColumnPlan, _ sharers: [ColumnName: [ColumnPlan]], _ repairs: ColumnPlan.Repairs?,
    _ anchor: Table, _ alignment: Alignment
  ) -> ColumnPlan {
    var column = column
    // Another table's row may have taken the place.
    if isShared {
      column.isUnread = false
      column.rivals = rivals.compactMap { rival(in: $0, of: column, alignment) }
    }
    if column.places.count == 1, let all = sharers[column.places[0].column] {
      column.siblings = siblings(of: column, among: all, alignment)
    }
    column.repairs = repairs?.of(column, in: anchor)
    column.asked = asked(column.column.name)
    column.wish = wish
    return column
  }

  /// What became of cells that are not all where they were, and of NULLs.
  private func lookAtCells(
    of column: ColumnPlan, _ changes: Changes, _ anchor: Table, _ alignment: Alignment,
    in account: inout ColumnAccount
  ) async throws {
    var fillsNulls = true
    if let place = changes.pairs.firstIndex(where: { $0.source == column.column.name }) {
      account.nullsFilled = try await unasked(
        changes.tallies[place], changes.pairs[place], anchor, alignment)
      let others = exchanged(column, anchor).filter { $0 != changes.pairs[place].target }
      if account.nullsFilled > 0, !others.isEmpty {
        account.nullsFilled = try await comparison.filledNulls(
          table.name, anchor.name, by: alignment, pair: changes.pairs[place], lookup: nil,
          orIn: others)
      }
      account.cellsChanged = changes.tallies[place].changed
      fillsNulls = changes.tallies[place].filled > 0
      try await takeAsKeptAside(&account, column)
      try await takeAsLedTo(&account, changes.pairs[place], anchor, alignment)
      try await takeAsCarried(&account, changes.pairs[place], anchor, alignment)
      try await takeAsNamed(&account, changes.pairs[place], anchor, alignment)
      try await takeAsPreferred(&account, column, changes.pairs[place], anchor, alignment)
    }
    // What was to change places is looked at row by row.
    let isToChange = column.asked.settings.contains { $0.kind == .exchange }
    if !isToChange,
      let other = try await exchanged(column, anchor, alignment, changes)
    {
      if wish.asksToExchange(column.column.name, other), account.cellsChanged > 0 {
        account.evidence = .determined
      } else {
        account.cellsLost = account.cellsChanged
        account.misassigned = account.cellsChanged
        account.evidence = account.cellsLost > 0 ? .lost : .identity
      }
    } else if account.cellsChanged > 0 || column.mayStray || !isPlain(column, anchor) {
      try await audit(column, anchor, alignment, fillsNulls: fillsNulls, into: &account)
      // A column that is given up holds no NULL any more that could be filled.
      if !isPlain(column, anchor), account.kind != .dropped {
        let filled =
          try await filled(column, anchor, alignment) + filledElsewhere(column, anchor, account)
        account.nullsFilled = max(0, filled - account.nullsNamed)
      }
    }
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

  /// The other columns of the table whose values went to the only place of one.
  private func siblings(
    of column: ColumnPlan, among all: [ColumnPlan], _ alignment: Alignment
  ) -> [Rival] {
    guard case .key(let key) = alignment else { return [] }
    return all.filter { $0.column.name != column.column.name }.map {
      Rival(table: table.name, key: key.map(\.source), column: $0.column.name)
    }
  }

  private func isPlain(_ column: ColumnPlan, _ anchor: Table) -> Bool {
    guard column.trust == .mapped, let place = column.places.first, let alignment = plan.alignment
    else { return false }
    return place.column.table == anchor.name && place.alignment == alignment
      && (column.kind == .kept || column.kind == .renamed)
  }

  /// Which of the columns that changed may have changed places; nil where they are few.
  private func crossings(of changed: [ColumnPair], _ anchor: Table, _ alignment: Alignment)
    async throws -> [[Int]]?
  {
    guard changed.count > Self.few else { return nil }
    return try await comparison.crossings(table.name, anchor.name, by: alignment, pairs: changed)
  }

  private static var few: Int { 8 }

  /// The other column, where this one and it hold each other's values, row for row, wherever this one changed.
  private func exchanged(
    _ column: ColumnPlan, _ anchor: Table, _ alignment: Alignment, _ changes: Changes
  ) async throws -> Name? {
    let changed = changes.changed
    guard column.origin != .declared,
      let place = changed.firstIndex(where: { $0.source == column.column.name })
    else { return nil }
    let own = changed[place]
    let others =
      changes.crossings.map { $0[place].map { changed[$0] } }
      ?? changed.filter { $0.source != own.source }
    guard !others.isEmpty else { return nil }
    let (there, of) = try await comparison.agreements(
      table.name, anchor.name, by: alignment,
      pairs: others.map { ColumnPair(own.source, $0.target) }, besides: own)
    // A few values may agree by chance.
    guard of >= 5 else { return nil }
    for (other, there) in zip(others, there) where there * 100 >= of * 99 {
      let (back, _) = try await comparison.agreements(
        table.name, anchor.name, by: alignment, pairs: [ColumnPair(other.source, own.target)],
        besides: own)
      if back[0] * 100 >= of * 99 { return other.source }
    }
    return nil
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
