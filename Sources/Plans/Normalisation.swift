import Schemas

/// A way to write values shorter or alike, which loses how they were.
package enum Normalisation: Hashable, Sendable {
  case trimmed, lowerCase, upperCase
  /// In lower case behind the first of these signs.
  case lowerCaseBehind(Character)
  /// The first so many characters of a text, or the last; with this text behind those that were longer.
  case cut(to: Int, isEnd: Bool = false, tail: String = "")
  /// A number that can be divided by this one, on this side of the old one.
  case stepped(Double, Side)
  /// A number with so many decimals; nil: with fewer, however many.
  case rounded(decimals: Int?)

  package enum Side: Hashable, Sendable { case nearest, below, above }

  /// Those of texts that say nothing of how much goes.
  package static var spellings: [Self] { [.trimmed, .lowerCase, .upperCase] }

  fileprivate var words: Set<String> {
    switch self {
    case .trimmed: ["trim", "trimmed", "trimming", "strip", "stripped"]
    case .lowerCase, .lowerCaseBehind: ["lowercase", "lowercased", "lower"]
    case .upperCase: ["uppercase", "uppercased", "upper", "capitals"]
    case .cut: ["cut", "truncate", "truncated", "shorten", "shortened", "clip", "clipped"]
    case .rounded, .stepped: ["round", "rounded", "rounding", "nearest"]
    }
  }

  /// Words that say it together: `ignore case and outer blanks`.
  fileprivate var phrases: [Set<String>] {
    switch self {
    case .trimmed:
      ["blanks", "spaces", "whitespace"].flatMap { blanks in
        ["outer", "leading", "trailing", "surrounding", "ends"].map { [$0, blanks] }
      }
    case .lowerCase:
      [
        ["ignore", "case"], ["ignoring", "case"], ["regardless", "case"], ["case", "insensitive"],
      ]
    default: []
    }
  }
}

extension String {
  /// How a request, in words, says that the values of a column are to be written, in the order in which that is
  /// done; empty where it does not name the column, or says two things that cannot both be.
  ///
  /// - Parameters:
  ///   - others: the other columns of its table: what a clause says of them alone is not said of it.
  ///   - tables: what a clause says of these is not said of it either.
  package func asksToWrite(
    _ column: Name, as family: TypeFamily, besides others: [Name] = [],
    elsewhere tables: [Name] = []
  ) -> [Normalisation] {
    let words = wordsOfNames
    // `cur` is short for currency.
    let isShort = column.folded.count > 2 && words.contains { $0.hasPrefix(column.folded) }
    let isDomain =
      !Set(["domain", "domains"]).isDisjoint(with: words) && column.folded.contains("mail")
    guard names(column) || isShort || isDomain || words.contains(where: column.isCalled),
      !saysThatValuesStay
    else { return [] }
    let denying: Set<String> = ["not", "never", "without", "nothing"]
    let own = clauses.filter { $0.speaks(of: column) }
    // `Trim the note, not the name`
    guard own.isEmpty || own.contains(where: { denying.isDisjoint(with: $0.wordsOfNames) }) else {
      return []
    }
    let said = clauses.filter { clause in
      (clause.speaks(of: column) || !others.contains(where: clause.speaks))
        && !tables.contains { strange in clause.wordsOfNames.contains(where: strange.isCalled) }
    }.map { Set($0.wordsOfNames) }.filter { $0.isDisjoint(with: denying) }
    func asks(for form: Normalisation) -> Bool {
      said.contains { clause in
        !form.words.isDisjoint(with: clause) || form.phrases.contains { clause.isSuperset(of: $0) }
      }
    }
    if family.isNumber {
      // Rounded up, to whole numbers, is another one than the nearest.
      let whole: Normalisation? = decimals == 0 && side != .nearest ? .stepped(1, side) : nil
      let form = step.map { .stepped($0, side) } ?? whole ?? .rounded(decimals: decimals)
      return asks(for: form) ? [form] : []
    }
    guard family == .text else { return [] }
    if isDomain, asks(for: .lowerCase) { return [.lowerCaseBehind("@")] }
    let spellings = Normalisation.spellings.filter(asks)
    guard !spellings.contains(.lowerCase) || !spellings.contains(.upperCase) else { return [] }
    return spellings
      + (cut.map { [$0] } ?? []).filter { asks(for: $0) || keepsEnd || partOfDay != nil }
  }

