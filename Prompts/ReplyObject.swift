import Foundation
import Plans

/// A reply as a JSON object with fields of its own. Thinking before it and a fence around it are taken
/// off; whatever does not fit is refused, since servers are free to ignore a schema.
struct ReplyObject {
  private let fields: [String: Any]

  /// - Parameters:
  ///   - required: names that have to be there.
  ///   - optional: names that may be; there are no others.
  /// - Throws: `ModelFailure.unreadable`.
  init(_ answer: String, required: Set<String>, optional: Set<String>) throws(ModelFailure) {
    let whole = answer.trimmingCharacters(in: .whitespacesAndNewlines)
    let text = Self.bare(answer)
    guard !whole.isEmpty else { throw .unreadable("the reply is empty") }
    // A fence may stand in a text of the reply as well as around it.
    let values = [whole, text].lazy.compactMap {
      try? JSONSerialization.jsonObject(with: Data($0.utf8))
    }
    guard let value = values.first else { throw .unreadable("the reply is not JSON") }
    guard let object = value as? [String: Any] else {
      throw .unreadable("the reply is no JSON object")
    }
    guard Set(object.keys).subtracting(optional) == required else {
      throw .unreadable("the reply has other fields than those that were asked for")
    }
    fields = object
  }

  func text(_ name: String, atMost most: Int) throws(ModelFailure) -> String {
    guard let text = fields[name] as? String, text.unicodeScalars.count <= most else {
      throw .unreadable("\(name) is no text of at most \(most) characters")
    }
    return text
  }

  func texts(_ name: String, atMost most: Int) throws(ModelFailure) -> [String] {
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

  private func objects(_ name: String, _ wanted: [String]) throws(ModelFailure) -> [[String]] {
    guard let value = fields[name] else { return [] }
    guard let list = value as? [[String: String]], list.count <= 5,
      list.allSatisfy({ Set($0.keys) == Set(wanted) })
    else {
      throw .unreadable(
        "\(name) is no list of at most 5 objects with \(wanted.joined(separator: ", "))")
    }
    return list.map { entry in wanted.map { entry[$0] ?? "" } }
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
