import Foundation

/// Sentences made from the grammar's own productions, the same for the same seed.
struct GrammarCorpus {
  private var rules: [String: [[String]]] = [:]
  private var classes: [String: [String]] = [:]
  /// How deep the shallowest sentence of each symbol is.
  private var depths: [String: Int] = [:]
  private var random: SplitMix64

  static let folder = URL(filePath: #filePath).appending(
    path: "../../../Sources/Engines/SQLite/Syntax/Grammar"
  ).standardized

  init(seed: UInt64) throws {
    random = SplitMix64(state: seed)
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted() {
      let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
      for line in text.split(separator: "\n") { read(line) }
    }
    measure()
  }

  private mutating func read(_ line: Substring) {
    if let found = line.firstMatch(of: /^%token_class (\w+)\s+([\w|]+)\./) {
      classes[String(found.1)] = found.2.split(separator: "|").map(String.init)
    } else if let found = line.firstMatch(of: /^([a-z_]+) ::= ?([^.]*)\./) {
      rules[String(found.1), default: []].append(found.2.split(separator: " ").map(String.init))
    }
  }

  private mutating func measure() {
    var isChanged = true
    while isChanged {
      isChanged = false
      for (name, sides) in rules {
        for side in sides {
          let depth = depth(of: side)
          guard depth < depths[name] ?? 1 << 20 else { continue }
          depths[name] = depth
          isChanged = true
        }
      }
    }
  }

  private func depth(of side: [String]) -> Int {
    1 + (side.map { rules[$0] == nil ? 0 : depths[$0] ?? 1 << 20 }.max() ?? 0)
  }

  /// The words of a statement.
  mutating func statement() -> [String] {
    var words: [String] = []
    expand("statement", budget: [3, 5, 7, 9, 12].randomElement(using: &random) ?? 5, into: &words)
    return words
  }

  private mutating func expand(_ symbol: String, budget: Int, into words: inout [String]) {
    guard var sides = rules[symbol] else {
      words.append(word(symbol))
      return
    }
    if budget <= 0 {
      let least = sides.map { depth(of: $0) }.min()
      sides = sides.filter { depth(of: $0) == least }
    }
    for part in sides.randomElement(using: &random) ?? [] {
      expand(part, budget: budget - 1, into: &words)
    }
  }

  private mutating func word(_ symbol: String) -> String {
    let one = symbol.split(separator: "|").randomElement(using: &random).map(String.init) ?? symbol
    let terminal = classes[one]?.randomElement(using: &random) ?? one
    if let spellings = Self.spellings[terminal] {
      return spellings.randomElement(using: &random) ?? terminal
    }
    return Bool.random(using: &random) ? terminal : terminal.lowercased()
  }

  /// The words with blanks, line ends and comments between them.
  mutating func text(_ words: [String]) -> String {
    words.map {
      $0 + ([" ", " ", "\n", "\t", "/* c */", " -- c\n"].randomElement(using: &random) ?? " ")
    }
    .joined()
  }

  /// The same with one word taken out, doubled, or put in another's place.
  mutating func mutated(_ words: [String]) -> [String] {
    var words = words
    guard let at = words.indices.randomElement(using: &random) else { return words }
    switch Int.random(in: 0..<3, using: &random) {
    case 0: words.remove(at: at)
    case 1: words.insert(words[at], at: at)
    default: words.swapAt(at, words.index(before: words.count))
    }
    return words
  }

  private static let spellings: [String: [String]] = [
    "LP": ["("], "RP": [")"], "SEMI": [";"], "COMMA": [","], "DOT": ["."], "EQ": ["=", "=="],
    "NE": ["<>", "!="], "LT": ["<"], "GT": [">"], "LE": ["<="], "GE": [">="], "PLUS": ["+"],
    "MINUS": ["-"], "STAR": ["*"], "SLASH": ["/"], "REM": ["%"], "CONCAT": ["||"],
    "PTR": ["->", "->>"], "BITAND": ["&"], "BITOR": ["|"], "LSHIFT": ["<<"], "RSHIFT": [">>"],
    "BITNOT": ["~"], "INTEGER": ["0", "42", "0x1F"], "FLOAT": ["1.5", ".5", "1e3"],
    "STRING": ["'s'", "'it''s'"], "BLOB": ["x'0a'", "X''"],
    "VARIABLE": ["?", "?1", ":v", "@w", "$x::y(z)"],
    "ID": ["a", "b", "t", "\"q q\"", "[r]", "`s`", "été", "abort", "key", "x1"],
    "JOIN_KW": ["left", "cross", "natural", "inner"],
    "CTIME_KW": ["current_date", "CURRENT_TIMESTAMP"], "LIKE_KW": ["LIKE", "glob", "regexp"],
    "TEMP": ["temp", "TEMPORARY"], "AUTOINCR": ["autoincrement"], "ANY": ["x", "1", "=", "select"],
  ]
}

struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }
}
