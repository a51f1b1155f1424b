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

  private var types: [Side: [ColumnName: String]] = [:]
  private var keys: [Side: [Name: [Set<Name>]]] = [:]
  private var aliases: [Side: Set<ColumnName>] = [:]
  private var places: [Side: [ColumnName: TablePages.Place]] = [:]

  init(_ database: Database, sides: [Side]) throws {
    for side in sides { try read(side, database) }
  }

  private mutating func read(_ side: Side, _ database: Database) throws {
    let schema = try readSchema(database, in: side.rawValue)
    for table in schema.tables {
      for column in table.columns {
        types[side, default: [:]][ColumnName(table.name, column.name)] = column.type
      }
      if !table.withoutRowid {
        let stored = table.columns.filter { $0.generated?.stored != false }
        for (index, column) in stored.enumerated() where column.name != table.rowidAlias {
          places[side, default: [:]][ColumnName(table.name, column.name)] = TablePages.Place(
            index: index, isReal: TypeFamily(column.type) == .real)
        }
      }
      let indexes = schema.indexes(of: table.name).filter { $0.unique && $0.predicate == nil }
      let declared = table.keys.map { Set($0.columns) }
      let indexed = indexes.map { Set($0.terms.map { Name($0.expression.canonical) }) }
      keys[side, default: [:]][table.name] = declared + indexed
      if let alias = table.rowidAlias {
        aliases[side, default: []].insert(ColumnName(table.name, alias))
      }
    }
  }

  func family(_ column: ColumnName, _ side: Side) -> TypeFamily {
    TypeFamily(types[side]?[column] ?? "")
  }

  func isAlias(_ column: ColumnName, _ side: Side) -> Bool {
    aliases[side]?.contains(column) ?? false
  }

  /// Where the values of a column are stored in a table that has rowids; nil where they are not.
  func place(_ column: ColumnName, _ side: Side) -> TablePages.Place? { places[side]?[column] }

  /// A unique key may hold several NULLs, which a join does not meet.
  func isUnique(_ columns: [Name], of table: Name, _ side: Side) -> Bool {
    keys[side]?[table]?.contains { $0.isSubset(of: columns) } ?? false
  }

  /// The name by which the rowid can be had: columns may bear it.
  /// https://www.sqlite.org/lang_createtable.html#rowid
  func rowidName(_ table: Name, _ side: Side) -> String {
    ["rowid", "_rowid_", "oid"].first {
      types[side]?[ColumnName(table, Name($0))] == nil
    } ?? "rowid"
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
