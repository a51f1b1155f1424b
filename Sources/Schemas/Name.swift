/// The name of a table, column or other object: kept as written, equal without regard to the case
/// of ASCII letters, as SQL engines compare names.
package struct Name: Hashable, Sendable, Comparable, Codable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  package let text: String
  /// `text` with A to Z lowered.
  package let folded: String

  package init(_ text: String) {
    self.text = text
    folded = foldingASCII(text)
  }

  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  package init(stringLiteral text: String) { self.init(text) }

  package var description: String { text }
  /// In double quotes, as standard SQL writes a name.
  package var quoted: String { text.doubleQuoted }

  package static func == (a: Self, b: Self) -> Bool { ExactText(a.folded) == ExactText(b.folded) }
  package static func < (a: Self, b: Self) -> Bool { ExactText(a.folded) < ExactText(b.folded) }
  package func hash(into hasher: inout Hasher) { hasher.combine(ExactText(folded)) }
}

/// `text` with A to Z lowered and everything else as it is.
package func foldingASCII(_ text: String) -> String {
  guard text.utf8.contains(where: { (0x41...0x5A).contains($0) }) else { return text }
  return String(
    decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
}

/// A column of a table.
package struct ColumnName: Hashable, Sendable, Comparable, Codable, CustomStringConvertible {
  package let table: Name
  package let column: Name

  package init(_ table: Name, _ column: Name) {
    self.table = table
    self.column = column
  }

  package var description: String { "\(table).\(column)" }
  package static func < (a: Self, b: Self) -> Bool { (a.table, a.column) < (b.table, b.column) }
}

extension Name {
  /// How the names of tables begin that a migration leaves behind for the way back.
  package static let keptAside = "_drydock_kept_"

  package var isKeptAside: Bool { folded.hasPrefix(Self.keptAside) }

  private static let displaced = "_drydock_displaced_"

  /// What something is called whose own name something else gets, until it is dropped.
  package var displaced: Name { Name(Self.displaced + text) }

  /// The name that something had which is displaced; nil of any other.
  package var displacedFrom: Name? {
    folded.hasPrefix(Self.displaced) ? Name(String(text.dropFirst(Self.displaced.count))) : nil
  }
}

extension Name {
  /// Its words, in lower case: of `unit_price` and of `UnitPrice` two.
  package var parts: [String] {
    // Asked of every column again and again: a regular expression would be compiled each time.
    var parts: [String] = []
    var part = ""
    var isBeforeCapital = false
    for character in text {
      guard character.isLetter || character.isNumber else {
        if !part.isEmpty { parts.append(part.lowercased()) }
        (part, isBeforeCapital) = ("", false)
        continue
      }
      if isBeforeCapital, ("A"..."Z").contains(character) {
        parts.append(part.lowercased())
        part = ""
      }
      part.append(character)
      isBeforeCapital = ("a"..."z").contains(character) || ("0"..."9").contains(character)
    }
    return part.isEmpty ? parts : parts + [part.lowercased()]
  }
}
