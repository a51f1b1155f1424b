import SQLiteSyntax
import Schemas

/// Values that a column could hold and that none of its rows may have, beside one that it holds.
struct EdgeValues {
  struct Edge {
    let what: String
    let sql: String
    var isPlausible = true
  }

  let column: Column
  let table: Table
  /// What it holds in a row, as SQL; NULL where it holds nothing in any.
  let base: String
  let texts: [String]
  let numbers: [Int64]
  /// Of the column that takes its values, where it is another.
  var becomes: TypeFamily? = nil

  var edges: [Edge] {
    var edges: [Edge] = []
    if column.notNull == nil {
      let isKey = table.primaryKey?.columns.contains(column.name) == true
      if !isKey || !table.withoutRowid {
        edges.append(Edge(what: "NULL", sql: "NULL", isPlausible: !isKey))
      }
    }
    // A type that keeps texts of digits as they are: https://www.sqlite.org/stricttables.html
    if table.strict, column.type == "ANY" {
      edges.append(Edge(what: "a text of digits", sql: "'007'"))
    }
    if base.hasPrefix("X'") { return edges + [Edge(what: "an empty blob", sql: "X''")] }
    if let form = JSONForm(base) { return edges + json(form) }
    if base.hasPrefix("'") || base == "NULL" && TypeFamily(column.type) == .text {
      return edges + text(base == "NULL" ? "word one" : unquoted(base))
    }
    return edges + number
  }

  // MARK: Numbers

  private var number: [Edge] {
    let isWhole = !base.contains(".")
    let isInteger = isWhole && column.type.contains("INT")
    var edges = [
      Edge(what: "zero", sql: "0"), Edge(what: "one", sql: "1"),
      Edge(what: "a negative number", sql: "-7"),
      Edge(what: "a large number", sql: isWhole ? "98765432" : "98765432.5"),
    ]
    if !isWhole {
      edges += [
        Edge(what: "a number with more digits", sql: "1234.56789"),
        Edge(what: "a whole number", sql: "41.0"),
        Edge(what: "a half of the last digit", sql: "10.005"),
        Edge(what: "a number that needs all its digits", sql: "0.30000000000000004"),
      ]
    } else if !isInteger {
      edges.append(Edge(what: "a number with a fraction", sql: "12.75"))
    } else {
      // Where it becomes a text, a length of the script may be too short for it.
      for length in numbers.map(\.magnitude) where becomes == .text && (5...15).contains(length) {
        let long = "1\(String(repeating: "0", count: Int(length) - 2))23"
        edges.append(Edge(what: "a number of more digits than the script's lengths", sql: long))
      }
      edges.append(
        Edge(
          what: "an integer that no float holds", sql: "9007199254740993",
          isPlausible: becomes == .real && (Int64(base) ?? 0) >= 1_000_000_000))
      edges.append(
        Edge(what: "a number with a fraction", sql: "12.75", isPlausible: false))
    }
    // Near what is there, which a CHECK may ask for.
    if !isInteger, Double(base) != nil, !base.contains("e") {
      edges.append(
        isWhole
          ? Edge(what: "a number with a fraction", sql: base + ".375")
          : Edge(what: "a number with more digits", sql: base + "12589"))
    }
    if isInteger, let number = Int64(base), number >= 100_000_000, number < 1 << 42 {
      edges.append(Edge(what: "a time in milliseconds", sql: "\(number * 1000)"))
    }
    edges.append(Edge(what: "a text instead of a number", sql: "'n/a'", isPlausible: false))
    let beside = numbers.flatMap { [$0, $0 &+ 1, $0 &- 1] }
    // Between two whole numbers, of which a script may name one and the next.
    let between = isInteger ? [] : numbers.prefix(4).filter { $0.magnitude < 1 << 40 }
    return edges
      + between.map { Edge(what: "a number with a fraction", sql: "\($0).5") }
      + beside.filter { (-(1 << 53)..<(1 << 53)).contains($0) }.map {
        Edge(what: "a number at or beside one of the script's", sql: "\($0)")
      }
  }

  // MARK: JSON

  private enum JSONForm {
    case array, object

    /// - Parameter literal: of a text.
    init?(_ literal: String) {
      let text = literal.dropFirst().dropLast()
      switch (text.first, text.last) {
      case ("[", "]"): self = .array
      case ("{", "}"): self = .object
      default: return nil
      }
    }
  }

