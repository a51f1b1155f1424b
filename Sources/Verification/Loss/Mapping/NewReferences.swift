import EngineInterface
import Schemas
import Verdicts

/// Columns that became references to rows which hold their values.
extension MappingInference {
  /// A column that nothing takes may have become a reference, found by a join on its value: the
  /// values of the table referred to are tried.
  func byReference(
    _ column: Column, of table: Table, in anchor: Table, _ alignment: Alignment?, isCopied: Bool
  ) -> ColumnPlan {
    if let replaced = replaced(column, of: table, in: anchor, alignment) { return replaced }
    if let rekeyed = rekeyed(column, of: table, in: anchor, alignment) { return rekeyed }
    let family = TypeFamily(column.type)
    let candidates = final.tables.filter { !kept.contains($0.name) }
      .flatMap { other -> [ColumnName] in
        // The key that they lead by stands there itself.
        let keys = newReferences(from: anchor, to: other).filter {
          isNew($0.0, in: anchor, of: table)
        }.map(\.1)
        guard !keys.isEmpty else { return [] }
        return other.storedColumns.filter {
          TypeFamily($0.type) == family && !keys.contains($0.name)
        }.map { ColumnName(other.name, $0.name) }
      }
    return make(
      column, table, anchor, alignment, candidates, .transformed, .script,
      isCopied ? .untraced : .onTrial(isAlike: false), byKey: false)
  }

  /// A reference that is gone while its table has a new one to the same rows became that one.
  func replaced(
    _ column: Column, of table: Table, in anchor: Table, _ alignment: Alignment?
  ) -> ColumnPlan? {
    for key in table.foreignKeys where key.columns == [column.name] {
      guard let parent = source.table(key.parent), let there = self.anchor(of: parent),
        let target = source.parentColumns(of: key).first
      else { continue }
      // Where the rows were divided among several tables, there is a reference to each.
      let homes =
        [there] + others(of: parent, besides: there).compactMap { final.table($0.home.table) }
      let places = homes.compactMap { home -> ColumnName? in
        guard
          newReferences(from: anchor, to: home).contains(where: {
            isNew($0.0, in: anchor, of: table)
          })
        else { return nil }
        return carrier(of: ColumnName(parent.name, target), in: home).map {
          ColumnName(home.name, $0)
        }
      }
      guard !places.isEmpty else { continue }
      return make(
        column, table, anchor, alignment, places, .transformed, .script, .mapped, byKey: false)
    }
    return nil
  }

  /// A part of a reference of several columns, in whose place one new column leads to the same rows: they hold it.
  func replacedPart(
    _ column: Column, of table: Table, in anchor: Table, _ alignment: Alignment?
  ) -> ColumnPlan? {
    for key in table.foreignKeys where key.columns.count > 1 {
      guard let index = key.columns.firstIndex(of: column.name),
        let parent = source.table(key.parent), let there = self.anchor(of: parent),
        newReferences(from: anchor, to: there).contains(where: {
          isNew($0.0, in: anchor, of: table)
        })
      else { continue }
      let targets = source.parentColumns(of: key)
      guard targets.indices.contains(index),
        let place = carrier(of: ColumnName(parent.name, targets[index]), in: there)
      else { continue }
      return make(
        column, table, anchor, alignment, [ColumnName(there.name, place)], .transformed, .script,
        .mapped, byKey: false)
    }
    return nil
  }

  /// A column that bears the name of a part of another table's key, beside columns for all the other parts.
  private func partOfKey(_ column: Name, of parent: Table, in table: Table) -> Name? {
    guard let key = parent.primaryKey?.columns, key.count > 1, key.contains(column),
      key.allSatisfy({ table.column($0) != nil }), table.foreignKeys.isEmpty
    else { return nil }
    return column
  }

