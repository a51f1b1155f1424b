/// Text for a terminal. Names, messages and values come from files that may be hostile: what could
/// move a cursor, change a colour or turn the direction of writing is written out.
package func plainText(_ text: String) -> String {
  String(
    String.UnicodeScalarView(
      text.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
        scalar == "\n" || !scalar.isUnprintable
          ? [scalar] : Array("\\u{\(String(scalar.value, radix: 16))}".unicodeScalars)
      }))
}

/// The same on one line: what comes from others cannot begin a line of its own.
package func plainLine(_ text: String) -> String {
  plainText(text).split(separator: "\n", omittingEmptySubsequences: false).joined(
    separator: "\\u{a}")
}

extension Unicode.Scalar {
  private static let unprintable: Set<Unicode.GeneralCategory> = [
    .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate, .unassigned,
  ]

  /// The joiner that emoji are made with is the one format character that names use.
  fileprivate var isUnprintable: Bool {
    Self.unprintable.contains(properties.generalCategory) && self != "\u{200D}"
  }
}

/// Words in colour where a person looks at a terminal.
struct Ink {
  enum Style: String {
    case red = "31"
    case yellow = "33"
    case green = "32"
    case bold = "1"
    case faint = "2"
  }

  let isOn: Bool

  func callAsFunction(_ text: String, _ styles: Style...) -> String {
    guard isOn, !styles.isEmpty else { return text }
    return "\u{1B}[\(styles.map(\.rawValue).joined(separator: ";"))m\(text)\u{1B}[0m"
  }
}

func onOneLine(_ text: String) -> String { text.replacing("\n", with: "\\n") }

/// Columns of text, each as wide as its widest cell.
func aligned(_ rows: [[String]], indent: Int = 2, rightFrom: Int = .max) -> [String] {
  // A name may hold a line end; a table's row does not.
  let rows = rows.map { $0.map(onOneLine) }
  let count = rows.map(\.count).max() ?? 0
  let widths = (0..<count).map { column in
    rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
  }
  return rows.map { row in
    let cells = row.enumerated().map { index, cell -> String in
      let pad = String(repeating: " ", count: widths[index] - cell.count)
      if index >= rightFrom { return pad + cell }
      return index == row.count - 1 ? cell : cell + pad
    }
    var line = String(repeating: " ", count: indent) + cells.joined(separator: "  ")
    while line.last == " " { line.removeLast() }
    return line
  }
}
