import EngineInterface
import Plans
import Schemas
import Verdicts
import Wishes

/// Columns that are gone, and those that may have been meant to take their values.
extension LossAccounting {
  /// A column that is gone while its table gained one of a like name and type that nothing fills
  /// was meant to be renamed.
  func judgeDrops(
    _ account: inout TableAccount, _ plan: TablePlan, _ result: inout Result
  ) {
    guard let anchor = plan.anchor, !kept.contains(anchor.name) else { return }
    let gained = anchor.storedColumns.filter { column in
      isNew(column.name, in: anchor, plan)
        && (isSecondCopy(ColumnName(anchor.name, column.name))
          || !lineage.isFilled(ColumnName(anchor.name, column.name))
            && !account.columns.contains { $0.into.contains(ColumnName(anchor.name, column.name)) })
    }
    for index in account.columns.indices {
      let column = account.columns[index]
      let isAside = !column.into.isEmpty && column.into.allSatisfy { kept.contains($0.table) }
      guard column.kind == .dropped && column.cellsLost > 0 || isAside,
        let before = plan.source.column(column.source.column)
      else { continue }
      if let heir = unfilledNamesake(of: before, beside: anchor) {
        account.columns[index].intended = false
        if isAside {
          result.questions.append(
            Question(
              "\(column.source) is kept aside, and \(heir), which is new and bears its name, holds "
                + "nothing: were its values meant for that?",
              columns: [column.source.description, heir.description], isUndone: true))
        }
        result.dropAndAdd.append((column.source, heir))
        continue
      }
      if !isAside, let place = pastedOver(by: before, of: plan.source) {
        account.columns[index].intended = false
        result.dropAndAdd.append((column.source, place))
        continue
      }
      let told = wish.newName(for: before.name)
      if !isAside, let heir = borrowed(by: before, told, in: anchor, plan) {
        account.columns[index].intended = false
        result.dropAndAdd.append((column.source, heir))
        continue
      }
      if !isAside, let heir = ledByAnother(before, in: anchor, plan) {
        account.columns[index].intended = false
        result.dropAndAdd.append((column.source, heir))
        continue
      }
      if !isAside, let told, let place = anchor.column(told), isOneSort(place, before),
        !wish.words.contains("already")
      {
        account.columns[index].intended = false
        result.dropAndAdd.append((column.source, ColumnName(anchor.name, told)))
        continue
      }
      let alike = gained.filter { TypeFamily($0.type) == TypeFamily(before.type) }
      if !isAside,
        let heir = alike.first(where: { $0.name == told || resemble($0.name, before.name) })
      {
        account.columns[index].intended = false
        result.dropAndAdd.append((column.source, ColumnName(anchor.name, heir.name)))
      } else if let other = alike.first {
        let names = alike.map(\.name.text).joined(separator: ", ")
        result.questions.append(
          Question(
            "\(column.source) is dropped and \(names) is new in \(anchor.name) and gets no value "
              + "of the source: is that meant, or is it a rename?",
            columns: [column.source.description, "\(anchor.name).\(other.name)"],
            examples: column.examples, isUndone: true))
      }
    }
  }

  /// Whether the anchor got a column; of a table that was folded into another's rows it may bear its name.
  private func isNew(_ name: Name, in anchor: Table, _ plan: TablePlan) -> Bool {
    plan.isFolded
      ? source.table(anchor.name)?.column(name) == nil : plan.source.column(name) == nil
  }

  /// The place where another column of a like name and type stands twice, under constants that tell it from
  /// itself: one of them was to be this one's.
  private func pastedOver(by column: Column, of table: Table) -> ColumnName? {
    func parents(_ name: Name) -> [Name] {
      table.foreignKeys.filter { $0.columns == [name] }.map(\.parent)
    }
    return table.storedColumns.lazy.filter { other in
      other.name != column.name && TypeFamily(other.type) == TypeFamily(column.type)
        && (resemble(other.name, column.name) || isNumbered(other.name, like: column.name))
        && parents(other.name) == parents(column.name)
    }.flatMap { other in
      lineage.placesTakenTwice(by: ColumnName(table.name, other.name))
    }.first { !kept.contains($0.table) }
  }

  /// `t06` and `t12`.
  private func isNumbered(_ a: Name, like b: Name) -> Bool {
    let letters = { (name: Name) in name.folded.filter { !$0.isNumber } }
    return letters(a) == letters(b) && letters(a) != a.folded
  }

