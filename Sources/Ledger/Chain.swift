import Crypto

/// What ties each event to all that came before it: SHA-256 over the hash before it and the event.
///
/// A chain shows that nothing inside it was changed, removed or moved. That its end was cut off only
/// a head shows that was written down elsewhere.
package struct Chain: Sendable {
  /// The hash of the last event, in hexadecimal; 64 zeros before the first.
  package private(set) var head = String(repeating: "0", count: 64)
  package private(set) var count = 0
  private var bytes: [UInt8] = []

  package init() {}

  package init(head: String, count: Int) {
    (self.head, self.count) = (head, count)
  }

  /// Adds an event.
  /// - Returns: the new head.
  @discardableResult
  package mutating func append(_ event: LedgerEvent, facts: String) -> String {
    bytes.removeAll(keepingCapacity: true)
    for field in [
      head, event.id, event.migration, String(event.at.seconds), event.actor,
      event.source.rawValue, event.tool, event.isLate ? "1" : "0", event.kind.rawValue, facts,
    ] {
      // Lengths keep fields apart whatever they hold.
      bytes.append(contentsOf: "\(field.utf8.count):".utf8)
      bytes.append(contentsOf: field.utf8)
    }
    var hex: [UInt8] = []
    hex.reserveCapacity(64)
    for byte in SHA256.hash(data: bytes) {
      hex.append(Self.digits[Int(byte >> 4)])
      hex.append(Self.digits[Int(byte & 15)])
    }
    head = String(decoding: hex, as: UTF8.self)
    count += 1
    return head
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
