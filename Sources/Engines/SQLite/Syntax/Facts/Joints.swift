import Schemas

extension SyntaxNode {
  /// The texts beside `||`, and those that a function puts between values or looks for in one.
  /// https://www.sqlite.org/lang_corefunc.html#instr
  var joints: [String] {
    let parts = children.filter(\.isExpression)
    switch kind {
    case .binary:
      guard parts.count == 2, words(between: parts[0], and: parts[1]) == "||" else { return [] }
      return parts.compactMap(\.literalText)
    case .functionCall:
      let name = functionName
      // `rtrim(x, replace(x, ' ', ''))` divides at a blank.
      if name == "replace", parts.count == 3 {
        return [parts[1].literalText].compactMap(\.self).filter { $0.count == 1 }
      }
      return name == "instr" || name == "group_concat" || name == "string_agg"
        ? parts.dropFirst().compactMap(\.literalText) : []
    default: return []
    }
  }

  /// A text that is written out; nil where it is empty, or none.
  var literalText: String? {
    let node = unwrapped
    guard node.kind == .literal, node.text.hasPrefix("'") else { return nil }
    let text = unquoted(node.text)
    return text.isEmpty ? nil : text
  }
}
