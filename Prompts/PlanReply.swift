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
  /// Where values go, as it says.
  package let paths: [ClaimedPath]
  package let questions: [String]
  package let reverse: [String]

  /// What is said beside the statements, as sentences for people.
  package var claims: [String] {
    (analysis.isEmpty ? [] : [analysis]) + assumptions.map { "Assumes: \($0)" }
  }

  /// More than are asked for: servers are free to ignore a schema, and what runs is no worse for being long.
  private static let mostStatements = 2000

  /// - Throws: `ModelFailure.unreadable`.
  package init(_ answer: String) throws(ModelFailure) {
    let reply = try ReplyObject(
      answer, required: ["forward", "reverse"],
      optional: ["analysis", "assumptions", "invariants", "mapping", "probes", "questions"])
    analysis = try reply.claim("analysis", atMost: 900)
    assumptions = try reply.claims("assumptions", atMost: 20)
    forward = try reply.texts("forward", atMost: Self.mostStatements)
    (invariants, probes) = try reply.conditions()
    paths = try reply.paths()
    questions = try reply.claims("questions", atMost: 20)
    reverse = try reply.texts("reverse", atMost: Self.mostStatements)
    guard !forward.isEmpty else { throw .unreadable("the reply holds no statement") }
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
