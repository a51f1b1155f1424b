/// A script as psql would send it: without its byte order mark, its own commands and the data of COPY,
/// and without comments, of which deeply nested ones cost the parser's scanner their square. All is
/// blanked, so that places stay what they are.
/// https://www.postgresql.org/docs/15/sql-syntax-lexical.html
func sentText(of script: [UInt8]) -> [UInt8] {
  var text = script.map { $0 == 0 ? 0x20 : $0 }
  if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.replaceSubrange(0..<3, with: [32, 32, 32]) }
  var scan = TextScan(text: text)
  scan.run()
  return scan.text
}

private struct TextScan {
  var text: [UInt8]
  private var at = 0
  /// Since the last semicolon: whether a statement is under way, and whether it is COPY … FROM STDIN.
  private var isWithin = false
  private var words: [String] = []

  init(text: [UInt8]) { self.text = text }

  mutating func run() {
    while at < text.count {
      let byte = text[at]
      switch byte {
      case UInt8(ascii: "-") where next(is: "-"): blank(to: lineEnd)
      case UInt8(ascii: "/") where next(is: "*"): blankComment()
      case UInt8(ascii: "\\") where !isWithin: blank(to: lineEnd)
      case UInt8(ascii: "'"): skipQuoted(byte, escapes: at > 0 && text[at - 1] | 0x20 == 0x65)
      case UInt8(ascii: "\""): skipQuoted(byte, escapes: false)
      case UInt8(ascii: "$"): skipDollarQuoted()
      case UInt8(ascii: ";"):
        at += 1
        if words.first == "copy", words.suffix(2) == ["from", "stdin"] { blankData() }
        (isWithin, words) = (false, [])
      default: readWordOrByte()
      }
    }
  }

  private func next(is character: Character) -> Bool {
    at + 1 < text.count && text[at + 1] == character.asciiValue
  }

  private var lineEnd: Int { text[at...].firstIndex(of: 0x0A) ?? text.count }

  private mutating func blank(to end: Int) {
    while at < end {
      if text[at] != 0x0A { text[at] = 0x20 }
      at += 1
    }
  }

  private mutating func blankComment() {
    var (end, depth) = (at, 0)
    repeat {
      if end + 1 < text.count, text[end] == UInt8(ascii: "/"), text[end + 1] == UInt8(ascii: "*") {
        (depth, end) = (depth + 1, end + 2)
      } else if end + 1 < text.count, text[end] == UInt8(ascii: "*"),
        text[end + 1] == UInt8(ascii: "/")
      {
        (depth, end) = (depth - 1, end + 2)
      } else {
        end += 1
      }
    } while depth > 0 && end < text.count
    blank(to: min(end, text.count))
  }

  private mutating func skipQuoted(_ quote: UInt8, escapes: Bool) {
    isWithin = true
    at += 1
    while at < text.count, text[at] != quote {
      at += escapes && text[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    at += 1
  }

  /// `$tag$ … $tag$`; a lone `$1` is a parameter.
  private mutating func skipDollarQuoted() {
    isWithin = true
    var end = at + 1
    while end < text.count, isWord(text[end]) { end += 1 }
    guard end < text.count, text[end] == UInt8(ascii: "$"),
      at + 1 == end || !(0x30...0x39).contains(text[at + 1])
    else {
      at += 1
      return
    }
    let tag = text[at...end]
    at = end + 1
    while at < text.count, !(text[at] == UInt8(ascii: "$") && text[at...].starts(with: tag)) {
      at += 1
    }
    at += tag.count
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x5F
      || byte >= 0x80
  }

  private mutating func readWordOrByte() {
    guard isWord(text[at]) else {
      if text[at] > 0x20 { isWithin = true }
      at += 1
      return
    }
    let start = at
    while at < text.count, isWord(text[at]) { at += 1 }
    isWithin = true
    // Only of COPY are the words of interest.
    guard words.first == "copy" || words.isEmpty else { return }
    words.append(String(decoding: text[start..<at], as: UTF8.self).lowercased())
  }

  /// Lines up to `\.`
  private mutating func blankData() {
    at = min(text.count, lineEnd + 1)
    while at < text.count {
      let end = lineEnd
      let line = text[at..<end].filter { $0 != 0x0D }
      blank(to: end)
      at = min(text.count, end + 1)
      if line == Array("\\.".utf8) { return }
    }
  }
}
