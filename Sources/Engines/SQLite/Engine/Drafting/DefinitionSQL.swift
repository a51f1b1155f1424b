import SQLiteSyntax
import Schemas

/// Definitions as SQL, one column or constraint a line. What they say is what the values say; of the
/// original text only expressions are kept as they were written.
/// https://www.sqlite.org/lang_createtable.html
extension Table {
  /// - Parameter name: another name to create the table under.
  func createSQL(as name: Name? = nil) -> String {
    var own = columns.map { Column.Own(of: $0, in: self) }
    for index in own.indices {
      // One reference a column stands beside it; a second one gets a line of its own.
      own[index].references = Array(own[index].references.prefix(1))
    }
    var lines = zip(columns, own).map { $0.sql($1) }
    if let key = primaryKey, !own.contains(where: { $0.primaryKey == key }) {
      lines.append(key.sql("PRIMARY KEY"))
    }
    lines += uniques.filter { key in !own.contains { $0.uniques.contains(key) } }
      .map { $0.sql("UNIQUE") }
    lines += foreignKeys.filter { key in !own.contains { $0.references.contains(key) } }
      .map(\.tableSQL)
    lines += checks.filter { check in !own.contains { $0.checks.contains(check) } }
      .map { constraintPrefix($0.constraint) + "CHECK (\($0.expression.sql))" }
    let options = [strict ? "STRICT" : nil, withoutRowid ? "WITHOUT ROWID" : nil]
    return "CREATE TABLE \(spelled(name ?? self.name)) (\n  " + lines.joined(separator: ",\n  ")
      + "\n)" + options.compactMap(\.self).map { " " + $0 }.joined(separator: ",")
  }
}

extension Column {
  /// Constraints that can stand beside the one column they are about.
  struct Own {
    var primaryKey: Key?
    var uniques: [Key] = []
    var references: [ForeignKey] = []
    var checks: [CheckConstraint] = []
  }

  /// The definition as it stands in CREATE TABLE or after ADD COLUMN.
  func sql(_ own: Own = Own()) -> String {
    var words = [spelled(name)]
    if !type.isEmpty { words.append(typeSQL) }
    if let primaryKey = own.primaryKey {
      words.append(constraintPrefix(primaryKey.constraint) + "PRIMARY KEY")
      if primaryKey.parts[0].descending { words.append("DESC") }
      if primaryKey.conflict != .abort { words.append(primaryKey.conflict.sql) }
      if primaryKey.autoincrement { words.append("AUTOINCREMENT") }
    }
    if let clause = notNull {
      words.append("NOT NULL" + (clause == .abort ? "" : " " + clause.sql))
    }
    if let value = defaultValue { words.append("DEFAULT \(value.defaultSQL)") }
    if let collation { words.append("COLLATE \(spelled(collation))") }
    if let generated {
      words.append(
        "GENERATED ALWAYS AS (\(generated.expression.sql)) "
          + (generated.stored ? "STORED" : "VIRTUAL"))
    }
    for key in own.uniques {
      words.append(
        constraintPrefix(key.constraint) + "UNIQUE"
          + (key.conflict == .abort ? "" : " " + key.conflict.sql))
    }
    for reference in own.references {
      words.append(constraintPrefix(reference.constraint) + reference.referenceSQL)
    }
    for check in own.checks {
      words.append(constraintPrefix(check.constraint) + "CHECK (\(check.expression.sql))")
    }
    return words.joined(separator: " ")
  }

