import Schemas

extension Name {
  /// Its words, in lower case.
  package var parts: [String] {
    folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
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

  fileprivate var wordsOfNames: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
  }

  private static var converting: Set<String> {
    [
      "convert", "converted", "conversion", "store", "stored", "hold", "holds", "count", "counted",
      "counts", "multiply", "multiplied", "times", "divide", "divided", "scale", "scaled", "rescale",
      "shift", "shifted", "move", "moved", "increase", "raise", "raised", "reduce", "reduced", "lower",
      "lowered", "double", "doubled", "halve", "halved", "round", "rounded", "negate", "negated",
      "invert", "inverted", "flip", "flipped", "reverse", "reversed", "turn", "turned", "recompute",
      "recalculate", "correct", "corrected", "fix", "change", "changed", "switch", "express",
      "expressed", "measure", "measured", "instead", "renumber", "renumbered", "cents", "percent",
    ]
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
      "based",
    ]
  }

  /// Whether a request, in words, asks that a new column is filled: it names the column and another one that
  /// its values could come from, and says that something goes from one to the other.
  ///
  /// - Parameter sources: columns of the table before.
  package func asksToFill(_ column: Name, from sources: [Name]) -> Bool {
    var words = wordsOfNames
    guard !Self.filling.isDisjoint(with: words), words.removeFirst(naming: column) else {
      return false
    }
    return sources.contains { source in
      var others = words
      return source != column && others.removeFirst(naming: source)
    }
  }
}

extension [String] {
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
