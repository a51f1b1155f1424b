/// What a write does that breaks a constraint: `ON CONFLICT` of a definition, lowered.
package enum ConflictClause: String, Hashable, Sendable {
  case abort, rollback, fail, ignore, replace
}

/// One column of a table.
package struct Column: Hashable, Sendable {
  package struct Generated: Hashable, Sendable {
    package let expression: Expression
    package let stored: Bool
    package init(expression: Expression, stored: Bool) {
      self.expression = expression
      self.stored = stored
    }
  }

  package var name: Name
  /// As declared, words upper case and single-spaced: `VARCHAR(20)`; empty where none is declared.
  package var type: String
  /// Present when the column is NOT NULL.
  package var notNull: ConflictClause?
  package var defaultValue: Expression?
  package var collation: Name?
  package var generated: Generated?

  package init(
    name: Name, type: String, notNull: ConflictClause? = nil, defaultValue: Expression? = nil,
    collation: Name? = nil, generated: Generated? = nil
  ) {
    self.name = name
    self.type = type
    self.notNull = notNull
    self.defaultValue = defaultValue
    self.collation = collation
    self.generated = generated
  }
}

/// Columns that identify a row: a primary key or a UNIQUE constraint.
package struct Key: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package let column: Name
    package let collation: Name?
    package let descending: Bool
    package init(column: Name, collation: Name? = nil, descending: Bool = false) {
      self.column = column
      self.collation = collation
      self.descending = descending
    }
  }

  package var constraint: Name?
  package var parts: [Part]
  package var conflict: ConflictClause
  package var autoincrement: Bool

  package init(
    constraint: Name?, parts: [Part], conflict: ConflictClause = .abort, autoincrement: Bool = false
  ) {
    self.constraint = constraint
    self.parts = parts
    self.conflict = conflict
    self.autoincrement = autoincrement
  }

  package var columns: [Name] { parts.map(\.column) }
}

package struct ForeignKey: Hashable, Sendable {
  package var constraint: Name?
  package var columns: [Name]
  package var parent: Name
  /// The parent's columns; empty means its primary key.
  package var parentColumns: [Name]
  /// Lowered words: `no action`, `cascade`, `set null`, `set default`, `restrict`.
  package var onDelete: String
  package var onUpdate: String
  package var deferred: Bool

  package init(
    constraint: Name?, columns: [Name], parent: Name, parentColumns: [Name],
    onDelete: String = "no action", onUpdate: String = "no action", deferred: Bool = false
  ) {
    self.constraint = constraint
    self.columns = columns
    self.parent = parent
    self.parentColumns = parentColumns
    self.onDelete = onDelete
    self.onUpdate = onUpdate
    self.deferred = deferred
  }
}

package struct CheckConstraint: Hashable, Sendable {
  package var constraint: Name?
  package var expression: Expression
  package init(constraint: Name?, expression: Expression) {
    self.constraint = constraint
    self.expression = expression
  }
}

/// A table with its constraints. Indexes and triggers stand beside it in the schema.
package struct Table: Hashable, Sendable {
  package var name: Name
  package var columns: [Column] { didSet { places = Self.places(of: columns) } }
  /// Of wide tables, where each column stands.
  private var places: [Name: Int]
  package var primaryKey: Key?
  package var uniques: [Key]
  package var foreignKeys: [ForeignKey]
  package var checks: [CheckConstraint]
  package var strict: Bool
  package var withoutRowid: Bool

  package init(
    name: Name, columns: [Column], primaryKey: Key? = nil, uniques: [Key] = [],
    foreignKeys: [ForeignKey] = [], checks: [CheckConstraint] = [], strict: Bool = false,
    withoutRowid: Bool = false
  ) {
    self.name = name
    self.columns = columns
    places = Self.places(of: columns)
    self.primaryKey = primaryKey
    self.uniques = uniques
    self.foreignKeys = foreignKeys
    self.checks = checks
    self.strict = strict
    self.withoutRowid = withoutRowid
  }

  package func column(_ name: Name) -> Column? {
    if places.isEmpty { return columns.first { $0.name == name } }
    return places[name].map { columns[$0] }
  }

  private static func places(of columns: [Column]) -> [Name: Int] {
    guard columns.count > 16 else { return [:] }
    return Dictionary(
      columns.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { a, _ in a })
  }

  /// A column without what its table says anyway: a key that cannot hold NULL says nothing new by
  /// NOT NULL. https://www.sqlite.org/withoutrowid.html
  package func essential(_ column: Column) -> Column {
    let implied =
      rowidAlias == column.name
      || (withoutRowid && primaryKey?.columns.contains(column.name) == true)
    var column = column
    if implied { column.notNull = nil }
    return column
  }

  /// The primary key, where there is one, and the unique constraints.
  package var keys: [Key] { [primaryKey].compactMap(\.self) + uniques }

  /// Columns that hold data of their own.
  package var storedColumns: [Column] { columns.filter { $0.generated == nil } }

  /// The column that is another name for the rowid: a lone `INTEGER PRIMARY KEY`.
  /// https://www.sqlite.org/lang_createtable.html#rowids_and_the_integer_primary_key
  package var rowidAlias: Name? {
    guard !withoutRowid, let key = primaryKey, key.parts.count == 1, !key.parts[0].descending,
      column(key.parts[0].column)?.type == "INTEGER"
    else { return nil }
    return key.parts[0].column
  }
}
