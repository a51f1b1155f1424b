import EngineInterface
import Plans
import Schemas

/// Where the values of one column are looked for.
extension MappingInference {
  func plan(
    _ column: Column, of table: Table, in anchor: Table, _ alignment: Alignment?
  ) -> ColumnPlan {
    let plan = found(column, of: table, in: anchor, alignment)
    guard let told = told(column, of: table, in: anchor), isContradicted(plan, told, table) else {
      return plan
    }
    return make(column, table, anchor, alignment, [told], .renamed, .script, .mapped)
  }

  /// A copy in a new table of the target that has a row for each of some of a table's: what its own column
  /// gave up is there.
  private func backup(_ copy: ColumnName, of table: Table, besides anchor: Table)
    -> CellQuestion.Place?
  {
    guard copy.table != anchor.name, source.table(copy.table) == nil,
      let there = final.table(copy.table), let key = there.primaryKey?.columns
    else { return nil }
    let pairs = key.compactMap { place in
      table.storedColumns.first {
        lineage.copies(of: ColumnName(table.name, $0.name)).contains(
          ColumnName(there.name, place))
      }.map { ColumnPair($0.name, place) }
    }
    let columns = Set(pairs.map(\.source))
    guard pairs.count == key.count, columns.count == key.count,
      keys(of: table).contains(where: { columns.isSubset(of: $0) })
    else { return nil }
    return CellQuestion.Place(column: copy, alignment: .key(pairs))
  }

  /// The new column that the request, in words, says is another name for this one.
  private func told(_ column: Column, of table: Table, in anchor: Table) -> ColumnName? {
    guard let name = words.newName(for: column.name), anchor.column(name) != nil,
      isNew(name, in: anchor, of: table), anchor.column(column.name) == nil
    else { return nil }
    return ColumnName(anchor.name, name)
  }

  /// Whether the script put a column as it was under another new name than the request says.
  private func isContradicted(_ plan: ColumnPlan, _ told: ColumnName, _ table: Table) -> Bool {
    let copies = lineage.copies(of: ColumnName(table.name, plan.column.name))
    return plan.origin != .declared && !plan.places.isEmpty
      && !plan.places.contains { $0.column == told }
      && plan.places.allSatisfy { copies.contains($0.column) && $0.column.table == told.table }
  }

  /// Source tables whose columns have other names than the request says.
  func contradicted() -> Set<Name> {
    Set(
      source.tables.filter { table in
        guard !words.isEmpty, let anchor = anchor(of: table) else { return false }
        let alignment = alignment(of: table, in: anchor)
        return table.storedColumns.contains { column in
          told(column, of: table, in: anchor).map {
            isContradicted(found(column, of: table, in: anchor, alignment), $0, table)
          } ?? false
        }
      }.map(\.name))
  }

