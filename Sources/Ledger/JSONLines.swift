import Foundation

/// A ledger as a text: one event a line, with the hash that its chain gives it.
package enum JSONLines {
  private struct Line: Codable {
    var event: String
    var id: String
    var migration: String
    var at: String
    var actor: String
    var source: String
    var tool: String
    var late: Bool
    var facts: [String: String]
    var hash: String
  }

  /// The line of an event, without its end.
  package static func line(_ event: LedgerEvent, in chain: inout Chain) -> String {
    let hash = chain.append(event, facts: FactsText.encoded(event.facts))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = Line(
      event: event.kind.rawValue, id: event.id, migration: event.migration,
      at: event.at.description, actor: event.actor, source: event.source.rawValue,
      tool: event.tool, late: event.isLate, facts: event.facts, hash: hash)
    return (try? encoder.encode(line)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Reads a whole export and checks its chain.
  /// - Throws: `LedgerError.broken` at the first line that does not hold; its position is the line's.
  package static func events(in data: Data) throws(LedgerError) -> (
    events: [LedgerEvent], head: LedgerHead
  ) {
    var chain = Chain()
    var events: [LedgerEvent] = []
    var lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for line in lines {
      let place = events.count + 1
      guard let read = try? JSONDecoder().decode(Line.self, from: line),
        let at = Moment(read.at), at.description == read.at,
        let source = LedgerEvent.Source(rawValue: read.source)
      else { throw .broken(position: place, reason: "the line is not an event") }
      let event = LedgerEvent(
        id: read.id, migration: read.migration, at: at, actor: read.actor, source: source,
        tool: read.tool, isLate: read.late, kind: .init(rawValue: read.event), facts: read.facts)
      var next = chain
      guard self.line(event, in: &next).utf8.elementsEqual(line), next.head == read.hash else {
        throw .broken(
          position: place, reason: "its hash does not follow from its content and those before it")
      }
      chain = next
      events.append(event)
    }
    return (events, LedgerHead(hash: chain.head, events: chain.count))
  }
}
