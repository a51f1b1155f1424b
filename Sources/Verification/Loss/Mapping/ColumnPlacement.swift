import EngineInterface
import Plans
import Schemas
import Wishes

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
    guard let name = wish.newName(for: column.name), anchor.column(name) != nil,
      isNew(name, in: anchor, of: table), anchor.column(column.name) == nil
    else { return nil }
    return ColumnName(anchor.name, name)
  }

  /// The new column that the request says a column becomes, where the script copied it to others alone.
  func contradicting(_ name: ColumnName, in anchor: Table) -> ColumnName? {
    guard !wish.isEmpty, let table = source.table(name.table),
      let column = table.column(name.column), let told = told(column, of: table, in: anchor)
    else { return nil }
    let copies = lineage.copies(of: name).filter { $0.table == anchor.name }
    return copies.isEmpty || copies.contains(told) ? nil : told
  }

  /// Whether the script put a column as it was under another new name than the request says.
  private func isContradicted(_ plan: ColumnPlan, _ told: ColumnName, _ table: Table) -> Bool {
    let copies = lineage.copies(of: ColumnName(table.name, plan.column.name))
    // The request may name a second one: `what matches nobody stays in manager_note`.
    func isNamedBesides(_ place: Name) -> Bool {
      wish.names(place) && !table.columns.contains { wish.newName(for: $0.name) == place }
    }
    return plan.origin != .declared && !plan.places.isEmpty
      && !plan.places.contains { $0.column == told || isNamedBesides($0.column.column) }
      && plan.places.allSatisfy { copies.contains($0.column) && $0.column.table == told.table }
  }

  /// Source tables whose columns have other names than the request says.
  func contradicted() -> Set<Name> {
    Set(
      source.tables.filter { table in
        guard !wish.isEmpty, let anchor = anchor(of: table) else { return false }
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
    if let declared = placedByDeclaration(column, of: table, in: anchor, alignment) {
      return declared
    }
    let copies = lineage.copies(of: name).filter { !kept.contains($0.table) }
    let aside = copiesAside(of: name)
    let moved = copies.filter {
      $0 != ColumnName(anchor.name, column.name) && !isNamesake($0, of: table, anchor)
    }.map { uncrossed($0, column.name, of: table, anchor) }
    if anchor.column(column.name) != nil, !isDisplaced(name, in: anchor) {
      return placedByName(column, of: table, in: anchor, alignment, copies: copies, moved: moved)
    }
    if !moved.isEmpty {
      // What found no row is noted beside the reference that leads to the others.
      let references = referencesBeside(moved, column, of: table, in: anchor)
      var plan = make(
        column, table, anchor, alignment, moved + aside + references, kind(of: moved, anchor),
        .script, .mapped)
      func isElsewhere(_ made: CellQuestion.Place) -> Bool {
        !plan.places.contains { $0.column == made.column }
      }
      plan.besides = madeBeside(name, of: table, in: anchor, alignment).filter(isElsewhere)
      if let alignment {
        plan.aside += new(made(of: column, name), of: table, anchor, alignment)
          .filter(isElsewhere)
      }
      if !plan.places.isEmpty { return plan }
    }
    if !aside.isEmpty {
      let plan = make(column, table, anchor, alignment, aside, .moved, .script, .mapped)
      if !plan.places.isEmpty { return plan }
    }
    return placedByUse(column, of: table, in: anchor, alignment)
      ?? byReference(
        column, of: table, in: anchor, alignment,
        isCopied: copies.contains { !isForeign($0.table, to: table.name) })
  }

  /// New references of the anchor to rows that texts tell, where a copy of a text stands in a column that a condition
  /// fills.
  private func referencesBeside(
    _ moved: [ColumnName], _ column: Column, of table: Table, in anchor: Table
  ) -> [ColumnName] {
    guard TypeFamily(column.type) == .text, moved.allSatisfy({ $0.table == anchor.name }),
      moved.allSatisfy({ anchor.column($0.column)?.notNull == nil })
    else { return [] }
    return anchor.foreignKeys.compactMap { key in
      guard key.columns.count == 1, isNew(key.columns[0], in: anchor, of: table),
        let parent = source.table(key.parent), let target = source.parentColumns(of: key).first,
        parent.storedColumns.contains(where: {
          $0.name != target && TypeFamily($0.type) == .text
        })
      else { return nil }
      let place = ColumnName(anchor.name, key.columns[0])
      let origins = lineage.origins[place] ?? [:]
      return !moved.contains(place) && origins[ColumnName(parent.name, target)] != nil
        ? place : nil
    }
  }

  private func copiesAside(of name: ColumnName) -> [ColumnName] {
    lineage.copies(of: name).filter { kept.contains($0.table) }
  }

  /// Where somebody said that it goes.
  private func placedByDeclaration(
    _ column: Column, of table: Table, in anchor: Table, _ alignment: Alignment?
  ) -> ColumnPlan? {
    let name = ColumnName(table.name, column.name)
    let aside = copiesAside(of: name)
    let entries = declared.filter { $0.source.contains(name) && !$0.target.isEmpty }
    if let entry = entries.first {
      // What is divided has an entry for each part.
      return make(
        column, table, anchor, alignment, entries.flatMap(\.target) + aside,
        entries.count > 1 ? .split : entry.kind, .declared, .mapped)
    }
    // A rename that the script did not make is a difference from the target, and no loss.
    let renamed = renames.newName(of: column.name, in: table.name)
    let isRenamed = anchor.column(renamed) != nil || anchor.column(column.name) == nil
    let place =
      renames.isDeclared(column.name, in: table.name) && isRenamed
      ? ColumnName(anchor.name, renamed)
      : partner(
        of: column.name, among: lineage.copies(of: name).filter { !kept.contains($0.table) },
        in: table, anchor)
    return place.map {
      make(column, table, anchor, alignment, [$0] + aside, .renamed, .declared, .mapped)
    }
  }

  /// Where the anchor has a column of its name.
  ///
  /// - Parameter moved: its copies that are not there.
  private func placedByName(
    _ column: Column, of table: Table, in anchor: Table, _ alignment: Alignment?,
    copies: [ColumnName], moved: [ColumnName]
  ) -> ColumnPlan {
    let name = ColumnName(table.name, column.name)
    let namesake = ColumnName(anchor.name, column.name)
    let aside = copiesAside(of: name)
    // A copy under a new name outranks a namesake that the script filled from elsewhere.
    let own = moved.filter { !isForeign($0.table, to: table.name) }
    if lineage.isFilled(namesake), lineage.origins[namesake]?[name] == nil, !own.isEmpty {
      return make(
        column, table, anchor, alignment, own + aside, kind(of: own, anchor), .script, .mapped)
    }
    var plan = make(column, table, anchor, alignment, [namesake] + aside, .kept, .names, .mapped)
    plan.aside += copies.compactMap { backup($0, of: table, besides: anchor) }
    if let alignment {
      // What a reference was may stand beside what it is, and so may what a value was.
      let isReference = table.foreignKeys.contains { $0.columns == [column.name] }
      let own = copies.filter { isReference || lineage.origins[$0] == [name: true] }
      plan.aside += new(own + made(of: column, name), of: table, anchor, alignment)
    }
    plan.besides = madeBeside(name, of: table, in: anchor, alignment)
    return plan
  }

  /// New columns of the anchor that were made from a column and nothing else.
  private func madeBeside(
    _ name: ColumnName, of table: Table, in anchor: Table, _ alignment: Alignment?
  ) -> [CellQuestion.Place] {
    guard let alignment else { return [] }
    return new(lineage.derivatives(of: name), of: table, anchor, alignment).filter { made in
      lineage.origins[made.column].map { Set($0.keys) == [name] } == true
    }
  }

  /// Columns that hold a value of this one where a condition lets it through. A number may be another's by chance: a
  /// flag, a count.
  private func made(of column: Column, _ name: ColumnName) -> [ColumnName] {
    TypeFamily(column.type) == .text ? lineage.derivatives(of: name) : []
  }

  /// Those of the columns that the anchor has and the table had not.
  private func new(
    _ columns: [ColumnName], of table: Table, _ anchor: Table, _ alignment: Alignment
  ) -> [CellQuestion.Place] {
    columns.filter { $0.table == anchor.name && isNew($0.column, in: anchor, of: table) }
      .map { CellQuestion.Place(column: $0, alignment: alignment) }
  }

  /// Where statements made something of it, or a key or a namesake may have taken it; nil where nothing did.
  private func placedByUse(
    _ column: Column, of table: Table, in anchor: Table, _ alignment: Alignment?
  ) -> ColumnPlan? {
    if let part = replacedPart(column, of: table, in: anchor, alignment) { return part }
    let name = ColumnName(table.name, column.name)
    let derived = lineage.derivatives(of: name).filter { !isNamesake($0, of: table, anchor) }
    if let followed = followed(column, of: table, in: anchor, alignment, derived) {
      return followed
    }
    if !derived.isEmpty {
      let isMapped =
        isSuccession(of: name, to: derived) || isAskedFor(name, derived)
        || isReplaced(name, by: derived)
      let isAlike = derived.contains {
        self.isAlike(column, $0) || lineage.isConversion(of: name, at: $0)
      }
      let references = referencesBeside(derived, column, of: table, in: anchor)
      return make(
        column, table, anchor, alignment, derived + references,
        derived.count > 1 ? .split : .transformed, .script,
        isMapped ? .mapped : .onTrial(isAlike: isAlike))
    }
    if let heir = heirInKey(of: column, of: table, in: anchor) {
      return make(
        column, table, anchor, alignment, [ColumnName(anchor.name, heir)], .renamed, .script,
        .mapped)
    }
    return takenByNamesake(column, of: table, in: anchor, alignment)
      ?? takenByConstants(column, of: table, in: anchor, alignment)
  }

  /// A column for each of whose values statements wrote a constant into a new one, which the request says it
  /// becomes: `UPDATE t SET code = 1 WHERE state = 'new'`.
  private func takenByConstants(
    _ column: Column, of table: Table, in anchor: Table, _ alignment: Alignment?
  ) -> ColumnPlan? {
    let name = ColumnName(table.name, column.name)
    let places = anchor.storedColumns.map { ColumnName(anchor.name, $0.name) }.filter { place in
      isNew(place.column, in: anchor, of: table) && lineage.isChosen(place)
        && lineage.decides(name, over: anchor.name)
        && (wish.newName(for: column.name) == place.column
          || wish.asksToFill(place.column, from: [column.name]))
    }
    guard places.count == 1, alignment != nil else { return nil }
    return make(
      column, table, anchor, alignment, places, .transformed, .script, .onTrial(isAlike: true))
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
    for (parent, target) in led(by: column, of: table) {
      guard let anchor = anchor(of: parent) else { continue }
      let old = Set(source.uniqueKeys(of: parent))
      // A key of some rows makes one of those.
      let ofSome = final.indexes(of: anchor.name).filter { $0.unique && $0.predicate != nil }
      for new in final.uniqueKeys(of: anchor) + ofSome.map(\.terms) where !old.contains(new) {
        let columns = new.columns(of: anchor)
        guard !columns.contains(target), columns.allSatisfy({ parent.column($0) != nil }) else {
          continue
        }
        return MergedRows(table: parent.name, key: target, sign: .alike(new, columns: columns))
      }
    }
    return nil
  }

  /// The tables that a column leads to, by declaration or else by its name, and their keys.
  private func led(by column: Name, of table: Table) -> [(parent: Table, key: Name)] {
    let declared = table.foreignKeys.filter { $0.columns == [column] }.compactMap { key in
      source.table(key.parent).flatMap { parent in
        source.parentColumns(of: key).first.map { (parent: parent, key: $0) }
      }
    }
    guard declared.isEmpty else { return declared }
    return named.parents(of: column).compactMap { name in
      guard let parent = source.table(name), let key = parent.primaryKey?.columns.first else {
        return nil
      }
      return (parent, key)
    }
  }
}