  private func found(
    _ column: Column, of table: Table, in anchor: Table, _ alignment: Alignment?
  ) -> ColumnPlan {
    let name = ColumnName(table.name, column.name)
    let aside = lineage.copies(of: name).filter { kept.contains($0.table) }
    let entries = declared.filter { $0.source.contains(name) && !$0.target.isEmpty }
    if let entry = entries.first {
      // What is divided has an entry for each part.
      return make(
        column, table, anchor, alignment, entries.flatMap(\.target) + aside,
        entries.count > 1 ? .split : entry.kind, .declared, .mapped)
    }
    // A rename that the script did not make is a difference from the target, and no loss.
    let isRenamed =
      anchor.column(renames.newName(of: column.name, in: table.name)) != nil
      || anchor.column(column.name) == nil
    if renames.isDeclared(column.name, in: table.name), isRenamed {
      let target = ColumnName(anchor.name, renames.newName(of: column.name, in: table.name))
      return make(column, table, anchor, alignment, [target] + aside, .renamed, .declared, .mapped)
    }
    let copies = lineage.copies(of: name).filter { !kept.contains($0.table) }
    if let partner = partner(of: column.name, among: copies, in: table, anchor) {
      return make(
        column, table, anchor, alignment, [partner] + aside, .renamed, .declared, .mapped)
    }
    let namesake = ColumnName(anchor.name, column.name)
    let hasNamesake =
      anchor.column(column.name) != nil && !isDisplaced(name, in: anchor)
    let moved = copies.filter { $0 != namesake && !isNamesake($0, of: table, anchor) }
      .map { uncrossed($0, column.name, of: table, anchor) }
    if hasNamesake {
      // A copy under a new name outranks a namesake that the script filled from elsewhere.
      let foreign = lineage.isFilled(namesake) && lineage.origins[namesake]?[name] == nil
      let moved = moved.filter { !isForeign($0.table, to: table.name) }
      if foreign, !moved.isEmpty {
        return make(
          column, table, anchor, alignment, moved + aside, kind(of: moved, anchor), .script, .mapped
        )
      }
      var plan = make(column, table, anchor, alignment, [namesake] + aside, .kept, .names, .mapped)
      plan.aside += copies.compactMap { backup($0, of: table, besides: anchor) }
      if let alignment {
        plan.besides = lineage.derivatives(of: name).filter { made in
          made.table == anchor.name && isNew(made.column, in: anchor, of: table)
            && lineage.origins[made].map { Set($0.keys) == [name] } == true
        }.map { CellQuestion.Place(column: $0, alignment: alignment) }
      }
      return plan
    }
    if !moved.isEmpty {
      let plan = make(
        column, table, anchor, alignment, moved + aside, kind(of: moved, anchor), .script, .mapped)
      if !plan.places.isEmpty { return plan }
    }
    if !aside.isEmpty {
      let plan = make(column, table, anchor, alignment, aside, .moved, .script, .mapped)
      if !plan.places.isEmpty { return plan }
    }
    if let part = replacedPart(column, of: table, in: anchor, alignment) { return part }
    let derived = lineage.derivatives(of: name).filter { !isNamesake($0, of: table, anchor) }
    if let followed = followed(column, of: table, in: anchor, alignment, derived) {
      return followed
    }
    guard derived.isEmpty else {
      return make(
        column, table, anchor, alignment, derived, derived.count > 1 ? .split : .transformed,
        .script,
        isSuccession(of: name, to: derived) || isAskedFor(name, derived)
          || isReplaced(name, by: derived)
          ? .mapped
          : .onTrial(
            isAlike: derived.contains {
              isAlike(column, $0) || lineage.isConversion(of: name, at: $0)
            }))
    }
    if let heir = heirInKey(of: column, of: table, in: anchor) {
      return make(
        column, table, anchor, alignment, [ColumnName(anchor.name, heir)], .renamed, .script,
        .mapped)
    }
    if let taken = takenByNamesake(column, of: table, in: anchor, alignment) { return taken }
    return byReference(
      column, of: table, in: anchor, alignment,
      isCopied: copies.contains { !isForeign($0.table, to: table.name) })
  }

  /// A column whose values went into other columns that its table has already, beside their own.
  func takenByNamesake(
    _ column: Column, of table: Table, in anchor: Table, _ alignment: Alignment?
  ) -> ColumnPlan? {
    let name = ColumnName(table.name, column.name)
    func plan(_ places: [ColumnName], _ trust: ColumnPlan.Trust) -> ColumnPlan? {
      let there = places.filter { isNamesake($0, of: table, anchor) }
      guard !there.isEmpty, alignment != nil else { return nil }
      return make(column, table, anchor, alignment, there, .moved, .script, trust)
    }
    return plan(lineage.copies(of: name), .mapped)
      ?? plan(lineage.derivatives(of: name), .onTrial(isAlike: false))
  }

  /// The new number that completes the key which a number of the old key is gone from, all else of it being
  /// carried over: a position that is counted anew is still a position.
  func heirInKey(of column: Column, of table: Table, in anchor: Table) -> Name? {
    guard let old = table.primaryKey?.columns, let new = anchor.primaryKey?.columns,
      old.count == new.count, old.count > 1, old.contains(column.name),
      TypeFamily(column.type).isNumber
    else { return nil }
    let carried = old.filter { $0 != column.name }.compactMap {
      carrier(of: ColumnName(table.name, $0), in: anchor)
    }
    let left = Set(new).subtracting(carried)
    guard left.count == 1, let heir = left.first, isNew(heir, in: anchor, of: table),
      let type = anchor.column(heir)?.type, TypeFamily(type).isNumber
    else { return nil }
    return heir
  }

