import EngineInterface
import Schemas
import Verdicts
import Wishes

/// Where script and target agree and the request says something else: of what no row shows.
extension Bench {
  func schemaOtherwiseThanAsked(_ run: ModeRun<E>) -> [Question] {
    guard !options.wish.isEmpty, let schema = run.schema else { return [] }
    return objectsOtherwise(in: schema) + actionsOtherwise(in: schema)
      + keysOtherwise(in: schema)
  }

  /// Indexes, views and triggers that were to stay and went, or were to go and stay.
  private func objectsOtherwise(in schema: Schema) -> [Question] {
    func names(_ schema: Schema) -> [Name] {
      schema.indexes.map(\.name) + schema.views.map(\.name) + schema.triggers.map(\.name)
    }
    let left = Set(names(schema))
    return names(source).compactMap { name in
      if !left.contains(name), !schema.holds(name), options.wish.saysThatStays(name) {
        return Question(
          "The request says that \(name) stays, and it is gone: is that meant?",
          columns: [name.text])
      }
      guard left.contains(name), options.wish.asksToDrop(name) else { return nil }
      return Question(
        "The request asks to drop \(name), and it is there: is that meant?", columns: [name.text])
    }
  }

  /// References that are new, or do something else where a parent goes, than the request says.
  private func actionsOtherwise(in schema: Schema) -> [Question] {
    let changed = schema.tables.flatMap { table -> [(table: Name, key: ForeignKey)] in
      let old = source.table(options.renames.oldName(of: table.name))?.foreignKeys ?? []
      return table.foreignKeys.filter { key in
        !old.contains { $0.columns == key.columns && $0.onDelete == key.onDelete }
      }.map { (table.name, $0) }
    }
    return changed.compactMap { table, key in
      let said = options.wish.actionsOnDelete(
        of: changed.count == 1 ? nil : [table, key.parent] + key.columns)
      let isRefused = key.onDelete == "no action" && said.contains("restrict")
      guard !said.isEmpty, !said.contains(key.onDelete), !isRefused else { return nil }
      let columns = key.columns.map { ColumnName(table, $0).description }
      return Question(
        "The request speaks of \(said.sorted().joined(separator: " and ")), and where a row of "
          + "\(key.parent) goes, \(columns.joined(separator: ", ")) has ON DELETE "
          + "\(key.onDelete.uppercased()): is that meant?", columns: columns)
    }
  }

  /// New unique keys of none of the columns that the request calls unique.
  private func keysOtherwise(in schema: Schema) -> [Question] {
    schema.tables.flatMap { table -> [Question] in
      guard let old = source.table(options.renames.oldName(of: table.name)) else { return [] }
      let said = options.wish.columnsCalledUnique(of: table)
      guard !said.isEmpty else { return [] }
      let before = Set(source.uniqueKeys(of: old).map { Set($0.columns(of: old)) })
      return schema.uniqueKeys(of: table).map { $0.columns(of: table) }.filter { columns in
        !columns.isEmpty && !before.contains(Set(columns)) && Set(columns).isDisjoint(with: said)
      }.map { columns in
        let names = columns.map { ColumnName(table.name, $0).description }
        return Question(
          "The request calls \(said.map(\.text).joined(separator: ", ")) unique, and "
            + "\(names.joined(separator: ", ")) is: is that meant?", columns: names)
      }
    }
  }
}
