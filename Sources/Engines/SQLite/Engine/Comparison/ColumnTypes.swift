import SQLiteConnections
import SQLiteSyntax
import Schemas

/// Declared types, and what follows from them and from keys, for the columns of all attached
/// databases.
struct ColumnTypes: Sendable {
  /// An attached database, by the name under which it is attached.
  enum Side: String, Sendable {
    case source = "src"
    case target = "dst"
    case rolledBack = "rbk"
  }

  private var schemas: [Side: Schema] = [:]

  init(_ database: Database, sides: [Side]) throws {
    for side in sides { schemas[side] = try readSchema(database, in: side.rawValue) }
  }

  private func column(_ column: ColumnName, _ side: Side) -> Column? {
    schemas[side]?.table(column.table)?.column(column.column)
  }

  func family(_ column: ColumnName, _ side: Side) -> TypeFamily {
    TypeFamily(self.column(column, side)?.type ?? "")
  }

  /// The collation by which the values of a column are told apart, as SQL that follows a value.
  func collation(_ column: ColumnName, _ side: Side) -> String {
    self.column(column, side)?.collation.map { " COLLATE \(spelled($0))" } ?? ""
  }

  func isAlias(_ column: ColumnName, _ side: Side) -> Bool {
    guard let table = schemas[side]?.table(column.table) else { return false }
    let alias = table.rowidAlias ?? (table.withoutRowid ? nil : Name(table.rowidName))
    return alias == column.column
  }

  /// Where the values of a column are stored in a table that has rowids; nil where they are not.
  func place(_ column: ColumnName, _ side: Side) -> TablePages.Place? {
    guard let table = schemas[side]?.table(column.table), !table.withoutRowid,
      table.rowidAlias != column.column
    else { return nil }
    let stored = table.columns.filter { $0.generated?.stored != false }
    return stored.firstIndex { $0.name == column.column }.map {
      TablePages.Place(index: $0, isReal: TypeFamily(stored[$0].type) == .real)
    }
  }

  /// A unique key may hold several NULLs, which a join does not meet.
  func isUnique(_ columns: [Name], of table: Name, _ side: Side) -> Bool {
    guard let schema = schemas[side], let owner = schema.table(table) else { return false }
    return owner.keys.contains { Set($0.columns).isSubset(of: columns) }
      || schema.indexes(of: table).contains { index in
        index.unique && index.predicate == nil
          && Set(index.terms.map { Name($0.expression.canonical) }).isSubset(of: columns)
      }
  }

  func rowidName(_ table: Name, _ side: Side) -> String {
    schemas[side]?.table(table)?.rowidName ?? "rowid"
  }

  /// Whether a database has the table with all of these columns.
  func has(_ columns: some Sequence<Name>, of table: Name, _ side: Side) -> Bool {
    guard let table = schemas[side]?.table(table) else { return false }
    return columns.allSatisfy { table.column($0) != nil }
  }

  /// Types are compared too where both columns could hold the same number as integer and as real, and
  /// of numbers alone, which come before all text: a call of typeof() costs more than a comparison.
  func differ(_ a: String, _ source: ColumnName, _ b: String, _ target: ColumnName) -> String {
    let plain = "\(exact(a)) IS NOT +\(b)"
    return areSure(source, target)
      ? plain
      : "CASE WHEN \(plain) THEN 1 WHEN +\(a) < '' THEN typeof(\(a)) IS NOT typeof(\(b)) ELSE 0 END"
  }

  /// Whether equal values of both columns have the same type.
  func areSure(_ source: ColumnName, _ target: ColumnName) -> Bool {
    let family = family(source, .source)
    return family == self.family(target, .target) && family != .blob
  }
}

extension TypeFamily {
  var castName: String {
    switch self {
    case .integer: "INTEGER"
    case .text: "TEXT"
    case .real: "REAL"
    case .blob: "BLOB"
    case .numeric: "NUMERIC"
    }
  }
}

extension Table {
  /// The name by which the rowid can be had: columns may bear it.
  /// https://www.sqlite.org/lang_createtable.html#rowid
  var rowidName: String {
    ["rowid", "_rowid_", "oid"].first { column(Name($0)) == nil } ?? "rowid"
  }

  /// The same, by its alias where it has one.
  var rowidOrAlias: String { rowidAlias.map(quoted) ?? rowidName }
}
