import Schemas

extension Wish {
  /// Whether a clause that speaks of a column, or the next one that speaks of none, says how its values change.
  package func asksToChange(valuesOf names: [Name], besides others: [Name]) -> Bool {
    var isOfIt = false
    // One scale may be said far before the other.
    let scales: [Set<String>] = [
      ["local", "utc"], ["celsius", "fahrenheit"], ["percentage", "fraction"],
      ["percent", "fraction"],
    ]
    if listed.contains(where: { names.contains(where: $0.speaks(of:)) }),
      scales.contains(where: wordSet.isSuperset)
    {
      return true
    }
    for clause in listed {
      if names.contains(where: clause.speaks(of:)) {
        isOfIt = true
      } else if others.contains(where: clause.speaks(of:)) {
        isOfIt = false
      }
      if isOfIt, clause.text.saysHowValuesChange { return true }
    }
    return false
  }
}

extension String {
  fileprivate var saysHowValuesChange: Bool {
    let words = Set(replacing("way round", with: "").wordsOfNames)
    guard words.isDisjoint(with: ["not", "never", "without", "already"]) else { return false }
    return !words.isDisjoint(with: [
      "multiply", "multiplied", "multiplying", "divide", "divided", "dividing", "halve", "halved",
      "negate", "negated", "uppercase", "uppercased", "lowercase", "lowercased", "trim", "trimmed",
      "round", "rounded",
    ])
      || words.isSuperset(of: ["upper", "case"]) || words.isSuperset(of: ["lower", "case"])
      || words.contains("times")
        && contains(/\btimes (\d|two|three|ten|twelve|a hundred|a thousand)/)
      || contains(where: Set("*×/").contains) && contains(/[*×] ?\d|\/ ?\d{2,}/)
      || words.contains("negative") && contains(/\b(is|are|as|becomes?) (a |an )?negative\b/)
  }
}

extension Wish {
  /// Whether a clause asks for some rows of a table to be deleted.
  package func asksForRowsToGo(from table: Table) -> Bool {
    let others: Set<String> = [
      "column", "columns", "field", "fields", "constraint", "index", "trigger", "view", "key",
      "flag",
      "cascade", "on", "when", "if", "soft", "not", "never", "no", "nothing", "nobody", "is", "are",
      "was", "were", "used", "may", "can", "must", "job", "nightly",
    ]
    let telling: Set<String> = [
      "where", "with", "whose", "that", "which", "without", "older", "before", "rows",
    ]
    return clauses.contains { clause in
      let words = Set(clause.wordsOfNames)
      return !words.isDisjoint(with: ["delete", "purge"]) && words.isDisjoint(with: others)
        && !words.isDisjoint(with: telling) && words.contains(where: table.name.isCalled)
    }
  }

  /// Whether a sentence says that the rows of a table go to one of others: `copy the rows of old_a to a, then drop it`.
  package func takesRows(of table: Name, to others: [Name]) -> Bool {
    let moving: Set<String> = [
      "move", "moved", "copy", "copied", "merge", "merged", "transfer", "transferred", "absorb",
      "absorbed",
      "append", "appended",
    ]
    let negating: Set<String> = ["not", "never", "without", "no"]
    return sentences.contains { sentence in
      let words = sentence.wordsOfNames
      guard negating.isDisjoint(with: words),
        let start = words.firstIndex(where: moving.contains),
        let end = words[start...].firstIndex(where: { ["to", "into", "onto"].contains($0) })
      else { return false }
      return Array(words[start..<end]).names(table)
        && others.contains { $0 != table && Array(words[end...].prefix(4)).names($0) }
    }
  }

  /// Whether a sentence says that rows of another table go to this one.
  package func takesRows(to table: Name, ofOthers tables: [Name]) -> Bool {
    tables.contains { $0 != table && takesRows(of: $0, to: [table]) }
  }

