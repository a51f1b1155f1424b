import Foundation

/// Facts as they are stored and hashed: a JSON object of texts, its keys in order.
enum FactsText {
  static func encoded(_ facts: [String: String]) -> String {
    guard !facts.isEmpty else { return "{}" }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = (try? encoder.encode(facts)) ?? Data("{}".utf8)
    return String(decoding: data, as: UTF8.self)
  }

  /// Nil where the text is no object of texts.
  static func decoded(_ text: UnsafeBufferPointer<UInt8>, _ words: inout Words) -> [String: String]?
  {
    if text.count == 2 {
      return text[0] == UInt8(ascii: "{") && text[1] == UInt8(ascii: "}") ? [:] : nil
    }
    if let facts = plain(text, &words) { return facts }
    return try? JSONDecoder().decode([String: String].self, from: Data(buffer: text))
  }

  /// Without escapes and blanks, as nearly all are: a ledger of a million events is read in seconds.
  private static func plain(_ text: UnsafeBufferPointer<UInt8>, _ words: inout Words) -> [String:
    String]?
  {
    let quote = UInt8(ascii: "\"")
    guard text.count > 2, text[0] == UInt8(ascii: "{"), text[text.count - 1] == UInt8(ascii: "}")
    else { return nil }
    var facts: [String: String] = [:]
    var at = 1
    func string(_ words: inout Words) -> String? {
      guard at < text.count, text[at] == quote else { return nil }
      var end = at + 1
      while end < text.count, text[end] != quote {
        guard text[end] >= 0x20, text[end] != UInt8(ascii: "\\") else { return nil }
        end += 1
      }
      guard end < text.count else { return nil }
      defer { at = end + 1 }
      return words.text(UnsafeBufferPointer(rebasing: text[(at + 1)..<end]))
    }
    while true {
      guard let key = string(&words), at < text.count, text[at] == UInt8(ascii: ":") else {
        return nil
      }
      at += 1
      guard let value = string(&words), at < text.count else { return nil }
      guard facts.updateValue(value, forKey: key) == nil else { return nil }
      if at == text.count - 1 { return facts }
      guard text[at] == UInt8(ascii: ",") else { return nil }
      at += 1
    }
  }
}
