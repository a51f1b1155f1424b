import EngineInterface
import Plans
import Schemas
import Wishes

/// What a column of the source and one of the target have to do with each other.
extension MappingInference {
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

  /// The key of a table, where the only place of a column is a new reference to the table itself.
  func treeKey(of plan: ColumnPlan, _ table: Table, _ anchor: Table) -> Name? {
    guard plan.places.count == 1, let place = plan.places.first?.column, place.table == anchor.name,
      isNew(place.column, in: anchor, of: table), let key = table.primaryKey?.columns,
      key.count == 1,
      place.column.parts.contains("parent")
        || anchor.foreignKeys.contains(where: {
          $0.parent == anchor.name && $0.columns == [place.column]
        })
    else { return nil }
    return key[0]
  }

  /// Where the column's values went that leads to rows of its own table, and was in the source nowhere.
  func links(of plan: ColumnPlan, to anchor: Table) -> [ColumnName] {
    plan.places.map(\.column).filter { place in
      source.table(place.table)?.column(place.column) == nil
        && final.table(place.table)?.foreignKeys.contains {
          $0.parent == anchor.name && $0.columns == [place.column]
        } == true
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
  func isAskedFor(_ column: ColumnName, _ derived: [ColumnName]) -> Bool {
    derived.contains {
      source.table($0.table)?.column($0.column) == nil
        && wish.asksToFill($0.column, from: [column.column])
    }
  }

  /// Whether a place that other columns fill, too, bears a column's name, or one like it, or is all that is left
  /// for it, and these have places of their own: where the column held nothing they were not asked for.
  func isItsOwn(_ place: ColumnName, of column: ColumnName) -> Bool {
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
        || hasAnother(other) && !wish.asksToFill(place.column, from: [other.column])
    }
  }

  /// Whether a reference to a table became another reference to it.
  func isReplaced(_ column: ColumnName, by derived: [ColumnName]) -> Bool {
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
}
