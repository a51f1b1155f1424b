import EngineInterface
import Plans

/// How a request wants values written, whichever they are: read once.
struct WantedForms: Hashable, Sendable {
  /// Whether what is stored stays as it is.
  let valuesStay: Bool
  /// To how many characters texts are cut, and whether it says so by what is to stay of them.
  let cut: Normalisation?
  let isCutSaid: Bool
  /// What numbers are divided by, on which side of a step they end, and how many decimals stay.
  let step: Double?
  let side: Normalisation.Side
  let decimals: Int?

  /// - Parameter words: of the text.
  init(_ text: String, _ words: [String]) {
    let lowered = text.lowercased()
    let length = Self.partOfDay(in: lowered)
    valuesStay = Self.saysThatValuesStay(in: lowered)
    cut = length.map { .cut(to: $0) } ?? Self.cut(in: text, words)
    isCutSaid = length != nil || Self.keepsEnd(in: lowered)
    step = Self.step(in: lowered)
    let (down, up) = (words.contains("down"), words.contains("up"))
    side = down == up ? .nearest : down ? .below : .above
    decimals = Self.decimals(in: lowered, words)
  }

  /// `the stored values stay`, `not in the table`
  private static func saysThatValuesStay(in text: String) -> Bool {
    text.contains(
      /\b(stored|existing|present|current)\b[^.;]*\b(stays?|remains?|keeps? (their|its|the)|kept|untouched|unchanged)\b/
    )
      || text.contains(/\bnot (by|in|with) (this|the) (migration|script|table|database|data)\b/)
  }

  /// `Keep only the last four characters`.
  private static func keepsEnd(in text: String) -> Bool {
    text.contains(
      /\b(keep|keeps|only|just|store)\b[^.;]* (first|last|leading|trailing) \w+ (char|letter|digit)/
    )
  }

  /// How much of a day, or of a time, is to stay: `keep only year and month`, `just the date`, `only the year`.
  private static func partOfDay(in text: String) -> Int? {
    let isOfDay = text.contains(/yyyy-mm-dd|\b(only|just) the (date|day)\b|\bdate part\b/)
    let isOfMonth = text.contains(/yyyy-mm(?!-)|\byear and month\b/)
    let isOfYear = text.contains(/\b(only|just) the year\b/)
    let lengths = [(isOfDay, 10), (isOfMonth, 7), (isOfYear, 4)].filter(\.0).map(\.1)
    guard lengths.count == 1, text.contains(/\b(keep|only|just|cut|truncate|shorten)\b/) else {
      return nil
    }
    return lengths[0]
  }

  /// To the only number, or the only one of characters, or that of the first or the last of them.
  private static func cut(in text: String, _ words: [String]) -> Normalisation? {
    let numbers = words.indices.filter { words[$0].wholeNumber != nil }
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
    guard telling.count == 1, let length = words[telling[0]].wholeNumber else { return nil }
    let isEnd = telling[0] > 0 && ["last", "trailing"].contains(words[telling[0] - 1])
    let tail = text.contains("…") ? "…" : text.contains(/['"`]\.\.\.['"`]/) ? "..." : ""
    return .cut(to: length, isEnd: isEnd, tail: isEnd ? "" : tail)
  }

  /// What numbers are to be divided by: `the nearest multiple of 5`, `to the nearest 0.05`, `to full hundreds`.
  private static func step(in text: String) -> Double? {
    let named = text.firstMatch(
      of: /\b(multiples? of|nearest|steps of|next|full|whole) (ten|hundred|thousand)s?\b/)
    if let named { return ["ten": 10, "hundred": 100, "thousand": 1000][String(named.2)] }
    let told = text.firstMatch(
      of: /\b(multiples? of|nearest|steps of) (an? |the )?([0-9]+(\.[0-9]+)?)\b/)
    return told.flatMap { Double($0.3) }.flatMap { $0 > 0 ? $0 : nil }
  }

  private static func decimals(in text: String, _ words: [String]) -> Int? {
    let isToCents = text.contains(
      /\bto (the |full |whole |nearest |euro )*(cents?|penny|pence)\b/)
    if isToCents { return 2 }
    let counted = words.indices.dropLast().first { at in
      ["decimal", "place", "digit"].contains(where: words[at + 1].hasPrefix)
    }
    if let counted {
      let word = words[counted]
      if let count = ["no", "0"].contains(word) ? 0 : word.wholeNumber { return count }
    }
    return words.contains { ["whole", "integer", "full"].contains(where: $0.hasPrefix) } ? 0 : nil
  }
}
