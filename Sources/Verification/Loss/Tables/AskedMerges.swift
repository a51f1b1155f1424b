import EngineInterface
import Plans
import Schemas
import Wishes

/// Rows for which others stand from now on because the request, in words, says so.
extension LossAccounting {
  /// Where a column leads to rows that go as asked, and others that stay are named beside them.
  ///
  /// - Parameter known: those that a new key makes one: of words that no condition is held against it says more.
  func askedToMerge(_ column: Name, of table: Table, besides known: MergedRows?) -> MergedRows? {
    for key in table.foreignKeys where key.columns == [column] {
      guard let parent = source.table(key.parent), let target = source.parentColumns(of: key).first
      else { continue }
      guard let gone = askedToGo(from: parent) else {
        if let handedOn = handedOn(to: target, of: parent) { return handedOn }
        guard known == nil, mayBeAskedToGo(from: parent), let alike = alikeAsSaid(in: parent) else {
          continue
        }
        return MergedRows(
          table: parent.name, key: target, sign: .spelledAlike(alike))
      }
      if let alike = alike(in: parent) {
        return MergedRows(table: parent.name, key: target, sign: .spelledAlike(alike))
      }
      guard wish.asksToMerge else { return nil }
      return MergedRows(
        table: parent.name, key: target,
        sign: .said(gone: gone, stays: .isNamed(names(of: parent, by: target), in: wish.text)))
    }
    return nil
  }

  /// Where rows of which the request says so go from one parent to another, and both stay: `move the stock of
  /// warehouse 3 to warehouse 1, adding up quantities`.
  private func handedOn(to key: Name, of parent: Table) -> MergedRows? {
    guard let handed = wish.handedOn else { return nil }
    let names = names(of: parent, by: key)
    return MergedRows(
      table: parent.name, key: key,
      sign: .said(
        gone: .isNamed(names, in: handed.besides), stays: .isNamed(names, in: handed.heir)))
  }

  /// What a row of a table is called by.
  private func names(of table: Table, by key: Name) -> [Name] {
    let texts = table.storedColumns.filter { TypeFamily($0.type) == .text }.map(\.name)
    return [key] + texts.filter { $0 != key }
  }

  /// In what rows are alike of which a script deletes all but one.
  private func alike(in table: Table) -> [MergedRows.AlikeColumn]? {
    let comparisons = rowChanges.filter { $0.rowChange == .deletes && $0.writes == [table.name] }
      .flatMap { $0.alternatives?.flatMap(\.self) ?? [] }
    guard let outranked = comparisons.first(where: { $0.relation == .outranked }) else {
      return nil
    }
    return outranked.constants.dropFirst().map { alike(Name($0.text), of: table, spellings: []) }
  }

  /// In what the request says that rows are one: `accounts that share an e-mail address`.
  private func alikeAsSaid(in table: Table) -> [MergedRows.AlikeColumn]? {
    let columns = wish.columns(alikeIn: table)
    return columns.isEmpty
      ? nil : columns.map { alike($0, of: table, spellings: wish.spellingsAlike) }
  }

  private func alike(_ column: Name, of table: Table, spellings: Set<Normalisation>)
    -> MergedRows.AlikeColumn
  {
    let own = table.column(column)
    let isText = own.map { TypeFamily($0.type) == .text } == true
    return MergedRows.AlikeColumn(
      column, collation: own?.collation, spellings: isText ? spellings : [])
  }
}
