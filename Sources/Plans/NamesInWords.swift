import Schemas

extension Name {
  /// Its words, in lower case: of `unit_price` and of `UnitPrice` two.
  package var parts: [String] {
    // Asked of every column again and again: a regular expression would be compiled each time.
    var parts: [String] = []
    var part = ""
    var isBeforeCapital = false
    for character in text {
      guard character.isLetter || character.isNumber else {
        if !part.isEmpty { parts.append(part.lowercased()) }
        (part, isBeforeCapital) = ("", false)
        continue
      }
      if isBeforeCapital, ("A"..."Z").contains(character) {
        parts.append(part.lowercased())
        part = ""
      }
      part.append(character)
      isBeforeCapital = ("a"..."z").contains(character) || ("0"..."9").contains(character)
    }
    return part.isEmpty ? parts : parts + [part.lowercased()]
  }

  /// Whether a word is its name, in the singular or the plural.
  package func isCalled(_ word: String) -> Bool {
    let last = parts.last ?? folded
    return [folded, last].contains { name in
      word == name || word == name + "s" || word + "s" == name || word == name + "es"
        || word.hasSuffix("y") && word.dropLast() + "ies" == name
    }
  }
}

extension String {
  /// Whether they name a column, or another thing that a schema holds.
  package func names(_ name: Name) -> Bool {
    var words = wordsOfNames
    return words.removeFirst(naming: name)
  }

  /// Its sentences and their parts between commas and parentheses, in lower case. A point within a name or a
  /// number ends none, nor does a colon within a time.
  package var clauses: [String] { lowercased().clausesAsWritten }

  /// The same in the letters in which they are written.
  package var clausesAsWritten: [String] {
    var clauses: [String] = []
    var clause = ""
    var at = startIndex
    while at < endIndex {
      let next = index(after: at)
      let isEnd =
        ",;\n()".contains(self[at])
        || ".:".contains(self[at]) && (next == endIndex || self[next].isWhitespace)
      if isEnd {
        if !clause.isEmpty { clauses.append(clause) }
        clause = ""
      } else {
        clause.append(self[at])
      }
      at = next
    }
    return clause.isEmpty ? clauses : clauses + [clause]
  }

  /// Its words in lower case, those of names with their underscores.
  package var wordsOfNames: [String] {
    lowercased().spelledOut.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
  }

  /// With `not` where it is drawn together with the word before it: `mustn't`, `cannot`. In lower case.
  package var spelledOut: String {
    guard contains("n't") || contains("n’t") || contains("cannot") else { return self }
    return replacing("n't", with: " not").replacing("n’t", with: " not")
      .replacing("cannot", with: "can not")
  }

  /// What a request, in words, says that a column is called from now on: `lng to x`,
  /// `works.medium -> technique`, `net and tax to net_cents and tax_cents`. nil where it says several things, or
  /// several become one.
  package func newName(for column: Name) -> Name? {
    let words = wordsAndCommas
    let found = words.indices.dropFirst().dropLast().compactMap { at -> Name? in
      let isReplacing =
        words[at] == "by"
        && words[..<at].suffix(4).contains { ["replace", "replaces", "replaced"].contains($0) }
      guard Self.leading.contains(words[at]) || isReplacing else { return nil }
      let old = Self.list(Self.withoutPlace(words[..<at]).reversed())
      let new = Self.list(Array(words[(at + 1)...]))
      // The last of the old ones is the first that is met.
      guard let place = old.firstIndex(of: column), old.count == 1 || new.count >= old.count else {
        return nil
      }
      return new.isEmpty ? nil : new[old.count - 1 - place]
    }
    return found.count == 1 ? found[0] : nil
  }

  private static var leading: Set<String> {
    ["to", "->", "=>", "→", "as", "becomes", "become", "into"]
  }

  /// What follows `in contacts,`.
  private static func withoutPlace(_ words: ArraySlice<String>) -> ArraySlice<String> {
    guard let comma = words.lastIndex(of: ","), comma - 2 >= words.startIndex,
      ["in", "on", "for", "of", "table"].contains(words[comma - 2])
    else { return words }
    return words[(comma + 1)...]
  }

