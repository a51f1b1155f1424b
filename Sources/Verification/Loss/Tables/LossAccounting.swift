import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts
import Wishes

/// Accounts for the data of every table that a script may have touched.
struct LossAccounting<Comparison: DataComparison> {
  let comparison: Comparison
  let source: Schema
  let final: Schema
  /// nil where no target is given: then what the script drops has nowhere it was meant to go.
  let target: Schema?
  let renames: Renames
  let declared: [MappingEntry]
  let lineage: Lineage
  let kept: Set<Name>
  var expressions = Expressions()
  var accepted: [Acceptance] = []
  /// Target columns of which a person said what they hold. Whether they do is asked elsewhere.
  var told: Set<ColumnName> = []
  /// What was asked for, in words.
  var wish = Wish.none
  /// The statements that delete or update rows.
  var rowChanges: [StatementFacts] = []
  var askedColumns = AskedColumns()

  struct Result {
    var account: LossAccount
    var mapping: Mapping
    /// Pairs of a dropped column and a new one that may be a rename.
    var questions: [Question] = []
    /// Dropped columns whose values the new column of a like name should have taken.
    var dropAndAdd: [(dropped: ColumnName, added: ColumnName)] = []
    /// New columns that hold something which no source column's mapping explains.
    var computed: [(column: ColumnName, rows: Int)] = []
    /// New columns of tables with rows that hold their default alone, or nothing.
    var bare: [ColumnName] = []
    /// Columns with texts that are written as days are and name none, and how many; the source column that
    /// named days throughout.
    var brokenDays: [(place: ColumnName, count: Int, source: ColumnName?)] = []
    var known = KnownColumns()
    /// What gives the values of source columns back.
    var inverses: [ColumnName: [Inverse]] { known.inverses }
  }

  /// - Parameter virtual: virtual tables whose content may not be what it was.
  func run(touched: Set<Name>, virtual: Set<Name>) async throws -> Result {
    let inference = try await inference(touched)
    var result = Result(account: LossAccount(), mapping: Mapping())
    var plans: [TablePlan] = []
    let touched = touched.union(inference.referring(to: touched)).union(inference.contradicted())
    for table in source.tables {
      guard touched.contains(table.name) else {
        describeRenames(inference.renamed(in: table), of: table, &result.mapping)
        continue
      }
      var (plan, account) = try await self.account(of: table, inference)
      plans.append(plan)
      takeAsSaid(&account)
      takeAsJoined(&account, table)
      takeAsUnlisted(&account, table)
      takeAsUnfolded(&account, table)
      judgeDrops(&account, plan, &result)
      result.account.tables.append(account)
      describe(plan, account, &result.mapping)
    }
    try await settleShared(&result.account)
    takeAsMoved(&result.account)
    takeAsRefired(&result.account)
    try await takeAsNamed(plans, &result.account)
    for table in source.virtualTables where virtual.contains(table.name) && !table.isDerived {
      result.account.tables.append(try await contents(of: table))
    }
    let filled = try await takeAsComputed(&result.account)
    let new = try await newColumns(plans, result.account)
    result.computed = filled + new.filter { $0.rows > 0 }
    result.bare = new.filter { $0.rows == 0 }.map(\.column)
    result.questions += try await unledRows(plans, result.account)
    result.brokenDays = try await brokenDays(result)
    result.known = KnownColumns(inverses: expressions.found, repaired: expressions.repaired)
    return result
  }

  private func inference(_ touched: Set<Name>) async throws -> MappingInference {
    var inference = MappingInference(
      source: source, final: final, renames: renames, declared: declared, lineage: lineage,
      kept: kept)
    inference.wish = wish
    for statement in rowChanges where statement.rowChange == .updates && statement.condition != nil
    {
      inference.writtenInPart.formUnion(
        statement.columnsWritten.compactMap { use in use.table.map { ColumnName($0, use.column) } })
    }
    for table in source.tables
    where touched.contains(table.name) && inference.keys(of: table).isEmpty {
      for key in table.keys {
        inference.withoutNull.formUnion(try await withoutNull(key.columns, of: table))
      }
    }
    for table in source.tables where touched.contains(table.name) {
      for (anchor, pair) in inference.raisedKeys(of: table) {
        let alike = table.storedColumns.compactMap { column in
          inference.carrier(of: ColumnName(table.name, column.name), in: anchor).map {
            ColumnPair(column.name, $0)
          }
        }.filter { $0.source != pair.source }
        // Numbers alone stand in any table.
        guard !alike.isEmpty,
          let by = try await comparison.shift(table.name, anchor.name, of: pair, alike: alike)
        else { continue }
        inference.shifts[table.name] = .init(
          anchor: anchor.name, alignment: .shifted(pair, by: by))
        break
      }
    }
    try await measureLabels(in: &inference, touched)
    return inference
  }

