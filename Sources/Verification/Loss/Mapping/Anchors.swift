import EngineInterface
import Schemas
import Wishes

/// Which final table has the rows of a source table.
extension MappingInference {
  /// The declared one, the table itself if it is still there, the one that got its rows, or the one
  /// of its name; tables kept aside come last.
  func anchorName(of table: Table) -> Name? { anchor(of: table)?.name }

  func anchor(of table: Table) -> Table? {
    var names: [Name] = []
    if let shift = shifts[table.name] { names.append(shift.anchor) }
    if let renamed = renames.tables[table.name] { names.append(renamed) }
    if let home = lineage.home[table.name], !isForeign(home, to: table.name) { names.append(home) }
    let receivers = (lineage.receivers[table.name] ?? []).sorted { a, b in
      rank(a, table) == rank(b, table) ? a < b : rank(a, table) < rank(b, table)
    }
    names += receivers.filter { takesKey($0, of: table) && !isForeign($0, to: table.name) }
    if !isDisplaced(table) { names.append(table.name) }
    names += receivers.filter {
      lineage.inserted.contains($0) && takesMost($0, of: table) && !isForeign($0, to: table.name)
        && !gathers($0, table) && !isKin($0, of: table)
    }
    let ordered = names.filter { !kept.contains($0) } + names.filter(kept.contains)
    return ordered.lazy.compactMap(final.table).first
  }

  /// Whether a table is another one that this one refers to, or that refers to it: it takes values into
  /// its rows, and no rows.
  private func isKin(_ name: Name, of table: Table) -> Bool {
    source.tables.contains { other in
      other.name != table.name && (other.name == name || lineage.home[other.name] == name)
        && (other.foreignKeys.contains { $0.parent == table.name }
          || table.foreignKeys.contains { $0.parent == other.name })
    }
  }

  private func gathers(_ name: Name, _ table: Table) -> Bool {
    final.table(name).map { gathering(table, $0) != nil } ?? false
  }

  /// Whether a name is another source table's, while this one's own name is there: tables that
  /// exchanged their names exchanged their rows.
  func isForeign(_ name: Name, to table: Name) -> Bool {
    let own = renames.newName(of: table)
    if source.table(name) != nil, wish.asksToExchange(name, table) { return false }
    let isTaken = source.table(name) != nil || renames.tables.values.contains(name)
    return name != own && isTaken && final.table(own) != nil
  }

  private func rank(_ candidate: Name, _ table: Table) -> Int {
    candidate == table.name ? 0 : 1
  }

  private func takesKey(_ candidate: Name, of table: Table) -> Bool {
    guard let receiver = final.table(candidate) else { return false }
    if alignment(of: table, in: receiver) != nil { return true }
    return keys(of: table).isEmpty && takesMost(candidate, of: table)
  }

  /// Without a key, or under new ones, a receiver of most columns takes the rows.
  private func takesMost(_ candidate: Name, of table: Table) -> Bool {
    let carried = table.storedColumns.filter { column in
      lineage.copies(of: ColumnName(table.name, column.name)).contains { $0.table == candidate }
    }
    return 2 * carried.count >= table.storedColumns.count
  }
}
