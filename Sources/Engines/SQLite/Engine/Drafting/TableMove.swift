import Plans
import SQLiteSyntax
import Schemas

/// How the rows of one table get from its old definition to its new one, and back. Renames are done
/// in place before: here a column bears one name, the target's on the way there, the source's on the
/// way back.
struct TableMove {
  /// SQL over a row, whose columns are written after `prefix` (empty or `t.`).
  typealias RowSQL = @Sendable (_ prefix: String) -> String
  /// SQL over one value, itself SQL.
  typealias ValueSQL = @Sendable (_ value: String) -> String

  /// What fills a column of the new table. A column without one gets its default.
  struct Fill {
    let column: Name
    let value: RowSQL
  }

  /// A source column, by its source name, that the new definition does not hold as it was.
  struct Restored {
    let column: Name
    /// Whether its values are kept aside; elsewhere `otherwise` has to do.
    let isKept: Bool
    /// Over the migrated row, under source names: what the value is taken to be where none was kept.
    let otherwise: RowSQL
    /// Columns of the migrated row that were made from this one, and how. A kept value goes back
    /// only where they still hold what was made of it.
    var madeInto: [Fill] = []
    /// Over the kept row: where it alone has the value; nil where it has in any.
    var keptAlone: RowSQL?
  }

  /// As the source has it, under source names.
  let before: Table
  /// As the target has it, under target names.
  let after: Table
  let changes: [TableChange]
  /// Where the values go that it does not hold: a name that nothing bears.
  let keptTable: Name
  var forward: [Fill] = []
  var restored: [Restored] = []
  /// Columns that align a kept row, by their source names; empty: the rowid.
  var key: [Name] = []
  /// Source column to target column.
  var renamed: [Name: Name] = [:]
  /// An AUTOINCREMENT mark that the new definition has no place for.
  var lostMark: Int64?

  func newName(_ column: Name) -> Name { renamed[column] ?? column }
  func oldName(_ column: Name) -> Name {
    renamed.first { $0.value == column }?.key ?? column
  }

  /// Columns that both definitions store, old and new name.
  var carried: [(old: Name, new: Name)] {
    before.storedColumns.compactMap { column in
      let new = newName(column.name)
      return after.storedColumns.contains { $0.name == new } ? (column.name, new) : nil
    }
  }

  /// The columns of the new table and what fills them.
  var fillsThere: [Fill] {
    let filled = Set(forward.map(\.column))
    let plain = carried.filter { !filled.contains($0.new) }.map { pair in
      Fill(column: pair.new) { prefix in prefix + spelled(pair.new) }
    }
    let all = Dictionary(
      uniqueKeysWithValues: (plain + forward).map { ($0.column, $0) })
    return after.storedColumns.compactMap { all[$0.name] }
  }

  /// The columns of the old table and what fills them again: a kept value where what was made of it
  /// is still there, and what it is taken to be elsewhere.
  var fillsBack: [Fill] {
    let restored = Dictionary(restored.map { ($0.column, $0) }, uniquingKeysWith: { a, _ in a })
    let carriedBack = Set(carried.map(\.old))
    return before.storedColumns.compactMap { column in
      if let restored = restored[column.name] {
        return Fill(column: column.name) { prefix in restoring(restored, prefix) }
      }
      guard carriedBack.contains(column.name) else { return nil }
      return Fill(column: column.name) { prefix in prefix + spelled(column.name) }
    }
  }

  private func restoring(_ kept: Restored, _ prefix: String) -> String {
    guard kept.isKept else { return kept.otherwise(prefix) }
    var conditions = ["k.\(keptKey[0]) IS NOT NULL"]
    conditions += kept.madeInto.map { fill in
      "\(prefix)\(spelled(oldName(fill.column))) IS \(fill.value("k."))"
    }
    if let alone = kept.keptAlone { conditions.append("(\(alone("k.")))") }
    return "CASE WHEN \(conditions.joined(separator: " AND ")) THEN k.\(spelled(kept.column)) "
      + "ELSE \(kept.otherwise(prefix)) END"
  }

  /// Source columns that are kept aside.
  var kept: [Name] { restored.filter(\.isKept).map(\.column) }

