/// Short texts that mean something by themselves, found without making a `String` of a text.
struct Words: Sendable {
  /// Of eight bytes, the first lowest, and of those after them; with their length.
  private struct Packed: Hashable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var count = 0

    init(_ bytes: some Sequence<UInt8>) {
      for byte in bytes {
        let lower = UInt64(byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte)
        if count < 8 {
          low |= lower << UInt64(count * 8)
        } else {
          high |= lower << UInt64(count * 8 - 64)
        }
        count += 1
      }
    }
  }

  private let words: [(packed: Packed, text: String)]
  private let longest: Int
  /// A bit for each length that a word has, and for each byte that one begins with.
  private let lengths: UInt64
  private let begins: [Bool]

  /// - Parameter words: ASCII, in small letters, of at most 16 bytes.
  init(_ words: [String]) {
    self.words = words.map { (Packed($0.utf8), $0) }
    longest = words.map(\.utf8.count).max() ?? 0
    lengths = words.reduce(0) { $0 | 1 << UInt64($1.utf8.count) }
    begins = (0...255).map { byte in
      let lower = Packed([UInt8(byte)]).low
      return words.contains { $0.utf8.first.map(UInt64.init) == lower }
    }
  }

  /// The word that `text` is, in small letters.
  func word(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.count <= longest, lengths >> UInt64(text.count) & 1 == 1, begins[Int(text[0])] else {
      return nil
    }
    let packed = Packed(text)
    return words.first { $0.packed == packed }?.text
  }
}

/// Values that stand for "none" where NULL should. They say nothing about anybody.
enum Sentinels {
  private static let texts = Words([
    "n/a", "na", "null", "none", "nil", "nan", "-", "--", "?", "unknown", "tbd", "0000-00-00",
    "1970-01-01", "9999-12-31", "1900-01-01", "undefined",
  ])

  /// - Parameter text: not empty.
  static func name(of text: UnsafeBufferPointer<UInt8>) -> String? { texts.word(text) }

  static func name(of number: Int64) -> String? {
    switch number {
    case -1, 9999, 99_999, 999_999: "\(number)"
    default: nil
    }
  }
}
