import EngineInterface
import Schemas

/// References whose rows have other keys now.
extension MappingInference {
  /// Ways in which what stands in the places of a reference may still lead to the row it led to: by
  /// each key, other than the one referred to, under which the rows of the other table are found again.
  func followingRows(_ plan: ColumnPlan, of table: Table, in anchor: Table) -> [Inverse] {
    referred(plan, of: table, in: anchor).flatMap { lead in
      found(lead.parent, in: lead.there, besides: ColumnPair(lead.key, lead.newKey)).map {
        .rowReferredTo(place: lead.place, lead.reference($0))
      }
    }
  }

  /// Where a reference leads to, and where what stands in its places should: by the first key under which
  /// the rows of the other table are found again.
  func leads(_ plan: ColumnPlan, of table: Table, in anchor: Table) -> [CellQuestion.Lead] {
    let referred = referred(plan, of: table, in: anchor)
    // Of several tables that a name may mean, it means one.
    guard referred.allSatisfy({ $0.isDeclared || $0.parent.name == referred[0].parent.name }) else {
      return []
    }
    return referred.compactMap { lead in
      let pair = ColumnPair(lead.key, lead.newKey)
      let found =
        carrying(lead.newKey, lead.key, of: lead.parent, in: lead.there)
        .map(Inverse.Reference.Found.byKey)
        ?? self.found(lead.parent, in: lead.there, besides: pair).first
      return found.map {
        CellQuestion.Lead(
          place: lead.place, reference: lead.reference($0), isDeclared: lead.isDeclared,
          isStillDeclared: anchor.foreignKeys.contains {
            $0.parent == lead.there.name && $0.columns == [plan.places[lead.place].column.column]
          })
      }
    }
  }

  /// Whether a reference may lead to another row although nothing about it changed.
  func mayStray(_ leads: [CellQuestion.Lead]) -> Bool {
    leads.contains { lead in
      guard case .byKey(let alignment) = lead.reference.found else { return true }
      if case .shifted = alignment { return true }
      return !alignment.holds(ColumnPair(lead.reference.key, lead.reference.newKey))
    }
  }

  /// Whether a reference that was copied as it was leads to a table whose rows are those of another source
  /// table, each under its own key, and none of the rows that it led to.
  func isRedirected(_ plan: ColumnPlan, of table: Table, in anchor: Table) -> Bool {
    let name = ColumnName(table.name, plan.column.name)
    guard let old = table.foreignKeys.first(where: { $0.columns == [name.column] }),
      let place = plan.places.first(where: { $0.column.table == anchor.name })?.column,
      lineage.copies(of: name).contains(place), !lineage.overwritten.contains(name),
      let new = anchor.foreignKeys.first(where: { $0.columns == [place.column] }),
      let key = final.table(new.parent)?.primaryKey?.columns, key.count == 1
    else { return false }
    let givers = source.tables.map(\.name).filter {
      lineage.home[$0] == new.parent || lineage.receivers[$0]?.contains(new.parent) == true
    }
    // A declaration alone may have been wrong. It was not where the rows it named are gone, or where a
    // reference to the others stands beside it, and leads to these now.
    let home = source.table(old.parent).flatMap(self.anchor)?.name
    guard
      home.map(kept.contains) ?? true
        || table.foreignKeys.contains(where: { givers.contains($0.parent) })
          && anchor.foreignKeys.contains(where: { $0.parent == home })
    else { return false }
    let origins = lineage.origins[ColumnName(new.parent, key[0])] ?? [:]
    return !givers.isEmpty && !givers.contains(old.parent)
      && !origins.isEmpty && origins.allSatisfy { $0.value && givers.contains($0.key.table) }
      && origins.keys.allSatisfy { !lineage.overwritten.contains($0) }
  }

  /// Tables that refer to one of these by a key which its rows do not keep.
  func referring(to touched: Set<Name>) -> Set<Name> {
    let rekeyed = source.tables.filter { parent in
      guard touched.contains(parent.name), let key = parent.primaryKey?.columns, key.count == 1,
        let there = anchor(of: parent)
      else { return false }
      return carrying(nil, key[0], of: parent, in: there) == nil
    }
    guard !rekeyed.isEmpty else { return [] }
    let tables = source.tables.filter { table in
      !touched.contains(table.name)
        && rekeyed.contains { !references(from: table, to: $0).isEmpty }
    }
    return Set(tables.map(\.name))
  }

