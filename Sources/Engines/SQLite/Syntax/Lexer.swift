import Findings

/// Splits a text into tokens as SQLite's tokenizer does: bytes from 0x80 up belong to names, a NUL
/// ends nothing but is illegal, a byte-order mark is blank.
/// https://www.sqlite.org/src/file/src/tokenize.c
package func tokens(of source: SourceText) -> [Token] {
  source.utf8.withUnsafeBufferPointer { text in
    var lexer = Lexer(text: text)
    var tokens: [Token] = []
    tokens.reserveCapacity(text.count / 4)
    while let token = lexer.next() { tokens.append(token) }
    return tokens
  }
}

private struct Lexer {
  let text: UnsafeBufferPointer<UInt8>
  var offset = 0

  init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

  mutating func next() -> Token? {
    guard offset < text.count else { return nil }
    let start = offset
    let kind = scan()
    return Token(kind: kind, range: SourceRange(start, offset))
  }

  private func peek(_ ahead: Int = 0) -> UInt8? {
    offset + ahead < text.count ? text[offset + ahead] : nil
  }

  private mutating func skip(while holds: (UInt8) -> Bool) {
    while offset < text.count, holds(text[offset]) { offset += 1 }
  }

  private mutating func scan() -> Token.Kind {
    let byte = text[offset]
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
      skip { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0C || $0 == 0x0D }
      return .whitespace
    case 0xEF where peek(1) == 0xBB && peek(2) == 0xBF:
      offset += 3
      return .whitespace
    case UInt8(ascii: "-"):
      if peek(1) == UInt8(ascii: "-") {
        skip { $0 != 0x0A }
        return .comment
      }
      return op(peek(1) == UInt8(ascii: ">") ? (peek(2) == UInt8(ascii: ">") ? 3 : 2) : 1)
    case UInt8(ascii: "/"):
      return peek(1) == UInt8(ascii: "*") && peek(2) != nil ? blockComment() : op(1)
    case UInt8(ascii: "'"): return quoted(by: byte, as: .string)
    case UInt8(ascii: "\""), UInt8(ascii: "`"): return quoted(by: byte, as: .quotedName)
    case UInt8(ascii: "["):
      skip { $0 != UInt8(ascii: "]") }
      guard offset < text.count else { return .illegal }
      offset += 1
      return .quotedName
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    case UInt8(ascii: "."):
      if let next = peek(1), next.isDigit { return number() }
      return one(.dot)
    case UInt8(ascii: "?"):
      offset += 1
      skip { $0.isDigit }
      return .variable
    case UInt8(ascii: "@"), UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: "$"):
      return variable()
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      if peek(1) == UInt8(ascii: "'") { return blob() }
      skip { $0.isNamePart }
      return .word
    default:
      if byte.isNamePart {
        skip { $0.isNamePart }
        return .word
      }
      return punctuation(byte)
    }
  }

  private mutating func one(_ kind: Token.Kind) -> Token.Kind {
    offset += 1
    return kind
  }

  private mutating func op(_ length: Int) -> Token.Kind {
    offset += length
    return .op
  }

  private mutating func punctuation(_ byte: UInt8) -> Token.Kind {
    let next = peek(1)
    switch byte {
    case UInt8(ascii: ";"): return one(.semicolon)
    case UInt8(ascii: ","): return one(.comma)
    case UInt8(ascii: "("): return one(.leftParen)
    case UInt8(ascii: ")"): return one(.rightParen)
    case UInt8(ascii: "="): return op(next == UInt8(ascii: "=") ? 2 : 1)
    case UInt8(ascii: "<"):
      let long = next == UInt8(ascii: "=") || next == UInt8(ascii: ">") || next == UInt8(ascii: "<")
      return op(long ? 2 : 1)
    case UInt8(ascii: ">"):
      return op(next == UInt8(ascii: "=") || next == UInt8(ascii: ">") ? 2 : 1)
    case UInt8(ascii: "!"):
      return next == UInt8(ascii: "=") ? op(2) : one(.illegal)
    case UInt8(ascii: "|"): return op(next == UInt8(ascii: "|") ? 2 : 1)
    case UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: "&"),
      UInt8(ascii: "~"):
      return op(1)
    default: return one(.illegal)
    }
  }

  /// To the closing `*/`, or to the end: SQLite takes an open comment for a comment.
  private mutating func blockComment() -> Token.Kind {
    offset += 2
    while offset < text.count {
      if text[offset] == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        offset += 2
        return .comment
      }
      offset += 1
    }
    return .comment
  }

  private mutating func quoted(by quote: UInt8, as kind: Token.Kind) -> Token.Kind {
    offset += 1
    while offset < text.count {
      if text[offset] == quote {
        if peek(1) != quote {
          offset += 1
          return kind
        }
        offset += 1
      }
      offset += 1
    }
    return .illegal
  }

  private mutating func number() -> Token.Kind {
    if text[offset] == UInt8(ascii: "0"),
      peek(1) == UInt8(ascii: "x") || peek(1) == UInt8(ascii: "X"),
      let digit = peek(2), digit.isHexDigit
    {
      offset += 2
      skip { $0.isHexDigit }
    } else {
      skip { $0.isDigit }
      if peek() == UInt8(ascii: ".") {
        offset += 1
        skip { $0.isDigit }
      }
      exponent()
    }
    guard let byte = peek(), byte.isNamePart else { return .number }
    skip { $0.isNamePart }
    return .illegal
  }

  private mutating func exponent() {
    guard peek() == UInt8(ascii: "e") || peek() == UInt8(ascii: "E") else { return }
    let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
    guard let digit = peek(1 + sign), digit.isDigit else { return }
    offset += 1 + sign
    skip { $0.isDigit }
  }

  private mutating func variable() -> Token.Kind {
    offset += 1
    let start = offset
    skip { $0.isNamePart || $0 == UInt8(ascii: ":") }
    return offset > start ? .variable : .illegal
  }

  /// Hexadecimal digits in pairs; anything else makes the token illegal.
  private mutating func blob() -> Token.Kind {
    offset += 2
    let start = offset
    skip { $0.isHexDigit }
    let even = (offset - start).isMultiple(of: 2)
    guard peek() == UInt8(ascii: "'") else {
      skip { $0 != UInt8(ascii: "'") }
      if offset < text.count { offset += 1 }
      return .illegal
    }
    offset += 1
    return even ? .blob : .illegal
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isHexDigit: Bool {
    isDigit || (0x41...0x46).contains(self) || (0x61...0x66).contains(self)
  }
  /// What may stand in an unquoted name: letters, digits, `_`, `$`, everything outside ASCII.
  fileprivate var isNamePart: Bool {
    isDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) || self == 0x5F
      || self == 0x24 || self >= 0x80
  }
}
