internal import CPGQuery
import Findings
import Foundation
import Plans
import Synchronization

/// A statement as PostgreSQL's own parser reads it.
/// https://github.com/pganalyze/libpg_query, whose names are those of PostgreSQL's parsenodes.h.
///
/// Sendable: the tree is what the parser's text said, and nobody changes it.
struct ParsedStatement: @unchecked Sendable {
  /// `CreateStmt`, `AlterTableStmt`, …
  let kind: String
  let node: Node
}

/// A node of the tree: what is 0, false or empty is left out of it.
struct Node {
  let fields: [String: Any]

  subscript(_ name: String) -> Node? {
    guard let value = fields[name] as? [String: Any] else { return nil }
    // A node of any kind stands in an object with its kind as the only key.
    if value.count == 1, let (key, inner) = value.first, key.first?.isUppercase == true,
      let inner = inner as? [String: Any]
    {
      return Node(fields: inner)
    }
    return Node(fields: value)
  }

  func text(_ name: String) -> String { fields[name] as? String ?? "" }
  func flag(_ name: String) -> Bool { fields[name] as? Bool ?? false }

  /// The kinds and nodes of a list.
  func list(_ name: String) -> [(kind: String, node: Node)] {
    (fields[name] as? [Any] ?? []).compactMap { item in
      guard let (kind, inner) = (item as? [String: Any])?.first else { return nil }
      return (kind, Node(fields: inner as? [String: Any] ?? [:]))
    }
  }

  /// The texts of a list of strings.
  func strings(_ name: String) -> [String] {
    list(name).filter { $0.kind == "String" }.map { $0.node.text("sval") }
  }

  /// The same for what says the same: without places, keys in order.
  var canonical: String { Self.canonical(fields) }

  /// Of one field; empty where it is not there.
  func canonical(_ name: String) -> String { fields[name].map(Self.canonical) ?? "" }

  private static func canonical(_ value: Any) -> String {
    switch value {
    case let object as [String: Any]:
      let fields = object.filter { $0.key != "location" }.sorted { $0.key < $1.key }
      return "{" + fields.map { "\($0.key):\(canonical($0.value))" }.joined(separator: ",") + "}"
    case let list as [Any]: return "[" + list.map(canonical).joined(separator: ",") + "]"
    case let text as String: return "'\(text)'"
    default: return "\(value)"
    }
  }
}

/// What the definitions among a script's statements do, and how many were read.
struct ParsedScript: Sendable {
  var definitions: [DefinitionStep] = []
  /// Statements that were read or need no reading, and those that the parser refuses.
  var read = 0
  var unread = 0

  /// Longest statement that is parsed, in bytes. The parser's answer is walked recursively, so its
  /// depth is bounded by what fits here, on a stack that is large enough for it.
  private static let longest = 256 * 1024
  private static let stack = 512 << 20