  /// Whether a value that does not stand in its places as it was is told by nothing that stands there.
  func isUnread(_ plan: ColumnPlan, of table: Table) -> Bool {
    guard !plan.places.isEmpty, plan.besides.isEmpty, plan.lookups.isEmpty,
      plan.followed.isEmpty, plan.merged == nil, plan.trust != .untraced,
      plan.origin != .declared || plan.kind == .renamed
    else { return false }
    let name = ColumnName(table.name, plan.column.name)
    return plan.places.map(\.column).allSatisfy { place in
      guard let target = final.table(place.table), let column = target.column(place.column),
        lineage.origins[place]?.keys.contains(where: { isMade($0, of: name) }) != true
      else { return false }
      return column.generated == nil
        ? lineage.isUnread(name, at: place) : lineage.isUnread(name, in: target)
    }
  }

  /// Whether columns that were made from this one are there to take its place: they bear a like
  /// name, or its value alone was divided among them. A flag or a total that was read from a column
  /// does not take its place.
  func isSuccession(of column: ColumnName, to derived: [ColumnName]) -> Bool {
    if derived.contains(where: { resemble($0.column, column.column) }) { return true }
    return derived.count > 1 && derived.allSatisfy { lineage.origins[$0]?.count == 1 }
  }

  /// Whether the request says in words that one of these takes a column's place.
  private func isAskedFor(_ column: ColumnName, _ derived: [ColumnName]) -> Bool {
    derived.contains {
      source.table($0.table)?.column($0.column) == nil
        && words.asksToFill($0.column, from: [column.column])
    }
  }

  /// Whether a place that other columns fill, too, bears a column's name, or one like it, or is all that is left
  /// for it, and these have places of their own: where the column held nothing they were not asked for.
  private func isItsOwn(_ place: ColumnName, of column: ColumnName) -> Bool {
    func hasAnother(_ column: ColumnName) -> Bool {
      final.table(place.table)?.column(column.column) != nil
        || lineage.copies(of: column).contains { $0 != place && !kept.contains($0.table) }
    }
    guard let origins = lineage.origins[place], origins[column] != nil,
      resemble(place.column, column.column)
        || !hasAnother(column) && source.table(column.table)?.column(place.column) == nil
    else { return false }
    return origins.keys.allSatisfy { other in
      other == column
        || hasAnother(other) && !words.asksToFill(place.column, from: [other.column])
    }
  }

  /// Whether a reference to a table became another reference to it.
  private func isReplaced(_ column: ColumnName, by derived: [ColumnName]) -> Bool {
    let old = source.table(column.table)?.foreignKeys.filter { $0.columns == [column.column] } ?? []
    let homes = old.compactMap { source.table($0.parent).flatMap(anchor)?.name }
    return derived.contains { place in
      final.table(place.table)?.foreignKeys.contains {
        $0.columns == [place.column] && homes.contains($0.parent)
      } == true
    }
  }

  func isAlike(_ column: Column, _ made: ColumnName) -> Bool {
    guard let other = final.table(made.table)?.column(made.column) else { return false }
    let (a, b) = (TypeFamily(column.type), TypeFamily(other.type))
    return a == b || a.isNumber && b.isNumber
  }

  /// Where a value was copied under another source column's name although its own is there, too, its
  /// own is where it belongs.
  func uncrossed(_ copy: ColumnName, _ own: Name, of table: Table, _ anchor: Table)
    -> ColumnName
  {
    guard copy.table != anchor.name, copy.column != own, table.column(copy.column) != nil,
      final.table(copy.table)?.column(own) != nil
    else { return copy }
    return ColumnName(copy.table, own)
  }

  /// Whether a column holds copies of another column of the same source table, and nothing of this
  /// one.
  func isCrossed(_ column: ColumnName, into place: ColumnName) -> Bool {
    guard let origins = lineage.origins[place], origins[column] == nil else { return false }
    return place.column == column.column
      && origins.contains {
        $0.value && $0.key.table == column.table && !isMade($0.key, of: column)
      }
  }