  private func withoutNull(_ key: [Name], of table: Table) async throws -> [ColumnName] {
    var found: [ColumnName] = []
    for name in key.map({ ColumnName(table.name, $0) }) {
      let isFull =
        try await comparison.nonNullInSource(name) == comparison.rowsInSource(table.name)
      if isFull { found.append(name) }
    }
    return found
  }

  /// What was declared to say less is a loss that is meant, and what stands for NULL is no invention.
  private func takeAsSaid(_ account: inout TableAccount) {
    for index in account.columns.indices {
      let into = account.columns[index].into
      if !into.isEmpty, into.allSatisfy(isToldWithoutNull) {
        account.columns[index].nullsFilled = 0
      }
      let column = account.columns[index].source
      if account.columns[index].kind == .dropped, account.columns[index].intended,
        account.columns[index].cellsLost > 0, let told = wish.newName(for: column.column),
        told != column.column,
        final.tables.contains(where: {
          $0.column(told) != nil && source.table($0.name)?.column(told) == nil
        })
      {
        // It was to be something else, and nothing took it.
        account.columns[index].intended = false
      } else if account.columns[index].kind == .dropped, account.columns[index].intended,
        final.tables.contains(where: { table in
          source.table(table.name) == nil && !kept.contains(table.name)
            && wish.asksToDivide(column.column, into: table.name)
        })
      {
        // Whether what is in the new table is made of it, nothing shows.
        account.columns[index].intended = false
        account.columns[index].cellsUnproven += account.columns[index].cellsLost
        account.columns[index].cellsLost = 0
        account.columns[index].evidence = .unproven
      }
      let isAsked =
        account.columns[index].cellsLost + account.columns[index].cellsUnproven > 0
        && !account.columns[index].intended && wish.givesUp(column.column)
        && (account.columns[index].kind != .kept
          || wish.overwrites(column.column)
            && !account.columns[index].into.allSatisfy(lineage.isConstant))
      guard isAsked || declared.contains(where: { $0.lossy && $0.source.contains(column) }) else {
        continue
      }
      if isAsked { account.columns[index].asked = .chosen }
      account.columns[index].cellsLost += account.columns[index].cellsUnproven
      account.columns[index].cellsUnproven = 0
      account.columns[index].intended = true
    }
  }

  /// A target in which a row's key may stand several times, beside values of another table, means it to.
  private func takeAsJoined(_ account: inout TableAccount, _ table: Table) {
    guard account.duplicated > 0, let anchor = account.anchor, !table.keys.isEmpty,
      !wish.asksForOne(per: table.name),
      source.tables.contains(where: { lineage.isJoined($0.name, table.name, in: anchor) })
    else { return }
    (account.repeated, account.duplicated) = (account.duplicated, 0)
  }

  /// A table that is gone, and whose rows were to be a list: what was taken of them is none.
  private func takeAsUnlisted(_ account: inout TableAccount, _ table: Table) {
    guard account.anchor == nil, account.rowsLostIntended > 0, wish.asksForList,
      table.storedColumns.contains(where: { column in
        lineage.copies(of: ColumnName(table.name, column.name)).contains { place in
          source.table(place.table)?.column(place.column) == nil && wish.names(place.column)
        }
      })
    else { return }
    account.rowsLostIntended = 0
  }

  /// Whether a person said what stands where there was nothing.
  private func isToldWithoutNull(_ column: ColumnName) -> Bool {
    told.contains(column) && final.table(column.table)?.column(column.column)?.notNull != nil
  }

  /// By the key that finds the most rows. One that was given out anew finds few, or wrong ones.
  private func account(of table: Table, _ inference: MappingInference) async throws
    -> (TablePlan, TableAccount)
  {
    if let pivoted = try await pivoted(table, inference) { return pivoted }
    var best: (plan: TablePlan, account: TableAccount)?
    for plan in inference.plans(for: table) {
      guard let account = try await accounting(plan, inference).account() else { continue }
      if account.rowsLost < best?.account.rowsLost ?? .max { best = (plan, account) }
      if account.rowsLost == 0 || account.added == 0 { break }
    }
    if let best, best.plan.alignment != nil {
      return try await foundDespite(best, inference) ?? best
    }
    let plan = best?.plan ?? inference.planByContent(for: table)
    let account =
      if let best { best.account } else {
        try await accounting(plan, inference).account()
          ?? TableAccount(table: table.name, anchor: nil, rows: 0)
      }
    return try await foundByContent(plan, account, inference) ?? (plan, account)
  }

