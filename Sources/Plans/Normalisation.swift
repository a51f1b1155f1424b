import Schemas

/// A way to write values shorter or alike, which loses how they were.
package enum Normalisation: Hashable, Sendable {
  case trimmed, lowerCase, upperCase
  /// The first so many characters of a text.
  case cut(to: Int)
  /// A number with so many decimals; nil: with fewer, however many.
  case rounded(decimals: Int?)

  /// Those of texts that say nothing of how much goes.
  package static var spellings: [Self] { [.trimmed, .lowerCase, .upperCase] }

  fileprivate var words: Set<String> {
    switch self {
    case .trimmed: ["trim", "trimmed", "trimming", "strip", "stripped"]
    case .lowerCase: ["lowercase", "lowercased", "lower"]
    case .upperCase: ["uppercase", "uppercased", "upper", "capitals"]
    case .cut: ["cut", "truncate", "truncated", "shorten", "shortened", "clip", "clipped"]
    case .rounded: ["round", "rounded", "rounding", "nearest"]
    }
  }
}

extension String {
  /// How a request, in words, says that the values of a column are to be written, in the order in which that is
  /// done; empty where it does not name the column, or says two things that cannot both be.
  package func asksToWrite(_ column: Name, as family: TypeFamily) -> [Normalisation] {
    let words = wordsOfNames
    // `cur` is short for currency.
    let isShort = column.folded.count > 2 && words.contains { $0.hasPrefix(column.folded) }
    guard names(column) || isShort || words.contains(where: column.isCalled) else { return [] }
    let said = clauses.map { Set($0.wordsOfNames) }.filter {
      $0.isDisjoint(with: ["not", "don", "never", "without"])
    }
    func asks(for form: Normalisation) -> Bool {
      said.contains { !form.words.isDisjoint(with: $0) }
    }
    if family.isNumber {
      let form = Normalisation.rounded(decimals: decimals)
      return asks(for: form) ? [form] : []
    }
    guard family == .text else { return [] }
    let spellings = Normalisation.spellings.filter(asks)
    guard !spellings.contains(.lowerCase) || !spellings.contains(.upperCase) else { return [] }
    return spellings + (mostCharacters.map { [.cut(to: $0)] } ?? []).filter(asks)
  }

  /// The only number, or the only one of characters.
  private var mostCharacters: Int? {
    let words = wordsOfNames
    let numbers = words.indices.filter { Int(words[$0]).map { $0 > 0 } ?? false }
    let counted = numbers.filter { at in
      words[(at + 1)...].first.map { word in
        ["char", "letter"].contains(where: word.hasPrefix)
      } ?? false
    }
    let telling = counted.isEmpty ? numbers : counted
    return telling.count == 1 ? Int(words[telling[0]]) : nil
  }

  private var decimals: Int? {
    let words = wordsOfNames
    let digits = ["no": 0, "one": 1, "two": 2, "three": 3, "four": 4]
    let counted = words.indices.dropLast().first { at in
      ["decimal", "place", "digit"].contains(where: words[at + 1].hasPrefix)
    }
    if let counted, let count = Int(words[counted]) ?? digits[words[counted]] { return count }
    return words.contains { ["whole", "integer", "full"].contains(where: $0.hasPrefix) } ? 0 : nil
  }
}
