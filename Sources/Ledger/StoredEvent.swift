import SQLiteConnections
import Schemas

/// A row of the ledger's table.
struct StoredEvent {
  /// What is wrong with a row.
  enum Fault: Error {
    case noEvent, missing, doesNotFollow
  }

  /// Reads the event under the cursor and adds it to the chain.
  /// - Throws: `Fault`.
  static func next(_ row: PreparedStatement, _ words: inout Words, in chain: inout Chain)
    throws(Fault) -> LedgerEvent
  {
    guard case .integer(let position) = row.rawValue(0) else { throw .noEvent }
    guard position == chain.count + 1 else { throw .missing }
    chain.begin()
    for column in 1...9 {
      switch row.rawValue(column) {
      case .text(let text): chain.add(text)
      case .integer(let number):
        var digits = String(number)
        digits.withUTF8 { chain.add($0) }
      default: throw .noEvent
      }
    }
    chain.end()
    guard case .text(let hash) = row.rawValue(10), chain.isHead(hash) else { throw .doesNotFollow }
    guard let event = event(row, &words) else { throw .noEvent }
    return event
  }

  /// Unchecked; nil where the row cannot be an event.
  static func event(_ row: PreparedStatement, _ words: inout Words) -> LedgerEvent? {
    guard case .text(let id) = row.rawValue(1), case .text(let migration) = row.rawValue(2),
      case .integer(let at) = row.rawValue(3), Moment.writable.contains(Int(at)),
      case .text(let actor) = row.rawValue(4),
      case .text(let source) = row.rawValue(5), case .text(let tool) = row.rawValue(6),
      case .integer(let late) = row.rawValue(7), late == 0 || late == 1,
      case .text(let kind) = row.rawValue(8), case .text(let facts) = row.rawValue(9),
      let source = words.text(source).flatMap(LedgerEvent.Source.init),
      let id = Words.string(id), let migration = words.text(migration),
      let actor = words.text(actor), let tool = words.text(tool), let kind = words.text(kind),
      let read = FactsText.decoded(facts, &words)
    else { return nil }
    return LedgerEvent(
      id: id, migration: migration, at: Moment(seconds: Int(at)), actor: actor, source: source,
      tool: tool, isLate: late == 1, kind: .init(rawValue: kind), facts: read)
  }
}

/// Words that come again and again, made once.
struct Words {
  /// The last of each hash: a table of fixed size, so that words that come once cost little.
  private var known = [String?](repeating: nil, count: 4096)

  /// Nil where the bytes are not UTF-8.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    // Short ones need no memory of their own.
    guard bytes.count > 15 else { return Self.string(bytes) }
    var hash = bytes.count
    for byte in bytes { hash = hash &* 31 &+ Int(byte) }
    let slot = hash & 4095
    if let same = known[slot], same.utf8.elementsEqual(bytes) { return same }
    guard let text = Self.string(bytes) else { return nil }
    known[slot] = text
    return text
  }

  /// Nil where the bytes are not UTF-8. Validating takes long; ASCII needs none.
  static func string(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    bytes.allSatisfy { $0 < 0x80 }
      ? String(decoding: bytes, as: UTF8.self) : String(validating: bytes, as: UTF8.self)
  }
}
