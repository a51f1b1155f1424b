extension Schema {
  /// Keys and whole unique indexes of a table as the terms that have to differ.
  package func uniqueKeys(of table: Table) -> [[Index.Term]] {
    let declared = table.keys.map { key in
      key.parts.map { part in
        Index.Term(
          expression: Expression(sql: part.column.quoted, canonical: part.column.folded),
          collation: part.collation ?? table.column(part.column)?.collation, descending: false)
      }
    }
    let indexes = indexes(of: table.name).filter { $0.unique && $0.predicate == nil }
    return declared + indexes.map(\.terms)
  }
}

extension [Index.Term] {
  /// The columns of a table that they are made of.
  package func columns(of table: Table) -> [Name] {
    table.columns.map(\.name).filter { name in
      contains { $0.expression.canonicalWords.contains(name.folded) }
    }
  }
}
