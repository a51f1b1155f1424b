import Foundation
import Plans

/// A model's plan: claims and statements, nothing of it believed.
package struct PlanReply: Hashable, Sendable {
  package let analysis: String
  package let assumptions: [String]
  package let forward: [String]
  /// Pairs of queries that are to give the same rows before and after.
  package let invariants: [Invariant]
  /// Queries that give a row where something went wrong.
  package let probes: [Probe]
  package let questions: [String]
  package let reverse: [String]

  /// What is said beside the statements, as sentences for people.
  package var claims: [String] {
    (analysis.isEmpty ? [] : [analysis]) + assumptions.map { "Assumes: \($0)" }
  }

  /// Reads an answer. Thinking before it and a fence around it are taken off; whatever does not fit
  /// the schema then is refused, since servers are free to ignore it.
  ///
  /// - Throws: `ModelFailure.unreadable`.
  package init(_ answer: String) throws(ModelFailure) {
    let text = Self.bare(answer)
    guard !text.isEmpty else { throw .unreadable("the reply is empty") }
    guard let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else {
      throw .unreadable("the reply is not JSON")
    }
    guard let object = value as? [String: Any] else {
      throw .unreadable("the reply is no JSON object")
    }
    let names: Set = ["analysis", "assumptions", "forward", "questions", "reverse"]
    // A reply without conditions is as good as one with none.
    let extra: Set = ["invariants", "probes"]
    guard Set(object.keys).subtracting(extra) == names else {
      throw .unreadable("the reply has other fields than those that were asked for")
    }
    guard let analysis = object["analysis"] as? String, analysis.unicodeScalars.count <= 900 else {
      throw .unreadable("analysis is no text of at most 900 characters")
    }
    self.analysis = analysis
    assumptions = try Self.texts("assumptions", in: object, atMost: 20)
    forward = try Self.texts("forward", in: object, atMost: 90)
    invariants = try Self.objects("invariants", ["name", "before", "after"], in: object).map {
      Invariant(name: $0[0], before: $0[1], after: $0[2])
    }
    probes = try Self.objects("probes", ["name", "query"], in: object).map {
      Probe(name: $0[0], query: $0[1])
    }
    questions = try Self.texts("questions", in: object, atMost: 20)
    reverse = try Self.texts("reverse", in: object, atMost: 90)
    guard !forward.isEmpty else { throw .unreadable("the reply holds no statement") }
  }

  private static func objects(_ name: String, _ fields: [String], in object: [String: Any])
    throws(ModelFailure) -> [[String]]
  {
    guard let value = object[name] else { return [] }
    guard let list = value as? [[String: String]], list.count <= 5,
      list.allSatisfy({ Set($0.keys) == Set(fields) })
    else {
      throw .unreadable(
        "\(name) is no list of at most 5 objects with \(fields.joined(separator: ", "))")
    }
    return list.map { entry in fields.map { entry[$0] ?? "" } }
  }

  private static func texts(_ name: String, in object: [String: Any], atMost most: Int)
    throws(ModelFailure) -> [String]
  {
    guard let list = object[name] as? [String], list.count <= most else {
      throw .unreadable("\(name) is no list of at most \(most) texts")
    }
    return list
  }

  private static func bare(_ answer: String) -> String {
    var text = answer[...]
    if let end = text.range(of: "</think>"), text.drop(while: \.isWhitespace).hasPrefix("<think>") {
      text = text[end.upperBound...]
    }
    if let open = text.range(of: "```"), let close = text.range(of: "```", options: .backwards),
      open.upperBound < close.lowerBound
    {
      text = text[open.upperBound..<close.lowerBound].drop { $0 != "\n" && $0 != "{" }
    }
    return String(text).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The statements as a script, one a paragraph.
  package static func script(_ statements: [String]) -> String {
    statements.map { statement in
      var text = statement.trimmingCharacters(in: .whitespacesAndNewlines)
      if !text.hasSuffix(";") { text += ";" }
      return text
    }.joined(separator: "\n\n") + "\n"
  }
}
