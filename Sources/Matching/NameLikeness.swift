import Schemas

/// How alike two names are, and whether what separates them is only manner.
struct NameLikeness: Sendable {
  /// 0 to 1.
  let score: Double
  /// Whether all that separates them is spelling, order, generic words, or words that mean the same.
  let isExplained: Bool
  /// Whether they share a word that says what a column holds.
  let sharesWord: Bool

  /// - Parameter context: words of the table's name, which a column may repeat or not.
  init(_ a: NameParts, _ b: NameParts, context: Set<String> = []) {
    var left = b.words
    var (common, same) = (0.0, 0)
    var loose: [String] = []
    var isGuess = false
    for word in a.words {
      let plain = left.firstIndex(of: word) ?? left.firstIndex { Vocabulary.isShortForm(word, $0) }
      if let at = plain ?? left.firstIndex(where: { Vocabulary.mean(word, $0) }) {
        common += plain == nil ? 0.8 * Self.weight(word, context) : Self.weight(word, context)
        if plain == nil { isGuess = true }
        if !Vocabulary.generic.contains(word) { same += 1 }
        left.remove(at: at)
      } else {
        loose.append(word)
      }
    }
    let total = (a.words + b.words).reduce(0) { $0 + Self.weight($1, context) }
    let words = total == 0 ? 0 : min(1, 2 * common / total)
    func isManner(_ word: String) -> Bool {
      Vocabulary.generic.contains(word) || context.contains(word)
    }
    let isOneSided = loose.isEmpty || left.isEmpty
    let isWorded =
      same > 0 && (loose + left).allSatisfy(isManner)
      && (isOneSided || (loose + left).allSatisfy(Vocabulary.moments.contains))
    let (plain, other) = (a.folded.filter(Self.isLetter), b.folded.filter(Self.isLetter))
    let isSpelling =
      plain == other || Self.isPrefixed(plain, other, by: context)
      || Self.isPrefixed(other, plain, by: context)
      || Self.isMisspelling(a.folded, b.folded)
    sharesWord = same > 0
    isExplained = isSpelling || isWorded && !isGuess
    score = max(Self.dice(a.trigrams, b.trigrams), words, isExplained ? 0.8 : isWorded ? 0.6 : 0)
  }

  /// `partno` and `no` in a table of parts.
  private static func isPrefixed(_ long: [UInt8], _ short: [UInt8], by context: Set<String>) -> Bool
  {
    long.count > short.count && long.hasSuffix(short)
      && context.contains(
        Vocabulary.singular(String(decoding: long.dropLast(short.count), as: UTF8.self)))
  }

  private static func weight(_ word: String, _ context: Set<String>) -> Double {
    Vocabulary.generic.contains(word) ? 0.35 : context.contains(word) ? 0.5 : 1
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte != UInt8(ascii: "_") }

  /// Of two sorted lists: twice what they share by what they hold.
  static func dice(_ a: [UInt32], _ b: [UInt32]) -> Double {
    var (i, j, common) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        common += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return a.isEmpty && b.isEmpty ? 0 : 2 * Double(common) / Double(a.count + b.count)
  }

  /// One letter more, less, other or exchanged with its neighbour, in a name of five at least.
  private static func isMisspelling(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard short.count >= 5, long.count - short.count <= 1 else { return false }
    let head = zip(short, long).prefix { $0 == $1 }.count
    let tail = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
    func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
    let changed = short.dropFirst(head).dropLast(min(tail, short.count - head))
    let put = long.dropFirst(head).dropLast(min(tail, long.count - head))
    // address1 and address2 are two things.
    guard !(changed + put).contains(where: isDigit) else { return false }
    if head + tail >= short.count { return true }
    guard short.count == long.count else { return false }
    if head + tail == short.count - 1 { return true }
    return head + tail == short.count - 2 && short[head] == long[head + 1]
      && short[head + 1] == long[head]
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ end: [UInt8]) -> Bool {
    count >= end.count && suffix(end.count).elementsEqual(end)
  }
}
