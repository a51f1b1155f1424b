import EngineInterface
import Schemas
import Verdicts
import Wishes

/// Where script and target agree and the request says something else: of what no row shows.
extension Bench {
  func schemaOtherwiseThanAsked(_ run: ModeRun<E>) -> [Question] {
    guard !options.wish.isEmpty, let schema = run.schema else { return [] }
    return objectsOtherwise(in: schema) + actionsOtherwise(in: schema)
      + keysOtherwise(in: schema) + numbersOtherwise(in: schema) + notDone(in: schema)
  }

  /// Indexes, views and triggers that were to stay and went, or were to go and stay.
  private func objectsOtherwise(in schema: Schema) -> [Question] {
    func names(_ schema: Schema) -> [Name] {
      schema.indexes.map(\.name) + schema.views.map(\.name) + schema.triggers.map(\.name)
    }
    let left = Set(names(schema))
    let unasked = goneUnasked(left, in: schema).map { kind, name in
      Question(
        "The \(kind) \(name) is gone, and the request does not speak of it: is that meant?",
        columns: [name.text])
    }
    return unasked
      + names(source).compactMap { name in
        if !left.contains(name), !schema.holds(name), options.wish.saysThatStays(name) {
          return Question(
            "The request says that \(name) stays, and it is gone: is that meant?",
            columns: [name.text])
        }
        guard left.contains(name), options.wish.asksToDrop(object: name) else { return nil }
        return Question(
          "The request asks to drop \(name), and it is there: is that meant?", columns: [name.text])
      }
  }

  /// Triggers of tables that are left, and views, of which the request does not speak, and which name nothing that is
  /// gone.
  private func goneUnasked(_ left: Set<Name>, in schema: Schema) -> [(kind: String, name: Name)] {
    let gone = source.tables.flatMap { table -> [String] in
      guard let home = primary?.lineage?.home[table.name], let now = schema.table(home) else {
        return [table.name.folded]
      }
      return table.columns.map(\.name).filter { now.column($0) == nil }.map(\.folded)
    }
    let triggers = source.triggers.filter { !gone.contains($0.table.folded) }
      .map { ("trigger", $0.name, $0.body) }
    return (triggers + source.views.map { ("view", $0.name, $0.body) }).filter { kind, name, body in
      !left.contains(name) && !schema.holds(name) && !options.wish.speaks(of: name)
        && options.wish.wordSet.isDisjoint(with: [kind, kind + "s"])
        && Set(gone).isDisjoint(with: body.canonicalWords)
    }.map { ($0.0, $0.1) }
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
      let all = schema.uniqueKeys(of: table).flatMap { $0.columns(of: table) }
      if Set(all).isDisjoint(with: said) {
        let names = said.map { ColumnName(table.name, $0).description }
        return [
          Question(
            "The request calls \(names.joined(separator: ", ")) unique, and no key says so: is that meant?",
            columns: names)
        ]
      }
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

  /// What the request wants of columns and tables, and what is not so.
  private func notDone(in schema: Schema) -> [Question] {
    let wish = options.wish
    func isMeant(_ column: Name, of table: Name) -> Bool {
      wish.speaks(of: table) || source.tables.count { $0.column(column) != nil } == 1
    }
    let tables = source.tables.filter {
      schema.table($0.name) == $0 && wish.asksToDrop(table: $0.name)
    }.map { ("to drop \($0.name), and it is there", $0.name.text) }
    let columns = source.tables.flatMap { table -> [(String, String)] in
      guard let now = schema.table(options.renames.newName(of: table.name)) else { return [] }
      return table.columns.filter { isMeant($0.name, of: table.name) }.compactMap { column in
        let name = ColumnName(table.name, column.name)
        if now.column(column.name) == column, wish.asksToDrop(column: column.name) {
          return ("to drop \(name), and it is there", name.description)
        }
        if let new = wish.renames(column.name), now.column(new) == nil,
          now.column(column.name) != nil
        {
          return ("to rename \(name) to \(new), and it bears its name", name.description)
        }
        guard let there = now.column(column.name), there.notNull == nil,
          !schema.uniqueColumns(of: now.name).contains(column.name),
          wish.demandsValues(in: column.name)
        else { return nil }
        return ("for a value in every row of \(name), and it may be NULL", name.description)
      }
    }
    return (tables + columns).map { what, name in
      Question("The request asks \(what): is that meant?", columns: [name])
    }
  }

  /// New generated columns and checks with none of the numbers that the request gives beside their columns.
  private func numbersOtherwise(in schema: Schema) -> [Question] {
    schema.tables.flatMap { table -> [Question] in
      let old = source.table(options.renames.oldName(of: table.name))
      let columns = table.columns.compactMap { column -> (about: [Name], says: Expression)? in
        guard let generated = column.generated, old?.column(column.name)?.generated != generated
        else { return nil }
        return ([column.name], generated.expression)
      }
      let checks = table.checks.filter { old?.checks.contains($0) != true }.map { check in
        let words = check.expression.canonicalWords
        return (
          about: table.columns.map(\.name).filter { words.contains($0.folded) },
          says: check.expression
        )
      }
      return (columns + checks).compactMap { about, expression in
        let written = expression.canonicalWords.compactMap(Double.init).filter {
          $0 != 0 && $0 != 1
        }
        let said = options.wish.numbers(about: about)
        guard !written.isEmpty, !said.isEmpty,
          !written.contains(where: { number in said.contains { number.says($0) } })
        else { return nil }
        let names = about.map { ColumnName(table.name, $0).description }
        let numbers = said.sorted().map(\.written).joined(separator: ", ")
        return Question(
          "The request gives \(numbers) beside \(names.joined(separator: ", ")), and the target has "
            + "\(expression.sql): is that meant?", columns: names)
      }
    }
  }
}

extension Double {
  /// Whether it is a number that a request gives: as it stands, as a percentage of it, or in units of a hundred.
  fileprivate func says(_ said: Double) -> Bool {
    [said, said * 100, said / 100, 1 + said / 100, 1 - said / 100].contains {
      abs($0 - self) <= 1e-9 * max(1, abs(self))
    }
  }

  /// Without a fraction where it has none.
  fileprivate var written: String {
    Int64(exactly: self).map { "\($0)" } ?? "\(self)"
  }
}
