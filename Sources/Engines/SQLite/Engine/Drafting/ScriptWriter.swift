import SQLiteSyntax
import Schemas

/// Writes the statements of a script, one after another, with a comment where one helps.
struct ScriptWriter {
  /// What becomes of an AUTOINCREMENT mark.
  enum Mark {
    /// The old table's mark goes to the new one.
    case carried
    case atLeast(Int64)
  }

  private(set) var text: String

  init(_ purpose: String) { text = "-- \(purpose)\n\n" }

  mutating func add(_ statement: String, about comment: String? = nil) {
    if let comment {
      if !text.hasSuffix("\n\n") { text += "\n" }
      text += "-- \(oneLine(comment))\n"
    }
    text += statement + ";\n"
  }

  private func oneLine(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  /// Outside the transaction: inside, the pragma does nothing.
  /// https://www.sqlite.org/pragma.html#pragma_foreign_keys
  mutating func begin() {
    add("PRAGMA foreign_keys = OFF")
    add("BEGIN IMMEDIATE")
    text += "\n"
  }

  /// - Parameter checked: tables whose references are looked up; all of them would read the whole
  ///   database while it is locked.
  mutating func end(checked: [Name], removals: [String]) {
    text += "\n"
    for table in checked { add("PRAGMA foreign_key_check(\(spelled(table)))") }
    add("COMMIT")
    add("PRAGMA foreign_keys = ON")
    guard !removals.isEmpty else { return }
    text += "\n-- Once nobody needs the way back any more:\n"
    for statement in removals { text += "--   \(oneLine(statement))\n" }
  }

  mutating func drop(_ dependents: Dependents) {
    for trigger in dependents.dropTriggers { add("DROP TRIGGER \(spelled(trigger.name))") }
    for view in dependents.dropViews { add("DROP VIEW \(spelled(view.name))") }
  }

  mutating func create(_ dependents: Dependents) {
    for view in dependents.createViews { add(view.createSQL) }
    for trigger in dependents.createTriggers { add(trigger.createSQL) }
  }

  /// Tables first, then columns under the tables' new names. Names that are exchanged go through
  /// one that nobody uses.
  mutating func rename(_ renames: Renames, of schema: Schema) {
    for (old, new) in ordered(renames.tables, taken: Set(schema.tables.map(\.name))) {
      add("ALTER TABLE \(spelled(old)) RENAME TO \(spelled(new))")
    }
    for (table, columns) in renames.columns.sorted(by: { $0.key < $1.key }) {
      let taken = Set(schema.table(table)?.columns.map(\.name) ?? [])
      for (old, new) in ordered(columns, taken: taken) {
        add(
          "ALTER TABLE \(spelled(renames.newName(of: table))) RENAME COLUMN \(spelled(old)) TO "
            + spelled(new))
      }
    }
  }

  private func ordered(_ renames: [Name: Name], taken: Set<Name>) -> [(Name, Name)] {
    // On the way back what was displaced is not there.
    var (taken, waiting) = (taken, renames.filter { taken.contains($0.key) })
    var steps: [(Name, Name)] = []
    while !waiting.isEmpty {
      let order = waiting.sorted { $0.key < $1.key }
      if let (old, new) = order.first(where: { !taken.contains($0.value) || $0.key == $0.value }) {
        steps.append((old, new))
        waiting[old] = nil
        taken.remove(old)
        taken.insert(new)
      } else {
        let (old, new) = order[0]
        let between = Name("_drydock_\(steps.count)_\(old.text)")
        steps.append((old, between))
        waiting[old] = nil
        waiting[between] = new
        taken.remove(old)
      }
    }
    return steps
  }

  /// Creates the table anew beside itself, copies the rows, and puts it in the old one's place.
  mutating func rebuild(
    _ table: Table, as new: Name, rowid: Bool, fills: [TableMove.Fill], row: String, from: String,
    mark: Mark?
  ) {
    add(table.createSQL(as: new), about: "\(table.name), rebuilt")
    let rowid = rowid ? ["rowid"] : []
    let columns = rowid + fills.map { spelled($0.column) }
    let values = rowid.map { row + $0 } + fills.map { $0.value(row) }
    add(
      "INSERT INTO \(spelled(new)) (\(columns.joined(separator: ", ")))\n"
        + "SELECT \(values.joined(separator: ",\n  "))\nFROM \(from)")
    if let mark { carry(mark, of: table.name, to: new) }
    add("DROP TABLE \(spelled(table.name))")
    add("ALTER TABLE \(spelled(new)) RENAME TO \(spelled(table.name))")
  }

  /// sqlite_sequence has no key: a row is updated where there is one, inserted where there is none.
  /// https://www.sqlite.org/autoinc.html
  private mutating func carry(_ mark: Mark, of table: Name, to new: Name) {
    let value =
      switch mark {
      case .carried: "(SELECT seq FROM sqlite_sequence WHERE name = \(literal(table.text)))"
      case .atLeast(let number): "\(number)"
      }
    let name = literal(new.text)
    add(
      "UPDATE sqlite_sequence SET seq = max(seq, coalesce(\(value), 0)) WHERE name = \(name)",
      about: "keys that were given out are not given out again")
    add(
      "INSERT INTO sqlite_sequence (name, seq)\nSELECT \(name), \(value)\n"
        + "WHERE \(value) IS NOT NULL\n"
        + "  AND NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = \(name))")
  }
}
