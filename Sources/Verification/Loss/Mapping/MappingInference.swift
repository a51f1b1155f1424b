import EngineInterface
import Plans
import Schemas
import Wishes

/// Reads the mapping of a migration: by declaration, by what its statements moved, by equal names.
struct MappingInference {
  let source: Schema
  let final: Schema
  let renames: Renames
  let declared: [MappingEntry]
  let lineage: Lineage
  /// Tables that a forward script keeps aside.
  let kept: Set<Name>
  /// Tables of the source by the columns that are named after their keys.
  let named: NamedReferences
  /// What was asked for, in words.
  var wish = Wish.none
  /// Columns that updates wrote in some rows only.
  var writtenInPart: Set<ColumnName> = []
  /// Columns of keys that may hold NULL, and do not.
  var withoutNull: Set<ColumnName> = []
  /// Tables whose rows stand in another one under a key that was raised.
  var shifts: [Name: Shift] = [:]
  /// Of columns, for places that hold others' values, too: what stands beside their own.
  var measuredLabels: [ColumnName: [ColumnName: [Name: String]]] = [:]

  struct Shift {
    let anchor: Name
    let alignment: Alignment
  }

  init(
    source: Schema, final: Schema, renames: Renames, declared: [MappingEntry], lineage: Lineage,
    kept: Set<Name>
  ) {
    (self.source, self.final, self.renames) = (source, final, renames)
    (self.declared, self.lineage, self.kept) = (declared, lineage, kept)
    named = NamedReferences(source)
  }

  /// The plan by the first key, and those by other keys, for rows that the first does not find.
  func plans(for table: Table) -> [TablePlan] {
    guard let anchor = anchor(of: table) else { return [folded(table) ?? plan(for: table)] }
    let alignments = alignments(of: table, in: anchor)
    if alignments.isEmpty { return [plan(for: table)] }
    if let spread = spread(table, anchor, alignments[0]) {
      return [plan(for: table, in: anchor, by: spread)]
    }
    let plans = alignments.map { plan(for: table, in: anchor, by: $0) }
    return hasNewKey(anchor, of: table, by: alignments)
      ? plans + [plan(for: table, in: anchor, by: nil)] : plans
  }

  /// Whether the script computed every key by which rows could be found: that numbers are there again
  /// says nothing of whose they are.
  private func hasNewKey(_ anchor: Table, of table: Table, by alignments: [Alignment]) -> Bool {
    alignments.allSatisfy { alignment in
      guard case .key(let pairs) = alignment else { return false }
      return pairs.contains { isComputed($0, of: table, in: anchor) }
    }
  }

  /// Whether a statement made a part of a key, and copied it from nowhere.
  func isComputed(_ pair: ColumnPair, of table: Table, in anchor: Table) -> Bool {
    let isFilled = lineage.home[table.name] != anchor.name
    let origins = lineage.origins[ColumnName(anchor.name, pair.target)] ?? [:]
    return (isFilled || !origins.isEmpty) && !origins.values.contains(true)
      && !isRetyped(pair, of: table, in: anchor)
  }

  /// Whether a key of texts is written as numbers: then a number that is a key's says whose it is.
  private func isRetyped(_ pair: ColumnPair, of table: Table, in anchor: Table) -> Bool {
    guard let old = table.column(pair.source), let new = anchor.column(pair.target) else {
      return false
    }
    return TypeFamily(old.type) == .text && TypeFamily(new.type).isNumber
      && lineage.isConversion(
        of: ColumnName(table.name, pair.source), at: ColumnName(anchor.name, pair.target))
  }

  /// The plan where no key finds any row.
  func planByContent(for table: Table) -> TablePlan {
    anchor(of: table).map { plan(for: table, in: $0, by: nil) } ?? plan(for: table)
  }

  /// The plan by columns that turned out to be as good as a key.
  func plan(for table: Table, by columns: [ColumnPair]) -> TablePlan {
    anchor(of: table).map { plan(for: table, in: $0, by: .key(columns)) } ?? plan(for: table)
  }

  func plan(for table: Table) -> TablePlan {
    guard let anchor = anchor(of: table) else {
      return TablePlan(source: table, anchor: nil, alignment: nil, columns: [], carried: [])
    }
    return plan(for: table, in: anchor, by: alignment(of: table, in: anchor))
  }

