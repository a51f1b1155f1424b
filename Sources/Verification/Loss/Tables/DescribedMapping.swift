import EngineInterface
import Plans
import Schemas
import Verdicts

/// The mapping, as it is told.
extension LossAccounting {
  /// What is renamed in a table of which no row was touched.
  func describeRenames(_ columns: [ColumnPlan], of table: Table, _ mapping: inout Mapping) {
    for column in columns {
      mapping.entries.append(
        MappingEntry(
          source: [ColumnName(table.name, column.column.name)],
          target: column.places.map(\.column), kind: .renamed, origin: column.origin))
    }
  }

  func describe(_ plan: TablePlan, _ account: TableAccount, _ mapping: inout Mapping) {
    for column in account.columns {
      mapping.entries.append(
        MappingEntry(
          source: [column.source], target: column.into, kind: column.kind, origin: column.origin,
          expression: nil, lossy: false))
    }
    if let anchor = plan.anchor, let alignment = plan.alignment {
      note(alignment, of: plan.source.name, to: anchor.name, &mapping)
    }
    for place in plan.columns.flatMap(\.places) where !kept.contains(place.column.table) {
      note(place.alignment, of: plan.source.name, to: place.column.table, &mapping)
    }
  }

  func note(
    _ alignment: Alignment, of table: Name, to target: Name, _ mapping: inout Mapping
  ) {
    let pairs: [ColumnPair]
    switch alignment {
    case .key(let columns), .labelled(let columns, _): pairs = columns
    case .rowid, .spread, .through, .shifted: return
    }
    let key = KeyPair(
      source: table, sourceColumns: pairs.map(\.source), target: target,
      targetColumns: pairs.map(\.target))
    if !mapping.keys.contains(key) { mapping.keys.append(key) }
  }
}
