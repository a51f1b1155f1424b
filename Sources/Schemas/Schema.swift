package struct Index: Hashable, Sendable {
  package struct Term: Hashable, Sendable {
    package let expression: Expression
    package let collation: Name?
    package let descending: Bool
    package init(expression: Expression, collation: Name?, descending: Bool) {
      self.expression = expression
      self.collation = collation
      self.descending = descending
    }
  }

  package var name: Name
  package var table: Name
  package var unique: Bool
  package var terms: [Term]
  package var predicate: Expression?

  package init(name: Name, table: Name, unique: Bool, terms: [Term], predicate: Expression?) {
    self.name = name
    self.table = table
    self.unique = unique
    self.terms = terms
    self.predicate = predicate
  }
}

package struct View: Hashable, Sendable {
  package var name: Name
  /// From the column list, if any, to the end.
  package var body: Expression
  package init(name: Name, body: Expression) {
    self.name = name
    self.body = body
  }
}

package struct Trigger: Hashable, Sendable {
  package var name: Name
  package var table: Name
  /// From BEFORE, AFTER, INSTEAD or the event to END.
  package var body: Expression
  package init(name: Name, table: Name, body: Expression) {
    self.name = name
    self.table = table
    self.body = body
  }
}

package struct VirtualTable: Hashable, Sendable {
  package var name: Name
  package var module: Name
  package var arguments: Expression
  /// Tables in which the module keeps its data. They come and go with it.
  package var shadows: [Name]
  /// Columns that can be read and written, as the module says.
  package var columns: [Name]
  package init(
    name: Name, module: Name, arguments: Expression, shadows: [Name], columns: [Name]
  ) {
    self.name = name
    self.module = module
    self.arguments = arguments
    self.shadows = shadows
    self.columns = columns
  }

  /// Whether its rows are another table's: then they are no data of its own.
  /// https://www.sqlite.org/fts5.html#external_content_and_contentless_tables
  package var isDerived: Bool { content.map { $0 != "''" } ?? false }

  /// Whether nothing can be read of its rows but their numbers.
  /// https://www.sqlite.org/fts5.html#contentless_tables
  package var keepsNoContent: Bool { content == "''" }

  /// What stands for `content = …`.
  private var content: String? {
    let words = arguments.canonicalWords
    return words.indices.dropLast(2).first { words[$0] == "content" && words[$0 + 1] == "=" }
      .map { words[$0 + 2] }
  }
}

/// The whole schema of a database. Each list is in the order of names.
package struct Schema: Hashable, Sendable {
  package let tables: [Table]
  package let indexes: [Index]
  package let views: [View]
  package let triggers: [Trigger]
  package let virtualTables: [VirtualTable]

  package init(
    tables: [Table], indexes: [Index] = [], views: [View] = [], triggers: [Trigger] = [],
    virtualTables: [VirtualTable] = []
  ) {
    self.tables = tables.sorted { $0.name < $1.name }
    self.indexes = indexes.sorted { $0.name < $1.name }
    self.views = views.sorted { $0.name < $1.name }
    self.triggers = triggers.sorted { $0.name < $1.name }
    self.virtualTables = virtualTables.sorted { $0.name < $1.name }
    positions = Dictionary(
      self.tables.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { a, _ in a }
    )
  }

  private let positions: [Name: Int]

  package func table(_ name: Name) -> Table? { positions[name].map { tables[$0] } }
  /// Whether a table or virtual table has this name.
  package func holds(_ name: Name) -> Bool {
    table(name) != nil || virtualTables.contains { $0.name == name }
  }
  package func indexes(of table: Name) -> [Index] { indexes.filter { $0.table == table } }
  package func triggers(of table: Name) -> [Trigger] { triggers.filter { $0.table == table } }

  package var isEmpty: Bool {
    tables.isEmpty && views.isEmpty && virtualTables.isEmpty
  }

  /// Whether no two rows of `table` can have the same values in `columns`: a foreign key asks that.
  package func isKey(_ columns: [Name], of table: Table) -> Bool {
    let wanted = Set(columns)
    return table.keys.contains {
      Set($0.columns) == wanted
    }
      || indexes(of: table.name).contains { index in
        index.unique && index.predicate == nil
          && Set(index.terms.map { Name($0.expression.canonical) }) == wanted
      }
  }

  /// Columns that are part of a key of a table or stand by themselves in a unique index of it.
  package func uniqueColumns(of table: Name) -> Set<Name> {
    let keys = (self.table(table)?.keys ?? []).flatMap(\.columns)
    let indexed = indexes(of: table).filter(\.unique).flatMap(\.terms).map {
      Name($0.expression.canonical)
    }
    return Set(keys + indexed)
  }

  /// Where every table's foreign keys lead, with a parent named without columns spelt out.
  package func parentColumns(of key: ForeignKey) -> [Name] {
    key.parentColumns.isEmpty
      ? table(key.parent)?.primaryKey?.columns ?? [] : key.parentColumns
  }
}