  /// The names at the beginning of some words, as far as commas and "and" join them; of `t.c` the column.
  private static func list(_ words: [String]) -> [Name] {
    let joints: Set<String> = [",", "and", "&"]
    var names: [Name] = []
    var isName = true
    for word in words {
      if joints.contains(word) {
        isName = true
      } else if isName {
        names.append(Name(word.split(separator: ".").last.map(String.init) ?? ""))
        isName = false
      } else {
        // The last one is already what the next is about.
        if leading.contains(word), names.count > 1 { names.removeLast() }
        break
      }
    }
    return names
  }

  private var wordsAndCommas: [String] {
    let signs: Set<Character> = [";", ".", ":", "'", "\"", "`", "(", ")"]
    return lowercased().split(whereSeparator: \.isWhitespace).flatMap { word -> [String] in
      let bare = word.trimming { signs.contains($0) }
      let plain = String(bare.trimming { $0 == "," || signs.contains($0) })
      return [bare.hasPrefix(",") ? "," : "", plain, bare.hasSuffix(",") ? "," : ""].filter {
        !$0.isEmpty
      }
    }
  }

  private static var converting: Set<String> {
    [
      "convert", "converted", "conversion", "store", "stored", "hold", "holds", "count", "counted",
      "counts", "multiply", "multiplied", "times", "divide", "divided", "scale", "scaled",
      "rescale",
      "shift", "shifted", "move", "moved", "increase", "raise", "raised", "reduce", "reduced",
      "lower",
      "lowered", "double", "doubled", "halve", "halved", "round", "rounded", "negate", "negated",
      "invert", "inverted", "flip", "flipped", "reverse", "reversed", "turn", "turned", "recompute",
      "recalculate", "correct", "corrected", "fix", "change", "changed", "switch", "express",
      "expressed", "measure", "measured", "instead", "renumber", "renumbered", "cents", "percent",
    ]
  }

  /// Whether a request, in words, says that a column's values are no longer needed as they are: in one clause, by
  /// a part of its name that is a word.
  package func givesUp(_ column: Name) -> Bool {
    let needless = [
      "may go", "can go", "may be lost", "can be lost", "may be given up", "can be given up",
      "need not be kept", "needn't be kept", "not need to be kept", "n't need to be kept",
      "need not survive", "needn't survive", "does not matter", "doesn't matter", "is irrelevant",
      "no one needs", "nobody needs", "not needed", "no longer needed", "don't need", "do not need",
      "may be overwritten", "can be overwritten", "is garbage", "are garbage", "recompute",
      "recalculate", "regenerate",
    ]
    // `No e-mail may be lost` says the opposite.
    let denying: Set<String> = ["no", "not", "none", "nothing", "never", "neither", "nor", "only"]
    let parts = Set(column.parts.filter { $0.count > 3 })
    return clauses.contains { clause in
      // How a value is written is not the value.
      guard !clause.contains(/\b(spelt|spelled|spelling|written|case|format|formatted|order)\b/),
        let phrase = needless.first(where: clause.contains),
        denying.isDisjoint(with: clause.replacing(phrase, with: " ").wordsOfNames)
      else { return false }
      return clause.wordsOfNames.contains {
        column.isCalled($0) || parts.contains($0) || parts.contains($0 + "s")
      }
    }
  }

  /// Whether a request, in words, asks for several values in one.
  package var asksForList: Bool {
    let words = Set(wordsOfNames)
    return !words.isDisjoint(with: [
      "list", "lists", "separated", "delimited", "array", "arrays", "concatenate", "concatenated",
      "joined", "aggregate", "aggregated",
    ])
  }

  /// Whether a request, in words, says that what stands there twice counts once.
  package var asksForEachOnce: Bool {
    clauses.contains { clause in
      let words = Set(clause.wordsOfNames)
      return !words.isDisjoint(with: ["once", "distinct", "deduplicated", "deduplicate", "dedupe"])
        && words.isDisjoint(with: ["not", "never", "at"])
    }
  }

  /// Whether a request, in words, asks that the values of a column become numbers.
  package func asksForNumber(_ column: Name) -> Bool {
    let numbers: Set<String> = [
      "number", "numbers", "numeric", "integer", "integers", "int", "real", "decimal", "float",
      "double", "cents",
    ]
    let words = wordsOfNames
    return !numbers.isDisjoint(with: words)
      && (names(column) || words.contains(where: column.isCalled))
  }

