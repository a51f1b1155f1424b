import Schemas

/// What a request wants of definitions in plain words; only what can hardly mean anything else is read.
extension Wish {
  /// Whether a clause asks to drop a column, or a table: `drop note`, `remove the column fax`.
  package func asksToDrop(column name: Name) -> Bool {
    names(name)
      && demanding.contains { words in
        let isOfColumn = words.contains { $0.hasPrefix("column") || $0.hasPrefix("field") }
        return drops(name, in: words, by: isOfColumn ? ["drop", "remove", "delete"] : ["drop"])
      }
  }

  /// Whether a clause asks to drop a table; to remove or delete one may mean its rows.
  package func asksToDrop(table name: Name) -> Bool {
    names(name) && demanding.contains { drops(name, in: $0, by: ["drop"]) }
  }

  /// Whether a clause asks to drop an index, a view or a trigger, and nothing says that it comes back.
  package func asksToDrop(object name: Name) -> Bool {
    let again: Set<String> = ["recreate", "recreated", "again", "back", "rebuild", "rebuilt"]
    let turning: Set<String> = ["not", "never", "no", "without", "before", "if", "when", "after"]
    guard wordSet.isDisjoint(with: again) else { return false }
    return parts.map(\.words).contains { words in
      guard let verb = words.firstIndex(where: ["drop", "remove", "delete"].contains),
        turning.isDisjoint(with: words)
      else { return false }
      return Array(words[verb...].prefix(4)).names(name)
    }
  }

  /// The name that a clause on renaming gives to a column.
  package func renames(_ column: Name) -> Name? {
    guard text.lowercased().contains("renam"), let new = newName(for: column),
      demanding.contains(where: { words in
        words.contains { $0.hasPrefix("renam") } && words.names(column) && words.names(new)
      })
    else { return nil }
    return new
  }

  /// Whether a clause wants a value in every row of a column: `make plan NOT NULL`, `city is mandatory`.
  package func demandsValues(in column: Name) -> Bool {
    let fillers: Set<String> = [
      "is", "be", "becomes", "become", "to", "must", "has", "have", "now", "should", "shall", "as",
      "column", "made", "set", "a", "field",
    ]
    guard names(column) else { return false }
    return demanding.contains { words in
      words.indices.contains { at in
        let isPhrase =
          ["mandatory", "required", "compulsory", "obligatory"].contains(words[at])
          || words[at...].starts(with: ["not", "null"])
        guard isPhrase else { return false }
        let before = words[..<at].reversed().drop { fillers.contains($0) }
        return Array(before.prefix(column.parts.count).reversed()).range(of: column)?.lowerBound
          == 0
      }
    }
  }

  /// Words of clauses that ask for something, and neither for when nor for which rows.
  private var demanding: [[String]] {
    let others: Set<String> = [
      "never", "without", "if", "when", "where", "whose", "which", "rows", "until", "before",
      "after", "later", "once", "constraint", "index", "default", "check", "trigger", "view",
      "rollback", "already", "may", "can", "could", "optional", "nullable", "keep", "stays", "stay",
    ]
    return parts.map(\.words).filter { words in
      others.isDisjoint(with: words)
        && !words.indices.contains { words[$0] == "not" && words.dropFirst($0 + 1).first != "null" }
    }
  }

  private func drops(_ name: Name, in words: [String], by verbs: Set<String>) -> Bool {
    let fillers: Set<String> = [
      "the", "column", "columns", "field", "table", "tables", "unused", "old", "obsolete", "dead",
      "legacy", "its", "their", "now", "then",
    ]
    guard !words.contains("null"), let verb = words.firstIndex(where: verbs.contains) else {
      return false
    }
    let object = Array(words[(verb + 1)...].drop { fillers.contains($0) })
    guard let range = object.range(of: name), range.lowerBound == 0 else { return false }
    // `drop note duplicates` is about something of it.
    let next = object.dropFirst(range.upperBound).first
    return next.map {
      ["and", "column", "columns", "field", "table", "from", "in", "of"].contains($0)
    }
      ?? true
  }
}
