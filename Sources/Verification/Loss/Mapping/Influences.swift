import EngineInterface
import Schemas

/// On which source columns the values of the final database depend other than by being one of them: what
/// expressions made of them, and what conditions on them chose.
struct Influences {
  private var columns: [ColumnName: Set<ColumnName>] = [:]
  /// What decided over rows and values of a table, whatever the column.
  private var tables: [Name: Set<ColumnName>] = [:]
  /// Tables that were written otherwise than by what statements say: by triggers, or actions of keys.
  private var unfollowed: Set<Name> = []
  /// Source columns of which statements made something that their texts do not lead back to them: for
  /// each of these statements those that it read.
  private var consumed: [Set<ColumnName>] = []

  typealias Origins = [ColumnName: [ColumnName: Bool]]

  /// - Parameter origins: what may have stood in each column before the step.
  mutating func follow(_ step: StepRecord, _ origins: Origins) {
    if step.nested > 0 { unfollowed.formUnion(step.changes.keys) }
    if !step.untraced.isEmpty {
      consumed.append(Set(step.untraced.flatMap { behind($0, origins) }))
    }
    let deciding = Set(step.deciding.flatMap { behind($0, origins) })
    for table in step.changes.keys where !deciding.isEmpty {
      tables[table, default: []].formUnion(deciding)
    }
    let before = columns
    for flow in step.flows {
      let known = flow.unaltered ? before[flow.from] ?? [] : behind(flow.from, origins, before)
      if !known.isEmpty { columns[flow.to, default: []].formUnion(known) }
      guard flow.from.table != flow.to.table else { continue }
      if let decided = tables[flow.from.table] {
        tables[flow.to.table, default: []].formUnion(decided)
      }
      if unfollowed.contains(flow.from.table) { unfollowed.insert(flow.to.table) }
    }
    if let reshape = step.reshape { follow(reshape) }
  }

  private func behind(_ column: ColumnName, _ origins: Origins) -> Set<ColumnName> {
    behind(column, origins, columns).union(tables[column.table] ?? [])
  }

  private func behind(
    _ column: ColumnName, _ origins: Origins, _ columns: [ColumnName: Set<ColumnName>]
  ) -> Set<ColumnName> {
    Set((origins[column] ?? [:]).keys).union(columns[column] ?? [])
  }

  private mutating func follow(_ reshape: StepRecord.Reshape) {
    switch reshape {
    case .created, .columnAdded: break
    case .renamed(let old, let new):
      tables[new] = tables.removeValue(forKey: old)
      if unfollowed.remove(old) != nil { unfollowed.insert(new) }
      let moved = columns.keys.filter { $0.table == old }
      for column in moved {
        columns[ColumnName(new, column.column)] = columns.removeValue(forKey: column)
      }
    case .columnRenamed(let column, let new):
      columns[ColumnName(column.table, new)] = columns.removeValue(forKey: column)
    case .columnDropped(let column): columns[column] = nil
    case .dropped(let table):
      tables[table] = nil
      unfollowed.remove(table)
      columns = columns.filter { $0.key.table != table }
    }
  }

  /// Whether a statement read a source column, and no other of its table but those of `key`, and made
  /// something of it that cannot be traced.
  func isConsumed(_ column: ColumnName, key: Set<Name>) -> Bool {
    consumed.contains { read in
      read.contains(column)
        && read.allSatisfy {
          $0 == column || $0.table != column.table || key.contains($0.column)
        }
    }
  }

  /// Whether what stands at a place was neither made of a source column nor chosen by it.
  func isFree(_ place: ColumnName, of column: ColumnName) -> Bool {
    !unfollowed.contains(place.table) && columns[place]?.contains(column) != true
      && tables[place.table]?.contains(column) != true
  }

  /// Whether a condition on a source column chose rows or values of a table.
  func decides(_ column: ColumnName, over table: Name) -> Bool {
    tables[table]?.contains(column) == true
  }
}