  /// Whether a column of the source is computed, and from another one.
  func isMade(_ computed: ColumnName, of column: ColumnName) -> Bool {
    guard computed.table == column.table,
      let generated = source.table(computed.table)?.column(computed.column)?.generated
    else { return false }
    return generated.expression.canonicalWords.contains { Name($0) == column.column }
  }

  func isNew(_ column: Name, in anchor: Table, of table: Table) -> Bool {
    !isNamesake(ColumnName(anchor.name, column), of: table, anchor)
  }

  func kind(of places: [ColumnName], _ anchor: Table) -> MappingKind {
    places.contains { $0.table == anchor.name } ? .renamed : .moved
  }

  /// Whether a column of the anchor bears the name of another column of the source table, whose
  /// values belong there.
  func isNamesake(_ column: ColumnName, of table: Table, _ anchor: Table) -> Bool {
    column.table == anchor.name && table.column(column.column) != nil
  }

  func make(
    _ column: Column, _ table: Table, _ anchor: Table, _ alignment: Alignment?,
    _ candidates: [ColumnName], _ kind: MappingKind, _ origin: MappingOrigin,
    _ trust: ColumnPlan.Trust, byKey: Bool = true
  ) -> ColumnPlan {
    let name = ColumnName(table.name, column.name)
    var places: [CellQuestion.Place] = []
    var aside: [CellQuestion.Place] = []
    var lookups: [ColumnPlan.Lookup] = []
    for candidate in candidates {
      guard let target = final.table(candidate.table), target.column(candidate.column) != nil
      else { continue }
      // A table may refer to itself.
      let isReferred =
        !byKey
        && newReferences(from: anchor, to: target).contains { isNew($0.0, in: anchor, of: table) }
      if candidate.table == anchor.name, !isReferred {
        if let alignment {
          places.append(
            CellQuestion.Place(
              column: candidate, alignment: labelled(alignment, name, candidate)))
        }
      } else if byKey,
        let own = self.alignment(of: table, in: target) ?? link(from: table, to: target)
      {
        let place = CellQuestion.Place(column: candidate, alignment: labelled(own, name, candidate))
        if kept.contains(target.name) { aside.append(place) } else { places.append(place) }
      } else if let alignment {
        for (reference, key) in newReferences(from: anchor, to: target)
        where isNew(reference, in: anchor, of: table) {
          lookups.append(
            ColumnPlan.Lookup(
              place: places.count, table: target.name, key: key, value: candidate.column))
          places.append(
            CellQuestion.Place(
              column: ColumnName(anchor.name, reference), alignment: alignment))
        }
      }
    }
    let labels = lookups.isEmpty ? self.labels(of: column, at: places, in: anchor) : []
    if places.isEmpty { (places, aside) = (aside, []) }
    let isLabelled = places.contains { if case .labelled = $0.alignment { true } else { false } }
    var plan = ColumnPlan(
      column: column, places: places, aside: aside,
      kind: !lookups.isEmpty ? .transformed : isLabelled ? .moved : kind,
      origin: origin,
      trust: trust, lookups: lookups,
      heirs: places.map(\.column).filter {
        $0.table == anchor.name
          && (trust == .mapped && !lookups.isEmpty
            || lineage.origins[$0].map { Set($0.keys) == [name] } ?? false
            || isItsOwn($0, of: name))
      }.map(\.column),
      isCrossed: origin != .declared && !places.isEmpty
        && places.allSatisfy { isCrossed(name, into: $0.column) })
    plan.labels = labels
    plan.bridges = bridges(of: name, at: places, in: anchor)
    return plan
  }

  /// Where a column leads to a table that has a unique key more.
  func merged(under column: Name, of table: Table) -> MergedRows? {
    for key in table.foreignKeys where key.columns == [column] {
      guard let parent = source.table(key.parent), let anchor = anchor(of: parent),
        let target = source.parentColumns(of: key).first
      else { continue }
      let old = Set(source.uniqueKeys(of: parent))
      for new in final.uniqueKeys(of: anchor) where !old.contains(new) {
        let columns = new.columns(of: anchor)
        guard !columns.contains(target), columns.allSatisfy({ parent.column($0) != nil }) else {
          continue
        }
        return MergedRows(table: parent.name, key: target, alike: new, columns: columns)
      }
    }
    return nil
  }
}
