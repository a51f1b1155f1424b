import Schemas

extension Name {
  /// Whether a word is its name, in the singular or the plural.
  package func isCalled(_ word: String) -> Bool {
    calledAs.contains { name in
      guard word != name else { return true }
      if word.hasSuffix("ies"), name.hasSuffix("y") { return word.dropLast(3) == name.dropLast() }
      return word == name + "s" || word + "s" == name || word == name + "es"
        || word.hasSuffix("y") && word.dropLast() + "ies" == name
    }
  }

  /// What people call it: `e_mail` is an e-mail, and `unit_price` a price.
  var calledAs: [String] {
    guard !isOneWord else { return [text] }
    // `created_on` is no `on`.
    let last = parts.last.flatMap { Self.joints.contains($0) ? nil : $0 }
    return [folded, last ?? folded, parts.joined()]
  }

  private static let joints: Set<String> = [
    "on", "at", "by", "in", "of", "to", "for", "from", "is",
  ]

  /// Whether it is small letters and digits alone.
  private var isOneWord: Bool {
    text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }
}

// Asked for each statement in each trial of tomorrow's rows, and a regular expression is compiled wherever it is
// met: what can be read letter by letter is.
extension String {
  /// Whether they name a column, or another thing that a schema holds.
  package func names(_ name: Name) -> Bool { wordsOfNames.names(name) }

  /// Whether they name it, or call it so in the singular or the plural.
  func speaks(of name: Name) -> Bool {
    let words = wordsOfNames
    return words.names(name) || words.contains(where: name.isCalled)
  }

  /// Its words in lower case, those of names with their underscores.
  package var wordsOfNames: [String] {
    lowercased().spelledOut.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
  }

  /// With `not` where it is drawn together with the word before it, `mustn't`, `cannot`, and e-mails in one word. In
  /// lower case.
  var spelledOut: String {
    let others = [("n't", " not"), ("n’t", " not"), ("cannot", "can not"), ("e-mail", "email")]
    return others.reduce(self) { $0.contains($1.0) ? $0.replacing($1.0, with: $1.1) : $0 }
  }

  /// Its sentences, as they are written. A point within a number or a name ends none.
  var sentences: [String] {
    parted {
      $0 == ";" || $0 == "\n"
    } endedBy: {
      ".!?".contains($0)
    }
    .filter { $0.contains(where: \.isLetter) }
  }

  /// The same, parted at colons, too.
  var sentencesAndLists: [String] {
    parted {
      $0 == ";" || $0 == "\n"
    } endedBy: {
      ".!?:".contains($0)
    }
  }

  /// Its sentences and their parts between commas and parentheses, in lower case. A point within a name or a
  /// number ends none, nor does a colon within a time.
  var clauses: [String] { lowercased().clausesAsWritten }

  /// The same in the letters in which they are written.
  var clausesAsWritten: [String] {
    parted {
      ",;\n()".contains($0)
    } endedBy: {
      ".:".contains($0)
    }
  }

  /// - Parameters:
  ///   - isBetween: parts, wherever it stands.
  ///   - isEnd: ends a part, where white space or nothing follows.
  private func parted(
    at isBetween: (Character) -> Bool, endedBy isEnd: (Character) -> Bool
  ) -> [String] {
    var parts: [String] = []
    var start = startIndex
    var at = startIndex
    while at < endIndex {
      let next = index(after: at)
      let isOver = next == endIndex || self[next].isWhitespace
      if isBetween(self[at]) || isOver && isEnd(self[at]) {
        if start < at { parts.append(String(self[start..<at])) }
        start = next
      }
      at = next
    }
    return start < endIndex ? parts + [String(self[start...])] : parts
  }

  private static let numbers = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
  ]

  /// A whole number above 0, in digits or as a word; nil of any other word.
  var wholeNumber: Int? {
    if let number = Int(self) { return number > 0 ? number : nil }
    return Self.numbers.firstIndex(of: self).map { $0 + 1 }
  }

  /// What stands in single or double quotes.
  var quoted: [String] {
    matches(of: /['"]([^'"]+)['"](?!\w)/).map { String($0.1) }
  }

  /// Without such characters at both ends.
  func trimming(_ isLeftOut: (Character) -> Bool) -> String {
    var text = drop(while: isLeftOut)
    while let last = text.last, isLeftOut(last) { text.removeLast() }
    return String(text)
  }
}

extension [String] {
  /// Whether these words name something, as a whole or its words one after the other.
  func names(_ name: Name) -> Bool { range(of: name) != nil }

  /// Where they do.
  func range(of name: Name) -> Range<Int>? {
    if let whole = firstIndex(of: name.folded) { return whole..<whole + 1 }
    let parts = name.parts
    guard parts.count > 1, let start = indices.first(where: { self[$0...].starts(with: parts) })
    else { return nil }
    return start..<start + parts.count
  }
}