  /// Where every key was computed, numbers that are there again may be other rows': what did not change may
  /// say so.
  private func foundDespite(
    _ best: (plan: TablePlan, account: TableAccount), _ inference: MappingInference
  ) async throws -> (TablePlan, TableAccount)? {
    func open(_ account: TableAccount) -> Int {
      account.columns.reduce(0) { $0 + $1.cellsLost + $1.cellsUnproven + $1.nullsFilled }
    }
    guard open(best.account) > 0,
      let plan = inference.plans(for: best.plan.source).last, plan.alignment == nil,
      try await isAnyMoved(plan, best.account),
      let account = try await accounting(plan, inference).account(),
      let found = try await foundByContent(plan, account, inference),
      open(found.1) < open(best.account)
    else { return nil }
    return found
  }

  /// Whether a column holds what it held, in other rows than the key says. Where none does, rows that are found
  /// by what did not change are the same rows.
  private func isAnyMoved(_ plan: TablePlan, _ byKey: TableAccount) async throws -> Bool {
    guard let anchor = plan.anchor, byKey.rowsLost == 0, byKey.added == 0 else { return true }
    let changed = Set(
      byKey.columns.filter { $0.cellsChanged + $0.nullsFilled > 0 }.map(\.source.column))
    for pair in plan.carried where changed.contains(pair.source) {
      let alone = try await comparison.multisets(plan.source.name, anchor.name, pairs: [pair])
      if alone.lost == 0, alone.added == 0 { return true }
    }
    return false
  }

  /// Where no key finds any row, what did not change may tell each of them from all others: then the
  /// rest can be looked at row by row.
  ///
  /// - Parameter account: by the rows as wholes: where it leaves nothing open, that is enough.
  private func foundByContent(
    _ plan: TablePlan, _ account: TableAccount, _ inference: MappingInference
  ) async throws -> (TablePlan, TableAccount)? {
    let table = plan.source
    let isOpen =
      account.unaligned != nil || account.columns.contains { $0.cellsUnproven + $0.cellsLost > 0 }
    // What a key counts has a place, too, where it is counted anew and carried over nowhere.
    let isCountedAnew = plan.columns.contains { column in
      [.renamed, .transformed].contains(column.kind)
        && table.primaryKey?.columns.contains(column.column.name) == true
        && !plan.carried.contains { $0.source == column.column.name }
    }
    guard isOpen, let anchor = plan.anchor, rivals(of: plan, inference).isEmpty,
      plan.carried.count <= 16
    else { return nil }
    var unchanged: [ColumnPair] = []
    let keys = Set(table.keys.flatMap(\.columns))
    for pair in plan.carried where table.column(pair.source)?.type.isEmpty == false {
      // The same numbers, given out anew, say nothing of whose they are.
      if keys.contains(pair.source), inference.isComputed(pair, of: table, in: anchor) { continue }
      let alone = try await comparison.multisets(table.name, anchor.name, pairs: [pair])
      if alone.lost == 0, alone.added == 0 { unchanged.append(pair) }
    }
    guard !unchanged.isEmpty, unchanged.count < plan.carried.count || isCountedAnew,
      let key = try await comparison.telling(table.name, anchor.name, among: unchanged)
    else { return nil }
    let byKey = inference.plan(for: table, by: key)
    guard var account = try await accounting(byKey, inference).account(), account.rowsLost == 0
    else { return nil }
    account.isFoundByContent = true
    return (byKey, account)
  }

  private func accounting(_ plan: TablePlan, _ inference: MappingInference)
    -> TableAccounting<Comparison>
  {
    var plan = plan
    for index in plan.columns.indices {
      let known = plan.columns[index].merged
      plan.columns[index].merged =
        askedToMerge(plan.columns[index].column.name, of: plan.source, besides: known) ?? known
    }
    return TableAccounting(
      comparison: comparison, plan: plan, source: source, final: final,
      isWanted: target?.table(renames.newName(of: plan.source.name)) != nil, renames: renames,
      rivals: rivals(of: plan, inference), isConsumed: isConsumed(plan.source),
      expressions: expressions, wish: wish, purge: purge(of: plan.source),
      asked: { asked(of: $0, in: plan.source) })
  }

