import EngineInterface
import Schemas

/// Through what the rows of a source table and of the table that took them find each other.
extension MappingInference {
  /// Columns that identify a row, the primary key first, and the rowid last where a script copies it. A key
  /// that holds a NULL is none: in SQLite a primary key that is no INTEGER may.
  func keys(of table: Table) -> [[Name]] {
    let primary = table.primaryKey.map { [$0.columns] } ?? []
    let declared = (primary + table.uniques.map(\.columns)).filter { columns in
      columns.allSatisfy { name in
        name == table.rowidAlias || table.column(name)?.notNull != nil
          || withoutNull.contains(ColumnName(table.name, name))
          || (table.withoutRowid && table.primaryKey?.columns.contains(name) == true)
      }
    }
    let isCopied = lineage.copies(of: table.rowid).contains { $0.table != lineage.home[table.name] }
    return declared + (isCopied ? [[table.rowid.column]] : [])
  }

  func alignment(of table: Table, in target: Table) -> Alignment? {
    alignments(of: table, in: target).first
  }

  /// Keys that seem to be carried over, the primary key first; the rowid, where there is none.
  func alignments(of table: Table, in target: Table) -> [Alignment] {
    if let shift = shifts[table.name], shift.anchor == target.name { return [shift.alignment] }
    let isHome = lineage.home[table.name] == target.name
    let byKey = keys(of: table).compactMap { key -> Alignment? in
      if isHome, key == [table.rowid.column], table.hasUnnamedRowid { return nil }
      let pairs = key.compactMap { column in
        carrier(of: ColumnName(table.name, column), in: target).map { ColumnPair(column, $0) }
      }
      // What was copied and then written over is no key any more; what was written over where it was, too.
      let intact =
        isHome
        ? !key.contains { lineage.overwritten.contains(ColumnName(table.name, $0)) }
        : !pairs.contains { lineage.isRewritten(ColumnName(target.name, $0.target)) }
      return pairs.count == key.count && intact ? told(pairs, table, target) : nil
    }
    if !byKey.isEmpty { return byKey }
    let alias = table.rowidAlias.map { ColumnName(table.name, $0) }
    let moved = alias.map(lineage.overwritten.contains) ?? false
    // Rows that were taken out and put in again have other rowids, which nothing refers to.
    let renewed = lineage.deleter[table.name] != nil && lineage.inserted.contains(target.name)
    return isHome && !table.withoutRowid && !target.withoutRowid && !moved && !renewed
      ? [.rowid] : []
  }

  /// Tables of other rows that a table's rows went to, and its key, which became a part of a whole number
  /// there: it may have been raised by a constant.
  func raisedKeys(of table: Table) -> [(anchor: Table, pair: ColumnPair)] {
    guard let key = table.primaryKey?.columns, key.count == 1,
      anchor(of: table).map({ alignments(of: table, in: $0).isEmpty }) != false
    else { return [] }
    return (lineage.receivers[table.name] ?? []).sorted().compactMap { name in
      guard lineage.inserted.contains(name), !kept.contains(name), let anchor = final.table(name),
        let target = anchor.primaryKey?.columns, target.count == 1,
        lineage.origins[ColumnName(name, target[0])]?[ColumnName(table.name, key[0])] == false
      else { return nil }
      return (anchor, ColumnPair(key[0], target[0]))
    }
  }

  /// The column of `target` that holds the value of a source column unchanged.
  func carrier(of column: ColumnName, in target: Table) -> Name? {
    if let entry = declared.first(where: { $0.source == [column] && $0.target.count == 1 }),
      entry.target[0].table == target.name
    {
      return entry.target[0].column
    }
    let renamed = renames.newName(of: column.column, in: column.table)
    if renames.isDeclared(column.column, in: column.table), target.column(renamed) != nil {
      return renamed
    }
    if let told = contradicting(column, in: target) { return told.column }
    let isExchanged = target.column(column.column) != nil
    let copies = lineage.copies(of: column).filter { copy in
      copy.table == target.name
        && !(isExchanged && copy.column != column.column
          && source.table(column.table)?.column(copy.column) != nil)
    }
    if let copy = copies.first(where: { $0.column == column.column }) ?? copies.first {
      return copy.column
    }
    let isSuccessor =
      target.name == renames.newName(of: column.table)
      || lineage.home[column.table] == target.name
    return isSuccessor && target.column(column.column) != nil ? column.column : nil
  }

  /// Where columns became rows, each has its own.
  func labelled(_ alignment: Alignment, _ column: ColumnName, _ place: ColumnName)
    -> Alignment
  {
    switch alignment {
    case .key(let pairs), .spread(let pairs):
      let told = lineage.labels(of: column, at: place)
      let labels = told.isEmpty ? measuredLabels[column]?[place] ?? [:] : told
      return labels.isEmpty ? alignment : .labelled(pairs, labels)
    case .labelled, .rowid, .through, .shifted: return alignment
    }
  }

  /// The rows of several tables may stand in one, under keys that are the same: a constant tells them
  /// apart, where the key of the one is made of it.
  private func told(_ pairs: [ColumnPair], _ table: Table, _ target: Table) -> Alignment {
    guard let first = pairs.first else { return .key(pairs) }
    let (column, place) = (
      ColumnName(table.name, first.source), ColumnName(target.name, first.target)
    )
    let told = lineage.tableLabels(of: column, at: place)
    let labels = told.isEmpty ? measuredLabels[column]?[place] ?? [:] : told
    let columns = Set(pairs.map(\.target))
    let keys = keys(of: target)
    guard !labels.isEmpty, !keys.contains(where: { columns.isSuperset(of: $0) }),
      keys.contains(where: { columns.union(labels.keys).isSuperset(of: $0) })
    else { return .key(pairs) }
    return .labelled(pairs, labels)
  }

  /// Whether a table of the same name was made and filled beside the one that it took the place of.
  private func isMadeAnew(_ anchor: Table, of table: Table) -> Bool {
    anchor.name == table.name && lineage.home[table.name] != anchor.name
      && lineage.inserted.contains(anchor.name)
  }

  /// How the rows of a table are found all of whose columns became rows of a new one.
  func spread(_ table: Table, _ anchor: Table, _ alignment: Alignment) -> Alignment? {
    guard case .key(let pairs) = alignment,
      source.table(anchor.name) == nil || isMadeAnew(anchor, of: table),
      !keys(of: anchor).contains(where: { Set(pairs.map(\.target)).isSuperset(of: $0) })
    else { return nil }
    let isTold = table.storedColumns.contains { column in
      let name = ColumnName(table.name, column.name)
      return measuredLabels[name]?.keys.contains { $0.table == anchor.name } == true
        || lineage.copies(of: name).contains {
          $0.table == anchor.name && !lineage.labels(of: name, at: $0).isEmpty
        }
    }
    return isTold ? .spread(pairs) : nil
  }
}

extension Table {
  /// Whether its rows have numbers that no column holds. https://www.sqlite.org/lang_createtable.html#rowid
  var hasUnnamedRowid: Bool { rowidAlias == nil && !withoutRowid && column(rowid.column) == nil }

  /// Their name.
  var rowid: ColumnName { ColumnName(name, Name("rowid")) }
}
