import Findings

/// The line that a place stands in with a mark under it, for a terminal. Long lines are cut around the
/// place.
func caret(_ range: SourceRange, in lines: LineIndex) -> [String] {
  let (before, place, after) = lines.surroundings(of: range, before: 60, all: 100)
  let (start, marked) = (shown(before.text), shown(place))
  let line = start + marked + shown(after)
  let lead = before.isCut ? "…" : ""
  return [
    "│ " + lead + line,
    "│ " + String(repeating: " ", count: width(lead + start))
      + String(repeating: "^", count: max(1, width(marked))),
  ]
}

/// On one line: tabs are blanks, line ends and a byte-order mark are nothing.
private func shown(_ text: String) -> String {
  plainText(
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { scalar in
          switch scalar {
          case "\t": " "
          case "\r", "\n", "\u{FEFF}": nil
          default: scalar
          }
        })))
}

/// How many columns of a terminal a text takes.
private func width(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { sum, scalar in
    if scalar.properties.generalCategory == .nonspacingMark { return sum }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return sum + 2
    default: return sum + 1
    }
  }
}
