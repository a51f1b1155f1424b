import EngineInterface
import Schemas
import Verdicts

/// Which tables only triggers wrote, and the tables that were written when they fired.
struct Firings {
  private var fired: [Name: Set<Name>] = [:]
  private var named: Set<Name> = []

  mutating func follow(_ step: StepRecord) {
    let own = Set(step.changes.keys).subtracting(step.triggered)
    for table in step.changes.keys {
      if step.triggered.contains(table), !own.isEmpty {
        fired[table, default: []].formUnion(own)
      } else {
        named.insert(table)
      }
    }
    if case .renamed(let old, let new) = step.reshape {
      if named.remove(old) != nil { named.insert(new) }
      fired[new] = fired.removeValue(forKey: old)
      fired = fired.mapValues { tables in Set(tables.map { $0 == old ? new : $0 }) }
    }
  }

  /// Tables whose writing changed a table that no statement names, by their present names; none where one
  /// does.
  func behind(_ table: Name) -> Set<Name> { named.contains(table) ? [] : fired[table] ?? [] }
}

extension LossAccounting {
  /// A trigger that fires once more on rows that were there before, and are there now as they were, does a
  /// second time what it did when they came: what it changes elsewhere nobody asked for.
  func takeAsRefired(_ account: inout LossAccount) {
    for index in account.tables.indices {
      guard let anchor = account.tables[index].anchor else { continue }
      let behind = lineage.firings.behind(anchor)
      guard !behind.isEmpty,
        behind.allSatisfy({ table in
          account.tables.contains { $0.table == table && $0.anchor == table && $0.isAsItWas }
        })
      else { continue }
      // What it put there says again what is there.
      account.tables[index].duplicated += account.tables[index].added
      account.tables[index].added = 0
      for column in account.tables[index].columns.indices {
        account.tables[index].columns[column].takeChangesAsLost()
      }
    }
  }
}

extension ColumnAccount {
  /// That a total which was doubled can be halved again does not make it right; a rollback that knows of it does.
  fileprivate mutating func takeChangesAsLost() {
    let open = cellsLost + cellsUnproven
    let changed = evidence == .inverse ? max(cellsChanged, open) : open
    guard changed > cellsLost || evidence == .inverse && changed > 0 else { return }
    (cellsLost, cellsUnproven, cellsUnexplained, cellsLeftAlone) = (changed, 0, 0, 0)
    (evidence, inverse, inverseKind) = (.lost, nil, nil)
  }
}

extension TableAccount {
  /// Whether the same rows hold the same values, if written otherwise.
  fileprivate var isAsItWas: Bool {
    rowsLost == 0 && added == 0 && duplicated == 0 && unaligned == nil
      && columns.allSatisfy {
        ($0.cellsChanged == 0 || $0.evidence == .identity)
          && $0.cellsLost + $0.cellsUnproven + $0.nullsFilled == 0
      }
  }
}
