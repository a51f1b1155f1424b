import Schemas

/// The changes from one schema to another: as a tree, as SQL-like lines, as JSON.
package struct DiffReport {
  private let diff: SchemaDiff

  package init(_ diff: SchemaDiff) { self.diff = diff }

  /// A line for each change, and one for each part of it.
  package var lines: [String] {
    diff.changes.flatMap { change -> [String] in
      [Self.line(change)] + Self.parts(change).map { "    " + Self.line($0) }
    }
  }

  package var tree: String {
    guard !diff.isEmpty else { return "The schemas are equal." }
    return plainText((lines + questions).joined(separator: "\n"))
  }

  package var sql: String {
    guard !diff.isEmpty else { return "-- the schemas are equal" }
    let lines = diff.changes.flatMap { change -> [String] in
      guard case .alterTable(_, let to, let parts) = change else { return [Self.sql(change)] }
      return parts.map { "ALTER TABLE \(quoted(to.name)) \(Self.sql($0));" }
    }
    let head = ["-- To be read, not to be run: it moves no values, and SQLite takes not all of it."]
    return plainText((head + lines + questions.map { "-- " + $0 }).joined(separator: "\n"))
  }

  package var json: JSONValue {
    [
      "format": 1, "equal": .bool(diff.isEmpty),
      "changes": JSONValue(diff.changes) { change in
        [
          "kind": .string(Self.kind(change)), "object": .string(Self.object(change)),
          "text": .string(Self.line(change)),
          "parts": JSONValue(Self.parts(change)) { part in
            [
              "kind": .string(Self.kind(part)), "object": JSONValue(Self.object(part)),
              "text": .string(Self.line(part)),
            ]
          },
        ]
      },
      "questions": JSONValue(diff.questions) { question in
        [
          "table": JSONValue(question.table?.text), "from": .string(question.from.text),
          "to": JSONValue(question.to) { .string($0.text) }, "text": .string(Self.text(question)),
        ]
      },
    ]
  }

  private var questions: [String] {
    diff.questions.isEmpty
      ? []
      : ["", "Renames? Nothing is renamed that nobody declared."]
        + diff.questions.map { "? " + Self.text($0) }
  }

  /// The question, with the option that answers it yes.
  static func text(_ question: RenameQuestion) -> String {
    let names = question.to.map(\.text).joined(separator: " or ")
    let owner = question.owner.map { "\($0)." } ?? ""
    return "is \(owner)\(question.from) now called \(names)? "
      + "If so: --rename '\(owner)\(question.from)=\(question.to.first?.text ?? "")'"
  }

  // MARK: Words

  private static func parts(_ change: SchemaChange) -> [TableChange] {
    if case .alterTable(_, _, let parts) = change { parts } else { [] }
  }

  private static func line(_ change: SchemaChange) -> String {
    switch change {
    case .dropTrigger(let trigger): "- trigger \(trigger.name) on \(trigger.table)"
    case .dropView(let view): "- view \(view.name)"
    case .dropIndex(let index): "- index \(index.name) on \(index.table)"
    case .createTable(let table): "+ table \(table.name), \(table.columns.count) columns"
    case .renameTable(let from, let to): "~ table \(from) is now \(to)"
    case .alterTable(_, let to, _): "~ table \(to.name)"
    case .dropTable(let table): "- table \(table.name), \(table.columns.count) columns"
    case .createVirtualTable(let table): "+ virtual table \(table.name)"
    case .dropVirtualTable(let table): "- virtual table \(table.name)"
    case .createIndex(let index): "+ index \(index.name) on \(index.table)"
    case .createView(let view): "+ view \(view.name)"
    case .createTrigger(let trigger): "+ trigger \(trigger.name) on \(trigger.table)"
    }
  }

  private static func line(_ change: TableChange) -> String {
    switch change {
    case .addColumn(let column): "+ column \(describe(column))"
    case .dropColumn(let column): "- column \(describe(column))"
    case .renameColumn(let from, let to): "~ column \(from) is now \(to)"
    case .changeColumn(let from, let to): "~ column \(describe(from)) becomes \(describe(to))"
    case .primaryKey(let from, let to):
      "~ primary key \(from.map(describe) ?? "none") becomes \(to.map(describe) ?? "none")"
    case .addUnique(let key): "+ unique \(describe(key))"
    case .dropUnique(let key): "- unique \(describe(key))"
    case .addForeignKey(let key): "+ foreign key \(describe(key))"
    case .dropForeignKey(let key): "- foreign key \(describe(key))"
    case .addCheck(let check): "+ check \(check.expression.sql)"
    case .dropCheck(let check): "- check \(check.expression.sql)"
    case .strict(let on): on ? "+ strict" : "- strict"
    case .withoutRowid(let on): on ? "+ without rowid" : "- without rowid"
    }
  }

  private static func describe(_ column: Column) -> String {
    var words = [column.name.text]
    if !column.type.isEmpty { words.append(column.type) }
    if column.notNull != nil { words.append("NOT NULL") }
    if let value = column.defaultValue { words.append("DEFAULT \(value.sql)") }
    if let collation = column.collation { words.append("COLLATE \(collation)") }
    if let generated = column.generated { words.append("AS (\(generated.expression.sql))") }
    return words.joined(separator: " ")
  }

  private static func describe(_ key: Key) -> String {
    "(" + key.columns.map(\.text).joined(separator: ", ") + ")"
      + (key.autoincrement ? " autoincrement" : "")
  }

  private static func describe(_ key: ForeignKey) -> String {
    "(\(key.columns.map(\.text).joined(separator: ", "))) → \(key.parent)"
      + "(\(key.parentColumns.map(\.text).joined(separator: ", ")))"
      + (key.onDelete == "no action" ? "" : " on delete \(key.onDelete)")
      + (key.onUpdate == "no action" ? "" : " on update \(key.onUpdate)")
  }

  private static func sql(_ change: SchemaChange) -> String {
    switch change {
    case .dropTrigger(let trigger): "DROP TRIGGER \(quoted(trigger.name));"
    case .dropView(let view): "DROP VIEW \(quoted(view.name));"
    case .dropIndex(let index): "DROP INDEX \(quoted(index.name));"
    case .createTable(let table):
      "CREATE TABLE \(quoted(table.name)) (\(table.columns.map(describe).joined(separator: ", ")));"
    case .renameTable(let from, let to): "ALTER TABLE \(quoted(from)) RENAME TO \(quoted(to));"
    case .alterTable: ""
    case .dropTable(let table): "DROP TABLE \(quoted(table.name));"
    case .createVirtualTable(let table):
      "CREATE VIRTUAL TABLE \(quoted(table.name)) USING \(table.module)(\(table.arguments.sql));"
    case .dropVirtualTable(let table): "DROP TABLE \(quoted(table.name));"
    case .createIndex(let index):
      "CREATE \(index.unique ? "UNIQUE " : "")INDEX \(quoted(index.name)) ON \(quoted(index.table))"
        + " (\(index.terms.map(\.expression.sql).joined(separator: ", ")))"
        + (index.predicate.map { " WHERE \($0.sql)" } ?? "") + ";"
    case .createView(let view): "CREATE VIEW \(quoted(view.name)) \(view.body.sql);"
    case .createTrigger(let trigger):
      "CREATE TRIGGER \(quoted(trigger.name)) \(trigger.body.sql);"
    }
  }

  private static func sql(_ change: TableChange) -> String {
    switch change {
    case .addColumn(let column): "ADD COLUMN \(describe(column))"
    case .dropColumn(let column): "DROP COLUMN \(quoted(column.name))"
    case .renameColumn(let from, let to): "RENAME COLUMN \(quoted(from)) TO \(quoted(to))"
    case .changeColumn(_, let to): "ALTER COLUMN \(describe(to))"
    case .primaryKey(_, let to):
      to.map { "SET PRIMARY KEY \(describe($0))" } ?? "DROP PRIMARY KEY"
    case .addUnique(let key): "ADD UNIQUE \(describe(key))"
    case .dropUnique(let key): "DROP UNIQUE \(describe(key))"
    case .addForeignKey(let key): "ADD FOREIGN KEY \(describe(key))"
    case .dropForeignKey(let key): "DROP FOREIGN KEY \(describe(key))"
    case .addCheck(let check): "ADD CHECK (\(check.expression.sql))"
    case .dropCheck(let check): "DROP CHECK (\(check.expression.sql))"
    case .strict(let on): on ? "SET STRICT" : "UNSET STRICT"
    case .withoutRowid(let on): on ? "SET WITHOUT ROWID" : "UNSET WITHOUT ROWID"
    }
  }

  // MARK: Kinds for programs

  private static func kind(_ change: SchemaChange) -> String {
    switch change {
    case .dropTrigger: "drop-trigger"
    case .dropView: "drop-view"
    case .dropIndex: "drop-index"
    case .createTable: "create-table"
    case .renameTable: "rename-table"
    case .alterTable: "alter-table"
    case .dropTable: "drop-table"
    case .createVirtualTable: "create-virtual-table"
    case .dropVirtualTable: "drop-virtual-table"
    case .createIndex: "create-index"
    case .createView: "create-view"
    case .createTrigger: "create-trigger"
    }
  }

  private static func object(_ change: SchemaChange) -> String {
    switch change {
    case .dropTrigger(let trigger), .createTrigger(let trigger): trigger.name.text
    case .dropView(let view), .createView(let view): view.name.text
    case .dropIndex(let index), .createIndex(let index): index.name.text
    case .createTable(let table), .dropTable(let table): table.name.text
    case .renameTable(let from, _): from.text
    case .alterTable(_, let to, _): to.name.text
    case .createVirtualTable(let table), .dropVirtualTable(let table): table.name.text
    }
  }

  private static func kind(_ change: TableChange) -> String {
    switch change {
    case .addColumn: "add-column"
    case .dropColumn: "drop-column"
    case .renameColumn: "rename-column"
    case .changeColumn: "change-column"
    case .primaryKey: "primary-key"
    case .addUnique: "add-unique"
    case .dropUnique: "drop-unique"
    case .addForeignKey: "add-foreign-key"
    case .dropForeignKey: "drop-foreign-key"
    case .addCheck: "add-check"
    case .dropCheck: "drop-check"
    case .strict: "strict"
    case .withoutRowid: "without-rowid"
    }
  }

  private static func object(_ change: TableChange) -> String? {
    switch change {
    case .addColumn(let column), .dropColumn(let column): column.name.text
    case .renameColumn(let from, _): from.text
    case .changeColumn(_, let to): to.name.text
    case .primaryKey, .strict, .withoutRowid: nil
    case .addUnique(let key), .dropUnique(let key): key.constraint?.text
    case .addForeignKey(let key), .dropForeignKey(let key): key.constraint?.text
    case .addCheck(let check), .dropCheck(let check): check.constraint?.text
    }
  }
}

/// For lines that people read; nothing runs them.
private func quoted(_ name: Name) -> String {
  let isPlain =
    !name.text.isEmpty
    && name.text.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || $0 == "_") || ("0"..."9").contains($0)
    }
  return isPlain ? name.text : name.quoted
}
