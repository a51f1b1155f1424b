/// Renames that a person declared, in the target or on the command line. Nothing is renamed that
/// is not in here: likeness of names is a question, never a rename.
package struct Renames: Hashable, Sendable {
  /// A rename that names what the schemas do not hold.
  package struct Unknown: Error, Hashable, Sendable {
    package let message: String
  }

  /// Old name to new name.
  package private(set) var tables: [Name: Name] = [:]
  /// By the table's old name: old column to new column.
  package private(set) var columns: [Name: [Name: Name]] = [:]

  package init() {}

  package var isEmpty: Bool { tables.isEmpty && columns.isEmpty }

  package mutating func add(table old: Name, to new: Name) { tables[old] = new }

  /// - Parameter table: the table's name in the source.
  package mutating func add(column old: Name, to new: Name, of table: Name) {
    columns[table, default: [:]][old] = new
  }

  /// Adds those of `other`, which outrank these.
  package mutating func add(_ other: Renames) {
    tables.merge(other.tables) { _, new in new }
    for (table, renamed) in other.columns {
      columns[table, default: [:]].merge(renamed) { _, new in new }
    }
  }

  package func newName(of table: Name) -> Name { tables[table] ?? table }
  package func oldName(of table: Name) -> Name {
    tables.first { $0.value == table }?.key ?? table
  }
  package func newName(of column: Name, in table: Name) -> Name {
    columns[table]?[column] ?? column
  }
  package func isDeclared(_ column: Name, in table: Name) -> Bool {
    columns[table]?[column] != nil
  }

  /// Without what is displaced, which nobody declares.
  package var declared: Renames {
    var declared = Renames()
    declared.tables = tables.filter { $0.value.displacedFrom == nil }
    declared.columns = columns.mapValues { $0.filter { $0.value.displacedFrom == nil } }
      .filter { !$0.value.isEmpty }
    return declared
  }

  /// The way back.
  package var reversed: Renames {
    var back = Renames()
    for (old, new) in tables { back.tables[new] = old }
    for (table, renamed) in columns {
      for (old, new) in renamed { back.add(column: new, to: old, of: newName(of: table)) }
    }
    return back
  }

  /// Drops hints that are already carried out, so that a target may keep them for good; a rename
  /// whose both names are missing is an error. What bears a name that something else gets has none in the
  /// target: it is renamed to one that nothing has, and so is dropped.
  package func checked(from source: Schema, to target: Schema) throws(Unknown) -> Renames {
    var kept = Renames()
    for (old, new) in tables.sorted(by: { $0.key < $1.key }) {
      guard
        let new = try Self.needed(
          "table", old, new, before: { source.table($0) != nil }, after: { target.table($0) != nil }
        )
      else { continue }
      kept.add(table: old, to: new)
    }
    for (table, renamed) in columns.sorted(by: { $0.key < $1.key }) {
      let after = target.table(newName(of: table))
      guard let before = source.table(table) else {
        throw Unknown(
          message: source.tables.isEmpty
            ? "the source holds no table, and a rename names one: \(table)"
            : "a rename names the table \(table), which the source does not have")
      }
      for (old, new) in renamed.sorted(by: { $0.key < $1.key }) {
        guard
          let new = try Self.needed(
            "column of \(table)", old, new, before: { before.column($0) != nil },
            after: { after?.column($0) != nil })
        else { continue }
        kept.add(column: old, to: new, of: table)
      }
    }
    kept.displace(in: source)
    return kept
  }

  private mutating func displace(in source: Schema) {
    for name in tables.values where tables[name] == nil && source.table(name) != nil {
      tables[name] = name.displaced
    }
    for (table, renamed) in columns {
      for name in renamed.values
      where renamed[name] == nil && source.table(table)?.column(name) != nil {
        columns[table]?[name] = name.displaced
      }
    }
  }

  private static func needed(
    _ what: String, _ old: Name, _ new: Name, before: (Name) -> Bool, after: (Name) -> Bool
  ) throws(Unknown) -> Name? {
    if before(old), after(new) || new == old.displaced { return new }
    if before(new), after(new) { return nil }
    throw Unknown(
      message: "\(what) \(old) is declared renamed to \(new), but the "
        + (before(old) ? "target has no \(new)" : "source has no \(old)"))
  }
}
