import EngineInterface
import Plans
import Schemas
import Wishes

/// Rows that a script deletes because the request, in words, says which are to go.
extension LossAccounting {
  /// These rows of a table; nil where none were asked for.
  func askedToGo(from table: Table) -> RowCondition? { askedToGo(from: table, after: []) }

  /// Whether rows are asked to go, and the script's condition is more than words can be held against.
  ///
  /// - Parameter visited: tables whose rows lead to these.
  func mayBeAskedToGo(from table: Table, after visited: Set<Name> = []) -> Bool {
    mayBeAskedToGoByItself(from: table)
      || wish.takesAlong(table) && !visited.contains(table.name)
        && table.foreignKeys.contains { key in
          key.onDelete == "cascade" && key.parent != table.name
            && source.table(key.parent).map {
              mayBeAskedToGo(from: $0, after: visited.union([table.name]))
            } == true
        }
  }

  private func mayBeAskedToGoByItself(from table: Table) -> Bool {
    let deletions = rowChanges.filter { $0.rowChange == .deletes && $0.writes == [table.name] }
    return !deletions.isEmpty
      && deletions.allSatisfy {
        ($0.alternatives == nil && $0.isByMoreThanWords
          || wish.leavesDoubt && $0.alternatives?.isEmpty == false)
          && $0.outerColumn(in: source) == nil
      }
      // `tags` are not the rows of recipe_tags where there is a table of that name.
      && !source.tables.contains {
        $0.name != table.name && wish.calls($0.name)
          && table.name.folded.hasSuffix("_" + $0.name.folded)
      }
      && (wish.mayAskToDelete(from: table.name, isOnlyTable: source.tables.count == 1)
        || wish.asksToMerge && wish.calls(table.name) && !wish.columns(alikeIn: table).isEmpty)
  }

  /// Rows of a table that is gone, to which none referred and which the request does not want kept.
  func unreferredGivenUp(of table: Table) -> RowCondition? {
    guard final.table(table.name) == nil else { return nil }
    let unreferred = source.tables.flatMap { child -> [RowCondition] in
      child.foreignKeys.compactMap { key -> RowCondition? in
        guard key.parent == table.name, key.columns.count == 1,
          let target = source.parentColumns(of: key).first,
          wish.givesUpUnreferred(table.name, by: child.name)
        else { return nil }
        return .isUnreferred(target, by: ColumnName(child.name, key.columns[0]))
      }
    }
    return unreferred.isEmpty ? nil : .every(unreferred)
  }

  /// Whether a script deletes all rows of a table but one of each kind.
  func leavesOneOfEach(in table: Table) -> Bool {
    rowChanges.contains { statement in
      statement.rowChange == .deletes && statement.writes == [table.name]
        && statement.alternatives?.joined().contains { $0.relation == .outranked } == true
    }
  }

  /// Rows that are another one again under another key, where the request wants none twice.
  func repeatsGivenUp(of table: Table) -> RowCondition? {
    guard wish.asksForNoRepeats, source.tables.count == 1 || wish.speaks(of: table.name),
      let key = table.primaryKey, key.columns.count == 1
    else { return nil }
    let rank = wish.rankToStay
    let others = table.storedColumns.map(\.name).filter { $0 != key.columns[0] }
    guard !others.isEmpty, rank?.name.map({ Name($0) == key.columns[0] }) ?? true else {
      return nil
    }
    return .isRepeat(
      .init(
        of: table.name, key: key.columns[0], alike: others,
        greatestStays: rank?.isHighest == true))
  }

  /// - Parameter visited: tables whose rows lead to these.
  private func askedToGo(from table: Table, after visited: Set<Name>) -> RowCondition? {
    let others = source.tables.map(\.name).filter { $0 != table.name }
    let asked = rowChanges.compactMap { statement -> RowCondition? in
      guard let read = rows(of: table, goingBy: statement), !wish.turnsItsWords else { return nil }
      // What is only to be moved is to be somewhere.
      if !wish.asksToDelete, wish.takesRows(of: table.name, to: final.tables.map(\.name)) {
        return nil
      }
      if read.isEmpty { return wish.asksToEmpty(table) ? .all : nil }
      let alternatives = read.map { $0.map { ofOrphans($0, in: table) } }
      guard
        wish.asksToDelete(
          where: alternatives, from: table, besides: others, isOnlyTable: others.isEmpty),
        alternatives.joined().allSatisfy({
          $0.relation != .unreferred || isReference($0, to: table)
        })
      else { return nil }
      let rows = RowCondition.any(
        alternatives.map { .every($0.map { asMeant($0, in: table) }) })
      // Which others are named in the same breath may be left out of it.
      let said = wish.sentencesOnDeletions
      // What a column is to be decides what else it could have been.
      let compared = alternatives.map { all -> Set<Name> in
        Set(all.filter { $0.relation == .equal || $0.relation == .oneOf }.map(\.column))
      }
      let decided = compared.dropFirst().reduce(compared[0]) { $0.intersection($1) }
      // `Tickets closed before 2021` says nothing of their state where `closed_at` is compared.
      let known = alternatives.joined().flatMap { $0.constants.map(\.text) + $0.column.parts }
      return said.isEmpty
        ? rows
        : .every([
          rows,
          .not(table.holdsWords(of: said, besides: known, ofKinds: true, apart: decided)),
        ])
    }
    let all = asked + goingWithOthers(table, after: visited)
    return all.isEmpty ? nil : .any(all)
  }

