/// The tokens of a text, which cover every byte of it: a kind and a start for each. Splits as SQLite's
/// own tokenizer does: bytes from 0x80 up belong to names, a byte-order mark is blank.
/// https://www.sqlite.org/src/file/src/tokenize.c
struct Tokenizer {
  /// Followed by at least one NUL.
  private let text: UnsafePointer<UInt8>
  private let count: Int
  private let keywords = KeywordTable.shared
  private let classes = ByteClasses.shared.classes

  /// - Parameter text: followed by at least one NUL that `count` does not include.
  init(text: UnsafePointer<UInt8>, count: Int) {
    self.text = text
    self.count = count
  }

  /// - Parameters:
  ///   - kinds: has room for one more than `count`.
  ///   - starts: as many; the last one written is the end of the text.
  /// - Returns: how many tokens there are.
  func run(kinds: UnsafeMutablePointer<UInt8>, starts: UnsafeMutablePointer<UInt32>) -> Int {
    var at = 0
    var token = 0
    while at < count {
      var kind = Terminal.illegal.rawValue
      let length = scan(text + at, at: at, &kind)
      kinds[token] = kind
      starts[token] = UInt32(truncatingIfNeeded: at)
      token += 1
      at += length
    }
    starts[token] = UInt32(truncatingIfNeeded: count)
    return token
  }

  private func scan(_ start: UnsafePointer<UInt8>, at: Int, _ kind: inout UInt8) -> Int {
    switch classes[Int(start[0])] {
    case .letter: return word(start, &kind)
    case .space:
      var end = 1
      // A vertical tab goes on with blanks and begins none.
      while classes[Int(start[end])] == .space || start[end] == 0x0B { end += 1 }
      return set(&kind, .space, end)
    case .digit: return number(start, &kind)
    case .punctuation: return punctuation(start, &kind)
    case .quote: return quoted(start, count - at, &kind)
    case .name: return name(start, from: 1, &kind)
    case .mark:
      if start[1] == 0xBB, start[2] == 0xBF { return set(&kind, .space, 3) }
      return name(start, from: 1, &kind)
    case .x:
      return start[1] == UInt8(ascii: "'") ? blob(start, &kind) : word(start, &kind)
    case .bracket: return bracketed(start, &kind)
    case .variable: return variable(start, &kind)
    case .illegal: return 1
    }
  }

  private func set(_ kind: inout UInt8, _ terminal: Terminal, _ length: Int) -> Int {
    kind = terminal.rawValue
    return length
  }

  private func isNamePart(_ byte: UInt8) -> Bool {
    ByteClasses.isNamePart(classes[Int(byte)]) || byte == UInt8(ascii: "$")
  }

  private func word(_ start: UnsafePointer<UInt8>, _ kind: inout UInt8) -> Int {
    var end = 1
    while true {
      let byte = start[end]
      guard classes[Int(byte)] == .letter || classes[Int(byte)] == .x || byte == 0x5F else { break }
      end += 1
    }
    if isNamePart(start[end]) { return name(start, from: end + 1, &kind) }
    kind = keywords.terminal(start, end)
    return end
  }

  private func name(_ start: UnsafePointer<UInt8>, from: Int, _ kind: inout UInt8) -> Int {
    var end = from
    while isNamePart(start[end]) { end += 1 }
    return set(&kind, .id, end)
  }

  private func digits(_ start: UnsafePointer<UInt8>, _ from: Int) -> Int {
    var end = from
    while classes[Int(start[end])] == .digit { end += 1 }
    return end
  }

