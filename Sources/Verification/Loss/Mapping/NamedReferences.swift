import Schemas

/// Columns that are named after another table's key, as `owner_user_id` is after `users (id)`: what a schema
/// that declares no reference says of one.
struct NamedReferences {
  /// Tables with a key of one column by the names, folded, of columns that lead to them.
  private var tables: [String: [Name]] = [:]

  init(_ schema: Schema) {
    for table in schema.tables {
      guard let key = table.primaryKey?.columns, key.count == 1 else { continue }
      for word in singulars(of: table.name.folded) {
        tables["\(word)_\(key[0].folded)", default: []].append(table.name)
      }
    }
  }

  /// The tables that a column may lead to: what comes before the name, up to a `_`, says which of their rows.
  func parents(of column: Name) -> [Name] {
    var rest = column.folded[...]
    var found = tables[String(rest)] ?? []
    while let mark = rest.firstIndex(of: "_") {
      rest = rest[rest.index(after: mark)...]
      found += tables[String(rest)] ?? []
    }
    return found
  }
}

/// A plural as it stands, and what it may be the plural of.
private func singulars(of word: String) -> [String] {
  var found = [word]
  if word.hasSuffix("s") { found.append(String(word.dropLast())) }
  if word.hasSuffix("es") { found.append(String(word.dropLast(2))) }
  if word.hasSuffix("ies") { found.append(word.dropLast(3) + "y") }
  return found
}