  /// Rows that a statement deletes, or leaves out where the others are copied: of one of these lists all hold; nil
  /// where it does neither, or more than comparisons say.
  private func rows(of table: Table, goingBy statement: StatementFacts) -> [[PlainComparison]]? {
    if statement.rowChange == .deletes {
      return statement.writes == [table.name] ? statement.alternatives : nil
    }
    guard let left = statement.leftRows,
      // It may have got another name for that time.
      left.table == table.name
        || source.table(left.table) == nil && left.table.folded.contains(table.name.folded)
    else { return nil }
    return left.alternatives.filter { all in all.allSatisfy { table.column($0.column) != nil } }
      .nonEmpty
  }

  /// Of a column that holds anything, what the request quotes is another matter: `old imports wrote '0' for active
  /// members`.
  private func asMeant(_ comparison: PlainComparison, in table: Table) -> RowCondition {
    let quoted = comparison.relation == .present ? wish.quotedTexts : []
    let meant = RowCondition.meant(comparison, of: table)
    return quoted.isEmpty ? meant : .every([meant, .not(.isOneOf(comparison.column, quoted))])
  }

  /// Rows that are not looked for by what refers to them, but by what they refer to.
  private func ofOrphans(_ comparison: PlainComparison, in table: Table) -> PlainComparison {
    guard comparison.relation == .unreferred, !isReference(comparison, to: table),
      let parent = comparison.constant.map({ Name($0.text) }), source.table(parent) != nil,
      table.foreignKeys.contains(where: { $0.columns == [comparison.column] && $0.parent == parent }
      )
        || comparison.column.parts.contains(where: parent.isCalled)
    else { return comparison }
    return PlainComparison(
      comparison.column, .orphaned, comparison.constants, sql: comparison.sql)
  }

  /// Whether rows that nothing refers to are looked for by what refers to them.
  private func isReference(_ comparison: PlainComparison, to table: Table) -> Bool {
    let names = comparison.constants.map { Name($0.text) }
    guard names.count == 2, let other = source.table(names[0]) else { return false }
    return other.foreignKeys.contains { $0.columns == [names[1]] && $0.parent == table.name }
      || names[1] == comparison.column && comparison.column.parts.count > 1
      || names[1].parts.dropLast().last.map(table.name.isCalled) == true
  }

  /// Rows that refer to such as go, where the request says that they go, too: `and their messages`.
  private func goingWithOthers(_ table: Table, after visited: Set<Name>) -> [RowCondition] {
    guard wish.asksToDelete(with: table), !visited.contains(table.name) else { return [] }
    return table.foreignKeys.compactMap { key in
      guard key.columns.count == 1, key.parent != table.name, let parent = source.table(key.parent),
        let target = source.parentColumns(of: key).first,
        let gone = askedToGo(from: parent, after: visited.union([table.name]))
      else { return nil }
      return .refers(key.columns[0], to: ColumnName(parent.name, target), where: gone)
    }
  }

  /// Which rows of a table lose the value of a column because the request, in words, says so, or says that the
  /// rows go to which they refer; nil where none does.
  func askedToEmpty(_ column: Name, of table: Table) -> RowCondition? {
    let mayBeEmptied = wish.mayAskToEmpty(column)
    let emptied = rowChanges.compactMap { statement -> RowCondition? in
      guard mayBeEmptied, statement.rowChange == .updates, statement.writes == [table.name],
        statement.columnsWritten.contains(where: { $0.column == column })
      else { return nil }
      guard let alternatives = statement.alternatives else { return nil }
      guard let comparisons = alternatives.first else {
        return wish.asksToEmptyAll(column) ? .all : nil
      }
      guard alternatives.count == 1, comparisons.allSatisfy({ table.column($0.column) != nil }),
        wish.asksToEmpty(column, where: comparisons)
      else { return nil }
      return RowCondition(alternatives)
    }
    let led = table.foreignKeys.compactMap { key -> RowCondition? in
      guard key.columns == [column], key.onDelete == "set null",
        let parent = source.table(key.parent), let gone = askedToGo(from: parent),
        let target = source.parentColumns(of: key).first
      else { return nil }
      return .refers(column, to: ColumnName(parent.name, target), where: gone)
    }
    let blank: [RowCondition] =
      wish.names(column) && wish.asksForNullOfBlank ? [.isBlank(column)] : []
    let all = emptied + toldToEmpty(column, of: table) + led + blank
    return all.isEmpty ? nil : .any(all)
  }
}

extension Array {
  /// nil where there is nothing in it.
  fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}