  /// Whether a column holds nothing but copies of one that has another place, of a name more like its own.
  private func isSecondCopy(_ place: ColumnName) -> Bool {
    let copied = (lineage.origins[place] ?? [:]).filter(\.value)
    guard copied.count == 1, let origin = copied.first else { return false }
    let words = Set(place.column.folded.split(separator: "_"))
    return lineage.copies(of: origin.key).contains { other in
      other != place && other.table == place.table && resemble(other.column, origin.key.column)
        && words.isDisjoint(with: origin.key.column.folded.split(separator: "_"))
    }
  }

  /// A new column of a dropped one's name, or of that which the request says it gets, that is made of one other
  /// column alone, which has another place and nothing to do with that name.
  private func borrowed(by column: Column, _ told: Name?, in anchor: Table, _ plan: TablePlan)
    -> ColumnName?
  {
    anchor.storedColumns.lazy.filter { new in
      isNew(new.name, in: anchor, plan) && isOneSort(new, column)
        && (new.name == told || resemble(new.name, column.name))
    }.map { ColumnName(anchor.name, $0.name) }.first { place in
      guard let origins = lineage.origins[place], origins.count == 1,
        let origin = origins.keys.first,
        origin.table == plan.source.name, origin.column != column.name,
        let other = plan.source.column(origin.column), isOneSort(other, column),
        place.column == told || !resemble(place.column, origin.column)
      else { return false }
      if place.column == told { return true }
      let homes = lineage.copies(of: origin) + lineage.derivatives(of: origin)
      return anchor.column(origin.column) != nil
        || homes.contains { $0 != place && $0.table == anchor.name }
    }
  }

  /// Of a reference, the new column of its name which another reference to the same table fills: `dest` by
  /// `origin_id`, where `dest_id` goes.
  private func ledByAnother(_ column: Column, in anchor: Table, _ plan: TablePlan) -> ColumnName? {
    let table = plan.source
    guard let parent = table.foreignKeys.first(where: { $0.columns == [column.name] })?.parent
    else {
      return nil
    }
    let others = table.foreignKeys.filter { $0.parent == parent && $0.columns != [column.name] }
      .flatMap(\.columns).map { ColumnName(table.name, $0) }
    let name = ColumnName(table.name, column.name)
    return anchor.storedColumns.map { ColumnName(anchor.name, $0.name) }.first { place in
      isNew(place.column, in: anchor, plan) && column.name.parts.count > 1
        && place.column.parts.first == column.name.parts.first
        && lineage.origins[place]?[name] == nil
        && others.contains { other in
          lineage.origins[place]?[other] != nil
            && other.column.parts.first != column.name.parts.first
        }
    }
  }

  private func isOneSort(_ a: Column, _ b: Column) -> Bool {
    let (a, b) = (TypeFamily(a.type), TypeFamily(b.type))
    return a == b || a.isNumber && b.isNumber
  }

  /// The column of the same name and type in a new table that holds one row for each of the anchor's:
  /// the place that was meant for a dropped one. A table of many rows for one is about something else.
  private func unfilledNamesake(of column: Column, beside anchor: Table) -> ColumnName? {
    for other in final.tables where source.table(other.name) == nil && !kept.contains(other.name) {
      let unique = other.keys.map(\.columns)
      guard
        other.foreignKeys.contains(where: {
          $0.parent == anchor.name && unique.contains($0.columns)
        }),
        let heir = other.column(column.name), TypeFamily(heir.type) == TypeFamily(column.type)
      else { continue }
      return ColumnName(other.name, heir.name)
    }
    return nil
  }
}

/// Whether two names share a word, or three tenths of their trigrams.
func resemble(_ a: Name, _ b: Name) -> Bool {
  func words(_ name: Name) -> Set<Substring> {
    Set(name.folded.split { !$0.isLetter && !$0.isNumber })
  }
  func trigrams(_ name: Name) -> Set<String> {
    let letters = Array("  " + name.folded + " ")
    return Set(letters.indices.dropLast(2).map { String(letters[$0...($0 + 2)]) })
  }
  if !words(a).isDisjoint(with: words(b)) { return true }
  let (first, second) = (trigrams(a), trigrams(b))
  let common = first.intersection(second).count
  return Double(common) >= 0.3 * Double(first.union(second).count)
}
