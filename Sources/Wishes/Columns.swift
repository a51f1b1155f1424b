import Schemas

extension Wish {
  /// What it says that a column is called from now on: `lng to x`,
  /// `works.medium -> technique`, `net and tax to net_cents and tax_cents`. nil where it says several things, or
  /// several become one.
  package func newName(for column: Name) -> Name? {
    let words = wordsAndCommas
    let found = words.indices.dropFirst().dropLast().compactMap { at -> Name? in
      let isReplacing =
        words[at] == "by"
        && words[..<at].suffix(4).contains { ["replace", "replaces", "replaced"].contains($0) }
      guard Self.leading.contains(words[at]) || isReplacing else { return nil }
      var subject = words[..<at]
      // `manager_name is to become manager_id`
      while words[at] == "become", let last = subject.last, Self.auxiliary.contains(last) {
        subject.removeLast()
      }
      let old = Self.list(Self.withoutPlace(subject).reversed())
      let new = Self.list(Array(words[(at + 1)...]))
      // The last of the old ones is the first that is met.
      guard let place = old.firstIndex(of: column), old.count == 1 || new.count >= old.count else {
        return nil
      }
      return new.isEmpty ? nil : new[old.count - 1 - place]
    }
    return found.count == 1 ? found[0] : nil
  }

  private static var auxiliary: Set<String> {
    ["is", "to", "shall", "should", "will", "must", "has"]
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
    return text.lowercased().split(whereSeparator: \.isWhitespace).flatMap { word -> [String] in
      let bare = String(word).trimming { signs.contains($0) }
      let plain = bare.trimming { $0 == "," || signs.contains($0) }
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

  /// Whether it says that a column's values are no longer needed as they are: in one clause, by
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
    return literal.contains { clause in
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

  /// Whether it asks for several values in one.
  package var asksForList: Bool {
    return !wordSet.isDisjoint(with: [
      "list", "lists", "separated", "delimited", "array", "arrays", "concatenate", "concatenated",
      "joined", "aggregate", "aggregated",
    ])
  }

  /// Whether it asks for a table that links rows with others: what is linked is, however often a list said it.
  package var asksForLinks: Bool {
    text.lowercased().contains(
      /\b(many[- ]to[- ]many|[mn]:[mn]|(link|join|junction|linking|bridge|association)[- ]?tables?|tag(ging)?s? tables?)\b/
    )
  }

  /// Whether it says that what stands there twice counts once.
  package var asksForEachOnce: Bool {
    clauses.contains { clause in
      let words = Set(clause.wordsOfNames)
      if !words.isDisjoint(with: ["no", "without"]),
        !words.isDisjoint(with: ["repeats", "repetition", "repetitions", "duplicates", "doubles"])
      {
        return true
      }
      // `Repeats do not matter`
      if words.isSuperset(of: ["not", "matter"]),
        !words.isDisjoint(with: ["repeats", "duplicates"])
      {
        return true
      }
      return !words.isDisjoint(with: ["once", "distinct", "deduplicated", "deduplicate", "dedupe"])
        && words.isDisjoint(with: ["not", "never", "at"])
    }
  }

  /// Whether it asks that the values of a column become numbers.
  package func asksForNumber(_ column: Name) -> Bool {
    let numbers: Set<String> = [
      "number", "numbers", "numeric", "integer", "integers", "int", "real", "decimal", "float",
      "double", "cents",
    ]
    return !numbers.isDisjoint(with: words) && speaks(of: column)
  }

  /// Whether it asks that the values of a column become others: it names the column, and says
  /// so.
  package func asksToConvert(_ column: Name) -> Bool {
    !Self.converting.isDisjoint(with: words) && names(column)
      && !clauses.contains {
        $0.speaks(of: column)
          && $0.contains(
            /\b(do|does|must|should|may|shall) not (change|convert|touch|alter|raise|reduce)\b/)
      }
  }

  private static var filling: Set<String> {
    [
      "from", "out", "copy", "copied", "move", "moved", "fill", "filled", "backfill", "backfilled",
      "populate", "populated", "compute", "computed", "calculate", "calculated", "derive",
      "derived",
      "split", "divide", "divided", "extract", "extracted", "convert", "converted", "parse",
      "parsed",
      "take", "taken", "merge", "merged", "combine", "combined", "replace", "replaced", "turn",
      "based", "plus", "minus", "sum", "times", "product", "stored", "append", "appended",
      "prepend", "prepended",
    ]
  }

  /// Whether it asks that a new column is filled: it names the column and another one that
  /// its values could come from, and says that something goes from one to the other.
  ///
  /// - Parameter sources: columns of the table before.
  package func asksToFill(_ column: Name, from sources: [Name]) -> Bool {
    if says(what: column, isMadeOf: sources) { return true }
    var words = words
    guard !Self.filling.isDisjoint(with: words), words.removeFirst(naming: column) else {
      return false
    }
    return sources.contains { source in
      var others = words
      return source != column && others.removeFirst(naming: source)
    }
  }

  /// Whether a clause says of the rows what a column is to hold in them, and names a value that is not its default:
  /// `1 for all users of age 18 or over`.
  ///
  /// - Parameter standard: the default, as SQL.
  package func givesRows(of column: Name, otherThan standard: String?) -> Bool {
    let today: Set<String> = ["existing", "today", "current", "present"]
    let all = today.union(["each", "every", "everyone", "everybody", "all", "rest", "others"])
    let standard = standard?.lowercased().filter { $0 != "'" }
    return sentences.indices.contains { at in
      let sentence = sentences[at]
      let isNamed = sentence.wordsOfNames.contains(where: column.isCalled)
      // The next sentence may say of today's rows what they get of it.
      let isNamedBefore = at > 0 && sentences[at - 1].wordsOfNames.contains(where: column.isCalled)
      guard isNamed || isNamedBefore && !today.isDisjoint(with: sentence.wordsOfNames) else {
        return false
      }
      func isOther(_ said: String) -> Bool {
        let constants = said.quoted + said.wordsOfNames.filter { Int($0) != nil }
        return constants.contains { $0.lowercased() != standard }
      }
      return sentence.clauses.contains { clause in
        let words = clause.wordsOfNames
        guard !all.isDisjoint(with: words), !words.contains("default") else { return false }
        return isOther(words.contains(where: column.isCalled) ? sentence : clause)
      }
    }
  }

  private static var equating: Set<String> { ["=", ":", "is", "are", "equals", ",", "be"] }

  /// Whether a sentence says what a column is and names another one, or a table, in that: `gross = net + tax`,
  /// `comment_count, the number of comments`.
  private func says(what column: Name, isMadeOf sources: [Name]) -> Bool {
    sentences.contains { sentence in
      guard let after = sentence.lowercased().wordsAndSigns.words(behind: column) else {
        return false
      }
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

extension String {
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
}

extension [String] {
  /// What stands behind a name; nil where it does not stand there.
  fileprivate func words(behind name: Name) -> [String]? {
    range(of: name).map { Array(self[$0.upperBound...]) }
  }

  /// Takes the words of a name out, where it stands there.
  fileprivate mutating func removeFirst(naming name: Name) -> Bool {
    guard let range = range(of: name) else { return false }
    removeSubrange(range)
    return true
  }
}
