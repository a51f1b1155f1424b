import Crypto
import Foundation
import Schemas

/// Replaces values by others of the same shape: letters by letters, digits by digits, the rest kept.
/// The same value gives the same mask under the same key, so that equal values stay equal.
package struct Masking: Sendable {
  private let key: SymmetricKey?

  /// - Parameter secret: nil shows values as they are.
  package init(secret: [UInt8]?) { key = secret.map { SymmetricKey(data: $0) } }

  package var isOn: Bool { key != nil }

  package func masked(text: String) -> String {
    guard case .text(let masked) = masked(.text(text)) else { return "" }
    return masked
  }

  /// - Parameter literal: a blob as SQL writes it, `X'00ff'`.
  package func masked(hexadecimal literal: String) -> String {
    guard let key else { return literal }
    var stream = Keystream(Array(literal.utf8), key)
    let digits = literal.dropFirst(2).dropLast().prefix(32).map { _ in
      stream.pick("0123456789abcdef")
    }
    return "X'\(String(digits))'"
  }

  /// - Parameter isKey: integers that align rows are shown: they lead a reader to the row.
  package func masked(_ value: Value, isKey: Bool = false) -> Value {
    guard let key else { return value }
    switch value {
    case .null: return .null
    case .integer(let number):
      return isKey ? value : .integer(digits(of: "\(number)", key).flatMap { Int64($0) } ?? 0)
    case .real(let number):
      return .real(digits(of: "\(number)", key).flatMap { Double($0) } ?? 0)
    case .text(let text): return .text(shape(text, key))
    case .malformedText(let bytes): return .malformedText(noise(bytes, key))
    case .blob(let bytes): return .blob(noise(bytes, key))
    }
  }

  /// The literal of a value that may be made of one that is there.
  package func masked(_ cell: LiteralCell) -> String {
    let literal = cell.literal
    guard isOn, !cell.isMadeUp, let first = literal.utf8.first else { return literal }
    switch first {
    case UInt8(ascii: "'"):
      return "'\(masked(text: String(literal.dropFirst().dropLast())))'"
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      return masked(text: literal)
    case UInt8(ascii: "X"): return masked(hexadecimal: literal)
    // A text that is no UTF-8.
    case UInt8(ascii: "C"):
      let (head, tail) = ("CAST(", " AS TEXT)")
      guard literal.hasPrefix(head + "X'"), literal.hasSuffix(tail) else { return literal }
      let bytes = literal.dropFirst(head.count).dropLast(tail.count)
      return head + masked(hexadecimal: String(bytes)) + tail
    default: return literal
    }
  }

  private func digits(of number: String, _ key: SymmetricKey) -> String? {
    var stream = Keystream(Array(number.utf8), key)
    return String(number.map { $0.isASCII && $0.isNumber ? stream.pick("123456789") : $0 })
  }

  private func shape(_ text: String, _ key: SymmetricKey) -> String {
    var stream = Keystream(Array(text.utf8), key)
    // That a number begins with zeros, or with none, is often what a finding is about.
    var isBegin = true
    let masked = text.prefix(80).map { character -> Character in
      if isBegin, character == "0" { return character }
      defer { isBegin = false }
      if character.isNumber { return stream.pick(isBegin ? "123456789" : "0123456789") }
      if character.isLetter {
        return stream.pick(
          character.isUppercase ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ" : "abcdefghijklmnopqrstuvwxyz")
      }
      // A picture can tell as much as a word.
      let isPlain = character.isASCII || character.isPunctuation || character.isWhitespace
      return isPlain ? character : stream.pick("\u{25A1}\u{25B3}\u{25C7}\u{25CB}")
    }
    return String(masked) + (text.count > 80 ? "…" : "")
  }

  private func noise(_ bytes: [UInt8], _ key: SymmetricKey) -> [UInt8] {
    var stream = Keystream(bytes, key)
    return bytes.prefix(16).map { _ in stream.next() }
  }
}

/// Bytes that only the key's owner can tell from chance.
private struct Keystream {
  private let key: SymmetricKey
  private var block: [UInt8]
  private var index = 0

  init(_ seed: [UInt8], _ key: SymmetricKey) {
    self.key = key
    block = Array(HMAC<SHA256>.authenticationCode(for: seed, using: key))
  }

  mutating func next() -> UInt8 {
    if index == block.count {
      block = Array(HMAC<SHA256>.authenticationCode(for: block, using: key))
      index = 0
    }
    defer { index += 1 }
    return block[index]
  }

  mutating func pick(_ alphabet: String) -> Character {
    let letters = Array(alphabet)
    return letters[Int(next()) % letters.count]
  }
}
