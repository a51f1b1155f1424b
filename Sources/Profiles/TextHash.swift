/// A text's hash, and that of its folded form: without regard to case (ASCII) and outer blanks. Most
/// texts are their own folded form; their hash is marked, so that one set of hashes counts both.
struct TextHash {
  let whole: UInt64
  /// nil where the text is its own folded form.
  let folded: UInt64?
  /// Whether blanks stand at an end.
  let isPadded: Bool
  /// Whether there is nothing but blanks, and at least one.
  let isBlank: Bool

  private static let mark: UInt64 = 1 << 63

  static func isMarked(_ hash: UInt64) -> Bool { hash & mark != 0 }
  static func unmarked(_ hash: UInt64) -> UInt64 { hash & ~mark }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var (start, end) = (0, bytes.count)
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    isPadded = end - start < bytes.count
    isBlank = isPadded && start == end
    let hash = Self.hash(bytes)
    guard isPadded || Self.holdsCapital(bytes) else {
      whole = hash | Self.mark
      folded = nil
      return
    }
    whole = Self.unmarked(hash)
    folded = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, end - start)) { lower in
      for at in start..<end {
        let byte = bytes[at]
        lower.initializeElement(
          at: at - start, to: byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte)
      }
      return Self.hash(UnsafeBufferPointer(rebasing: lower[..<(end - start)])) | Self.mark
    }
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = Hash64(seed: 3)
    hash.add(bytes)
    return hash.finished
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// Eight bytes at a time: the high bit of a byte is set by adding what lifts `A`, and what lifts
  /// the character after `Z`, to 128.
  private static func holdsCapital(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let raw = UnsafeRawPointer(base)
    var at = 0
    while at + 8 <= bytes.count {
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      let low = word & 0x7F7F_7F7F_7F7F_7F7F
      let fromA = low &+ 0x3F3F_3F3F_3F3F_3F3F
      let afterZ = low &+ 0x2525_2525_2525_2525
      if (fromA ^ afterZ) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
      at += 8
    }
    while at < bytes.count {
      if bytes[at] &- UInt8(ascii: "A") < 26 { return true }
      at += 1
    }
    return false
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether `byte` is among these, eight at a time.
  func holds(_ byte: UInt8) -> Bool {
    guard let base = baseAddress else { return false }
    let raw = UnsafeRawPointer(base)
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    var at = 0
    while at + 8 <= count {
      // A byte that is zero after this is the only one that borrows.
      let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) ^ pattern
      if (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080 != 0 { return true }
      at += 8
    }
    while at < count {
      if self[at] == byte { return true }
      at += 1
    }
    return false
  }
}
