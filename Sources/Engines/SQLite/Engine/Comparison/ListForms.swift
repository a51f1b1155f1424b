import EngineInterface
import SQLiteSyntax

extension ListForm {
  /// Of values that are not taken apart.
  static let plain: [ListForm] =
    [.array] + [",", ";", "|", "\n", "/", " "].map { .separated(by: $0) }
  /// With blanks beside the sign, for texts that a script put together.
  static let spaced: [ListForm] = [", ", "; ", " | ", " / ", "-", ":"].map { .separated(by: $0) }

  /// SQL of JSON that holds the entries of a text, none where it is no such list. What is no JSON may not
  /// come near a function of it. https://www.sqlite.org/json1.html#jquote
  func json(of text: String) -> String {
    func only(_ type: String, _ empty: String) -> String {
      "iif(json_valid(\(text)), iif(json_type(\(text)) = '\(type)', \(text), '\(empty)'), '\(empty)')"
    }
    switch self {
    case .array, .objects: return only("array", "[]")
    case .object: return only("object", "{}")
    case .separated(let separator):
      // Between quotes a line feed is written as two characters, which may stand there by themselves: a sign
      // of nobody's takes its place before.
      let (quoted, sign) =
        separator == "\n"
        ? ("replace(\(text), char(10), char(57344))", "char(57344)") : (text, literal(separator))
      // JSON holds no blob: https://www.sqlite.org/json1.html#value_arguments
      return
        "iif(typeof(\(text)) = 'blob', '[]', '[' || replace(json_quote(\(quoted)), \(sign), '\",\"') || ']')"
    }
  }
}
