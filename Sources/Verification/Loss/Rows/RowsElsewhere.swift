import EngineInterface
import Schemas
import Verdicts

/// Rows that do not stand in the anchor, and stand in another table or under another reference.
extension TableAccounting {
  /// What another table that took rows accounts for.
  struct Taking {
    let home: OtherHome
    /// Columns that stand there as something else.
    let altered: [ColumnPlan]
    /// By column the values that it has no place for.
    let leftBehind: [(column: Name, cells: Int)]
    /// Whether nothing else stands there.
    let isAll: Bool
  }

  /// Rows that went to other tables. Where only some did, those that are here and there are doubled; a
  /// table that holds all of them is a copy.
  func lookElsewhere(
    _ account: inout TableAccount, _ anchor: Table, _ alignment: Alignment
  ) async throws -> [Taking] {
    var takings: [Taking] = []
    for other in plan.others where account.rowsLost > 0 {
      let home = other.home
      let (moved, doubled) = try await comparison.elsewhere(
        table.name, anchor.name, by: alignment, in: home)
      guard moved > 0 else { continue }
      let untold = try await untold(other, anchor, alignment)
      // A table that takes a few columns of each row takes no rows.
      guard untold.allSatisfy({ $0.cells * 10 <= moved }) else { continue }
      takings.append(
        Taking(
          home: home, altered: other.altered, leftBehind: untold,
          isAll: try await comparison.rowsInTarget(home.table) == moved))
      account.rowsMoved.append(
        TableAccount.Moved(table: home.table, rows: moved, key: other.isFolded ? .givenUp : .kept))
      account.rowsLost -= min(moved, account.rowsLost)
      if other.absent.isEmpty, moved + doubled < account.rows, !other.isKept, !other.isFolded {
        account.duplicated += doubled
      }
    }
    return takings
  }

  /// Rows that stand in another table under a number of its own: as many of them as it holds more than before.
  func takeUnkeyed(_ account: inout TableAccount, _ anchor: Table, _ alignment: Alignment)
    async throws
  {
    for (name, pairs) in plan.unkeyed where account.rowsLost > 0 {
      let moved = try await comparison.movedByContent(
        table.name, anchor.name, by: alignment, to: name, pairs: pairs)
      guard moved > 0 else { continue }
      account.rowsMoved.append(.init(table: name, rows: moved, key: .numberedAnew))
      account.rowsLost -= min(moved, account.rowsLost)
    }
  }

  /// Values of rows in another table that it has no place for, but for those that are the same in all of
  /// its rows and by which these were chosen.
  private func untold(_ other: TablePlan.Other, _ anchor: Table, _ alignment: Alignment)
    async throws
    -> [(column: Name, cells: Int)]
  {
    let found = try await comparison.leftBehind(
      other.absent, table.name, anchor.name, by: alignment, in: other.home)
    return zip(other.absent, found).map { column, found in
      (column, found.isOfTable && other.chosenBy.contains(column) ? 0 : found.cells)
    }
  }

  /// Where rows stand under other numbers, their values explain what stands there.
  func noteUnkeyed(in account: inout TableAccount) {
    for moved in account.rowsMoved where moved.key == .numberedAnew {
      let pairs = plan.unkeyed.first { $0.table == moved.table }?.pairs ?? []
      for index in account.columns.indices {
        guard let pair = pairs.first(where: { $0.source == account.columns[index].source.column })
        else { continue }
        account.columns[index].alsoExplained.append(ColumnName(moved.table, pair.target))
      }
    }
  }

  /// - Parameter columns: of the rows that the anchor took.
  func note(_ takings: [Taking], in columns: inout [ColumnAccount]) {
    for taking in takings {
      for index in columns.indices {
        let column = columns[index].source.column
        let left = taking.leftBehind.first { $0.column == column }?.cells ?? 0
        if left > 0 {
          columns[index].cellsLost += left
          columns[index].cellsChanged += left
          columns[index].evidence = .lost
        }
        if taking.isAll, let pair = taking.home.pairs.first(where: { $0.source == column }) {
          columns[index].alsoExplained.append(ColumnName(taking.home.table, pair.target))
        }
      }
    }
  }

  /// What became of values that rows in another table hold in another form.
  func auditAltered(_ takings: [Taking], in columns: inout [ColumnAccount]) async throws {
    for taking in takings {
      guard let receiver = final.table(taking.home.table) else { continue }
      for column in taking.altered {
        let name = ColumnName(table.name, column.column.name)
        guard let index = columns.firstIndex(where: { $0.source == name }) else { continue }
        var there = ColumnAccount(
          source: name, into: column.places.map(\.column), kind: column.kind, origin: column.origin,
          rows: columns[index].rows)
        try await audit(
          column, receiver, taking.home.alignment, fillsNulls: true, into: &there)
        // What is only asked about where a table is divided is asked about its rows.
        guard there.cellsLost + there.cellsUnproven > 0, there.kind != .dropped else { continue }
        columns[index].add(there)
      }
    }
  }

  /// Rows that led to one which a new key refuses, and stand there again leading to the one that stays. Where
  /// several became one, the others are refused like the rows that they led to.
  func takeRepointed(
    _ account: inout TableAccount, _ anchor: Table, _ alignment: Alignment
  ) async throws {
    let merged = Dictionary(
      plan.columns.compactMap { column in column.merged.map { (column.column.name, $0) } },
      uniquingKeysWith: { a, _ in a })
    guard account.rowsLost > 0, !merged.isEmpty,
      plan.carried.count == table.storedColumns.count
    else { return }
    let repointed = try await comparison.rowsRepointed(
      table.name, anchor.name, by: alignment, pairs: plan.carried, merged: merged)
    account.rowsRepointed = min(repointed.lost, account.rowsLost)
    account.rowsLost -= account.rowsRepointed
    let one = min(account.added, account.rowsRepointed, repointed.added)
    account.added -= one
    account.rowsLostIntended = account.rowsRepointed - one
    if merged.values.allSatisfy(\.isSaid) { account.rowsAskedFor += account.rowsLostIntended }
    account.rowsLost += account.rowsLostIntended
  }

  /// Whether another table took rows that the anchor did not, under no key that could refuse more of them:
  /// those that are in neither have a place.
  func isTakenElsewhere(_ account: TableAccount) -> Bool {
    let keys = Set(source.uniqueKeys(of: table))
    let columns = keys.map { Set($0.columns(of: table)) }
    return account.rowsMoved.contains { moved in
      guard let receiver = final.table(moved.table) else { return false }
      let pairs = plan.others.first { $0.home.table == moved.table }?.home.pairs ?? []
      return final.uniqueKeys(of: receiver).allSatisfy { key in
        let copied = key.columns(of: receiver).map { column in
          pairs.first { $0.target == column }?.source
        }
        let own = Set(copied.compactMap(\.self))
        return keys.contains(key)
          || own.count == copied.count && columns.contains(where: own.isSuperset)
      }
    }
  }
}
