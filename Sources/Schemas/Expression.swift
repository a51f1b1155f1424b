/// SQL as it stands in a definition. Two are equal when their tokens are: formatting, comments,
/// quoting style and the case of keywords and names make no difference.
package struct Expression: Hashable, Sendable {
  /// As written.
  package let sql: String
  /// Normalised tokens, one space between them.
  package let canonical: String

  package init(sql: String, canonical: String) {
    self.sql = sql
    self.canonical = canonical
  }

  package static func == (a: Self, b: Self) -> Bool {
    ExactText(a.canonical) == ExactText(b.canonical)
  }
  package func hash(into hasher: inout Hasher) { hasher.combine(ExactText(canonical)) }
}
