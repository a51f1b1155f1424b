import Schemas

/// A part of a request with its words, read once: every column is looked for in it.
struct Clause: Hashable, Sendable {
  let text: String
  let words: [String]
  /// What the words may be the singular or the plural of, and they themselves; see `Name.isCalled`.
  private let forms: Set<String>

  init(_ text: String) {
    self.text = text
    words = text.wordsOfNames
    forms = words.reduce(into: []) { forms, word in
      forms.formUnion([word, word + "s"])
      if word.hasSuffix("s") { forms.insert(String(word.dropLast())) }
      if word.hasSuffix("es") { forms.insert(String(word.dropLast(2))) }
      if word.hasSuffix("ies") { forms.insert(word.dropLast(3) + "y") }
      if word.hasSuffix("y") { forms.insert(word.dropLast() + "ies") }
    }
  }

  /// Whether it names something, or calls it so in the singular or the plural.
  func speaks(of name: Name) -> Bool { calls(name) || words.names(name) }

  /// Whether one of its words is the name, in the singular or the plural.
  func calls(_ name: Name) -> Bool { name.calledAs.contains(where: forms.contains) }
}