  /// Other values of the same form. What is no JSON, or the same written otherwise, such a column does not hold.
  /// https://www.sqlite.org/json1.html
  private func json(_ form: JSONForm) -> [Edge] {
    func more(_ path: String, _ value: String) -> String {
      "json_set(\(base), '\(path)', \(value))"
    }
    let nested = "json('{\"inner\": [1]}')"
    let edges =
      switch form {
      case .array:
        [
          Edge(what: "an empty JSON array", sql: "'[]'"),
          Edge(what: "a JSON array of one", sql: "json_array(json_extract(\(base), '$[0]'))"),
          Edge(what: "a JSON array with null in it", sql: more("$[#]", "NULL")),
          Edge(
            what: "a JSON array with a number in it", sql: more("$[#]", "7.5"), isPlausible: false),
          Edge(
            what: "a JSON array with an object in it", sql: more("$[#]", nested), isPlausible: false
          ),
          Edge(
            what: "a JSON array with an element twice",
            sql: more("$[#]", "json_extract(\(base), '$[0]')")),
          Edge(what: "a JSON array with an empty text in it", sql: more("$[#]", "''")),
        ]
      case .object:
        [
          Edge(what: "an empty JSON object", sql: "'{}'"),
          Edge(what: "a JSON object with a member more", sql: more("$.extra", "'more'")),
          Edge(
            what: "a JSON object with an object in it", sql: more("$.extra", nested),
            isPlausible: false),
          Edge(what: "a JSON object with null in it", sql: more("$.extra", "NULL")),
        ]
      }
    return edges + [
      Edge(what: "an empty text", sql: "''"),
      Edge(what: "no JSON", sql: "'none'", isPlausible: false),
    ]
  }

  // MARK: Texts

  private typealias Kind = (what: String, values: [String])

  private func text(_ base: String) -> [Edge] {
    // What is most telling first: one example of a column is enough.
    var kinds: [Kind] = []
    if let order = DateOrder(base) {
      kinds += order.others(than: base)
    } else if isNumber(base) {
      kinds += [
        ("a word instead of a number", ["n/a"]), ("a leading zero", ["0\(base)"]),
        ("a decimal comma", ["1,5"]), ("a sign", ["-\(base)", "+\(base)"]),
        ("a number with a fraction", ["12.50"]),
      ]
    } else if base.contains(where: \.isLetter) {
      kinds += words(base)
    }
    for separator in (texts + separators(in: base)).filter(isSeparator) {
      kinds += around(separator, base)
    }
    for word in texts where !isSeparator(word) {
      kinds += beside(word, anyCharacter: base.contains(where: \.isLetter) ? "y" : "1")
    }
    for length in numbers where (2...40_000).contains(length) {
      kinds.append(
        ("a text longer than the script's lengths", [grown(base, to: Int(length) + 3)]))
      kinds.append(
        (
          "a text of the script's length",
          [String(grown(base, to: Int(length)).prefix(Int(length)))]
        ))
      kinds.append(
        ("a text shorter than the script's lengths", [String(base.prefix(Int(length) - 1))]))
    }
    if becomes?.isNumber == true {
      kinds.append(("a text of digits that is no number's", ["007", "1e3"]))
    }
    kinds += [
      ("a value that is new", [Self.other(than: base)]), ("blanks at both ends", [" \(base) "]),
      ("an empty text", [""]),
    ]
    return kinds.flatMap { kind in
      kind.values.filter { $0 != base }.map {
        Edge(what: kind.what, sql: literal($0), isPlausible: !$0.holdsControlCharacter)
      }
    }
  }

  private func words(_ base: String) -> [Kind] {
    var kinds: [Kind] = []
    if let blank = base.firstIndex(of: " ") {
      kinds += [
        ("a single word", [String(base[..<blank])]),
        ("three words", ["\(base[..<blank]) van\(base[blank...])"]),
        ("two blanks", ["\(base[..<blank]) \(base[blank...])"]),
      ]
    } else {
      kinds.append(("two words", [base + " two"]))
    }
    kinds += [("capitals", [base.uppercased()]), ("small letters", [base.lowercased()])]
    // A code or a time of day is not written so.
    if hasWords(base) {
      kinds += [
        // Of a list no entry is there twice.
        ("a long text", [base + (1...24).map { " word\($0)" }.joined()]),
        ("letters beyond ASCII", ["\u{C9}lan \(base)"]), ("a quote", [base + " O'Neil"]),
        ("a text of two lines", [base + "\nand a second line"]),
      ]
    }
    if base.contains(",") {
      let parts = base.split(separator: ",", omittingEmptySubsequences: false)
      kinds += [
        ("a list of one", [String(parts[0])]),
        ("a list with each entry twice", [base + "," + base]),
        ("a list with an empty element", [base + ",,x"]),
      ]
    }
    return kinds
  }

  private func hasWords(_ text: String) -> Bool {
    text.contains(/\p{L}{3}/) || !text.contains(where: \.isNumber)
  }

  /// What the script looks for or divides at: missing, twice, at an end.
  private func around(_ separator: String, _ base: String) -> [Kind] {
    let bare = base.replacing(separator, with: "")
    let halves = base.split(separator: separator, maxSplits: 1).map(String.init)
    let (left, right) = (halves.first ?? "left", halves.count > 1 ? halves[1] : "right")
    return [
      ("no '\(separator)'", [bare]), ("'\(separator)' at the end", [left + separator]),
      ("'\(separator)' at the beginning", [separator + right]),
      (
        "'\(separator)' twice",
        [left + separator + (hasWords(base) ? "mid" : "11") + separator + right]
      ),
      // Entries of which none is there twice: a key may forbid that.
      (
        "'\(separator)' many times",
        [left + ["one", "two", "three", "four", "five", "six"].map { separator + $0 }.joined()]
      ),
      ("'\(separator)' twice in a row", [left + separator + separator + right]),
    ]
  }