  /// Whether a request, in words, asks that the values of a column become others: it names the column, and says
  /// so.
  package func asksToConvert(_ column: Name) -> Bool {
    !Self.converting.isDisjoint(with: wordsOfNames) && names(column)
  }

  private static var filling: Set<String> {
    [
      "from", "out", "copy", "copied", "move", "moved", "fill", "filled", "backfill", "backfilled",
      "populate", "populated", "compute", "computed", "calculate", "calculated", "derive",
      "derived",
      "split", "divide", "divided", "extract", "extracted", "convert", "converted", "parse",
      "parsed",
      "take", "taken", "merge", "merged", "combine", "combined", "replace", "replaced", "turn",
      "based", "plus", "minus", "sum",
    ]
  }

  /// Whether a request, in words, asks that a new column is filled: it names the column and another one that
  /// its values could come from, and says that something goes from one to the other.
  ///
  /// - Parameter sources: columns of the table before.
  package func asksToFill(_ column: Name, from sources: [Name]) -> Bool {
    if says(what: column, isMadeOf: sources) { return true }
    var words = wordsOfNames
    guard !Self.filling.isDisjoint(with: words), words.removeFirst(naming: column) else {
      return false
    }
    return sources.contains { source in
      var others = words
      return source != column && others.removeFirst(naming: source)
    }
  }

  private static var equating: Set<String> { ["=", ":", "is", "are", "equals", ",", "be"] }

  /// Whether a sentence says what a column is and names another one, or a table, in that: `gross = net + tax`,
  /// `comment_count, the number of comments`.
  private func says(what column: Name, isMadeOf sources: [Name]) -> Bool {
    lowercased().split(whereSeparator: { ".;\n".contains($0) }).contains { sentence in
      guard let after = sentence.wordsAndSigns.words(behind: column) else { return false }
      let start = after.prefix(3).firstIndex(where: Self.equating.contains)
      guard let start else { return false }
      // What only stands beside it is not what it is made of.
      if after[start] == ",", !after.dropFirst(start + 1).prefix(2).contains("the"),
        !after.dropFirst(start + 1).prefix(2).contains("is")
      {
        return false
      }
      let said = Array(after.dropFirst(start + 1).prefix(12))
      return sources.contains { source in
        var rest = said
        return source != column
          && (rest.removeFirst(naming: source) || said.contains(where: source.isCalled))
      }
    }
  }
}

extension Substring {
  /// Its words, and the signs that stand for some.
  fileprivate var wordsAndSigns: [String] {
    var words: [String] = []
    var word = ""
    for character in self {
      if character.isLetter || character.isNumber || character == "_" {
        word.append(character)
        continue
      }
      if !word.isEmpty { words.append(word) }
      word = ""
      if "=:,+-*/".contains(character) { words.append(String(character)) }
    }
    return word.isEmpty ? words : words + [word]
  }

  fileprivate func trimming(_ isLeftOut: (Character) -> Bool) -> Substring {
    var text = drop(while: isLeftOut)
    while let last = text.last, isLeftOut(last) { text.removeLast() }
    return text
  }
}

extension [String] {
  /// What stands behind a name; nil where it does not stand there.
  fileprivate func words(behind name: Name) -> [String]? {
    if let whole = firstIndex(of: name.folded) { return Array(self[(whole + 1)...]) }
    let parts = name.parts
    guard parts.count > 1, let start = indices.first(where: { self[$0...].starts(with: parts) })
    else { return nil }
    return Array(self[(start + parts.count)...])
  }

  /// Takes the words of a name out, where it stands there, as a whole or its words one after the other.
  fileprivate mutating func removeFirst(naming name: Name) -> Bool {
    if let whole = firstIndex(of: name.folded) {
      remove(at: whole)
      return true
    }
    let parts = name.parts
    guard parts.count > 1, let start = indices.first(where: { self[$0...].starts(with: parts) })
    else { return false }
    removeSubrange(start..<start + parts.count)
    return true
  }
}
