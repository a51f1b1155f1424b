import EngineInterface
import Findings
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Runs that the enforcement of foreign keys is sure to stop.
extension ScriptRunner {
  /// Whether they will stop a script, as things are before it runs.
  func isDoomed(_ script: SourceText, skipping skipped: Set<Int>) -> Bool {
    let texts = statements(of: script)
    // A row that another one replaces goes as if it were deleted.
    guard
      !texts.contains(where: {
        $0.sql.lowercased().contains(/\bor\s+replace\b|\breplace\s+into\b|\bon\s+conflict\b/)
      }),
      (try? database.rows(Self.replacing).isEmpty) == true
    else { return false }
    for index in texts.indices where !skipped.contains(index) {
      // With these it may be another matter by then.
      if texts[index].matches("pragma") || texts[index].matches("delete") { return false }
      if (try? foreseenRefusal(of: texts[index])) ?? nil != nil { return true }
    }
    return false
  }

  private static let replacing =
    "SELECT 1 FROM main.sqlite_schema WHERE lower(sql) LIKE '%replace%' AND type IN ('table', 'trigger') LIMIT 1"

  /// What SQLite says to a DROP TABLE of a table to which rows of another one refer, where that is sure before it is
  /// tried with foreign keys enforced; nil where it is not.
  ///
  /// SQLite deletes the rows one by one first, and looks for what is broken after the last: of a large table that
  /// takes longer than a whole migration. Where nothing is done when such a row goes, and nothing is put off, a
  /// single one decides. https://www.sqlite.org/foreignkeys.html#fk_schemacommands
  func foreseenRefusal(of statement: StatementText) throws(SQLiteError) -> SQLiteError? {
    guard statement.root?.kind == .dropTableStmt, let table = statement.root?.objectName,
      !database.hasKeysPutOff
    else { return nil }
    let isRefused = try asking { () throws(SQLiteError) -> Bool in
      guard try database.integer("PRAGMA defer_foreign_keys") == 0 else { return false }
      return try database.isReferredTo(table)
    }
    return isRefused ? .foreignKeyFailed : nil
  }

  /// Whether enforcement could have done no more, in statements that ran without it, than refuse one of them.
  func mayOnlyBeRefused(_ steps: [StepRecord]) throws(SQLiteError) -> Bool {
    let isPlain = steps.allSatisfy { step in
      let isGone = if case .dropped = step.reshape { true } else { false }
      return !isGone && !step.setsMode && step.changes.values.allSatisfy { $0.deleted == 0 }
    }
    guard isPlain else { return false }
    let updated = steps.reduce(into: Set<ColumnName>()) { $0.formUnion($1.updatedColumns) }
    let ofKeys = try asking { () throws(SQLiteError) -> Set<ColumnName> in
      try database.columnsOfKeys()
    }
    return updated.isDisjoint(with: ofKeys)
  }

  /// Questions of our own, not the script's.
  private func asking<Answer>(_ ask: () throws(SQLiteError) -> Answer) throws(SQLiteError) -> Answer
  {
    database.removeAuthorizer()
    defer { database.setAuthorizer { [guardian] in guardian.allows($0) } }
    return try ask()
  }
}

extension Database {
  /// Whether a row of another table refers to one of this table's by its only key column, and nothing but a refusal
  /// comes of it when that row goes; false wherever that is not plain.
  fileprivate func isReferredTo(_ table: Name) throws(SQLiteError) -> Bool {
    guard try rows("SELECT 1 FROM temp.sqlite_schema LIMIT 1").isEmpty,
      let key = try onlyKeyColumn(of: table)
    else { return false }
    let references = try rows(
      """
      SELECT m.name, k."from", k."to", k.on_delete, instr(lower(m.sql), 'defer'), c.type,
        (SELECT count(*) FROM pragma_foreign_key_list(m.name) o WHERE o.id = k.id)
      FROM main.sqlite_schema m, pragma_foreign_key_list(m.name) k
      JOIN pragma_table_info(m.name) c ON lower(c.name) = lower(k."from")
      WHERE m.type = 'table' AND lower(k."table") = lower(?)
      """, [.text(table.text)])
    var plain: [(child: Name, column: Name)] = []
    for row in references {
      guard case .text(let child) = row[0], case .text(let column) = row[1],
        case .text(let action) = row[3], ["NO ACTION", "RESTRICT"].contains(action),
        row[4] == .integer(0)
      else { return false }
      var isOfKey = row[2] == .null
      if case .text(let to) = row[2] { isOfKey = Name(to) == key.name }
      if case .text(let type) = row[5], isOfKey, Name(child) != table,
        type.lowercased() == key.type.lowercased(), row[6] == .integer(1)
      {
        plain.append((Name(child), Name(column)))
      }
    }
    for (child, column) in plain {
      // The comparison takes the collation of the table's own key, as the engine does.
      let found = try rows(
        """
        SELECT 1 FROM main.\(child.quoted) c JOIN main.\(table.quoted) p
        ON p.\(key.name.quoted) = c.\(column.quoted) LIMIT 1
        """)
      if !found.isEmpty { return true }
    }
    return false
  }

  /// Columns that refer to another table, and those that may be referred to.
  fileprivate func columnsOfKeys() throws(SQLiteError) -> Set<ColumnName> {
    let found = try rows(
      """
      SELECT m.name, k."from" FROM main.sqlite_schema m, pragma_foreign_key_list(m.name) k
      WHERE m.type = 'table'
      UNION SELECT k."table", k."to" FROM main.sqlite_schema m, pragma_foreign_key_list(m.name) k
      WHERE m.type = 'table' AND k."to" IS NOT NULL
      UNION SELECT m.name, c.name FROM main.sqlite_schema m, pragma_table_info(m.name) c
      WHERE m.type = 'table' AND c.pk > 0
      """)
    return Set(
      found.compactMap { row in
        guard case .text(let table) = row[0], case .text(let column) = row[1] else { return nil }
        return ColumnName(Name(table), Name(column))
      })
  }

  private func onlyKeyColumn(of table: Name) throws(SQLiteError) -> (name: Name, type: String)? {
    let columns = try rows(
      """
      SELECT c.name, c.type FROM main.sqlite_schema m, pragma_table_info(m.name) c
      WHERE m.type = 'table' AND lower(m.name) = lower(?) AND c.pk > 0
      """, [.text(table.text)])
    guard columns.count == 1, case .text(let name) = columns[0][0],
      case .text(let type) = columns[0][1]
    else { return nil }
    return (Name(name), type)
  }
}