  /// Whether a sentence hands rows of a table on: `give the open tickets of agents who left to the lead of their team`.
  package func asksToReassign(_ column: Name, of table: Name) -> Bool {
    let handing: Set<String> = [
      "give", "assign", "reassign", "reassigned", "assigned", "hand", "transfer", "transferred",
      "pass",
    ]
    return sentences.contains { sentence in
      let words = sentence.wordsOfNames
      return !handing.isDisjoint(with: words) && words.contains("to")
        && (words.contains(where: table.isCalled) || words.names(column))
        && Set(words).isDisjoint(with: ["not", "never"])
    }
  }

  /// Whether a clause that names this column of a table alone says that it stays as it is: `phone must not be dropped`,
  /// `cost stays`.
  ///
  /// - Parameter tables: that have a column of this name: of several the clause has to name the table.
  package func saysThatStays(_ column: Name, of table: Table, among tables: [Name]) -> Bool {
    staying.contains { isAbout(column, of: table, among: tables, $0.words) }
  }

  /// Whether one says so of the column itself and of all that it holds, and not of what stands in it: `ref is still
  /// needed`, but not `titles in full_name stay`, nor `rows without a unit stay`.
  package func saysThatAllStays(_ column: Name, of table: Table, among tables: [Name]) -> Bool {
    let fillers: Set<String> = ["the", "column", "and", "but", "of", "its", "field"]
    return staying.contains { clause in
      let first = Array(clause.words.drop { fillers.contains($0) })
      return first.range(of: column)?.lowerBound == 0
        && isAbout(column, of: table, among: tables, clause.words)
    }
  }

  /// Whether the words of a clause name a column of a table, and no other.
  private func isAbout(
    _ column: Name, of table: Table, among tables: [Name], _ words: [String]
  ) -> Bool {
    words.names(column)
      && !table.columns.contains { $0.name != column && words.names($0.name) }
      && (tables.count == 1 || words.contains(where: table.name.isCalled))
  }

