/// What a text could be read as.
package enum Candidate: Int, Hashable, Sendable, CaseIterable {
  case integer, decimal, isoDate, isoDateTime, dayFirst, monthFirst, epochSeconds
  case epochMilliseconds, boolean, uuid, json, email

  package var name: String {
    switch self {
    case .integer: "integer"
    case .decimal: "decimal"
    case .isoDate: "date (year-month-day)"
    case .isoDateTime: "date and time (ISO 8601)"
    case .dayFirst: "date (day first)"
    case .monthFirst: "date (month first)"
    case .epochSeconds: "seconds since 1970"
    case .epochMilliseconds: "milliseconds since 1970"
    case .boolean: "word for yes or no"
    case .uuid: "UUID"
    case .json: "JSON"
    case .email: "e-mail address"
    }
  }

  /// Calls `body` for everything that `text` could be read as. A number may be several.
  static func all(of text: UnsafeBufferPointer<UInt8>, _ body: (Candidate) -> Void) {
    guard let first = text.first, let last = text.last, text.count <= 4096 else { return }
    let isNumber = number(text, first, body)
    if isNumber { return }
    switch text.count {
    case 1...5 where words.word(text) != nil: body(.boolean)
    case 8...10 where isDigit(first): date(text, body)
    case 16...35 where isDigit(first) && isISODate(text) && isTimeMark(text[10]): body(.isoDateTime)
    case 36 where isUUID(text): body(.uuid)
    default: break
    }
    if first == 0x7B && last == 0x7D || first == 0x5B && last == 0x5D { body(.json) }
    if isEmail(text) { body(.email) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func number(
    _ text: UnsafeBufferPointer<UInt8>, _ first: UInt8, _ body: (Candidate) -> Void
  ) -> Bool {
    guard text.count <= 40 else { return false }
    var at = first == 0x2D || first == 0x2B ? 1 : 0
    let start = at
    while at < text.count, isDigit(text[at]) { at += 1 }
    let digits = at - start
    guard digits > 0 else { return false }
    if at == text.count {
      body(.integer)
      if start == 0, text[0] != 0x30 {
        if digits == 9 || digits == 10 { body(.epochSeconds) }
        if digits == 12 || digits == 13 { body(.epochMilliseconds) }
      }
      return true
    }
    guard text[at] == 0x2E, at + 1 < text.count else { return false }
    at += 1
    while at < text.count, isDigit(text[at]) { at += 1 }
    guard at == text.count else { return false }
    body(.decimal)
    return true
  }

  private static func two(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    guard isDigit(text[at]), isDigit(text[at + 1]) else { return nil }
    return Int(text[at] - 0x30) * 10 + Int(text[at + 1] - 0x30)
  }

  private static func isISODate(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard two(text, 0) != nil, two(text, 2) != nil, text[4] == 0x2D, text[7] == 0x2D,
      let month = two(text, 5), let day = two(text, 8)
    else { return false }
    return (1...12).contains(month) && (1...31).contains(day)
  }

  private static func isTimeMark(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x54 }

  private static func date(_ text: UnsafeBufferPointer<UInt8>, _ body: (Candidate) -> Void) {
    if text.count == 10, isISODate(text) { return body(.isoDate) }
    // A day or a month of one digit may stand without its zero.
    var at = 0
    func part() -> Int? {
      let start = at
      while at < text.count, at - start < 2, isDigit(text[at]) { at += 1 }
      return text[start..<at].reduce(nil) { ($0 ?? 0) * 10 + Int($1 - 0x30) }
    }
    guard let a = part(), at < text.count else { return }
    let mark = text[at]
    guard mark == 0x2E || mark == 0x2F || mark == 0x2D else { return }
    at += 1
    guard let b = part(), at + 5 == text.count, text[at] == mark, two(text, at + 1) != nil,
      two(text, at + 3) != nil
    else { return }
    if (1...31).contains(a), (1...12).contains(b) { body(.dayFirst) }
    if (1...12).contains(a), (1...31).contains(b) { body(.monthFirst) }
  }

  private static let words = Words([
    "yes", "no", "y", "n", "true", "false", "t", "f", "on", "off",
  ])

  private static func isUUID(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for (at, byte) in text.enumerated() {
      let isMark = at == 8 || at == 13 || at == 18 || at == 23
      let isHex = isDigit(byte) || (byte | 0x20) &- 0x61 < 6
      if isMark ? byte != 0x2D : !isHex { return false }
    }
    return true
  }

  private static func isEmail(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count < 255, text.holds(0x40), let at = text.firstIndex(of: 0x40), at > 0,
      at + 3 < text.count
    else { return false }
    var hasDot = false
    for index in (at + 1)..<text.count {
      switch text[index] {
      case 0x40, 0x20, 0x0A: return false
      case 0x2E: hasDot = hasDot || index > at + 1 && index + 1 < text.count
      default: break
      }
    }
    return hasDot
  }
}