  private func number(_ start: UnsafePointer<UInt8>, _ kind: inout UInt8) -> Int {
    if start[0] == 0x30, start[1] | 0x20 == UInt8(ascii: "x"), ByteClasses.isHexadecimal(start[2]) {
      var end = 3
      while ByteClasses.isHexadecimal(start[end]) { end += 1 }
      return set(&kind, .integer, end)
    }
    var end = digits(start, 0)
    kind = Terminal.integer.rawValue
    if start[end] == UInt8(ascii: ".") {
      end = digits(start, end + 1)
      kind = Terminal.float.rawValue
    }
    if start[end] | 0x20 == UInt8(ascii: "e") {
      let signed = start[end + 1] == UInt8(ascii: "+") || start[end + 1] == UInt8(ascii: "-")
      let first = end + (signed ? 2 : 1)
      if classes[Int(start[first])] == .digit {
        end = digits(start, first)
        kind = Terminal.float.rawValue
      }
    }
    guard isNamePart(start[end]) else { return end }
    while isNamePart(start[end]) { end += 1 }
    return set(&kind, .illegal, end)
  }

  private func quoted(_ start: UnsafePointer<UInt8>, _ left: Int, _ kind: inout UInt8) -> Int {
    let quote = start[0]
    var end = 1
    while start[end] != 0 {
      if start[end] == quote {
        if start[end + 1] != quote {
          return set(&kind, quote == UInt8(ascii: "'") ? .string : .id, end + 1)
        }
        end += 1
      }
      end += 1
    }
    return min(end, left)
  }

  private func bracketed(_ start: UnsafePointer<UInt8>, _ kind: inout UInt8) -> Int {
    var end = 1
    while start[end] != 0, start[end] != UInt8(ascii: "]") { end += 1 }
    return start[end] == 0 ? end : set(&kind, .id, end + 1)
  }

  /// Hexadecimal digits in pairs; anything else makes the token illegal.
  private func blob(_ start: UnsafePointer<UInt8>, _ kind: inout UInt8) -> Int {
    var end = 2
    while ByteClasses.isHexadecimal(start[end]) { end += 1 }
    if start[end] == UInt8(ascii: "'"), end.isMultiple(of: 2) { return set(&kind, .blob, end + 1) }
    while start[end] != 0, start[end] != UInt8(ascii: "'") { end += 1 }
    return start[end] == 0 ? end : end + 1
  }

  /// `?`, `?1`, `:a`, `@a`, `$a::b(c)`, `#a`.
  private func variable(_ start: UnsafePointer<UInt8>, _ kind: inout UInt8) -> Int {
    if start[0] == UInt8(ascii: "?") { return set(&kind, .variable, digits(start, 1)) }
    var end = 1
    var isNamed = false
    while start[end] != 0 {
      if isNamePart(start[end]) {
        isNamed = true
        end += 1
      } else if start[end] == UInt8(ascii: ":"), start[end + 1] == UInt8(ascii: ":") {
        end += 2
      } else if start[end] == UInt8(ascii: "("), isNamed {
        repeat {
          end += 1
        } while start[end] != 0 && start[end] != 0x0B && classes[Int(start[end])] != .space
          && start[end] != UInt8(ascii: ")")
        guard start[end] == UInt8(ascii: ")") else { return end }
        return set(&kind, .variable, end + 1)
      } else {
        break
      }
    }
    return isNamed ? set(&kind, .variable, end) : end
  }