  /// `the stored values stay`, `not in the table`
  private var saysThatValuesStay: Bool {
    let text = lowercased()
    return text.contains(
      /\b(stored|existing|present|current)\b[^.;]*\b(stays?|remains?|keeps? (their|its|the)|kept|untouched|unchanged)\b/
    )
      || text.contains(/\bnot (by|in|with) (this|the) (migration|script|table|database|data)\b/)
  }

  private func speaks(of column: Name) -> Bool {
    names(column) || wordsOfNames.contains(where: column.isCalled)
  }

  /// `Keep only the last four characters`.
  private var keepsEnd: Bool {
    lowercased().contains(
      /\b(keep|keeps|only|just|store)\b[^.;]* (first|last|leading|trailing) \w+ (char|letter|digit)/
    )
  }

  /// How much of a day, or of a time, is to stay: `keep only year and month`, `just the date`.
  private var partOfDay: Int? {
    let text = lowercased()
    let isOfDay = text.contains(/yyyy-mm-dd|\b(only|just) the (date|day)\b|\bdate part\b/)
    let isOfMonth = text.contains(/yyyy-mm(?!-)|\byear and month\b/)
    guard isOfDay != isOfMonth, text.contains(/\b(keep|only|just|cut|truncate|shorten)\b/) else {
      return nil
    }
    return isOfDay ? 10 : 7
  }

  /// To the only number, or the only one of characters, or that of the first or the last of them.
  private var cut: Normalisation? {
    if let partOfDay { return .cut(to: partOfDay) }
    let words = wordsOfNames
    let numbers = words.indices.filter { Self.number(words[$0]) != nil }
    let counted = numbers.filter { at in
      words[(at + 1)...].first.map { word in
        ["char", "letter", "digit"].contains(where: word.hasPrefix)
      } ?? false
    }
    let ends = counted.filter {
      $0 > 0 && ["first", "last", "leading", "trailing"].contains(words[$0 - 1])
    }
    let figures = numbers.filter { Int(words[$0]) != nil }
    let telling = ends.count == 1 ? ends : counted.isEmpty ? figures : counted
    guard telling.count == 1, let length = Self.number(words[telling[0]]) else { return nil }
    let isEnd = telling[0] > 0 && ["last", "trailing"].contains(words[telling[0] - 1])
    let tail = contains("…") ? "…" : contains(/['"`]\.\.\.['"`]/) ? "..." : ""
    return .cut(to: length, isEnd: isEnd, tail: isEnd ? "" : tail)
  }

  /// A whole number above 0, in digits or as a word.
  private static func number(_ word: String) -> Int? {
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    return Int(word).flatMap { $0 > 0 ? $0 : nil } ?? words.firstIndex(of: word).map { $0 + 1 }
  }

  /// What numbers are to be divided by: `the nearest multiple of 5`, `to the nearest 0.05`, `to full hundreds`.
  private var step: Double? {
    let text = lowercased()
    let named = text.firstMatch(
      of: /\b(multiples? of|nearest|steps of|next|full|whole) (ten|hundred|thousand)s?\b/)
    if let named { return ["ten": 10, "hundred": 100, "thousand": 1000][String(named.2)] }
    let told = text.firstMatch(
      of: /\b(multiples? of|nearest|steps of) (an? |the )?([0-9]+(\.[0-9]+)?)\b/)
    return told.flatMap { Double($0.3) }.flatMap { $0 > 0 ? $0 : nil }
  }

  private var side: Normalisation.Side {
    let words = Set(wordsOfNames)
    let (down, up) = (words.contains("down"), words.contains("up"))
    return down == up ? .nearest : down ? .below : .above
  }

  private var decimals: Int? {
    let isToCents = lowercased().contains(
      /\bto (the |full |whole |nearest |euro )*(cents?|penny|pence)\b/)
    if isToCents { return 2 }
    let words = wordsOfNames
    let digits = ["no": 0, "one": 1, "two": 2, "three": 3, "four": 4]
    let counted = words.indices.dropLast().first { at in
      ["decimal", "place", "digit"].contains(where: words[at + 1].hasPrefix)
    }
    if let counted, let count = Int(words[counted]) ?? digits[words[counted]] { return count }
    return words.contains { ["whole", "integer", "full"].contains(where: $0.hasPrefix) } ? 0 : nil
  }
}
