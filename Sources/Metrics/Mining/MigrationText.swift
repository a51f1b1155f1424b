import Crypto
import Foundation
import Ledger

/// The part of a file that a migration tool runs as one.
struct MigrationUnit: Sendable {
  /// Empty where the file is one; `id::author` of a changeset.
  let id: String
  /// The way forward, as it was written.
  let up: [UInt8]
  /// Equal for texts that differ in comments, blanks, case and quotes alone.
  let normalised: NormalText
  /// Whether the tool runs it anew whenever it changes, so that a change of it is no repair.
  var isRepeatable = false
}

/// What is left of a script without what says nothing, as a digest.
struct NormalText: Hashable, Sendable {
  private let digest: SHA256Digest
  let isEmpty: Bool

  /// - Parameter isSQL: whether `--` and `/* */` are comments; `#` and `//` are otherwise.
  init(_ bytes: [UInt8], isSQL: Bool) {
    let normal = Self.normal(bytes, isSQL: isSQL)
    digest = SHA256.hash(data: normal)
    isEmpty = normal.isEmpty
  }

  private static func normal(_ bytes: [UInt8], isSQL: Bool) -> [UInt8] {
    let closing = Array(")]}".utf8)
    let quotes: [UInt8] = isSQL ? [0x27] : [0x27, 0x22, 0x60]
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    func starts(_ text: StaticString) -> Bool {
      let count = text.utf8CodeUnitCount
      return at + count <= bytes.count
        && text.withUTF8Buffer { $0.elementsEqual(bytes[at..<(at + count)]) }
    }
    func skip(to end: UInt8) {
      while at < bytes.count, bytes[at] != end { at += 1 }
    }
    while at < bytes.count {
      let byte = bytes[at]
      if isSQL ? starts("--") : starts("//") || byte == UInt8(ascii: "#") {
        skip(to: 0x0A)
      } else if starts("/*") {
        var depth = 0
        repeat {
          if starts("/*") {
            (depth, at) = (depth + (isSQL || depth == 0 ? 1 : 0), at + 2)
          } else if starts("*/") {
            (depth, at) = (depth - 1, at + 2)
          } else {
            at += 1
          }
        } while depth > 0 && at < bytes.count
      } else if quotes.contains(byte) {
        // A text keeps its case and blanks, not the kind of its quotes.
        let start = at + 1
        let escapes = isSQL ? at > 0 && bytes[at - 1] | 0x20 == 0x65 : true
        at += 1
        while at < bytes.count, bytes[at] != byte {
          at += escapes && bytes[at] == UInt8(ascii: "\\") ? 2 : 1
        }
        result.append(0x27)
        result += bytes[min(start, bytes.count)..<min(at, bytes.count)].filter { $0 != 0x0D }
        result.append(0x27)
        at += 1
      } else if byte == UInt8(ascii: "\"") {
        // A name in quotes may hold what looks like a comment.
        at += 1
        while at < bytes.count, bytes[at] != byte {
          result.append((0x41...0x5A).contains(bytes[at]) ? bytes[at] | 0x20 : bytes[at])
          at += 1
        }
        at += 1
      } else {
        at += 1
        switch byte {
        case 0...0x20, UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "`"): continue
        case 0x41...0x5A: result.append(byte | 0x20)
        // A comma after the last of a list, which formatters add and take away.
        case _ where !isSQL && result.last == UInt8(ascii: ",") && closing.contains(byte):
          result[result.count - 1] = byte
        default: result.append(byte)
        }
      }
    }
    return result
  }
}

extension MigrationUnit {
  /// What a file holds.
  static func units(in bytes: [UInt8], at path: MigrationPath) -> [MigrationUnit] {
    if path.shape == .foreign(.liquibase) { return elements(bytes) }
    if case .foreign = path.shape {
      return [MigrationUnit(id: "", up: bytes, normalised: NormalText(bytes, isSQL: false))]
    }
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if isChangelog(bytes) { return changesets(lines) }
    guard path.shape != .changelog else { return [] }
    let up = forward(lines) ?? bytes
    return [MigrationUnit(id: "", up: up, normalised: NormalText(up, isSQL: true))]
  }

  /// https://docs.liquibase.com/concepts/changelogs/sql-format.html
  private static func isChangelog(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return words(of: bytes[start...].prefix { $0 != 0x0A }).prefix(3).joined(separator: " ")
      .lowercased().hasPrefix("liquibase formatted sql")
  }

