import EngineInterface
import Schemas

/// Tables that are gone because their values went into the rows of another: children into their
/// parent's columns, or a parent's values into each of its children.
extension MappingInference {
  /// The plan of a table that was folded into another one; nil where it was not.
  func folded(_ table: Table) -> TablePlan? {
    let key = table.primaryKey?.columns ?? []
    // A key of several columns may be all that a row says.
    let values = table.storedColumns.filter { key.count > 1 || !key.contains($0.name) }
    var holders: [Name: Int] = [:]
    for column in values {
      let referred = table.foreignKeys.filter { $0.columns == [column.name] }.compactMap {
        source.table($0.parent)
      }
      let named = referred.flatMap { parent in
        parent.storedColumns.map { ColumnName(parent.name, $0.name) }
      }
      for place in destinations(of: ColumnName(table.name, column.name)) {
        holders[place.table, default: 0] += 1
      }
      for place in Set(named.flatMap(destinations).map(\.table)) {
        holders[place, default: 0] += 0
      }
    }
    // Of equals the first by name.
    let ordered = holders.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    for name in ordered where !kept.contains(name) {
      guard let anchor = final.table(name) else { continue }
      let linked = link(from: table, to: anchor)
      guard let alignment = linked ?? sharedKey(table, anchor) else { continue }
      let gatherings = gatherings(of: table, in: anchor, by: alignment)
      guard holders[name] != 0 || !gatherings.isEmpty else { continue }
      return TablePlan(
        source: table, anchor: anchor, alignment: alignment,
        columns: values.map { foldedColumn($0, of: table, in: anchor, alignment) }, carried: [],
        isFolded: true, gatherings: gatherings, isOnTrial: linked == nil)
    }
    return nil
  }

  /// One row beside the other under the same key, although no reference says so.
  private func sharedKey(_ table: Table, _ anchor: Table) -> Alignment? {
    guard let key = table.primaryKey?.columns, key.count == 1, anchor.primaryKey?.columns == key,
      let (mine, theirs) = table.column(key[0]).flatMap({ a in anchor.column(key[0]).map { (a, $0) }
      }),
      TypeFamily(mine.type) == TypeFamily(theirs.type)
    else { return nil }
    return .key([ColumnPair(key[0], key[0])])
  }

  func destinations(of column: ColumnName) -> [ColumnName] {
    lineage.copies(of: column) + lineage.derivatives(of: column)
  }

  private func foldedColumn(
    _ column: Column, of table: Table, in anchor: Table, _ alignment: Alignment
  ) -> ColumnPlan {
    let name = ColumnName(table.name, column.name)
    let isReference = table.foreignKeys.contains { $0.columns.contains(column.name) }
    let copies = uncrossed(
      lineage.copies(of: name).filter { $0.table == anchor.name }, column.name, of: table, anchor)
    let derived = lineage.derivatives(of: name).filter { $0.table == anchor.name }
    let trust: ColumnPlan.Trust =
      if isReference {
        .reference
      } else if !copies.isEmpty || isSuccession(of: name, to: derived) {
        .mapped
      } else {
        .onTrial(isAlike: derived.contains { isAlike(column, $0) })
      }
    let places = (copies.isEmpty ? derived : copies).map {
      CellQuestion.Place(column: $0, alignment: alignment)
    }
    return ColumnPlan(
      column: column, places: places, aside: [], kind: places.isEmpty ? .dropped : .moved,
      origin: .script, trust: trust, lookups: [], heirs: [],
      isCrossed: !copies.isEmpty && copies.allSatisfy { isCrossed(name, into: $0) })
  }

  /// Copies under the names of other columns of a table, all of which have their own in the anchor, too:
  /// then its own is where a value belongs.
  private func uncrossed(_ copies: [ColumnName], _ own: Name, of table: Table, _ anchor: Table)
    -> [ColumnName]
  {
    let isElsewhere = copies.allSatisfy { $0.column != own && table.column($0.column) != nil }
    guard !copies.isEmpty, isElsewhere, anchor.column(own) != nil,
      source.table(anchor.name)?.column(own) == nil
    else { return copies }
    return [ColumnName(anchor.name, own)]
  }

