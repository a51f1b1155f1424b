import EngineInterface
import Schemas

/// What tells rows of one target table apart where several columns, or several tables, went to it: the script may
/// not say it, and the values do.
extension LossAccounting {
  func measureLabels(in inference: inout MappingInference, _ touched: Set<Name>) async throws {
    let tables = source.tables.filter { touched.contains($0.name) }
    for table in tables {
      for (place, columns) in inference.joinedColumns(of: table) {
        guard let (pairs, teller) = inference.teller(of: table, in: place.table) else { continue }
        var found: [ColumnName: String] = [:]
        for column in columns {
          found[column] = try await comparison.label(
            table.name, place.table, by: pairs,
            alike: [ColumnPair(column.column, place.column)], in: teller)
        }
        inference.note(found, at: place, in: teller)
      }
    }
    for (name, givers) in inference.joinedTables(tables) {
      var found: [ColumnName: String] = [:]
      var place: (ColumnName, teller: Name)?
      for table in givers {
        guard let (pairs, teller) = inference.teller(of: table, in: name) else { continue }
        let keys = Set(pairs.map(\.source))
        let alike = table.storedColumns.compactMap { column in
          lineage.copies(of: ColumnName(table.name, column.name)).first { $0.table == name }.map {
            ColumnPair(column.name, $0.column)
          }
        }.filter { !keys.contains($0.source) }
        guard !alike.isEmpty else { continue }
        place = (ColumnName(name, pairs[0].target), teller)
        found[ColumnName(table.name, pairs[0].source)] = try await comparison.label(
          table.name, name, by: pairs, alike: alike, in: teller)
      }
      if let place { inference.note(found, at: place.0, in: place.teller) }
    }
  }
}

extension MappingInference {
  /// Places of other tables that two columns of a table or more went to, its key left out.
  fileprivate func joinedColumns(of table: Table) -> [(place: ColumnName, columns: [ColumnName])] {
    let keys = Set(keys(of: table).first ?? [])
    return lineage.origins.compactMap { place, origins in
      let own = origins.keys.filter { $0.table == table.name && !keys.contains($0.column) }.sorted()
      guard own.count > 1, place.table != lineage.home[table.name], !kept.contains(place.table),
        own.allSatisfy({ lineage.labels(of: $0, at: place).isEmpty })
      else { return nil }
      return (place, own)
    }.sorted { $0.place < $1.place }
  }

  /// Target tables that took rows of two source tables or more under their own keys.
  fileprivate func joinedTables(_ tables: [Table]) -> [(Name, [Table])] {
    final.tables.map(\.name).filter { !kept.contains($0) }.compactMap { name in
      let givers = tables.filter { table in
        lineage.receivers[table.name]?.contains(name) == true
          && table.primaryKey.map { key in
            let place = lineage.copies(of: ColumnName(table.name, key.columns[0])).first {
              $0.table == name
            }
            return place.map {
              lineage.tableLabels(of: ColumnName(table.name, key.columns[0]), at: $0).isEmpty
            } ?? false
          } ?? false
      }
      return givers.count > 1 ? (name, givers) : nil
    }
  }

  /// The key of a table in one where it tells no rows apart, and the one column that does with it.
  fileprivate func teller(of table: Table, in name: Name) -> (pairs: [ColumnPair], teller: Name)? {
    guard let target = final.table(name), target.name != table.name || source.table(name) == nil,
      case .key(let pairs)? = alignment(of: table, in: target) ?? link(from: table, to: target),
      !pairs.isEmpty
    else { return nil }
    let columns = Set(pairs.map(\.target))
    let keys = self.keys(of: target)
    guard !keys.contains(where: { columns.isSuperset(of: $0) }) else { return nil }
    let tellers = keys.filter { columns.isSubset(of: $0) && $0.count == columns.count + 1 }
      .compactMap { key in key.first { !columns.contains($0) } }
      .filter { lineage.origins[ColumnName(name, $0)]?.values.contains(true) != true }
    return tellers.first.map { (pairs, $0) }
  }

  /// Labels that are different tell rows apart.
  fileprivate mutating func note(
    _ found: [ColumnName: String], at place: ColumnName, in teller: Name
  ) {
    guard found.count > 1, Set(found.values).count == found.count else { return }
    for (column, label) in found { measuredLabels[column, default: [:]][place] = [teller: label] }
  }
}