  private static func changesets(_ lines: [ArraySlice<UInt8>]) -> [MigrationUnit] {
    var units: [MigrationUnit] = []
    var (id, isRepeatable, up): (String?, Bool, [UInt8]) = (nil, false, [])
    var seen: [String: Int] = [:]
    func close() {
      guard let id else { return }
      // Several of one name are for different databases.
      let same = seen[id, default: 0]
      seen[id] = same + 1
      units.append(
        MigrationUnit(
          id: same == 0 ? id : "\(id)#\(same + 1)", up: up,
          normalised: NormalText(up, isSQL: true), isRepeatable: isRepeatable))
    }
    for line in lines {
      let words = words(of: line)
      if words.first?.lowercased() == "changeset", words.count > 1 {
        close()
        let (name, options) = changesetName(words.dropFirst().joined(separator: " "))
        id = name
        up = []
        let plain = options.lowercased().filter { $0 != "\"" && $0 != " " }
        isRepeatable = plain.contains("runonchange:true") || plain.contains("runalways:true")
      } else if id != nil {
        up += line + [0x0A]
      }
    }
    close()
    return units
  }

  /// `author:id options`, where either may stand in quotes, as Liquibase itself tells one: the id, the
  /// author.
  private static func changesetName(_ text: String) -> (name: String, options: String) {
    var (parts, part, quote): ([String], String, Character?) = ([], "", nil)
    var rest = text[...]
    while let character = rest.first {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "\"" || character == "'" {
        quote = character
      } else if quote == nil, character == ":", parts.isEmpty {
        parts.append(part)
        part = ""
      } else if quote == nil, character == " ", !parts.isEmpty {
        break
      } else {
        part.append(character)
      }
      rest = rest.dropFirst()
    }
    guard let author = parts.first else { return (text, "") }
    return ("\(part)::\(author)", String(rest))
  }

  /// The changesets of a changelog in XML: what they say is compared, not read.
  private static func elements(_ bytes: [UInt8]) -> [MigrationUnit] {
    let text = String(decoding: bytes, as: UTF8.self)
    var units: [MigrationUnit] = []
    for piece in text.components(separatedBy: "<changeSet").dropFirst() {
      let whole = piece.components(separatedBy: "</changeSet>")[0]
      let head = whole.prefix { $0 != ">" }
      func attribute(_ name: String) -> String {
        guard let found = head.range(of: "\(name)=\"") else { return "" }
        return String(head[found.upperBound...].prefix { $0 != "\"" })
      }
      let options = head.lowercased().filter { !$0.isWhitespace }
      units.append(
        MigrationUnit(
          id:
            "\(attribute(" id").isEmpty ? attribute("id") : attribute(" id"))::\(attribute("author"))",
          up: Array(whole.utf8), normalised: NormalText(Array(whole.utf8), isSQL: false),
          isRepeatable: options.contains("runonchange=\"true\"")
            || options.contains("runalways=\"true\"")))
    }
    return units
  }

  /// Between the marks of goose, sql-migrate and dbmate; nil where there are none.
  private static func forward(_ lines: [ArraySlice<UInt8>]) -> [UInt8]? {
    var (up, isUp, isMarked): ([UInt8], Bool, Bool) = ([], true, false)
    for line in lines {
      let words = words(of: line)
      switch (words.first ?? "", words.dropFirst().first?.lowercased() ?? "") {
      case ("+goose", "up"), ("+migrate", "up"): (isUp, isMarked) = (true, true)
      case ("+goose", "down"), ("+migrate", "down"): (isUp, isMarked) = (false, true)
      case ("migrate:up", _): (isUp, isMarked) = (true, true)
      case ("migrate:down", _): (isUp, isMarked) = (false, true)
      default: if isUp { up += line + [0x0A] }
      }
    }
    return isMarked ? up : nil
  }

  /// Of a comment that begins its line; none of any other line.
  private static func words(of line: ArraySlice<UInt8>) -> [String] {
    var line = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard line.starts(with: [0x2D, 0x2D]) else { return [] }
    line = line.dropFirst(2)
    return String(decoding: line.prefix(1000), as: UTF8.self).split {
      $0 == " " || $0 == "\t" || $0 == "\r" || $0 == "\r\n"
    }.map(String.init)
  }
}

func moment(_ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int, _ second: Int)
  -> Int?
{
  Moment(year: year, month: month, day: day, hour: hour, minute: minute, second: second)?.seconds
}
