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
  let end = range.upper > range.lower ? lines.position(of: range.upper) : (0, 0)
  let width =
    end.0 == lines.position(of: range.lower).line ? max(1, min(end.1 - 1 - column, 100)) : 1
  let before = shown(cut.prefix(max(0, column - start)))
  return [
    "│ " + (start > 0 ? "…" : "") + shown(cut),
    "│ " + (start > 0 ? " " : "") + String(repeating: " ", count: before.count)
      + String(repeating: "^", count: width),
  ]
}
