import Foundation
import Plans

/// A reply as a JSON object with fields of its own. Thinking before it, words around it and a fence are
/// taken off; whatever does not fit is refused, since servers are free to ignore a schema.
struct ReplyObject {
  private let fields: [String: Any]

  /// - Parameters:
  ///   - required: names that have to be there.
  ///   - optional: names that may be, or be null; there are no others.
  /// - Throws: `ModelFailure.unreadable`.
  init(_ answer: String, required: Set<String>, optional: Set<String>) throws(ModelFailure) {
    let whole = answer.trimmingCharacters(in: .whitespacesAndNewlines)
    let text = Self.bare(answer)
    guard !whole.isEmpty else { throw .unreadable("the reply is empty") }
    // A fence may stand in a text of the reply as well as around it.
    let values = [whole, text].lazy.compactMap(Self.parsed)
    guard let value = values.first ?? Self.object(in: text, with: required) else {
      throw .unreadable("the reply is not JSON")
    }
    guard var object = Self.unwrapped(value, required) else {
      throw .unreadable("the reply is no JSON object")
    }
    for name in optional where object[name] is NSNull { object[name] = nil }
    let missing = required.subtracting(object.keys).sorted()
    let more = Set(object.keys).subtracting(required).subtracting(optional).sorted()
    guard missing.isEmpty, more.isEmpty else {
      let named = more.filter { $0.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]{0,39}/) != nil }.prefix(3)
      let others = more.count - named.count
      let what =
        (missing.isEmpty ? [] : [missing.joined(separator: ", ") + " is missing"])
        + (named.isEmpty ? [] : [named.joined(separator: ", ") + " was not asked for"])
        + (others > 0 ? ["\(others) more were not asked for"] : [])
      throw .unreadable(
        "the reply has other fields than those that were asked for: "
          + what.joined(separator: "; "))
    }
    fields = object
  }

  /// Small models write line ends into texts as they are: there they can mean nothing else.
  private static func parsed(_ text: String) -> Any? {
    if let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)) { return value }
    var (mended, isInText, isEscaped) = ("", false, false)
    for scalar in text.unicodeScalars {
      if isInText, scalar.value < 0x20 {
        mended += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      } else {
        mended.unicodeScalars.append(scalar)
      }
      if scalar == "\"", !isEscaped { isInText.toggle() }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return try? JSONSerialization.jsonObject(with: Data(mended.utf8))
  }

  /// The object alone in a list, or under one name that nobody asked for.
  private static func unwrapped(_ value: Any, _ required: Set<String>) -> [String: Any]? {
    if let list = value as? [Any], list.count == 1 { return list[0] as? [String: Any] }
    guard let object = value as? [String: Any] else { return nil }
    if object.count == 1, required.isDisjoint(with: object.keys),
      let inner = object.values.first as? [String: Any], required.isSubset(of: inner.keys)
    {
      return inner
    }
    return object
  }

  /// The object with the fields among words, where there is one: said twice it is the same. Of several that
  /// differ nobody knows which is meant.
  private static func object(in text: String, with required: Set<String>) -> Any? {
    let all = Set(objects(in: text)).sorted()
    let fitting = all.compactMap { text in
      (parsed(text) as? [String: Any]).flatMap { required.isSubset(of: $0.keys) ? $0 : nil }
    }
    if fitting.count == 1 { return fitting[0] }
    return all.count == 1 ? parsed(all[0]) : nil
  }

  private static func objects(in text: String) -> [String] {
    var found: [String] = []
    var (depth, start, isInText, isEscaped) = (0, text.startIndex, false, false)
    for index in text.indices {
      let character = text[index]
      if isInText {
        if character == "\"", !isEscaped { isInText = false }
        isEscaped = character == "\\" && !isEscaped
      } else if character == "\"", depth > 0 {
        isInText = true
      } else if character == "{" {
        if depth == 0 { start = index }
        depth += 1
      } else if character == "}", depth > 0 {
        depth -= 1
        if depth == 0 { found.append(String(text[start...index])) }
      }
    }
    return found
  }

  /// Claims may be left out: an answer without them is as good as any.
  func claim(_ name: String, atMost most: Int) throws(ModelFailure) -> String {
    fields[name] == nil ? "" : try text(name, atMost: most)
  }

  func claims(_ name: String, atMost most: Int) throws(ModelFailure) -> [String] {
    fields[name] == nil ? [] : try texts(name, atMost: most)
  }

  func text(_ name: String, atMost most: Int) throws(ModelFailure) -> String {
    guard let text = fields[name] as? String, text.unicodeScalars.count <= most else {
      throw .unreadable("\(name) is no text of at most \(most) characters")
    }
    return text
  }

  /// A text alone stands for a list of it.
  func texts(_ name: String, atMost most: Int) throws(ModelFailure) -> [String] {
    if let one = fields[name] as? String { return one.contains { !$0.isWhitespace } ? [one] : [] }
    guard let list = fields[name] as? [String], list.count <= most else {
      throw .unreadable("\(name) is no list of at most \(most) texts")
    }
    return list
  }

  /// One text for each of `names`, and no other.
  func texts(_ name: String, named names: [String], atMost most: Int) throws(ModelFailure)
    -> [String: String]
  {
    guard let object = fields[name] as? [String: String], Set(object.keys) == Set(names),
      object.values.allSatisfy({ !$0.isEmpty && $0.unicodeScalars.count <= most })
    else {
      throw .unreadable(
        "\(name) holds no text of at most \(most) characters for each of "
          + names.joined(separator: ", "))
    }
    return object
  }

  /// Conditions that the reply wants to be asked; a reply without them is as good as one with none.
  func conditions() throws(ModelFailure) -> (invariants: [Invariant], probes: [Probe]) {
    (
      try objects("invariants", ["name", "before", "after"]).map {
        Invariant(name: $0[0], before: $0[1], after: $0[2])
      },
      try objects("probes", ["name", "query"]).map { Probe(name: $0[0], query: $0[1]) }
    )
  }

  /// Where the reply says that values go; more than this nobody compares.
  func paths() throws(ModelFailure) -> [ClaimedPath] {
    try objects("mapping", ["from", "to"], atMost: 40).map {
      ClaimedPath(source: $0[0], target: $0[1])
    }
  }

  private func objects(_ name: String, _ wanted: [String], atMost most: Int = 5)
    throws(ModelFailure) -> [[String]]
  {
    guard let value = fields[name] else { return [] }
    guard let list = value as? [[String: String]],
      list.allSatisfy({ Set($0.keys) == Set(wanted) })
    else {
      throw .unreadable("\(name) is no list of objects with \(wanted.joined(separator: ", "))")
    }
    // What is asked costs time; those beyond are not.
    return list.prefix(most).map { entry in wanted.map { entry[$0] ?? "" } }
  }

  private static func bare(_ answer: String) -> String {
    var text = answer[...]
    // Some templates write the opening mark themselves, so that only the end is in the reply.
    if !text.drop(while: \.isWhitespace).hasPrefix("{"), let end = text.range(of: "</think>") {
      text = text[end.upperBound...]
    }
    if let open = text.range(of: "```"), let close = text.range(of: "```", options: .backwards),
      open.upperBound < close.lowerBound
    {
      text = text[open.upperBound..<close.lowerBound].drop { $0 != "\n" && $0 != "{" }
    }
    return String(text).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
