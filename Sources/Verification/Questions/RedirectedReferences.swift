import EngineInterface
import Schemas
import Verdicts

extension Bench {
  /// References that lead to another table than before, or by other columns, with the same values: each
  /// finds a row there, and none shows that it is the right one.
  func redirectedReferences(_ run: ModeRun<E>) -> [Question] {
    source.tables.flatMap { table -> [Question] in
      let anchor = run.loss?.account.tables.first { $0.table == table.name }?.anchor
      guard let now = run.schema?.table(anchor ?? options.renames.newName(of: table.name)) else {
        return []
      }
      let elsewhere = table.foreignKeys.compactMap { moved($0, of: table, besides: now, run) }
      return elsewhere
        + table.foreignKeys.compactMap { key in
          let columns = key.columns.map { place(of: $0, in: table.name, now, run) }
          guard let other = now.foreignKeys.first(where: { Set($0.columns) == Set(columns) }),
            let schema = run.schema,
            leads(other, schema.parentColumns(of: other)) != leads(key, columns, run)
          else { return nil }
          let names = key.columns.map(\.text).joined(separator: ", ")
          return Question(
            "\(table.name).\(names) referred to \(described(key, in: source)) and refers to "
              + "\(described(other, in: schema)) now: do its values lead to the right rows?",
            columns: columns.map { ColumnName(now.name, $0).description })
        }
    }
  }

  /// Of a reference that went to another table: there it refers to other rows.
  private func moved(_ key: ForeignKey, of table: Table, besides now: Table, _ run: ModeRun<E>)
    -> Question?
  {
    guard key.columns.count == 1, let column = key.columns.first, let schema = run.schema else {
      return nil
    }
    let name = ColumnName(table.name, column)
    for place in placesOfSame(name, run)
    where place.table != now.name && !kept.contains(place.table) {
      guard
        let other = schema.table(place.table)?.foreignKeys.first(where: {
          $0.columns == [place.column]
        }), !leads(key, [place.column], run).contains(where: { $0[1] == other.parent })
      else { continue }
      return Question(
        "\(name) referred to \(described(key, in: source)), and its values are in \(place), which refers "
          + "to \(described(other, in: schema)): do they lead to the right rows?",
        columns: [name.description, place.description])
    }
    return nil
  }

  /// Where the values of a column stand as they were.
  private func placesOfSame(_ column: ColumnName, _ run: ModeRun<E>) -> [ColumnName] {
    let account = run.loss?.account.columns.first { $0.source == column }
    guard account.map({ $0.cellsChanged + $0.cellsLost == 0 && $0.evidence == .identity }) ?? true
    else { return [] }
    return run.loss?.mapping.entries.first { $0.source == [column] }?.target ?? []
  }

  /// Where the values of a column stand now, by its name or by what the script moved.
  private func place(of column: Name, in table: Name, _ now: Table, _ run: ModeRun<E>) -> Name {
    let name = options.renames.newName(of: column, in: table)
    guard now.column(name) == nil else { return name }
    return placesOfSame(ColumnName(table, column), run).first { $0.table == now.name }?.column
      ?? name
  }

  /// Each column of a key with the one that it leads to.
  private func leads(_ key: ForeignKey, _ parents: [Name]) -> Set<[Name]> {
    Set(zip(key.columns, parents).map { [$0, key.parent, $1] })
  }

  /// Where a key of the source should lead now.
  private func leads(_ key: ForeignKey, _ columns: [Name], _ run: ModeRun<E>) -> Set<[Name]> {
    let renames = options.renames
    let home = run.loss?.account.tables.first { $0.table == key.parent }?.anchor
    let parent = home ?? run.lineage?.home[key.parent] ?? renames.newName(of: key.parent)
    let parents = source.parentColumns(of: key).map { column in
      let place = run.loss?.account.columns.first { $0.source == ColumnName(key.parent, column) }
      return place?.into.first { $0.table == parent }?.column
        ?? renames.newName(of: column, in: key.parent)
    }
    return Set(zip(columns, parents).map { [$0, parent, $1] })
  }

  private func described(_ key: ForeignKey, in schema: Schema) -> String {
    "\(key.parent)(\(schema.parentColumns(of: key).map(\.text).joined(separator: ", ")))"
  }
}