  /// The key's columns in the table kept aside.
  var keptKey: [String] { key.isEmpty ? ["kept_rowid"] : key.map(spelled) }

  // MARK: In place or rebuilt

  /// Whether ALTER TABLE does it. https://www.sqlite.org/lang_altertable.html
  var isInPlaceThere: Bool {
    forward.isEmpty && lostMark == nil && changes.allSatisfy(isSimple)
      && before.isDroppable(dropped)
      && after.isAddable(added, references: references)
  }

  /// The way back keeps the order of columns, too.
  var isInPlaceBack: Bool {
    guard isInPlaceThere, restored.isEmpty, dropped.isEmpty else { return false }
    let backKeys = changes.compactMap { if case .addForeignKey(let key) = $0 { key } else { nil } }
    let backChecks = changes.compactMap { if case .addCheck(let check) = $0 { check } else { nil } }
    return backKeys.isEmpty && backChecks.isEmpty && after.isDroppable(added.map(\.name))
  }

  private func isSimple(_ change: TableChange) -> Bool {
    switch change {
    case .renameColumn, .addColumn, .dropColumn: true
    case .addForeignKey(let key):
      key.columns.count == 1 && added.contains { $0.name == key.columns[0] }
    case .addCheck(let check): added.contains { check.expression.mentions($0.name) }
    default: false
    }
  }

  var added: [Column] {
    changes.compactMap { if case .addColumn(let column) = $0 { column } else { nil } }
  }
  var dropped: [Name] {
    changes.compactMap { if case .dropColumn(let column) = $0 { column.name } else { nil } }
  }
  var references: [ForeignKey] {
    changes.compactMap { if case .addForeignKey(let key) = $0 { key } else { nil } }
  }
  var checks: [CheckConstraint] {
    changes.compactMap { if case .addCheck(let check) = $0 { check } else { nil } }
  }

  /// Statements that add and drop columns in place, under target names.
  var statementsInPlace: [String] {
    let table = spelled(after.name)
    var waiting = checks
    let additions = added.enumerated().map { index, column -> String in
      let isLast = index == added.count - 1
      let mine = waiting.filter { check in
        isLast
          || check.expression.mentions(column.name)
            && !added[(index + 1)...].contains { check.expression.mentions($0.name) }
      }
      waiting.removeAll { mine.contains($0) }
      let own = Column.Own(
        references: references.filter { $0.columns == [column.name] }, checks: mine)
      return "ALTER TABLE \(table) ADD COLUMN \(column.sql(own))"
    }
    return additions + dropped.map { "ALTER TABLE \(table) DROP COLUMN \(spelled(newName($0)))" }
  }

  /// The same, undone, under source names.
  var statementsInPlaceBack: [String] {
    added.map { "ALTER TABLE \(spelled(before.name)) DROP COLUMN \(spelled($0.name))" }
  }
}

extension Table {
  /// Whether DROP COLUMN takes these columns.
  /// https://www.sqlite.org/lang_altertable.html#alter_table_drop_column
  fileprivate func isDroppable(_ names: [Name]) -> Bool {
    names.allSatisfy { name in
      let inKey = keys.contains { $0.columns.contains(name) }
      let inReference = foreignKeys.contains {
        $0.columns.contains(name) || $0.parent == self.name && $0.parentColumns.contains(name)
      }
      let inExpression =
        checks.contains { $0.expression.mentions(name) }
        || columns.contains { $0.generated?.expression.mentions(name) ?? false }
      return !inKey && !inReference && !inExpression
    } && columns.count > names.count
  }

  /// Whether ADD COLUMN takes these columns when the table has rows.
  fileprivate func isAddable(_ columns: [Column], references: [ForeignKey]) -> Bool {
    columns.allSatisfy { column in
      let isReference = references.contains { $0.columns == [column.name] }
      if let generated = column.generated { return !generated.stored && !isReference }
      if column.notNull != nil, column.defaultValue == nil { return false }
      if isReference, column.defaultValue != nil { return false }
      return column.defaultValue?.isConstantDefault ?? true
    }
  }
}