  private struct Referred {
    let place: Int
    let parent: Table
    let key: Name
    let there: Table
    let newKey: Name
    let isDeclared: Bool

    func reference(_ found: Inverse.Reference.Found) -> Inverse.Reference {
      Inverse.Reference(
        parent: parent.name, key: key, anchor: there.name, newKey: newKey, found: found)
    }
  }

  private func referred(_ plan: ColumnPlan, of table: Table, in anchor: Table) -> [Referred] {
    let places = plan.places.indices.filter { plan.places[$0].column.table == anchor.name }
    guard !places.isEmpty else { return [] }
    return parents(of: plan, in: table, anchor).flatMap { parent, key, isDeclared -> [Referred] in
      guard let there = self.anchor(of: parent) else { return [] }
      return places.compactMap { index in
        newKey(of: plan.places[index].column, for: key, of: parent, in: there).map {
          Referred(
            place: index, parent: parent, key: key, there: there, newKey: $0,
            isDeclared: isDeclared)
        }
      }
    }
  }

  /// The key by which a table's rows are found again, where it is the one column; whatever its name is now
  /// where `newKey` is nil.
  private func carrying(_ newKey: Name?, _ key: Name, of parent: Table, in anchor: Table)
    -> Alignment?
  {
    alignments(of: parent, in: anchor).first { alignment in
      if case .shifted(let pair, _) = alignment { return newKey.map { $0 == pair.target } != false }
      guard case .key(let pairs) = alignment, pairs.count == 1, pairs[0].source == key else {
        return false
      }
      return newKey.map { $0 == pairs[0].target } != false
        && !isComputed(pairs[0], of: parent, in: anchor)
    }
  }

  /// The tables that a column alone refers to, and their keys: as declared, as the target has it or, in a
  /// table that declares no reference, as names tell.
  private func parents(of plan: ColumnPlan, in table: Table, _ anchor: Table)
    -> [(table: Table, key: Name, isDeclared: Bool)]
  {
    let column = plan.column.name
    let declared = Set(table.foreignKeys.map(\.parent))
    let wanted = declared.isEmpty ? Set(named.parents(of: column)) : declared
    let known = source.tables.filter { wanted.contains($0.name) }.flatMap { parent in
      references(from: table, to: parent).filter { $0.count == 1 && $0[0].0 == column }
        .map { (parent, $0[0].1, !declared.isEmpty) }
    }
    guard known.isEmpty else { return known }
    return anchor.foreignKeys.compactMap { key in
      guard key.columns.count == 1, let target = final.parentColumns(of: key).first,
        plan.places.contains(where: { $0.column == ColumnName(anchor.name, key.columns[0]) }),
        let parent = source.tables.first(where: { self.anchor(of: $0)?.name == key.parent }),
        parent.column(target) != nil
      else { return nil }
      return (parent, target, false)
    }
  }

  private func found(_ parent: Table, in anchor: Table, besides key: ColumnPair)
    -> [Inverse.Reference.Found]
  {
    let byKey = alignments(of: parent, in: anchor).filter { !$0.holds(key) }
      .map(Inverse.Reference.Found.byKey)
    if !byKey.isEmpty { return byKey }
    let content = parent.storedColumns.compactMap { column in
      carrier(of: ColumnName(parent.name, column.name), in: anchor).map {
        ColumnPair(column.name, $0)
      }
    }.filter { $0.source != key.source }
    // References of its own change with keys.
    let own = content.filter { pair in
      !parent.foreignKeys.contains { $0.columns.contains(pair.source) }
    }
    return content.isEmpty ? [] : [.byContent(own.isEmpty ? content : own)]
  }

  /// What a reference in the final database leads to: by its declaration, else the key that takes the
  /// old one's place.
  private func newKey(of place: ColumnName, for key: Name, of parent: Table, in anchor: Table)
    -> Name?
  {
    let declared = final.table(place.table)?.foreignKeys.filter { $0.columns == [place.column] }
    if let own = declared?.first(where: { $0.parent == anchor.name }) {
      return final.parentColumns(of: own).first
    }
    // It leads to rows of another kind now.
    guard declared?.isEmpty != false else { return nil }
    if parent.primaryKey?.columns == [key], let keys = anchor.primaryKey?.columns, keys.count == 1 {
      return keys[0]
    }
    return anchor.column(key).map(\.name)
  }
}

extension Alignment {
  fileprivate func holds(_ pair: ColumnPair) -> Bool {
    zip(sourceColumns, targetColumns).contains { ColumnPair($0, $1) == pair }
  }
}
