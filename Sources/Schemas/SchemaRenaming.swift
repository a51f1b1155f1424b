extension Schema {
  /// The schema after the engine carried out `renames`: references follow, as they do in place.
  /// Bodies of views and triggers are left as they are written.
  package func renamed(by renames: Renames) -> Schema {
    guard !renames.isEmpty else { return self }
    return Schema(
      tables: tables.map { $0.renamed(by: renames) },
      indexes: indexes.map { index in
        var index = index
        let columns = renames.columns[index.table] ?? [:]
        index.terms = index.terms.map {
          Index.Term(
            expression: $0.expression.renaming(columns), collation: $0.collation,
            descending: $0.descending)
        }
        index.predicate = index.predicate?.renaming(columns)
        index.table = renames.newName(of: index.table)
        return index
      },
      views: views,
      triggers: triggers.map { trigger in
        var trigger = trigger
        trigger.table = renames.newName(of: trigger.table)
        return trigger
      },
      virtualTables: virtualTables)
  }
}

extension Table {
  fileprivate func renamed(by renames: Renames) -> Table {
    let own = renames.columns[name] ?? [:]
    var table = self
    table.name = renames.newName(of: name)
    table.columns = columns.map { column in
      var column = column
      column.name = own[column.name] ?? column.name
      column.generated = column.generated.map {
        Column.Generated(expression: $0.expression.renaming(own), stored: $0.stored)
      }
      return column
    }
    table.primaryKey = primaryKey?.renaming(own)
    table.uniques = uniques.map { $0.renaming(own) }
    table.checks = checks.map {
      CheckConstraint(constraint: $0.constraint, expression: $0.expression.renaming(own))
    }
    table.foreignKeys = foreignKeys.map { key in
      var key = key
      let theirs = renames.columns[key.parent] ?? [:]
      key.columns = key.columns.map { own[$0] ?? $0 }
      key.parentColumns = key.parentColumns.map { theirs[$0] ?? $0 }
      key.parent = renames.newName(of: key.parent)
      return key
    }
    return table
  }
}

extension Key {
  fileprivate func renaming(_ columns: [Name: Name]) -> Key {
    var key = self
    key.parts = parts.map {
      Part(
        column: columns[$0.column] ?? $0.column, collation: $0.collation, descending: $0.descending)
    }
    return key
  }
}

extension Expression {
  /// Renames columns in the canonical tokens; text in single quotes is left alone.
  fileprivate func renaming(_ columns: [Name: Name]) -> Expression {
    guard !columns.isEmpty else { return self }
    let renamed = canonicalWords.map { word in
      word.hasPrefix("'") ? word : columns[Name(word)]?.folded ?? word
    }
    return Expression(sql: sql, canonical: renamed.joined(separator: " "))
  }

  /// The tokens of `canonical`: it parts them by one space, which also stands inside quotes.
  package var canonicalWords: [String] {
    var words: [String] = []
    var word = ""
    var quote: Character?
    for character in canonical {
      if let open = quote {
        word.append(character)
        if character == open { quote = nil }
      } else if character == " " {
        words.append(word)
        word = ""
      } else {
        if character == "'" || character == "\"" { quote = character }
        word.append(character)
      }
    }
    return words + [word]
  }
}
