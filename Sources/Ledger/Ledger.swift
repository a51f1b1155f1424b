import Crypto
import Foundation

/// One thing that happened, as it is written down. Later events carry the hash of earlier ones.
package struct LedgerEvent: Codable, Hashable, Sendable {
  /// `planned` or `verified`.
  package let event: String
  /// ISO 8601, UTC.
  package let at: String
  package let tool: String
  /// Digests, words and counts; never values of the data.
  package let facts: [String: String]
  /// The hash of the event before, or 64 zeros for the first.
  package let previous: String
  /// SHA-256 over everything above, in hexadecimal.
  package let hash: String
}

/// An append-only file of events, one JSON text a line, each chained to the one before by its hash.
/// A chain shows that nothing inside it was changed; that its end was cut off only its head shows.
package struct LedgerFile: Sendable {
  package let path: String

  package struct Broken: Error, Hashable, Sendable {
    /// 1-based.
    package let line: Int
    package let reason: String
    package init(line: Int, reason: String) {
      self.line = line
      self.reason = reason
    }
  }

  package init(path: String) { self.path = path }

  /// Appends an event and waits until it is on the disk. Several processes may do so at once.
  /// - Returns: the event's hash, the new head.
  @discardableResult
  package func append(_ event: String, facts: [String: String], at time: Date, tool: String) throws
    -> String
  {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw CocoaError(.fileWriteUnknown) }
    defer { close(file) }
    guard flock(file, LOCK_EX) == 0 else { throw CocoaError(.fileLocking) }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: false)
    let (head, isWhole) = try lastHash(handle)
    let entry = Self.sealed(
      event: event, at: time.formatted(.iso8601), tool: tool, facts: facts, previous: head)
    // A line that a power cut left unfinished is closed, and stays as evidence.
    let line = (isWhole ? "" : "\n") + (try Self.encoded(entry)) + "\n"
    try handle.write(contentsOf: Data(line.utf8))
    guard fsync(file) == 0 else { throw CocoaError(.fileWriteUnknown) }
    return entry.hash
  }

  /// All events, checked.
  /// - Throws: `Broken` at the first line that does not follow from the one before.
  package func events() throws -> [LedgerEvent] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    var previous = Self.genesis
    return try data.split(separator: UInt8(ascii: "\n")).enumerated().map { index, line in
      guard let event = try? JSONDecoder().decode(LedgerEvent.self, from: line) else {
        throw Broken(line: index + 1, reason: "it is not an event")
      }
      guard event.previous == previous else {
        throw Broken(line: index + 1, reason: "it does not follow the event before it")
      }
      let sealed = Self.sealed(
        event: event.event, at: event.at, tool: event.tool, facts: event.facts,
        previous: event.previous)
      guard sealed.hash == event.hash else {
        throw Broken(line: index + 1, reason: "its hash does not match its content")
      }
      previous = event.hash
      return event
    }
  }

  private static let genesis = String(repeating: "0", count: 64)

  private static func sealed(
    event: String, at: String, tool: String, facts: [String: String], previous: String
  ) -> LedgerEvent {
    let fields =
      [event, at, tool, previous]
      + facts.sorted { $0.key < $1.key }.flatMap {
        [$0.key, $0.value]
      }
    // Lengths keep fields apart whatever they hold.
    let text = fields.map { "\($0.utf8.count):\($0)" }.joined()
    let hash = SHA256.hash(data: Data(text.utf8)).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
    return LedgerEvent(
      event: event, at: at, tool: tool, facts: facts, previous: previous, hash: hash)
  }

  private static func encoded(_ event: LedgerEvent) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(event), as: UTF8.self)
  }

  /// The hash of the last whole event, and whether the file ends with a whole line.
  private func lastHash(_ file: FileHandle) throws -> (String, isWhole: Bool) {
    let size = try file.seekToEnd()
    guard size > 0 else { return (Self.genesis, true) }
    try file.seek(toOffset: size > 65_536 ? size - 65_536 : 0)
    let tail = try file.readToEnd() ?? Data()
    let last = tail.split(separator: UInt8(ascii: "\n")).lazy.reversed().compactMap {
      try? JSONDecoder().decode(LedgerEvent.self, from: $0)
    }.first
    return (last?.hash ?? Self.genesis, tail.last == UInt8(ascii: "\n"))
  }
}
