import Findings

/// Lines for a window of so many columns: what is longer goes on below, under its own beginning. Code, behind a bar,
/// stays as it is.
///
/// - Parameters:
///   - text: may hold colours.
///   - width: columns, at least 40.
package func wrapped(_ text: String, to width: Int) -> String {
  let width = max(40, width)
  return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    let line = String(line)
    guard line.columns > width, line.first(where: { $0 != " " }) != "│" else { return line }
    return broken(line, at: width)
  }.joined(separator: "\n")
}

private func broken(_ line: String, at width: Int) -> String {
  let indent = String(repeating: " ", count: min(line.hangingIndent, width / 2))
  let lead = line.prefix { $0 == " " }
  var lines: [String] = []
  var current = String(lead)
  var isFirst = true
  // Several blanks stand between columns: they stay, but at a line's end.
  for word in line.dropFirst(lead.count).split(separator: " ", omittingEmptySubsequences: false) {
    let next = current + (isFirst ? "" : " ") + word
    if next.columns > width, !isFirst {
      lines.append(current)
      current = indent + word
    } else {
      current = next
    }
    isFirst = false
  }
  return (lines + [current]).map { line in
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }.joined(separator: "\n")
}

extension String {
  /// Characters that take a column: colours take none.
  fileprivate var columns: Int {
    var count = 0
    var isEscape = false
    for character in self {
      if character == "\u{1B}" {
        isEscape = true
      } else if isEscape {
        isEscape = character != "m"
      } else {
        count += 1
      }
    }
    return count
  }

  /// Where the text of a line begins: behind a first word that stands apart, as a heading of the rest.
  fileprivate var hangingIndent: Int {
    let plain = replacing(/\u{1B}\[[0-9;]*m/, with: "")
    let lead = plain.prefix { $0 == " " }.count
    let heading = plain.dropFirst(lead).prefix { $0 != " " }.count
    let gap = plain.dropFirst(lead + heading).prefix { $0 == " " }.count
    let isSeverity = Severity(rawValue: String(plain.prefix(heading))) != nil
    return gap > 1 && lead + heading + gap <= 24 || isSeverity
      ? lead + heading + gap : lead + 2
  }
}