  /// - Parameter anyCharacter: for what a pattern leaves open: of texts of digits it is one.
  private func beside(_ word: String, anyCharacter: String) -> [Kind] {
    // As it is, and what it is as a pattern: https://www.sqlite.org/lang_expr.html#like
    let asPattern = word.replacing("%", with: "x").replacing("_", with: anyCharacter)
    let isPatternAlone = word != asPattern && !word.contains { $0.isLetter || $0.isNumber }
    return [
      (
        "a value of the script",
        (isPatternAlone ? [] : [word, word.filter { !"%\\".contains($0) }]) + [asPattern]
      ),
      (
        "a value of the script in other case",
        [word.uppercased(), word.lowercased(), word.prefix(1).uppercased() + word.dropFirst()]
          .filter { $0 != word }
      ),
      ("a value of the script and more", [word + " 2"]),
    ]
  }

  private func isSeparator(_ text: String) -> Bool {
    text.count <= 3 && !text.contains { $0.isLetter || $0.isNumber }
  }

  /// A mark within the text at which somebody may divide it.
  private func separators(in base: String) -> [String] {
    ["@", "-", "/", ":", ";", "|", "_"].filter { base.contains($0) }.prefix(2).filter {
      !texts.contains($0)
    }
  }

  /// The same shape in other letters and digits.
  static func novel(_ base: String) -> String {
    String(
      String.UnicodeScalarView(
        base.unicodeScalars.map { scalar in
          switch scalar {
          case "a"..."y", "A"..."Y", "0"..."8": Unicode.Scalar(scalar.value + 1) ?? scalar
          case "z": "b"
          case "Z": "B"
          case "9": "1"
          default: scalar
          }
        }))
  }

  /// The same, where a day stays one.
  static func other(than base: String) -> String { laterDay(base) ?? novel(base) }

  /// Four years later, where a text begins with a day, or with a month of a year.
  private static func laterDay(_ base: String) -> String? {
    let day = base.prefix { $0.isASCII && ($0.isNumber || "-./".contains($0)) }
    let parts = day.split(omittingEmptySubsequences: false) { !$0.isNumber }
    let years = parts.filter { $0.count == 4 }
    guard (2...3).contains(parts.count), years.count == 1, let year = Int(years[0]),
      (1900...9000).contains(year),
      parts.allSatisfy({
        $0.count == 4 || (1...2).contains($0.count) && (1...31).contains(Int($0) ?? 0)
      })
    else { return nil }
    return "\(base[..<years[0].startIndex])\(year + 4)\(base[years[0].endIndex...])"
  }

  private func grown(_ base: String, to length: Int) -> String {
    base.count >= length
      ? base + "xyz" : base + String(repeating: "x", count: length - base.count)
  }

  private func isNumber(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 &- 0x30 < 10 || $0 == 0x2E || $0 == 0x2D }
      && text.utf8.contains { $0 &- 0x30 < 10 }
  }
}

/// How a date is written.
private enum DateOrder {
  case yearFirst, dayFirst, withTime

  init?(_ text: String) {
    let day = text.prefix(10)
    let marks = day.filter { "-/.".contains($0) }
    guard day.utf8.count == 10, marks.count == 2, day.count(where: \.isNumber) == 8 else {
      return nil
    }
    if text.utf8.count > 10 {
      self = .withTime
    } else {
      self = day.dropFirst(4).first.map { "-/.".contains($0) } == true ? .yearFirst : .dayFirst
    }
  }

  /// Other ways to write a date, and dates beyond those of today.
  func others(than text: String) -> [(what: String, values: [String])] {
    let mark = text.first { "-/.".contains($0) }.map(String.init) ?? "-"
    let (early, late, leap) =
      switch self {
      case .yearFirst: ("1969-07-20", "2031-11-30", "2024-02-29")
      case .withTime:
        (
          "1969-07-20" + text.dropFirst(10), "2031-11-30" + text.dropFirst(10),
          "2024-02-29" + text.dropFirst(10)
        )
      case .dayFirst: ("20\(mark)07\(mark)1969", "11\(mark)12\(mark)2031", "29\(mark)02\(mark)2024")
      }
    var kinds: [(what: String, values: [String])] = [
      ("an early date", [early]), ("a late date", [late]), ("a leap day", [leap]),
      ("a date in year-month-day", ["2024-02-03"]),
      ("a date in another order", ["03/02/2024", "03.02.2024"]),
      ("a date without leading zeros", ["3/2/2024"]),
      ("a date with a time", ["2024-02-03 10:20:30"]),
      ("a time with a zone", ["2024-02-03T10:20:30Z"]),
    ]
    if case .withTime = self { kinds.append(("a date without a time", ["2024-02-03"])) }
    return kinds
  }
}

extension String {
  /// Whether it holds a character that no keyboard writes; tabs and ends of lines do.
  fileprivate var holdsControlCharacter: Bool {
    unicodeScalars.contains { $0.value < 32 && ![9, 10, 13].contains($0.value) }
  }
}