  /// A column that holds the same values and compares them alike, and asks nothing of them.
  var storageSQL: String {
    [spelled(name), type == "ANY" ? "" : typeSQL, collation.map { "COLLATE \(spelled($0))" } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Words and sizes; anything stranger in quotes.
  private var typeSQL: String {
    let isPlain = type.unicodeScalars.allSatisfy {
      $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || " _(),+-.".unicodeScalars.contains($0)
    }
    return isPlain ? type : quoted(type)
  }
}

extension Column.Own {
  init(of column: Column, in table: Table) {
    func isAlone(_ key: Key) -> Bool {
      key.parts.count == 1 && key.parts[0].column == column.name && key.parts[0].collation == nil
    }
    let others = table.columns.map(\.name).filter { $0 != column.name }
    primaryKey = table.primaryKey.flatMap { isAlone($0) ? $0 : nil }
    uniques = table.uniques.filter { isAlone($0) && !$0.parts[0].descending }
    references = table.foreignKeys.filter { $0.columns == [column.name] }
    checks = table.checks.filter { check in
      check.expression.mentions(column.name) && !others.contains { check.expression.mentions($0) }
    }
  }
}

extension Expression {
  /// A literal or a name as it is, everything else in parentheses.
  var defaultSQL: String {
    let words = canonicalWords
    let isSigned = words.count == 2 && ["-", "+"].contains(words[0])
    return words.count == 1 || isSigned ? sql : "(\(sql))"
  }

  /// Whether ADD COLUMN takes it as the default of rows that are there.
  /// https://www.sqlite.org/lang_altertable.html#alter_table_add_column
  var isConstantDefault: Bool {
    let words = canonicalWords
    let isSigned = words.count == 2 && ["-", "+"].contains(words[0])
    return (words.count == 1 || isSigned) && !canonical.hasPrefix("current_")
  }

  /// Whether the expression names a column or table, as far as its words show.
  func mentions(_ name: Name) -> Bool {
    canonicalWords.contains { $0 == name.folded || $0 == quoted(name.folded) }
  }
}

extension Key {
  fileprivate func sql(_ kind: String) -> String {
    let columns = parts.map { part in
      spelled(part.column) + (part.collation.map { " COLLATE \(spelled($0))" } ?? "")
        + (part.descending ? " DESC" : "")
    }
    return constraintPrefix(constraint) + "\(kind) (\(columns.joined(separator: ", ")))"
      + (conflict == .abort ? "" : " " + conflict.sql)
  }
}

extension ForeignKey {
  fileprivate var tableSQL: String {
    constraintPrefix(constraint) + "FOREIGN KEY (\(list(columns))) " + referenceSQL
  }

  fileprivate var referenceSQL: String {
    "REFERENCES \(spelled(parent))" + (parentColumns.isEmpty ? "" : " (\(list(parentColumns)))")
      + (onDelete == "no action" ? "" : " ON DELETE \(onDelete.uppercased())")
      + (onUpdate == "no action" ? "" : " ON UPDATE \(onUpdate.uppercased())")
      + (deferred ? " DEFERRABLE INITIALLY DEFERRED" : "")
  }
}

extension ConflictClause {
  fileprivate var sql: String { "ON CONFLICT \(rawValue.uppercased())" }
}

extension Index {
  var createSQL: String {
    let terms = terms.map { term in
      term.expression.sql + (term.collation.map { " COLLATE \(spelled($0))" } ?? "")
        + (term.descending ? " DESC" : "")
    }
    return "CREATE \(unique ? "UNIQUE " : "")INDEX \(spelled(name)) ON \(spelled(table)) "
      + "(\(terms.joined(separator: ", ")))" + (predicate.map { " WHERE \($0.sql)" } ?? "")
  }
}

extension View {
  var createSQL: String { "CREATE VIEW \(spelled(name)) \(body.sql)" }
}

extension Trigger {
  var createSQL: String { "CREATE TRIGGER \(spelled(name)) \(body.sql)" }
}

extension VirtualTable {
  var createSQL: String {
    "CREATE VIRTUAL TABLE \(spelled(name)) USING \(spelled(module))(\(arguments.sql))"
  }
}

func list(_ names: [Name]) -> String { names.map(spelled).joined(separator: ", ") }

private func constraintPrefix(_ name: Name?) -> String {
  name.map { "CONSTRAINT \(spelled($0)) " } ?? ""
}
