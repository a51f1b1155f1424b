import SQLiteSyntax
import Schemas

/// Texts for which a comparison holds that no plain text of the script meets: what a pattern stands for,
/// what a part of a text is compared with.
enum PatternWitness {
  /// For the comparison whose operator or function stands at a token; nil where there is none that is
  /// known.
  ///
  /// - Parameter words: the texts of all tokens, without blanks and comments.
  static func text(at index: Int, of words: [String]) -> String? {
    func word(_ offset: Int) -> String {
      words.indices.contains(index + offset) ? words[index + offset] : ""
    }
    func string(_ offset: Int) -> String? {
      word(offset).hasPrefix("'") ? unquoted(word(offset)) : nil
    }
    switch foldingASCII(word(0)) {
    case "glob": return string(1).flatMap(globbed)
    case "like": return string(1).map(liked)
    case "substr", "substring":
      // substr(column, from, length) = 'text'
      guard word(1) == "(", word(3) == ",", let from = Int(word(4)), (1...200).contains(from),
        let end = (5...7).first(where: { word($0) == ")" }), word(end + 1).hasPrefix("="),
        let text = string(end + 2)
      else { return nil }
      return String(repeating: "x", count: from - 1) + text
    case "hex":
      guard word(1) == "(", word(3) == ")", let digits = string(5) else { return nil }
      return decoded(digits.replacing("%", with: "").replacing("_", with: "0"))
    case "unicode":
      guard word(1) == "(", word(3) == ")", word(4).hasPrefix("="), let code = UInt32(word(5)),
        let scalar = Unicode.Scalar(code), code > 0
      else { return nil }
      return String(Character(scalar))
    default: return nil
    }
  }

  /// https://www.sqlite.org/lang_expr.html#like: any text, any one character. Between signs alone it is a digit.
  private static func liked(_ pattern: String) -> String {
    let isOfDigits = !pattern.contains(where: \.isLetter) && pattern.contains { !"%_".contains($0) }
    return pattern.replacing("%", with: "").replacing("_", with: isOfDigits ? "1" : "x")
  }

  /// The first character of each set; nil where one is left open or leaves out characters.
  private static func globbed(_ pattern: String) -> String? {
    var text = ""
    var rest = Array(pattern)[...]
    while let character = rest.popFirst() {
      switch character {
      case "*": continue
      case "?": text.append("x")
      case "[":
        guard let end = rest.dropFirst().firstIndex(of: "]"), let first = rest.first, first != "^"
        else { return nil }
        text.append(first)
        rest = rest[(end + 1)...]
      default: text.append(character)
      }
    }
    return text
  }

  private static func decoded(_ digits: String) -> String? {
    let digits = Array(digits.count.isMultiple(of: 2) ? digits : digits + "0")
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
    guard !bytes.isEmpty, bytes.count * 2 == digits.count, !bytes.contains(0) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }
}
