/// The shape of a text: runs of letters, digits and blanks, everything else as it is. `A` is a
/// capital, `a` any other letter; `9{4}` are four digits, `a+` several letters. Texts of one shape
/// have one mask, whatever they say.
package struct FormatMask: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// Most runs that are told apart; the rest of a longer text is `…`.
  static let longest = 24

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var text = ""
    var runs = 0
    Self.forEachRun(in: bytes) { kind, count, byte in
      runs += 1
      guard runs <= Self.longest else {
        text += "…"
        return false
      }
      switch kind {
      case .digit: text += count == 1 ? "9" : "9{\(count)}"
      case .upper: text += count == 1 ? "A" : "A+"
      case .lower: text += count == 1 ? "a" : "a+"
      case .blank: text += count == 1 ? " " : " +"
      case .other: text += count == 1 ? Self.shown(byte) : Self.shown(byte) + "+"
      }
      return true
    }
    description = text
  }

  /// The same for texts of one mask, and for few others.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = Hash64(seed: 7)
    var runs = 0
    forEachRun(in: bytes) { kind, count, byte in
      runs += 1
      guard runs <= longest else {
        hash.add(UInt64.max)
        return false
      }
      let length = kind == .digit ? count : min(count, 2)
      hash.add(
        UInt64(kind.rawValue) << 56 | UInt64(truncatingIfNeeded: length) << 8
          | (kind == .other ? UInt64(byte) : 0))
      return true
    }
    return hash.finished
  }

  enum Kind: UInt8 { case digit, upper, lower, blank, other }

  /// What lies outside ASCII counts as a letter.
  static let kinds: [Kind] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: .lower
    case 0x20, 0x09, 0x0A, 0x0D: .blank
    default: .other
    }
  }

  /// - Parameter body: is shown each run's kind, length and first byte; false ends the matter.
  private static func forEachRun(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (Kind, Int, UInt8) -> Bool
  ) {
    kinds.withUnsafeBufferPointer { kinds in
      var at = 0
      while at < bytes.count {
        let byte = bytes[at]
        let kind = kinds[Int(byte)]
        var end = at + 1
        if kind == .other {
          while end < bytes.count, bytes[end] == byte { end += 1 }
        } else {
          while end < bytes.count, kinds[Int(bytes[end])] == kind { end += 1 }
        }
        guard body(kind, end - at, byte) else { return }
        at = end
      }
    }
  }

  private static func shown(_ byte: UInt8) -> String {
    byte < 0x20 || byte == 0x7F ? "\\x\(String(byte, radix: 16))" : String(UnicodeScalar(byte))
  }
}