  func isConsumed(_ table: Table) -> Bool {
    let columns = Set(table.columns.map(\.name))
    return columns.contains { column in
      let name = ColumnName(table.name, column)
      return lineage.isConsumed(name, key: columns) || !lineage.copies(of: name).isEmpty
    }
  }

  private func purge(of table: Table) -> TableAccounting<Comparison>.Purge? {
    let accepted = accepted.lazy.compactMap { acceptance in
      guard case .rows(table.name, let predicate, let most) = acceptance.subject else {
        return nil as TableAccounting<Comparison>.Purge?
      }
      return .init(rows: .written(predicate), ground: .accepted(atMost: most))
    }.first
    return accepted
      ?? (askedToGo(from: table) ?? unreferredGivenUp(of: table)).map {
        .init(rows: $0, ground: .asked, leavesOneOfEach: leavesOneOfEach(in: table))
      }
      ?? (mayBeAskedToGo(from: table)
        ? .init(rows: .all, ground: .doubtful) : nil)
      ?? repeatsGivenUp(of: table).map {
        .init(rows: $0, ground: .asked, leavesOneOfEach: true)
      }
  }

  /// The other source tables whose rows stand in the table that takes this one's.
  private func rivals(of plan: TablePlan, _ inference: MappingInference) -> [TablePlan] {
    guard let anchor = plan.anchor, !plan.isFolded else { return [] }
    return source.tables.filter { other in
      other.name != plan.source.name
        && !lineage.isJoined(other.name, plan.source.name, in: anchor.name)
        && (lineage.receivers[other.name]?.contains(anchor.name) == true
          || lineage.home[other.name] == anchor.name)
    }.map(inference.plan).filter { $0.anchor?.name == anchor.name }
  }

  /// Rows that came from another table under new numbers have an origin.
  private func takeAsMoved(_ account: inout LossAccount) {
    for moved in account.tables.flatMap(\.rowsMoved) where moved.key == .numberedAnew {
      guard let index = account.tables.firstIndex(where: { $0.anchor == moved.table }) else {
        continue
      }
      account.tables[index].added = max(0, account.tables[index].added - moved.rows)
    }
  }

  /// What a shared table holds beyond the rows of all its sources has no origin; what it holds less
  /// was taken for another source's row of the same key.
  private func settleShared(_ account: inout LossAccount) async throws {
    let shared = Dictionary(
      grouping: account.tables.indices.filter { account.tables[$0].isShared },
      by: { account.tables[$0].anchor })
    for (anchor, indices) in shared.sorted(by: { $0.value[0] < $1.value[0] }) {
      guard let anchor, let last = indices.last else { continue }
      let owed = indices.reduce(0) { $0 + account.tables[$1].rows - account.tables[$1].rowsLost }
      let there = try await comparison.rowsInTarget(anchor)
      if there > owed { account.tables[indices[0]].added = there - owed }
      guard there < owed, areUnited(indices.map { account.tables[$0].table }, in: anchor) else {
        continue
      }
      if final.table(anchor)?.hasOnlyNumbers(in: final) == true {
        let areAllThere = indices.allSatisfy { account.tables[$0].rowsLostUnintended == 0 }
        account.tables[last].rowsLost += owed - there
        // What is left of rows that are the same in several tables is one, as the request says.
        if areAllThere, wish.asksForNoRepeats {
          account.tables[last].rowsAskedFor += owed - there
          account.tables[last].rowsLostIntended += owed - there
        }
      } else {
        account.tables[last].unaligned =
          "\(anchor) holds \(counted(owed - there, "row")) fewer than its sources, and no key shows which"
      }
    }
  }

  /// Whether the rows of several tables were put one below the other: they fill the same columns. A
  /// table that refers to another was folded into its rows.
  private func areUnited(_ names: [Name], in anchor: Name) -> Bool {
    guard lineage.inserted.contains(anchor) else { return false }
    let tables = names.compactMap(source.table)
    guard !tables.contains(where: { $0.foreignKeys.contains { names.contains($0.parent) } }) else {
      return false
    }
    let filled = tables.map { table in
      let keys = Set(table.primaryKey?.columns ?? [])
      return Set(
        table.storedColumns.filter { !keys.contains($0.name) }.flatMap {
          lineage.copies(of: ColumnName(table.name, $0.name))
        }.filter { $0.table == anchor })
    }
    guard let first = filled.first else { return false }
    return !filled.dropFirst().reduce(first) { $0.intersection($1) }.isEmpty
  }
}