  private func punctuation(_ start: UnsafePointer<UInt8>, _ kind: inout UInt8) -> Int {
    let next = start[1]
    switch start[0] {
    case UInt8(ascii: ","): return set(&kind, .comma, 1)
    case UInt8(ascii: "("): return set(&kind, .lp, 1)
    case UInt8(ascii: ")"): return set(&kind, .rp, 1)
    case UInt8(ascii: ";"): return set(&kind, .semi, 1)
    case UInt8(ascii: "."):
      return classes[Int(next)] == .digit ? number(start, &kind) : set(&kind, .dot, 1)
    case UInt8(ascii: "="): return set(&kind, .eq, next == UInt8(ascii: "=") ? 2 : 1)
    case UInt8(ascii: "*"): return set(&kind, .star, 1)
    case UInt8(ascii: "+"): return set(&kind, .plus, 1)
    case UInt8(ascii: "%"): return set(&kind, .rem, 1)
    case UInt8(ascii: "&"): return set(&kind, .bitand, 1)
    case UInt8(ascii: "~"): return set(&kind, .bitnot, 1)
    case UInt8(ascii: "-"): return minus(start, &kind)
    case UInt8(ascii: "/"): return slash(start, &kind)
    case UInt8(ascii: "<"):
      switch next {
      case UInt8(ascii: "="): return set(&kind, .le, 2)
      case UInt8(ascii: ">"): return set(&kind, .ne, 2)
      case UInt8(ascii: "<"): return set(&kind, .lshift, 2)
      default: return set(&kind, .lt, 1)
      }
    case UInt8(ascii: ">"):
      switch next {
      case UInt8(ascii: "="): return set(&kind, .ge, 2)
      case UInt8(ascii: ">"): return set(&kind, .rshift, 2)
      default: return set(&kind, .gt, 1)
      }
    case UInt8(ascii: "|"):
      return next == UInt8(ascii: "|") ? set(&kind, .concat, 2) : set(&kind, .bitor, 1)
    case UInt8(ascii: "!"): return next == UInt8(ascii: "=") ? set(&kind, .ne, 2) : 1
    default: return 1
    }
  }

  private func minus(_ start: UnsafePointer<UInt8>, _ kind: inout UInt8) -> Int {
    if start[1] == UInt8(ascii: ">") {
      return set(&kind, .ptr, start[2] == UInt8(ascii: ">") ? 3 : 2)
    }
    guard start[1] == UInt8(ascii: "-") else { return set(&kind, .minus, 1) }
    var end = 2
    while start[end] != 0, start[end] != 0x0A { end += 1 }
    return set(&kind, .comment, end)
  }

  /// To the closing `*/`, or to the end: SQLite takes an open comment for a comment.
  private func slash(_ start: UnsafePointer<UInt8>, _ kind: inout UInt8) -> Int {
    guard start[1] == UInt8(ascii: "*"), start[2] != 0 else { return set(&kind, .slash, 1) }
    var end = 3
    while start[end - 1] != 0,
      !(start[end - 1] == UInt8(ascii: "*") && start[end] == UInt8(ascii: "/"))
    {
      end += 1
    }
    return set(&kind, .comment, start[end - 1] == 0 ? end - 1 : end + 1)
  }
}

// Unchecked: the memory is written to before anybody else sees it, and never after.
/// What a byte can begin.
final class ByteClasses: @unchecked Sendable {
  enum Class: UInt8 {
    /// Control characters, and what SQLite has no use for.
    case illegal
    case letter
    /// Begins a name and no keyword: `_` and bytes from 0x80 up.
    case name
    /// The first byte of a byte-order mark.
    case mark
    case digit, x, variable
    case space, punctuation, quote, bracket
  }

  static let shared = ByteClasses()
  let classes: UnsafeMutablePointer<Class> = .allocate(capacity: 256)

  private init() {
    for byte in 0..<256 { classes[byte] = Self.kind(UInt8(byte)) }
  }

  private static func kind(_ byte: UInt8) -> Class {
    switch byte {
    case UInt8(ascii: "x"), UInt8(ascii: "X"): .x
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case 0xEF: .mark
    case 0x5F, 0x80...: .name
    case 0x20, 0x09, 0x0A, 0x0C, 0x0D: .space
    case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): .quote
    case UInt8(ascii: "["): .bracket
    case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "#"),
      UInt8(ascii: "$"):
      .variable
    case UInt8(ascii: "!")...UInt8(ascii: "/"), UInt8(ascii: ";")...UInt8(ascii: ">"),
      UInt8(ascii: "|"), UInt8(ascii: "~"):
      .punctuation
    default: .illegal
    }
  }

  /// `$` may, too; its class says that it begins a variable.
  static func isNamePart(_ kind: Class) -> Bool {
    kind.rawValue >= Class.letter.rawValue && kind.rawValue <= Class.x.rawValue
  }

  static func isHexadecimal(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6
  }
}
