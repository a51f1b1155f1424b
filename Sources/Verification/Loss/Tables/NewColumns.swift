import EngineInterface
import Plans
import Schemas
import Verdicts

/// What stands in columns that the source does not have.
extension LossAccounting {
  /// Days that the script wrote and that are none: its parts may stand in another order.
  func brokenDays(_ result: Result) async throws
    -> [(place: ColumnName, count: Int, source: ColumnName?)]
  {
    let changed = result.account.columns.filter { $0.cellsChanged > 0 && $0.cellsLost == 0 }
    let places = Set(changed.flatMap(\.into) + result.computed.map(\.column)).sorted()
    var found: [(ColumnName, Int, ColumnName?)] = []
    for place in places where !kept.contains(place.table) {
      guard let column = final.table(place.table)?.column(place.column),
        ![.integer, .real].contains(TypeFamily(column.type))
      else { continue }
      let broken = try await comparison.brokenDays(in: place)
      guard broken > 0 else { continue }
      let origin = changed.first { $0.into == [place] }?.source
      let named = if let origin { try await comparison.areDays(origin) } else { false }
      found.append((place, broken, named ? origin : nil))
    }
    return found
  }

  /// A column without any value that is filled from others is like a new one: no NULL in it said
  /// anything, and that it holds the right values now is asked.
  func takeAsComputed(_ account: inout LossAccount) async throws
    -> [(column: ColumnName, rows: Int)]
  {
    var found: [(ColumnName, Int)] = []
    for table in account.tables.indices {
      for index in account.tables[table].columns.indices {
        let column = account.tables[table].columns[index]
        guard column.nullsFilled > 0, column.into.count == 1,
          lineage.origins[column.into[0]]?.keys.contains(where: { $0 != column.source }) == true,
          try await comparison.nonNullInSource(column.source) == 0
        else { continue }
        account.tables[table].columns[index].nullsFilled = 0
        found.append((column.into[0], column.nullsFilled))
      }
    }
    return found
  }

  /// New columns of tables with rows, and in how many of them they hold something besides their default.
  func newColumns(_ plans: [TablePlan], _ account: LossAccount) async throws
    -> [(column: ColumnName, rows: Int)]
  {
    let anchors = Dictionary(
      plans.compactMap { plan in plan.anchor.map { ($0.name, plan) } },
      uniquingKeysWith: { a, _ in a })
    let explained = explained(plans, account).subtracting(try await withOtherMembers(account))
    var found: [(ColumnName, Int)] = []
    for table in final.tables where !kept.contains(table.name) {
      let isNew = source.tables.allSatisfy { renames.newName(of: $0.name) != table.name }
      guard
        anchors[table.name] != nil || isNew && lineage.home.values.allSatisfy({ $0 != table.name })
      else { continue }
      let columns = table.storedColumns.filter { column in
        (column.name != table.rowidAlias || !isNew)
          && !explained.contains(ColumnName(table.name, column.name))
      }
      guard !columns.isEmpty, try await comparison.rowsInTarget(table.name) > 0 else { continue }
      for column in columns {
        let name = ColumnName(table.name, column.name)
        found.append((name, try await comparison.filled(name)))
      }
    }
    return found
  }

  /// Target columns that take a source column's values, align rows or are looked up. The parts of a
  /// value that was divided are not: that they give it back does not show that each is the right one.
  func explained(_ plans: [TablePlan], _ account: LossAccount) -> Set<ColumnName> {
    var explained: Set<ColumnName> = []
    for column in account.columns {
      let isDivided = column.kind == .split && column.origin == .script || column.isPicked
      explained.formUnion(column.alsoExplained)
      // What bears the name of a column of the source is none that is new.
      explained.formUnion(
        isDivided ? column.into.filter { isNamesake($0) } : column.into)
    }
    let placed = account.placed
    for plan in plans {
      if let anchor = plan.anchor {
        explained.formUnion(
          (plan.alignment?.targetColumns ?? []).map { ColumnName(anchor.name, $0) })
        explained.formUnion(plan.carried.map { ColumnName(anchor.name, $0.target) })
      }
      for column in plan.columns
      where placed.contains(ColumnName(plan.source.name, column.column.name)) {
        for place in column.places {
          explained.formUnion(
            place.alignment.targetColumns.map { ColumnName(place.column.table, $0) })
        }
        for lead in column.leads {
          explained.insert(ColumnName(lead.reference.anchor, lead.reference.newKey))
        }
        for lookup in column.lookups {
          explained.insert(ColumnName(lookup.table, lookup.key))
          explained.insert(ColumnName(lookup.table, lookup.value))
        }
      }
    }
    return explained
  }

  /// Target columns of JSON objects that hold more than the columns which are members of them.
  func withOtherMembers(_ account: LossAccount) async throws -> Set<ColumnName> {
    var known: [ColumnName: Set<String>] = [:]
    for column in account.columns where column.into.count == 1 {
      if case .member(_, let name)? = expressions.found[column.source]?.first {
        known[column.into[0], default: []].insert(name)
      }
    }
    var found: Set<ColumnName> = []
    for (place, names) in known {
      let all = try await comparison.members(of: place, limit: names.count + 1)
      if !names.isSuperset(of: all) { found.insert(place) }
    }
    return found
  }

  func isNamesake(_ place: ColumnName) -> Bool {
    source.tables.contains {
      renames.newName(of: $0.name) == place.table && $0.column(place.column) != nil
    }
  }
}

extension LossAccount {
  /// Source columns that have a place: what the others are made of, or lead to, is explained by none of them.
  var placed: Set<ColumnName> {
    Set(tables.flatMap(\.columns).lazy.filter { !$0.into.isEmpty }.map(\.source))
  }
}
