import Findings

/// The line that a place stands in with a mark under it, for a terminal. Long lines are cut around the
/// place.
func caret(_ range: SourceRange, in lines: LineIndex) -> [String] {
  let scalars = Array(lines.text(ofLineAt: range.lower).unicodeScalars)
  let column = lines.position(of: range.lower).column - 1
  let start = max(0, min(column - 60, scalars.count - 100))
  let cut = scalars[min(start, scalars.count)..<min(scalars.count, start + 100)]
  func shown(_ part: some Sequence<Unicode.Scalar>) -> String {
    plainText(String(String.UnicodeScalarView(part))).replacing("\t", with: " ")
  }
  let width = min(marked(range, in: lines), max(1, cut.count - (column - start)))
  let before = shown(cut.prefix(max(0, column - start)))
  return [
    "│ " + (start > 0 ? "…" : "") + shown(cut),
    "│ " + (start > 0 ? " " : "") + String(repeating: " ", count: before.count)
      + String(repeating: "^", count: width),
  ]
}

/// How many characters of its first line a place has; at least one.
private func marked(_ range: SourceRange, in lines: LineIndex) -> Int {
  let start = lines.position(of: range.lower)
  let end = lines.position(of: range.upper)
  let rest = lines.text(ofLineAt: range.lower).unicodeScalars.count - (start.column - 1)
  return max(1, end.line == start.line ? end.column - start.column : rest)
}
