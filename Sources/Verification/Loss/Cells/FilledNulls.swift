import EngineInterface
import Plans
import Schemas
import Verdicts
import Wishes

/// NULLs that became something: by whose word, and from where.
extension TableAccounting {
  /// Where a column that has no place of its own any more went into another, the NULLs it filled there
  /// are no inventions.
  func takeAsMerged(
    _ columns: inout [ColumnAccount], _ anchor: Table, _ alignment: Alignment
  ) async throws {
    for index in columns.indices where columns[index].nullsFilled > 0 {
      let own = columns[index]
      guard own.into.count == 1, own.into[0].table == anchor.name else { continue }
      let givers = columns.filter {
        // Where each is had back by itself, the other's rows tell nothing of it.
        let areApart =
          $0.kind == .transformed && own.kind == .transformed && $0.inverseKind == .lookup
          && own.inverseKind == .lookup
        return $0.source != own.source && ($0.kind == .moved || areApart)
          && $0.into.contains(own.into[0])
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

  /// NULLs that became something, other than what the target's default says for a column that may
  /// not be NULL there.
  func unasked(
    _ tally: CellTally, _ pair: ColumnPair, _ anchor: Table, _ alignment: Alignment
  ) async throws -> Int {
    guard tally.filled > 0, let column = anchor.column(pair.target), column.notNull != nil,
      column.defaultValue != nil
    else { return tally.filled }
    let asked = try await comparison.filledWithDefault(
      table.name, anchor.name, by: alignment, pair: pair)
    return max(0, tally.filled - asked)
  }

  /// Where one value stands for NULL, which the words of the request name, that was asked for: in a column that
  /// may not be NULL any more, or one that they name, too.
  func takeAsNamed(
    _ account: inout ColumnAccount, _ pair: ColumnPair, _ anchor: Table, _ alignment: Alignment
  ) async throws {
    guard account.nullsFilled > 0, !wish.isEmpty, !wish.keepsNulls else { return }
    let isNamed = wish.names(pair.source)
    let others = table.storedColumns.map(\.name).filter { $0 != pair.source }
    if isNamed, !isConstant(pair.source), wish.asksToFill(pair.source, from: others),
      wish.carries(pair.source) == nil,
      try await comparison.fillsOfNull(
        table.name, anchor.name, by: alignment, pair: pair, limit: 2
      ).count == 2
    {
      // What is put together of the row's other columns: whether rightly, a person has to say.
      account.nullsNamed += account.nullsFilled
      account.nullsFilled = 0
      return
    }
    if isNamed, !isConstant(pair.source), account.cellsChanged == 0,
      wish.sets(whereNull: pair.source)
    {
      // Of which value nothing is known but that it was asked for.
      account.nullsNamed += account.nullsFilled
      account.nullsFilled = 0
      return
    }
    if anchor.column(pair.target)?.notNull == nil {
      // It may stay NULL: only where the request speaks of the column, and there is a way back or it says so.
      guard isNamed && comparison.hasRollback || wish.fillsNulls(of: pair.source) else { return }
    } else if isNamed, try await takeAsTaken(&account, pair, anchor, alignment) {
      return
    }
    let fills = try await comparison.fillsOfNull(
      table.name, anchor.name, by: alignment, pair: pair, limit: 2)
    guard fills.count == 1, wish.names(fills[0]) || fills[0] == .text("") && wish.namesNothing
    else { return }
    if let told = wish.told.ofNull, told != fills[0].word { return }
    if wish.names(another: fills[0], for: pair.source) { return }
    // Where they name the target's default, too, that is what stands for it.
    let standard = anchor.column(pair.target)?.defaultValue?.sql.trimmingPrefix("'").prefix {
      $0 != "'"
    }
    if let standard, !standard.isEmpty, wish.holds(String(standard)) { return }
    account.nullsNamed = account.nullsFilled
    account.nullsFilled = 0
  }

  /// Whether the script writes constants alone into a column.
  private func isConstant(_ column: Name) -> Bool {
    plan.columns.contains { $0.column.name == column && $0.isOverwritten }
  }

  /// NULLs that an update filled as the request asks, in the rows that it names.
  func takeAsSet(
    _ account: inout ColumnAccount, _ column: ColumnPlan, _ alignment: Alignment
  ) async throws {
    guard account.nullsFilled > 0, !column.asked.settings.isEmpty, column.places.count == 1,
      column.places[0].alignment == alignment
    else { return }
    let place = column.places[0].column
    let set = try await comparison.nullsSet(
      table.name, place.table, by: alignment,
      pair: ColumnPair(column.column.name, place.column), column.asked.settings)
    let taken = min(set, account.nullsFilled)
    account.nullsNamed += taken
    account.nullsFilled -= taken
  }

  /// NULLs that took, as the request says, what the row holds that a reference leads to, and a constant that it
  /// names where that holds nothing: `take the customer's country, else XX`.
  func takeAsLedTo(
    _ account: inout ColumnAccount, _ pair: ColumnPair, _ anchor: Table, _ alignment: Alignment
  ) async throws {
    let said = wish.words
    guard account.nullsFilled > 0,
      wish.names(pair.source) || said.contains(where: pair.source.isCalled)
    else { return }
    for key in table.foreignKeys where key.columns.count == 1 {
      guard let parent = source.table(key.parent), let target = source.parentColumns(of: key).first,
        said.contains(where: parent.name.isCalled)
      else { continue }
      let fills = try await comparison.fillsOfNull(
        table.name, anchor.name, by: alignment, pair: pair, limit: 20)
      let constants = fills.filter { fill in
        if case .text(let text) = fill {
          text.count > 1 && wish.holds(text)
        } else {
          wish.names(fill)
        }
      }
      for value in parent.storedColumns
      where value.name == pair.source || said.contains(where: value.name.isCalled) {
        let taken = try await comparison.nullsLed(
          table.name, anchor.name, by: alignment, pair: pair, reference: key.columns[0],
          to: (parent.name, target, value.name), orElse: constants)
        guard taken == account.nullsFilled else { continue }
        account.nullsTaken[ColumnName(parent.name, value.name)] = taken
        account.nullsFilled = 0
        return
      }
    }
  }

  /// NULLs that took the last value before them, or the next one, of the same column, as the request says: of the
  /// rows that are alike in the columns that it names.
  func takeAsCarried(
    _ account: inout ColumnAccount, _ pair: ColumnPair, _ anchor: Table, _ alignment: Alignment
  ) async throws {
    guard account.nullsFilled > 0, account.nullsFilled < 1000, account.rows < 20_000,
      let isForward = wish.carries(pair.source)
    else { return }
    let others = table.storedColumns.map(\.name).filter { $0 != pair.source }
    let named = others.filter { name in
      wish.speaks(of: name)
    }
    for order in others {
      let carried = try await comparison.nullsCarried(
        table.name, anchor.name, by: alignment, pair: pair, order: order,
        within: named.filter { $0 != order }, isForward: isForward)
      guard carried == account.nullsFilled else { continue }
      account.nullsTaken[ColumnName(table.name, pair.source)] = carried
      account.nullsFilled = 0
      return
    }
  }

  /// Where the request says that rows are numbered anew, or names the copy that is kept aside, NULLs that are in that
  /// are no inventions.
  func takeAsKeptAside(_ account: inout ColumnAccount, _ column: ColumnPlan) async throws {
    let isAnew = wish.renumbering(of: column.column.name) != nil
    for aside in column.aside
    where account.nullsFilled > 0 && (isAnew || wish.names(aside.column.table)) {
      let kept = try await comparison.nullsAlike(
        table.name, aside.column.table, by: aside.alignment,
        pair: ColumnPair(column.column.name, aside.column.column))
      account.nullsFilled = max(0, account.nullsFilled - kept)
    }
  }

  /// Where the request prefers the values of another table, those that stand for NULL are no inventions.
  func takeAsPreferred(
    _ account: inout ColumnAccount, _ column: ColumnPlan, _ pair: ColumnPair, _ anchor: Table,
    _ alignment: Alignment
  ) async throws {
    for rival in column.rivals
    where account.nullsFilled > 0
      && (wish.prefers(rival.table, to: table.name)
        || wish.takes(pair.source, from: rival.table, insteadOf: table.name))
    {
      let taken = try await comparison.nullsOvertaken(
        table.name, anchor.name, by: alignment, pair: pair, rival: rival)
      let source = ColumnName(rival.table, rival.column)
      account.nullsTaken[source] = min(taken, account.nullsFilled)
      account.nullsFilled -= min(taken, account.nullsFilled)
    }
  }

  /// Where a column may not be NULL any more and another one of the row stands for it, everywhere.
  ///
  /// - Returns: whether one does.
  private func takeAsTaken(
    _ account: inout ColumnAccount, _ pair: ColumnPair, _ anchor: Table, _ alignment: Alignment
  ) async throws -> Bool {
    guard anchor.column(pair.target)?.defaultValue == nil, let own = table.column(pair.source)
    else { return false }
    for giver in table.storedColumns
    where giver.name != pair.source && TypeFamily(giver.type) == TypeFamily(own.type) {
      let taken = try await comparison.nullsTaken(
        table.name, anchor.name, by: alignment, pair: pair, from: giver.name, isHadBack: false)
      guard taken == account.nullsFilled else { continue }
      account.nullsTaken[ColumnName(table.name, giver.name)] = taken
      account.nullsFilled = 0
      return true
    }
    return false
  }

  /// Columns that hold this one's and another's values, the one in some rows and the other in others.
  func exchanged(_ column: ColumnPlan, _ anchor: Table) -> [Name] {
    let own = Set(column.places.map(\.column))
    let isShared =
      own.count > 1
      && plan.columns.contains {
        $0.column.name != column.column.name && Set($0.places.map(\.column)) == own
      }
    return isShared ? own.filter { $0.table == anchor.name }.map(\.column).sorted() : []
  }

  /// NULLs that became something in a column that is made of this one alone.
  func filled(_ column: ColumnPlan, _ anchor: Table, _ alignment: Alignment) async throws
    -> Int
  {
    var most = 0
    let exchanged = exchanged(column, anchor)
    let heirs = try await holding(column.heirs, column, anchor, alignment)
    for pair in heirs.map({ ColumnPair(column.column.name, $0) }) {
      let lookup = column.lookups.first { column.places[$0.place].column.column == pair.target }
      let filled = try await comparison.filledNulls(
        table.name, anchor.name, by: alignment, pair: pair,
        lookup: lookup.map {
          .lookup(place: $0.place, table: $0.table, key: $0.key, value: $0.value)
        } ?? member(column), orIn: exchanged.filter { $0 != pair.target })
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
  func member(_ column: ColumnPlan) -> Inverse? {
    let name = ColumnName(table.name, column.column.name)
    return (expressions.found[name] ?? expressions.known?[name])?.first {
      if case .member = $0 { true } else { false }
    }
  }

  /// NULLs for which a new table that takes this column alone holds a value under their key.
  func filledElsewhere(_ column: ColumnPlan, _ anchor: Table, _ account: ColumnAccount) async throws
    -> Int
  {
    let isSame = account.evidence == .identity && account.cellsChanged == 0
    guard column.trust == .mapped, column.kind == .moved || column.kind == .transformed && isSame,
      column.places.count == 1,
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
  func holding(
    _ heirs: [Name], _ column: ColumnPlan, _ anchor: Table, _ alignment: Alignment
  ) async throws -> [Name] {
    guard column.places.count > 1, !heirs.isEmpty else { return heirs }
    let pairs = heirs.map { ColumnPair(column.column.name, $0) }
    let (_, cells) = try await comparison.tally(
      table.name, anchor.name, by: alignment, pairs: pairs)
    let held = try await comparison.nonNullInSource(ColumnName(table.name, column.column.name))
    return zip(heirs, cells).filter { $0.1.changed * 2 <= held }.map(\.0)
  }
}
