import Schemas

extension Wish {
  /// Whether they ask, in one sentence, that a column becomes rows of a new table.
  package func asksToDivide(_ column: Name, into table: Name) -> Bool {
    let dividing: Set<String> = [
      "split", "explode", "exploded", "divide", "divided", "normalise", "normalize", "normalised",
      "normalized", "move", "moved", "turn", "turned", "convert", "converted", "replace",
      "replaced",
      "extract", "unpack", "into", "becomes", "become", "expand", "expanded",
    ]
    return text.sentencesAndLists.contains { sentence in
      !dividing.isDisjoint(with: sentence.wordsOfNames) && sentence.speaks(of: column)
        && sentence.speaks(of: table)
    }
  }
}

extension Wish {
  /// Whether a column's values are to be made anew.
  package func overwrites(_ column: Name) -> Bool {
    clauses.contains { clause in
      clause.contains(/\b(recompute|recalculate|regenerate|garbage|overwritten)/)
        && clause.wordsOfNames.contains(where: column.isCalled)
    }
  }

  /// `one seat per enrolment`
  package func asksForOne(per table: Name) -> Bool {
    words.indices.contains { at in
      guard ["one", "exactly"].contains(words[at]) else { return false }
      let rest = words[at...].prefix(7)
      guard let per = rest.firstIndex(where: { ["per", "each", "every"].contains($0) }) else {
        return false
      }
      return words[(per + 1)...].prefix(2).contains(where: table.isCalled)
    }
  }

  /// Whether the rows of a table are to go into others: `fold overrides into products`.
  package func asksToFold(_ table: Name) -> Bool {
    clauses.contains { clause in
      let words = clause.wordsOfNames
      guard let into = words.firstIndex(where: { ["into", "onto"].contains($0) }) else {
        return false
      }
      return words[..<into].contains {
        ["fold", "merge", "move", "copy", "absorb", "transfer", "carry"].contains($0)
      } && words[..<into].contains(where: table.isCalled)
        && Set(words).isDisjoint(with: ["not", "never", "no", "already", "was", "were"])
    }
  }
}
