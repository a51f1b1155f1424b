extension String {
  /// As a string literal of SQL.
  package var singleQuoted: String { between(UInt8(ascii: "'")) }

  /// As a delimited identifier of SQL.
  package var doubleQuoted: String { between(UInt8(ascii: "\"")) }

  /// Between quotes, with those that it holds doubled. Byte for byte: a quote and a combining mark behind it are
  /// one `Character`, which is no quote to Swift and still one to an engine.
  private func between(_ quote: UInt8) -> String {
    var bytes = [quote]
    bytes.reserveCapacity(utf8.count + 2)
    for byte in utf8 {
      bytes.append(byte)
      if byte == quote { bytes.append(quote) }
    }
    bytes.append(quote)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Without its first and last byte, and with one quote for each two within.
  package func unwrapped(from quote: UInt8) -> String {
    String(decoding: utf8.unwrapped(from: quote), as: UTF8.self)
  }
}

extension Collection<UInt8> {
  /// Without the first and the last, and with one quote for each two within.
  package func unwrapped(from quote: UInt8) -> [UInt8] {
    var bytes: [UInt8] = []
    var isSecond = false
    for byte in dropFirst().dropLast() {
      isSecond = byte == quote && !isSecond
      if byte != quote || !isSecond { bytes.append(byte) }
    }
    return bytes
  }
}