  /// How the rows of a source table lead to those of a final table that are another's: by their own
  /// reference to it, or by its reference to them.
  func link(from table: Table, to target: Table) -> Alignment? {
    if let pairs = gathering(table, target) { return .key(pairs) }
    for other in source.tables where other.name != table.name {
      guard let anchor = anchorName(of: other), anchor == target.name,
        case .key(let key)? = alignment(of: other, in: target)
      else { continue }
      for reference in references(from: table, to: other) where covers(reference.map(\.1), key) {
        let pairs = reference.compactMap { mine, theirs in
          key.first { $0.source == theirs }.map { ColumnPair(mine, $0.target) }
        }
        return .key(pairs)
      }
      for reference in references(from: other, to: table) {
        return .through(
          other.name, reference: reference.map { ColumnPair($0.1, $0.0) }, key: key)
      }
    }
    return nil
  }

  /// Where the key of a new table is made of columns that are no key of this one: its rows gather
  /// several of this one's.
  func gathering(_ table: Table, _ target: Table) -> [ColumnPair]? {
    guard source.table(target.name) == nil, let key = target.primaryKey?.columns, !key.isEmpty,
      target.rowidAlias == nil || lineage.isFilled(ColumnName(target.name, key[0]))
    else { return nil }
    let pairs = key.compactMap { column -> ColumnPair? in
      let origins = lineage.origins[ColumnName(target.name, column)] ?? [:]
      let mine = origins.filter { $0.value && $0.key.table == table.name }.keys.sorted()
      return mine.first.map { ColumnPair($0.column, column) }
    }
    guard pairs.count == key.count else { return nil }
    let columns = Set(pairs.map(\.source))
    return keys(of: table).contains { columns.isSuperset(of: $0) } ? nil : pairs
  }

  private func covers(_ columns: [Name], _ key: [ColumnPair]) -> Bool {
    Set(columns) == Set(key.map(\.source))
  }

  /// References within the source: those that are declared, else a column that is named after the
  /// other table's key. Each is a list of own columns and the columns they lead to.
  func references(from child: Table, to parent: Table) -> [[(Name, Name)]] {
    let declared = child.foreignKeys.filter { $0.parent == parent.name }.compactMap { key in
      let theirs = source.parentColumns(of: key)
      return theirs.count == key.columns.count ? Array(zip(key.columns, theirs)) : nil
    }
    if !declared.isEmpty { return declared }
    guard let key = parent.primaryKey?.columns, key.count == 1 else { return [] }
    return child.columns.map(\.name).filter { named.parents(of: $0).contains(parent.name) }
      .map { [($0, key[0])] }
  }

  /// A reference to a row of a table that is gone: what that row held may stand in its place.
  func followed(
    _ column: Column, of table: Table, in anchor: Table, _ alignment: Alignment?,
    _ derived: [ColumnName]
  ) -> ColumnPlan? {
    guard let alignment,
      let (parent, key) = source.tables.lazy.compactMap({ other -> (Table, Name)? in
        guard other.name != table.name, final.table(other.name) == nil,
          self.anchor(of: other).map({ $0.name == anchor.name }) ?? true
        else { return nil }
        return references(from: table, to: other).first { $0.count == 1 && $0[0].0 == column.name }
          .map { (other, $0[0].1) }
      }).first
    else { return nil }
    let values = parent.storedColumns.filter { $0.name != key }
    let filled = values.flatMap { destinations(of: ColumnName(parent.name, $0.name)) } + derived
    var seen: Set<ColumnName> = []
    let places = filled.filter {
      $0.table == anchor.name && table.column($0.column) == nil && seen.insert($0).inserted
    }
    guard !places.isEmpty else { return nil }
    let leads = places.indices.flatMap { place in
      values.map {
        ColumnPlan.Lookup(place: place, table: parent.name, key: key, value: $0.name)
      }
    }
    return ColumnPlan(
      column: column, places: places.map { CellQuestion.Place(column: $0, alignment: alignment) },
      aside: [], kind: .transformed, origin: .script, trust: .reference, lookups: [],
      followed: leads, heirs: [])
  }
}