  /// - Parameter read: what a statement does; asked once for each text in `known`.
  init(
    _ script: SourceText, known: StatementCache,
    read: @escaping @Sendable (ParsedStatement) -> [DefinitionStep]
  ) {
    // The parser keeps its memory by thread; this one ends with the script.
    let box = Box()
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      box.script = ParsedScript(parsing: script, known, read)
      done.signal()
    }
    thread.stackSize = Self.stack
    thread.start()
    done.wait()
    self = box.script
  }

  /// Written by the thread, read after it has signalled.
  private final class Box: @unchecked Sendable {
    var script = ParsedScript()
  }

  private init() {}

  private init(
    parsing script: SourceText, _ known: StatementCache,
    _ read: (ParsedStatement) -> [DefinitionStep]
  ) {
    let bytes = sentText(of: script.utf8)
    // What is rolled back has not happened.
    var done = UndoableSteps<DefinitionStep>()
    defer { definitions = done.steps }
    for statement in Self.split(bytes) {
      let words = Self.firstWords(bytes[statement])
      guard let word = words.first else { continue }
      switch word {
      case "begin", "start": done.begin()
      case "commit", "end": done.commit()
      case "savepoint": done.save(as: words.last ?? "")
      case "rollback" where words.contains("to"): done.rollBack(to: words.last ?? "")
      case "rollback", "abort": done.rollBack()
      default: break
      }
      if word == "do", Self.holdsDefinitions(bytes[statement]) {
        // A program that makes or drops something: what it does is not read.
        unread += 1
        continue
      }
      guard ["create", "alter", "drop"].contains(word) else {
        if word.first?.isLetter == true { self.read += 1 } else { unread += 1 }
        continue
      }
      let steps = known.steps(of: bytes[statement]) { text in
        text.count <= Self.longest ? Self.parse(text)?.flatMap(read) : nil
      }
      guard let steps else {
        unread += 1
        continue
      }
      self.read += 1
      done.add(steps)
    }
  }

  private static func holdsDefinitions(_ bytes: ArraySlice<UInt8>) -> Bool {
    String(decoding: bytes, as: UTF8.self).lowercased().split { !$0.isLetter }.contains {
      ["create", "alter", "drop"].contains($0)
    }
  }

  /// Where statements are, in bytes. A text that cannot be split is one statement.
  private static func split(_ bytes: [UInt8]) -> [Range<Int>] {
    (bytes + [0]).withUnsafeBytes { buffer in
      let result = pg_query_split_with_scanner(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self))
      defer { pg_query_free_split_result(result) }
      guard result.error == nil, let statements = result.stmts else { return [0..<bytes.count] }
      return (0..<Int(result.n_stmts)).compactMap { index in
        guard let statement = statements[index]?.pointee else { return nil }
        let start = Int(statement.stmt_location)
        let end = min(bytes.count, start + Int(statement.stmt_len))
        return start <= end ? start..<end : nil
      }
    }
  }

  /// The first four words, lowered; a sign stands for itself.
  private static func firstWords(_ bytes: ArraySlice<UInt8>) -> [String] {
    var (words, at): ([String], Int) = ([], bytes.startIndex)
    while at < bytes.endIndex, words.count < 4 {
      guard bytes[at] > 0x20, bytes[at] != UInt8(ascii: ";") else {
        at += 1
        continue
      }
      let word = bytes[at...].prefix { (0x61...0x7A).contains($0 | 0x20) }
      words.append(
        String(decoding: word.isEmpty ? bytes[at...at] : word, as: UTF8.self).lowercased())
      at = max(at + 1, word.endIndex)
    }
    return words
  }

  private static func parse(_ bytes: ArraySlice<UInt8>) -> [ParsedStatement]? {
    (Array(bytes) + [0]).withUnsafeBytes { buffer in
      let result = pg_query_parse(buffer.baseAddress?.assumingMemoryBound(to: CChar.self))
      defer { pg_query_free_parse_result(result) }
      guard result.error == nil, let text = result.parse_tree else { return nil }
      let data = Data(bytesNoCopy: text, count: strlen(text), deallocator: .none)
      guard let tree = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
        let statements = tree["stmts"] as? [[String: Any]]
      else { return nil }
      return statements.compactMap { statement in
        guard let (kind, fields) = (statement["stmt"] as? [String: Any])?.first else { return nil }
        return ParsedStatement(
          kind: kind, node: Node(fields: fields as? [String: Any] ?? [:]))
      }
    }
  }
}

/// What statements do whose texts were read before: the versions of a script have most in common.
final class StatementCache: Sendable {
  private let known = Mutex<[[UInt8]: [DefinitionStep]?]>([:])
  /// Beyond so many, all are forgotten.
  private static let most = 100_000

  func steps(
    of text: ArraySlice<UInt8>, read: (ArraySlice<UInt8>) -> [DefinitionStep]?
  ) -> [DefinitionStep]? {
    let key = Array(text.drop { $0 <= 0x20 })
    if let found = known.withLock({ $0[key] }) { return found }
    let steps = read(text)
    known.withLock { known in
      if known.count >= Self.most { known.removeAll() }
      known[key] = .some(steps)
    }
    return steps
  }
}
