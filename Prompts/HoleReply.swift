import Foundation
import Plans
import Schemas

/// A model's answer to one hole: claims and expressions, nothing of it believed.
package struct HoleReply: Hashable, Sendable {
  package enum Answer: Hashable, Sendable {
    case expressions(Answers)
    /// The name that something bears in the target; nil: none.
    case name(Name?)
  }

  package let answer: Answer
  package let analysis: String
  package let assumptions: [String]
  package let invariants: [Invariant]
  package let probes: [Probe]
  /// Where values go, as it says.
  package let paths: [ClaimedPath]
  package let questions: [String]

  /// What is said beside the answer, as sentences for people.
  package var claims: [String] {
    (analysis.isEmpty ? [] : [analysis]) + assumptions.map { "Assumes: \($0)" }
  }

  /// - Throws: `ModelFailure.unreadable`.
  package init(_ text: String, to hole: Hole) throws(ModelFailure) {
    let own: Set<String> =
      switch hole.blank {
      case .expressions(_, _, _, let back):
        back.isEmpty ? ["expressions"] : ["expressions", "back"]
      case .name: ["answer"]
      }
    let reply = try ReplyObject(
      text, required: own,
      optional: ["analysis", "assumptions", "invariants", "mapping", "probes", "questions"])
    analysis = try reply.claim("analysis", atMost: 900)
    assumptions = try reply.claims("assumptions", atMost: 20)
    questions = try reply.claims("questions", atMost: 20)
    (invariants, probes) = try reply.conditions()
    paths = try reply.paths()
    switch hole.blank {
    case .expressions(_, let into, _, let back):
      var answers = Answers()
      let forward = try reply.texts(
        "expressions", named: into.map(\.column.text), atMost: Hole.longest)
      for column in into {
        answers.forward[column] = forward[column.column.text]?.alone(as: column.column)
      }
      if !back.isEmpty {
        let restored = try reply.texts("back", named: back.map(\.column.text), atMost: Hole.longest)
        for column in back {
          answers.back[column] = restored[column.column.text]?.alone(as: column.column)
        }
      }
      answer = .expressions(answers)
    case .name(_, _, let among):
      let said = try reply.text("answer", atMost: 1000)
      guard let name = among.first(where: { $0.text == said }) else {
        guard said == Hole.none else {
          throw .unreadable("answer is none of the names that were given")
        }
        answer = .name(nil)
        return
      }
      answer = .name(name)
    }
  }
}

extension String {
  /// An expression without what would end a statement behind it, or name its column.
  fileprivate func alone(as column: Name) -> String {
    var text = trimmingCharacters(in: .whitespacesAndNewlines)
    while text.hasSuffix(";") {
      text = String(text.dropLast()).trimmingCharacters(in: .whitespacesAndNewlines)
    }
    guard let match = text.wholeMatch(of: /(?s)(.*\S)\s+[Aa][Ss]\s+["`\[]?(\w+)["`\]]?/),
      Name(String(match.2)) == column, !match.1.hasSuffix("(")
    else { return text }
    return String(match.1)
  }
}
