import SQLiteConnections
import Schemas

/// A row of the ledger's table.
struct StoredEvent {
  let position: Int
  let event: LedgerEvent
  /// As it is stored and hashed.
  let facts: String
  let hash: String

  /// Nil where the row cannot be an event.
  init?(_ row: PreparedStatement, _ words: inout Words) {
    guard case .integer(let position) = row.rawValue(0),
      case .text(let id) = row.rawValue(1), case .text(let migration) = row.rawValue(2),
      case .integer(let at) = row.rawValue(3), case .text(let actor) = row.rawValue(4),
      case .text(let source) = row.rawValue(5), case .text(let tool) = row.rawValue(6),
      case .integer(let late) = row.rawValue(7), late == 0 || late == 1,
      case .text(let kind) = row.rawValue(8), case .text(let facts) = row.rawValue(9),
      case .text(let hash) = row.rawValue(10)
    else { return nil }
    guard let sourceText = words.text(source),
      let source = LedgerEvent.Source(rawValue: sourceText),
      let id = String(validating: id, as: UTF8.self), let migration = words.text(migration),
      let actor = words.text(actor), let tool = words.text(tool), let kind = words.text(kind),
      let read = FactsText.decoded(facts), let text = String(validating: facts, as: UTF8.self),
      let hash = String(validating: hash, as: UTF8.self)
    else { return nil }
    self.position = Int(position)
    self.facts = text
    self.hash = hash
    event = LedgerEvent(
      id: id, migration: migration, at: Moment(seconds: Int(at)), actor: actor, source: source,
      tool: tool, isLate: late == 1, kind: .init(rawValue: kind), facts: read)
  }
}

/// Words that come again and again, made once.
struct Words {
  private var known: [Int: [String]] = [:]

  /// Nil where the bytes are not UTF-8.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var hash = bytes.count
    for byte in bytes { hash = hash &* 31 &+ Int(byte) }
    if let same = known[hash]?.first(where: { $0.utf8.elementsEqual(bytes) }) { return same }
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    known[hash, default: []].append(text)
    return text
  }
}
