import Plans
import SQLiteSyntax
import Schemas

/// A column whose words become the rows of a new table, to which a new column refers in its place:
/// `orders.status` that becomes `orders.status_id`, and `order_statuses (id, name)`. Recognised by the
/// reference, and by the name of the column that holds it.
struct NewLookup: Hashable {
  /// By the source's names.
  let word: Name
  /// By the target's names.
  let reference: Name
  let table: Name
  let key: Name
  /// The new table's column that holds the words.
  let label: Name
  /// Under which it takes spellings for one word that the old column told apart.
  let mergedBy: Name?

  /// What becomes a reference in the table of `move`.
  static func all(of move: TableMove, in goal: Goal) -> [NewLookup] {
    let created = goal.diff.createdTables
    let gone = move.dropped.compactMap { move.before.column($0) }
    return move.references.compactMap { reference in
      guard reference.columns.count == 1,
        let column = move.added.first(where: { $0.name == reference.columns[0] }),
        let table = created.first(where: { $0.name == reference.parent }),
        let key = table.rowidAlias, goal.target.parentColumns(of: reference) == [key]
      else { return nil }
      let words = gone.filter { column.name.folded.isReference(to: $0.name.folded) }
      guard words.count == 1, words[0].generated == nil, let label = table.label(of: words[0])
      else { return nil }
      return NewLookup(
        word: words[0].name, reference: column.name, table: table.name, key: key, label: label.name,
        mergedBy: label.collation == words[0].collation ? nil : label.collation ?? "BINARY")
    }
  }

  var fill: TableMove.Fill {
    TableMove.Fill(column: reference) { row in
      "(SELECT l.\(spelled(key)) FROM \(spelled(table)) AS l "
        + "WHERE l.\(spelled(label)) = \(row)\(spelled(word)))"
    }
  }

  /// The word is read where the reference leads. One that is spelled otherwise there has to be kept.
  func restored(otherwise: String, canKeep: Bool) -> TableMove.Restored {
    TableMove.Restored(
      column: word, isKept: mergedBy != nil && canKeep,
      otherwise: { row in
        let found =
          "(SELECT l.\(spelled(label)) FROM \(spelled(table)) AS l "
          + "WHERE l.\(spelled(key)) = \(row)\(spelled(reference)))"
        return otherwise == "NULL" ? found : "coalesce(\(found), \(otherwise))"
      }, madeInto: [fill])
  }

  /// A row for each word that has none yet: another column's words may stand there, too.
  func statement(from source: Name) -> String {
    let (table, label, word) = (spelled(table), spelled(label), spelled(word))
    let words = mergedBy == nil ? "DISTINCT \(word)" : "min(\(word))"
    let groups = mergedBy.map { "\nGROUP BY \(word) COLLATE \(spelled($0))" } ?? ""
    return "INSERT INTO \(table) (\(label))\nSELECT \(words) FROM \(spelled(source))\n"
      + "WHERE \(word) IS NOT NULL\n"
      + "  AND NOT EXISTS (SELECT 1 FROM \(table) AS l WHERE l.\(label) = \(word))\(groups)\nORDER BY 1"
  }
}

extension Table {
  /// The one column of a lookup table that can hold the words of `column`, when every other one can be
  /// left out.
  fileprivate func label(of column: Column) -> Column? {
    let places = storedColumns.filter {
      $0.name != rowidAlias && TypeFamily($0.type) == TypeFamily(column.type)
    }
    let needed = storedColumns.filter {
      $0.name != rowidAlias && $0.notNull != nil && $0.defaultValue == nil
    }
    let named = places.filter { ["name", "label", "title", "value"].contains($0.name.folded) }
    guard
      let place = needed.first ?? places.first(where: { $0.name == column.name }) ?? named.first
        ?? (places.count == 1 ? places[0] : nil),
      needed.count <= 1, places.contains(where: { $0.name == place.name })
    else { return nil }
    return place
  }
}

extension String {
  /// Whether this is how a column is called that refers to what `word` says: `status_id`, `statusid`.
  fileprivate func isReference(to word: String) -> Bool {
    ["_id", "id", "_ref", "_key", "_fk"].contains { self == word + $0 }
  }
}
