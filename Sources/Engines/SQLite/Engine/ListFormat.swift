import SQLiteSyntax

/// A way to write a list.
struct ListFormat {
  /// nil: a JSON array.
  let separator: String?

  static let all = [nil, ",", ";", "|", "\n", "/", " "].map(ListFormat.init)
  /// With blanks beside the sign, for texts that a script put together.
  static let spaced = [", ", "; ", " | ", " / ", "-", ":"].map(ListFormat.init)

  /// SQL of the entries of a text as a JSON array; of none where it is no such list.
  /// https://www.sqlite.org/json1.html#jquote
  func array(of text: String) -> String {
    guard let separator else {
      return "iif(json_valid(\(text)), iif(json_type(\(text)) = 'array', \(text), '[]'), '[]')"
    }
    // Between quotes a line feed is written as two characters.
    let written = separator == "\n" ? "\\n" : separator
    return "('[' || replace(json_quote(\(text)), \(literal(written)), '\",\"') || ']')"
  }
}
