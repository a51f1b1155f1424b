import Schemas

extension Wish {
  private static var merging: Set<String> {
    [
      "merge", "merged", "merges", "merging", "become", "becomes", "same", "into", "onto",
      "repoint",
      "repointed", "point", "points", "replace", "replaced", "move", "moved", "reassign",
      "reassigned",
      "consolidate", "consolidated", "fold", "folded", "book", "booked", "transfer", "transferred",
      "relink", "relinked", "instead", "switch", "absorb", "absorbed",
    ]
  }

  /// The columns of which a sentence says that rows which are alike in them are one, or become it.
  package func columns(alikeIn table: Table) -> [Name] {
    let alike: Set<String> = [
      "share", "shares", "sharing", "same", "identical", "equal", "duplicate", "duplicates",
      "agree",
    ]
    let keys = Set(table.primaryKey?.columns ?? [])
    // What else the sentence names may be about something else.
    for part in clauses + sentences {
      let words = part.lowercased().wordsOfNames
      guard !alike.isDisjoint(with: words) || part.contains(/\b(differs? only|(is|are) one)\b/)
      else { continue }
      let named = table.storedColumns.map(\.name).filter { column in
        !keys.contains(column) && words.contains(where: column.isCalled)
      }
      if !named.isEmpty { return named }
    }
    return []
  }

  /// Whether it says that numbers of what becomes one are added up.
  package var asksToAddUp: Bool {
    !wordSet.isDisjoint(with: [
      "add", "adding", "added", "sum", "sums", "summed", "summing", "combine", "combined",
      "combining", "total", "totals",
    ])
  }

  /// Whether a clause says of a column of numbers that it is added up.
  package func addsUp(_ column: Name, _ isNumber: Bool) -> Bool {
    isNumber
      && clauses.contains { clause in
        clause.speaks(of: column)
          && clause.contains(/\b(added|adding|add|summed|sum|totall?ed) ?(up|together)?\b/)
      }
  }

  /// Where rows go that are handed on and added up, and all words besides: of `move its stock to warehouse 1, adding
  /// up` `warehouse 1`.
  package var handedOn: (heir: String, besides: String)? {
    guard asksToAddUp,
      let match = text.firstMatch(
        of:
          /(?i)\b(?:move|transfer|reassign|hand|give|book|put|shift)\b[^.;:]*?\b(?:on)?to ([^.,;:()]+)/
      )
    else { return nil }
    return (
      String(match.1), text[..<match.1.startIndex] + " " + text[match.1.endIndex...]
    )
  }

  /// Whether they ask that one thing stands for another.
  package var asksToMerge: Bool { !Self.merging.isDisjoint(with: wordSet) }

  /// Whether they say of what bears a name that it becomes something else: `merge Hip Hop into Rap`.
  func becomesAnother(_ name: String) -> Bool {
    name.count > 2 && asksToMerge
      && clauses.contains { $0.partsOfMerge?.old.holds(name.lowercased()) == true }
  }

  /// Whether they name it only as what something else becomes, and nowhere as what goes.
  func isWhatBecomes(_ name: String) -> Bool {
    let name = name.lowercased()
    guard asksToMerge, name.count > 1, name.contains(where: \.isLetter),
      clauses.contains(where: { $0.partsOfMerge?.new.holds(name) == true })
    else { return false }
    return !clauses.contains { clause in
      if let parts = clause.partsOfMerge { return parts.old.holds(name) }
      return clause.holds(name) && !Wish.deleting.isDisjoint(with: clause.wordsOfNames)
    }
  }

  /// Whether they say of two values of a row that this one counts: `the mobile number, else the landline`. The first
  /// one that a sentence names does, unless it does not name both.
  package func puts(_ one: Name, before other: Name) -> Bool {
    let ordering: Set<String> = [
      "else", "otherwise", "fallback", "falling", "falls", "prefer", "preferred", "preferring",
      "prefers", "coalesce", "unless", "missing", "priority", "wins", "absent", "primary", "first",
      "only",
    ]
    func place(_ name: Name, in words: [String]) -> Int? {
      words.firstIndex { word in
        name.isCalled(word) || name.parts.contains { $0.count > 3 && $0 == word }
      }
    }
    return sentences.contains {
      let words = $0.wordsOfNames
      guard !ordering.isDisjoint(with: words) else { return false }
      // What leads up to it names both, too: `replace mobile and fax by phone: …`.
      let told = words.split { ["by"].contains($0) }.last.map(Array.init) ?? words
      for said in [told, words] {
        if let a = place(one, in: said), let b = place(other, in: said) { return a < b }
      }
      return true
    }
  }

  /// Whether they say from which table a column's values come: `name and price come from the import`.
  package func takes(_ column: Name, from table: Name, insteadOf other: Name) -> Bool {
    let parts = Set(column.parts)
    return clauses.contains { clause in
      // `the addresses of the import are taken over` says the table behind an `of`.
      let isTakenOver = clause.contains(/\b(take|taken|copy|copied)\b.*\bover\b/)
      guard
        let match = clause.firstMatch(
          of:
            /^(.*?)\b(?:comes?|taken?|takes|overwritten|overwrite|updated?|refreshed?|replaced?|gets?)\b(.*?)\b(?:from|by|with)\b(.*)$/
        )
          ?? (isTakenOver
            ? clause.firstMatch(of: /^(.*?)\b(?:taken?|copy|copied)\b(.*?)\b(?:of)\b(.*)$/) : nil)
      else { return false }
      let named = "\(match.1) \(match.2)".wordsOfNames
      guard Set(clause.wordsOfNames).isDisjoint(with: ["not", "never", "no"]),
        named.contains(where: { column.isCalled($0) || parts.contains($0) })
      else { return false }
      return String(match.3).wordsOfNames.prefix(3).contains { word in
        !other.isCalled(word)
          && (table.isCalled(word)
            || table.parts.contains { !other.parts.contains($0) && Name($0).isCalled(word) })
      }
    }
  }

  /// Whether they say that the values of one table count where another has some, too: `the override wins`.
  package func prefers(_ table: Name, to other: Name) -> Bool {
    let own = Set(other.parts)
    let parts = table.parts.filter { $0.count > 3 && !own.contains($0) }.map { Name($0) }
    return clauses.contains { clause in
      guard
        let match = clause.firstMatch(
          of:
            /^(.*?)\b(wins?|beats?|trumps?|prevails?|supersedes?|(takes?|has|have|get|gets) (precedence|priority)|(is|are) preferred|counts?)\b/
        )
      else { return false }
      let before = String(match.1).wordsOfNames
      return Set(before).isDisjoint(with: ["not", "never", "no", "neither"])
        && before.suffix(5).contains { word in
          table.isCalled(word) || parts.contains { $0.isCalled(word) }
        }
        && !before.suffix(3).contains(where: other.isCalled)
    }
  }
}

extension String {
  /// What a clause says before and after the word for what becomes of something; nil without one.
  fileprivate var partsOfMerge: (old: String, new: String)? {
    firstRange(of: /\b(into|onto|to|becomes?|with|by)\b|->|→/).map {
      (String(self[..<$0.lowerBound]), String(self[$0.upperBound...]))
    }
  }
}
