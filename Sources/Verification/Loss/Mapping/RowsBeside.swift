import EngineInterface
import Findings
import Schemas
import Verdicts

/// New tables that rows were made for: beside the rows that values were taken from, or for them to lead to.
extension MappingInference {
  /// New tables that hold values of a table's columns under its key, and of no other table's.
  func beside(_ columns: [ColumnPlan], of table: Table, in anchor: Table)
    -> [(table: Name, alignment: Alignment)]
  {
    var found: [Name: Alignment] = [:]
    var shared: Set<Name> = []
    for column in columns {
      for place in column.places
      where place.column.table != anchor.name && source.table(place.column.table) == nil
        && !kept.contains(place.column.table)
      {
        guard case .key(let pairs) = place.alignment, lineage.inserted.contains(place.column.table)
        else { continue }
        // Of what a value was divided into each part may have a row.
        let name = ColumnName(table.name, column.column.name)
        guard lineage.copies(of: name).contains(place.column) else {
          shared.insert(place.column.table)
          continue
        }
        found[place.column.table] = place.alignment
        // One of several columns that went to the same place has a row of its own there.
        let origins = lineage.origins[place.column] ?? [:]
        let keys = Set(pairs.map(\.source))
        if origins.keys.contains(where: {
          $0 != name && !keys.contains($0.column)
        }) {
          shared.insert(place.column.table)
        }
      }
    }
    return found.filter { name, _ in
      !shared.contains(name)
        && !source.tables.contains { lineage.isJoined($0.name, table.name, in: name) }
    }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension TableAccounting {
  /// Rows that stand twice in a table that took some of their values, with nothing beside these that tells
  /// one from the other: one each was to stand there.
  func noteDoubled(in account: inout TableAccount) async throws {
    for (name, alignment) in plan.beside where account.duplicated == 0 {
      let (tally, _) = try await comparison.tally(table.name, name, by: alignment, pairs: [])
      guard tally.duplicated > 0, let beside = final.table(name) else { continue }
      let taken = plan.columns.flatMap(\.places).map(\.column).filter { $0.table == name }
        .map(\.column)
      let key = alignment.targetColumns
      let others = beside.storedColumns.map(\.name).filter {
        !taken.contains($0) && !key.contains($0) && $0 != beside.rowidAlias
      }
      let doubled = try await comparison.rowsAlike(name, in: key + others)
      guard doubled > 0 else { continue }
      (account.duplicated, account.doubledIn) = (min(doubled, tally.duplicated), name)
    }
  }
}

extension LossAccounting {
  /// Questions about rows of new tables that hold the names of values, and that no value leads to.
  func unledRows(_ plans: [TablePlan], _ account: LossAccount) async throws -> [Question] {
    var tables: [Name: (key: Name, by: Set<ColumnName>, of: Set<Name>)] = [:]
    let placed = account.placed
    for plan in plans {
      for column in plan.columns
      where placed.contains(ColumnName(plan.source.name, column.column.name)) {
        for lookup in column.lookups where source.table(lookup.table) == nil {
          tables[lookup.table, default: (lookup.key, [], [])].by.insert(
            column.places[lookup.place].column)
          tables[lookup.table]?.of.insert(plan.source.name)
        }
      }
    }
    var questions: [Question] = []
    for (name, led) in tables.sorted(by: { $0.key < $1.key }) {
      let declared = final.tables.flatMap { child in
        child.foreignKeys.filter { $0.parent == name && $0.columns.count == 1 }.map {
          ColumnName(child.name, $0.columns[0])
        }
      }
      let rows = try await comparison.rowsUnled(
        name, key: led.key, by: led.by.union(declared).sorted())
      guard rows > 0 else { continue }
      let sources = led.of.sorted().map(\.text).joined(separator: " or ")
      questions.append(
        Question(
          "\(counted(rows, "row")) of \(name), which is new, are led to by no row of \(sources): are they meant?",
          columns: [name.text]))
    }
    return questions
  }
}