  /// The one new reference to the rows that a column referred to, where they hold what it held.
  func led(_ column: Name, of table: Table, in anchor: Table) -> LedPair? {
    guard anchor.column(column) == nil else { return nil }
    for parent in source.tables where parent.name != table.name {
      guard
        let target = references(from: table, to: parent).joined().first(where: { $0.0 == column })?
          .1
          ?? partOfKey(column, of: parent, in: table),
        let there = self.anchor(of: parent),
        let value = carrier(of: ColumnName(parent.name, target), in: there)
      else { continue }
      let new = newReferences(from: anchor, to: there).filter {
        isNew($0.0, in: anchor, of: table)
      }
      guard new.count == 1 else { continue }
      return LedPair(
        source: column, reference: new[0].0, table: there.name, key: new[0].1, value: value)
    }
    return nil
  }

  /// A reference, declared or by name, that is gone with the key it led to: the one new reference to the
  /// same rows, by another key of theirs, took its place.
  private func rekeyed(
    _ column: Column, of table: Table, in anchor: Table, _ alignment: Alignment?
  ) -> ColumnPlan? {
    for parent in source.tables {
      guard
        references(from: table, to: parent).contains(where: {
          $0.count == 1 && $0[0].0 == column.name
        }), let there = self.anchor(of: parent)
      else { continue }
      let new = anchor.foreignKeys.filter {
        $0.parent == there.name && $0.columns.count == 1
          && isNew($0.columns[0], in: anchor, of: table)
      }
      guard new.count == 1 else { continue }
      return make(
        column, table, anchor, alignment, [ColumnName(anchor.name, new[0].columns[0])],
        .transformed, .script, .mapped)
    }
    return nil
  }

  /// Texts of tables that the places of a column of texts lead to.
  func labels(of column: Column, at places: [CellQuestion.Place], in anchor: Table)
    -> [ColumnPlan.Lookup]
  {
    guard TypeFamily(column.type) == .text else { return [] }
    return places.indices.flatMap { index -> [ColumnPlan.Lookup] in
      guard places[index].column.table == anchor.name,
        let reference = anchor.foreignKeys.first(where: {
          $0.columns == [places[index].column.column]
        }),
        let table = final.table(reference.parent),
        let key = final.parentColumns(of: reference).first
      else { return [] }
      return table.storedColumns.filter { $0.name != key && TypeFamily($0.type) == .text }.map {
        ColumnPlan.Lookup(place: index, table: table.name, key: key, value: $0.name)
      }
    }
  }

  /// Where a reference to a table became one to another table, whose rows refer to the first, each to one:
  /// from an order's user to the account of that user.
  func bridges(of column: ColumnName, at places: [CellQuestion.Place], in anchor: Table)
    -> [ColumnPlan.Lookup]
  {
    let old = source.table(column.table)?.foreignKeys.filter { $0.columns == [column.column] } ?? []
    let homes = Set(old.map { source.table($0.parent).flatMap(self.anchor)?.name ?? $0.parent })
    guard !homes.isEmpty else { return [] }
    return places.indices.flatMap { index -> [ColumnPlan.Lookup] in
      guard places[index].column.table == anchor.name,
        let reference = anchor.foreignKeys.first(where: {
          $0.columns == [places[index].column.column]
        }),
        !homes.contains(reference.parent), let table = final.table(reference.parent),
        let key = final.parentColumns(of: reference).first
      else { return [] }
      return table.foreignKeys.filter { homes.contains($0.parent) && $0.columns.count == 1 }.map {
        ColumnPlan.Lookup(place: index, table: table.name, key: key, value: $0.columns[0])
      }
    }
  }

  /// Columns of the anchor that lead to a row of another table, and the column they lead to.
  func newReferences(from anchor: Table, to other: Table) -> [(Name, Name)] {
    let declared = anchor.foreignKeys.filter { $0.parent == other.name && $0.columns.count == 1 }
      .compactMap { key in
        final.parentColumns(of: key).first.map { (key.columns[0], $0) }
      }
    if !declared.isEmpty { return declared }
    let keys = other.primaryKey?.columns ?? []
    guard keys.count == 1 else { return [] }
    return anchor.columns.map(\.name).filter { name in
      name.folded.hasSuffix("_\(keys[0].folded)")
        && !source.tables.contains {
          $0.name == anchor.name && $0.column(name) != nil
        }
    }.map { ($0, keys[0]) }
  }
}