  /// Whether a clause wants all values of a column: `don't lose the notes`, `notes joined with a bar`.
  package func saysNotToLose(_ column: Name) -> Bool {
    clauses.contains { clause in
      clause.speaks(of: column)
        && clause.contains(
          /\b(joined|concatenated|appended|preserved?)\b|\bkeep (all|every|each|both)\b|(\bnot|\bnever|n['’]t|\bwithout) (to )?(los|drop)(e|ing|ping)?\b/
        )
    }
  }

  /// Whether a sentence says that something goes to a table.
  package func asksToMoveRows(to table: Name) -> Bool {
    let moving: Set<String> = [
      "move", "moved", "moves", "copy", "copied", "archive", "archived", "fill", "filled",
      "backfill", "backfilled", "populate", "populated", "transfer", "transferred", "extract",
      "extracted", "split", "go", "goes",
    ]
    return sentences.contains { sentence in
      let words = Set(sentence.wordsOfNames)
      return !words.isDisjoint(with: moving)
        && words.isDisjoint(with: ["not", "never", "later", "empty", "future"])
        && sentence.speaks(of: table)
    }
  }
}

extension Wish {
  fileprivate static var changing: Set<String> {
    [
      "backfill", "seed", "populate", "dedupe", "deduplicate", "anonymise", "anonymize",
      "recompute",
      "recalculate", "reassign", "repoint", "halve", "double", "misspelt", "misspelled",
    ]
  }
  fileprivate static var ofShape: Set<String> {
    [
      "column", "columns", "field", "constraint", "index", "indexes", "trigger", "view", "key",
      "foreign", "cascade", "default", "defaults", "not", "never", "no", "nothing", "later", "will",
      "may", "might", "can", "job", "nightly", "application", "already", "was",
      "were",
      "type", "table", "without",
    ]
  }

  /// Whether it asks for rows to come, to go or to become others.
  ///
  /// - Parameter defaults: what new columns hold anyway.
  package func asksForRowsToChange(in tables: Set<Name>, besides defaults: [String]) -> Bool {
    text.clausesAsWritten.flatMap { $0.split(separator: " and ") }.contains {
      String($0).speaksOfRows(in: tables, besides: defaults)
    }
  }
}

extension Wish {
  /// Whether it asks for what no row and no definition shows.
  package var isAboutSettings: Bool {
    !wordSet.isDisjoint(with: [
      "user_version", "application_id", "pragma", "analyze", "analyse", "vacuum", "optimize",
      "statistics", "reindex", "nothing", "sqlite_sequence", "mark", "marks",
    ])
  }

  /// Texts that it says some values become, and that stand nowhere else.
  ///
  /// - Parameter others: what the script and the target write out.
  package func textsLeftOut(of others: String) -> [String] {
    let there = others.lowercased()
    // `users that exist already speak German: 'de'`
    let ofToday = sentences.filter {
      $0.contains(/(?i)\b(exist(s|ing)?|present|current|today's)\b[^.]*:/) && !$0.quoted.isEmpty
    }.flatMap(\.quoted)
    let left = text.clausesAsWritten.flatMap { clause -> [String] in
      let words = Set(clause.wordsOfNames)
      guard words.isDisjoint(with: ["not", "never", "no", "nothing", "if", "when", "was", "were"]),
        clause.isOfSomeRows && !clause.quoted.isEmpty
          || !words.isDisjoint(with: [
            "get", "gets", "become", "becomes", "receive", "receives", "set", "mark", "marked",
            "backfill", "backfilled", "fill", "filled", "count", "counts", "replace", "replaced",
          ])
      else { return [] }
      return clause.quoted + [clause.wordOfExistingRows].compactMap(\.self)
    }
    return (left + ofToday.filter { !left.contains($0) }).filter { !there.holds($0.lowercased()) }
  }
}

extension String {
  /// `Items with a price over 50 are 'premium'`
  fileprivate var isOfSomeRows: Bool {
    contains(/(?i)\b(with|whose|where|over|under|above|below|older|newer)\b.*\b(is|are)\s+['"]/)
  }

  /// The word that says what rows get which are there already: `existing orders count as shipped`.
  fileprivate var wordOfExistingRows: String? {
    let match = firstMatch(
      of:
        /(?i)\b(existing|present|already|current)\b.*\b(gets?|becomes?|receives?|counts? as|set to|marked as|marked)\s+([A-Za-z0-9_-]+)\s*$/
    )
    guard let word = match.map({ String($0.3) }),
      !["null", "it", "one", "none", "empty", "nothing", "them"].contains(word.lowercased())
    else { return nil }
    return word
  }

  fileprivate func speaksOfRows(in tables: Set<Name>, besides defaults: [String]) -> Bool {
    let words = Set(wordsOfNames)
    guard words.isDisjoint(with: Wish.ofShape), !defaults.contains(where: holds) else {
      return false
    }
    let isOfTable = words.contains { word in tables.contains { $0.isCalled(word) } }
    let isQuoted = contains(/['"][^'"]+['"]/)
    return !words.isDisjoint(with: Wish.changing)
      || isOfTable && !words.isDisjoint(with: ["delete", "purge", "duplicates"])
      || isOfTable && isQuoted && words.contains("add")
      || isQuoted && words.contains("set") && words.contains("to")
      || contains(/\b(one|a) (line|row|entry|record) (for|per) (each|every)\b/)
  }
}

extension String {
  /// Whether a clause says that what it names stays as it is.
  var saysThatSomethingStays: Bool {
    contains(
      /\b(must|may|should|shall|do|does) not (be )?(drop(ped)?|chang(ed?)|touch(ed)?|remov(ed?)|delet(ed?)|alter(ed)?)\b|\b(stays?|remains?)( as (it|they) (is|are)| unchanged| untouched| in place)?\s*[.!]?\s*$|\bleave\b.*\b(in place|alone|as it is|as they are|untouched)\b|\b(is|are) still (needed|used|in use|read)\b/
    )
  }
}