  /// The one new column that takes what a reference led to, or leads there itself: it is empty where the
  /// reference was, unless the row has something else to put there.
  private func heir(ofReference plan: ColumnPlan, of table: Table, in anchor: Table) -> Name? {
    guard plan.heirs.isEmpty, plan.places.count == 1,
      !(plan.leads.isEmpty && plan.followed.isEmpty),
      let place = plan.places.first?.column, place.table == anchor.name,
      isNew(place.column, in: anchor, of: table)
    else { return nil }
    let name = ColumnName(table.name, plan.column.name)
    let isOwn = (lineage.origins[place] ?? [:]).keys.allSatisfy {
      $0.table != table.name || $0 == name
    }
    return isOwn ? place.column : nil
  }

  /// Columns that have other names in a table whose values nothing touched.
  func renamed(in table: Table) -> [ColumnPlan] {
    guard let anchor = anchor(of: table), anchor.columns.map(\.name) != table.columns.map(\.name)
    else { return [] }
    let alignment = alignment(of: table, in: anchor)
    return table.storedColumns.map { plan($0, of: table, in: anchor, alignment) }
      .filter { $0.kind == .renamed }
  }

  /// Other tables, of which the request may say something that it does not say of this one, where it names this
  /// one, too, or them alone.
  private func elsewhere(than table: Table) -> [Name] {
    guard !wish.isEmpty else { return [] }
    let own = Set(table.columns.flatMap { $0.name.parts } + table.name.parts)
    return source.tables.map(\.name).filter { name in
      name != table.name && !own.contains(where: name.isCalled)
    }
  }

  private func plan(for table: Table, in anchor: Table, by alignment: Alignment?) -> TablePlan {
    let others =
      others(of: table, besides: anchor) + foldedOthers(of: table, besides: anchor)
    let elsewhere = elsewhere(than: table)
    let columns = table.storedColumns.map { column in
      var plan = plan(column, of: table, in: anchor, alignment)
      plan.merged = merged(under: column.name, of: table)
      plan.isGivenOut = column.name == table.rowidAlias
      plan.isToStay = wish.saysThatAllStays(
        column.name, of: table,
        among: source.tables.filter { $0.column(column.name) != nil }.map(\.name))
      plan.isSole =
        plan.places.count == 1
        && lineage.origins[plan.places[0].column].map { Set($0.keys) }
          == [ColumnName(table.name, column.name)]
      plan.following = followingRows(plan, of: table, in: anchor)
      plan.leads = leads(plan, of: table, in: anchor)
      plan.isRedirected = isRedirected(plan, of: table, in: anchor)
      if let heir = heir(ofReference: plan, of: table, in: anchor) { plan.heirs = [heir] }
      plan.mayStray = mayStray(plan.leads) || plan.isRedirected
      if alignment == nil { plan.led = led(column.name, of: table, in: anchor) }
      plan.isOverwritten =
        plan.places.count == 1 && lineage.isConstant(plan.places[0].column)
      let name = ColumnName(table.name, column.name)
      plan.isConsumed =
        lineage.isConsumed(name, key: Set(keys(of: table).first ?? []))
        && lineage.copies(of: name).isEmpty
      plan.links = links(of: plan, to: anchor)
      plan.treeKey = treeKey(of: plan, table, anchor)
      // The name that a value has in a new table is its own: `names in lower case`.
      let labels = (plan.lookups + plan.labels).map(\.value)
      plan.normalisations = wish.asksToWrite(
        column.name, as: TypeFamily(column.type),
        besides: table.columns.map(\.name).filter { $0 != column.name && !labels.contains($0) },
        elsewhere: elsewhere)
      plan.isFlagged =
        lineage.decides(name, over: anchor.name)
        && anchor.storedColumns.contains { other in
          isNew(other.name, in: anchor, of: table)
            && lineage.isChosen(ColumnName(anchor.name, other.name))
        }
      plan.isUnread = !plan.isOverwritten && isUnread(plan, of: table)
      plan.isDividing =
        lineage.decides(name, over: anchor.name)
        && (plan.places.isEmpty
          ? !others.isEmpty && others.allSatisfy { lineage.decides(name, over: $0.home.table) }
          : plan.places.count == 1
            && others.contains { $0.home.table == plan.places[0].column.table })
      return plan
    }
    let carried = table.storedColumns.compactMap { column in
      carrier(of: ColumnName(table.name, column.name), in: anchor).map {
        ColumnPair(column.name, $0)
      }
    }
    let taken = kept.union(others.map(\.home.table) + [anchor.name])
    return TablePlan(
      source: table, anchor: anchor, alignment: alignment, columns: columns, carried: carried,
      others: others,
      isScattered: lineage.receivers[table.name]?.isSubset(of: taken) == false,
      unkeyed: unkeyed(of: table, besides: taken),
      beside: beside(columns, of: table, in: anchor))
  }
}
