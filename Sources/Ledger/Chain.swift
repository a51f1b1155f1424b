import Crypto

/// What ties each event to all that came before it: SHA-256 over the hash before it and the event.
///
/// A chain shows that nothing inside it was changed, removed or moved. That its end was cut off only
/// a head shows that was written down elsewhere.
package struct Chain: Sendable {
  /// The hash of the last event, as 64 hexadecimal digits; zeros before the first.
  private var digits: [UInt8]
  package private(set) var count: Int
  /// What is hashed next; kept so that its room is.
  private var bytes: [UInt8] = []

  package init() { self.init(head: String(repeating: "0", count: 64), count: 0) }

  package init(head: String, count: Int) {
    digits = Array(head.utf8)
    self.count = count
  }

  /// The hash of the last event, in hexadecimal.
  package var head: String { String(decoding: digits, as: UTF8.self) }

  /// Adds an event.
  /// - Returns: the new head.
  @discardableResult
  package mutating func append(_ event: LedgerEvent, facts: String) -> String {
    begin()
    for field in [
      event.id, event.migration, String(event.at.seconds), event.actor, event.source.rawValue,
      event.tool, event.isLate ? "1" : "0", event.kind.rawValue, facts,
    ] {
      var field = field
      field.withUTF8 { add($0) }
    }
    end()
    return head
  }

  /// Starts the next event; its fields follow in their order.
  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    digits.withUnsafeBufferPointer { digits in
      Self.add(digits, to: &bytes)
    }
  }

  mutating func add(_ field: UnsafeBufferPointer<UInt8>) { Self.add(field, to: &bytes) }

  mutating func end() {
    let hash = SHA256.hash(data: bytes)
    digits.removeAll(keepingCapacity: true)
    hash.withUnsafeBytes { hash in
      for byte in hash {
        digits.append(Self.hexadecimal[Int(byte >> 4)])
        digits.append(Self.hexadecimal[Int(byte & 15)])
      }
    }
    count += 1
  }

  /// Whether the head is this text.
  func isHead(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count == digits.count && zip(digits, text).allSatisfy { $0 == $1 }
  }

  /// Lengths keep fields apart whatever they hold.
  private static func add(_ field: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    append(field.count, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    bytes.append(contentsOf: field)
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    if number >= 10 { append(number / 10, to: &bytes) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
