import Schemas

extension Wish {
  /// Whether a clause speaks of a column and of what is to stand for nothing there: `'new' where it is NULL`, `tickets
  /// that have no severity`.
  package func fillsNulls(of column: Name) -> Bool {
    clauses.contains { clause in
      let words = clause.wordsOfNames
      let isNone = words.indices.dropLast().contains { at in
        ["no", "without", "lacking", "lack", "lacks"].contains(words[at])
          && words[(at + 1)...].prefix(3).contains(where: column.isCalled)
      }
      return clause.speaks(of: column)
        && (isNone
          || !Set(words).isDisjoint(with: [
            "null", "nulls", "missing", "unset", "undefined", "without", "blank", "empty",
          ]))
        && Set(words).isDisjoint(with: ["not", "never", "stay", "stays", "keep"])
    }
  }

  /// Whether a sentence sets a column where it holds nothing: `set valid_to …, only where valid_to is NULL`.
  package func sets(whereNull column: Name) -> Bool {
    sentences.indices.contains { at in
      let sentence = sentences[at].lowercased()
      let words = sentence.wordsOfNames
      // `plan is mandatory now. Where it's missing use the account's`
      let isMeant = at > 0 && sentences[at - 1].wordsOfNames.names(column)
      if isMeant || words.names(column),
        sentence.contains(
          /\b(where|if|when|wherever) (it|this|that|none|there)(['’]s)?\b[^,;]{0,12}\b(missing|empty|null|unset|unknown|not set)\b.*\b(use|take|put|fall|set|fill|copy)\b/
        )
      {
        return true
      }
      // `Back-fill missing totals with the sum of the lines`
      let fill = words.firstIndex { ["fill", "backfill", "complete", "recompute"].contains($0) }
      if let fill {
        let said = words[(fill + 1)...].prefix(5)
        if said.contains(where: { ["missing", "empty", "null"].contains($0) }),
          said.contains(where: { Name($0) == column || column.isCalled($0) })
        {
          return true
        }
      }
      guard
        let set = words.firstIndex(where: { ["set", "fill", "compute", "derive"].contains($0) }),
        words[(set + 1)...].prefix(4).contains(where: { Name($0) == column })
      else { return false }
      return words.indices.contains { at in
        ["where", "if", "when"].contains(words[at])
          && !Set(words[(at + 1)...].prefix(6)).isDisjoint(with: ["null", "empty", "missing"])
          && Set(words[(at + 1)...].prefix(6)).isDisjoint(with: ["not", "never"])
          && words[(at + 1)...].prefix(4).contains {
            Name($0) == column || ["it", "this", "that"].contains($0)
          }
      }
    }
  }

  /// Whether a clause that names a column gives another number for nothing than this one: `a missing rank is 999`.
  package func names(another value: Value, for column: Name) -> Bool {
    guard let word = value.word else { return false }
    return clauses.contains { clause in
      let words = clause.wordsOfNames
      let numbers = words.filter { Int($0) != nil }
      return words.contains(where: column.isCalled) && numbers.count == 1 && numbers[0] != word
        && !Set(words).isDisjoint(with: ["null", "nulls", "missing", "empty", "no", "unknown"])
    }
  }

  /// Whether a clause says that a text stands for what is NULL or blank, and none that it stands for anything else:
  /// `'unknown' where it is NULL or blank`, `empty means unknown`.
  package func putsForNothingAlone(_ text: String) -> Bool {
    guard text.count > 1 else { return false }
    let said = clauses.filter { $0.holds(text.lowercased()) }.map { Set($0.wordsOfNames) }
    let others: Set<String> = [
      "else", "other", "others", "anything", "everything", "rest", "otherwise", "invalid",
      "unlisted",
      "unexpected", "unrecognised", "unrecognized", "not", "any", "all", "odd", "outside",
      "remaining",
    ]
    return said.contains {
      !$0.isDisjoint(with: ["null", "nulls", "blank", "blanks", "empty", "missing"])
    } && said.allSatisfy { $0.isDisjoint(with: others) }
  }

  /// Whether a clause says that what is nothing stays so.
  package var keepsNulls: Bool {
    clauses.contains { clause in
      let words = Set(clause.wordsOfNames)
      return !words.isDisjoint(with: ["null", "nulls"])
        && !words.isDisjoint(with: ["stay", "stays", "remain", "remains"])
        && words.isDisjoint(with: ["not", "never", "no"])
    }
  }

  /// Whether gaps in a column are to be filled with the value before them (true), or after them (false); nil where
  /// neither is said.
  package func carries(_ column: Name) -> Bool? {
    let text = text.lowercased()
    guard speaks(of: column),
      !wordSet.isDisjoint(with: [
        "gap", "gaps", "null", "nulls", "missing", "empty", "blank", "blanks",
      ])
    else { return nil }
    let before =
      text.contains(
        /\b(carry|carried|carrying|fill|filled)[ -]forward|\bforward[ -]fill|\b(last|latest|previous|preceding|most recent|nearest)\b[^.;]*\b(value|reading|entry|row|one|known|earlier|before)\b/
      )
    let after = text.contains(/\b(fill|filled)[ -]backward|\b(next|following|later)\b/)
    return before == after ? nil : before
  }
}

extension Wish {
  /// Whether it says that zeros before a number say nothing: `leading zeros and spaces are noise`.
  package var ignoresZerosBefore: Bool {
    clauses.contains { clause in
      let words = Set(clause.wordsOfNames)
      return words.contains("leading") && !words.isDisjoint(with: ["zero", "zeros", "zeroes"])
        && !words.isDisjoint(with: [
          "noise", "ignore", "ignored", "dropped", "drop", "stripped", "strip", "removed", "go",
          "matter", "meaningless", "nothing",
        ])
        && words.isDisjoint(with: ["keep", "stay", "kept"])
        && (!words.contains("matter") || words.contains("not"))
    }
  }
}

extension String {
  /// Whether a sentence says that what writes no number becomes nothing: `texts that are no number become NULL`.
  var emptiesWhatIsNoNumber: Bool {
    let said = lowercased().spelledOut
    return !Set(said.wordsOfNames).isDisjoint(with: ["null", "nulls", "empty"])
      && (said.contains(
        /\b(no|not an?|other than an?) (valid |real |whole |proper )?(number|integer)/)
        || said.contains(/\bnon-?numeric|\bnot numeric|\bnot be (read|parsed|converted)/))
  }

  /// Whether a clause takes what is blank for nothing: `NULL or just blank`, `empty means the same as NULL`, `must
  /// never be empty`.
  var equatesBlankWithNull: Bool {
    let words = Set(wordsOfNames)
    if contains(/\b(must|may|should|can|shall) (never|not) (again )?be (empty|blank)\b/) {
      return true
    }
    return !words.isDisjoint(with: ["null", "nulls", "missing", "without", "nothing"])
      && !words.isDisjoint(with: ["blank", "blanks", "empty"])
      && !words.isDisjoint(with: ["or", "and", "same", "like", "as", "counts", "count", "means"])
      && words.isDisjoint(with: ["not", "never", "stay", "stays", "keep", "differ", "different"])
  }

  /// Whether a clause says that what is blank is nothing: `NULL and '' simply become NULL`.
  var asksForNullOfBlank: Bool {
    contains("null")
      && (contains(/(''|""|\bblanks?\b|\bempty\b|\bempties\b).*\bnulls?\b/)
        || contains(/\bnulls? instead of (''|""|(an )?empty|blanks?)/))
      && Set(wordsOfNames).isDisjoint(with: ["not", "never", "stay", "stays", "keep"])
  }
}
