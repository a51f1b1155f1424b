import EngineInterface
import Findings
import Foundation
import Matching
import Reports
import SQLiteEngine
import Schemas
import Verdicts
import Yams

/// What the two sides tell of each other, and what was declared.
package struct Mapped: Sendable {
  package let moved: [MappingEntry]
  package let source: Schema
  package let target: Schema
  package let renames: Renames
  package let declared: [MappingEntry]
  package let dropped: [String]
  package let match: Match

  package var report: MappingReport {
    MappingReport(
      from: source, to: target, renames: renames, declared: declared, dropped: dropped, match: match
    )
  }
}

extension Match {
  /// Without what a person has said already of one side of it.
  func besides(_ dropped: [String], _ declared: [MappingEntry]) -> Match {
    let gone = Set(dropped.map { foldingASCII($0) })
    let said = Set(declared.flatMap { $0.source + $0.target })
    var rest = self
    rest.tables.removeAll { gone.contains($0.from.folded) }
    rest.columns.removeAll {
      gone.contains(foldingASCII($0.from.description)) || said.contains($0.from)
        || said.contains($0.to)
    }
    return rest
  }
}

/// Questions that nobody answered: exit code 1.
package struct OpenQuestions: Error, Sendable {
  package let questions: [RenameProposal]
}

extension Array where Element == RenameProposal {
  /// Adds what was answered to the renames.
  ///
  /// - Parameter answers: `rename` or `drop`, by the proposals' names.
  /// - Returns: what is dropped on purpose.
  /// - Throws: `OpenQuestions` where one has no answer, `UsageError` for an answer that is neither.
  func settle(by answers: [String: String], _ renames: inout Renames) throws -> [String] {
    var open: [RenameProposal] = []
    var dropped: [String] = []
    for proposal in self {
      switch answers[proposal.id] {
      case "rename": try renames.add(option: proposal.option)
      case "drop": dropped.append(proposal.from)
      case nil: open.append(proposal)
      case let other?:
        throw UsageError("--answers: \(other), to \(proposal.id), is neither rename nor drop")
      }
    }
    guard open.isEmpty else { throw OpenQuestions(questions: open) }
    return dropped
  }
}

/// Answers by the names of their questions, in a file of JSON or YAML.
package func readAnswers(at path: String) throws -> [String: String] {
  guard let data = FileManager.default.contents(atPath: path) else {
    throw LocationError(.unreadable, "the answers \(path) cannot be read", remedy: "check the path")
  }
  let tree = try? Yams.load(yaml: String(decoding: data, as: UTF8.self))
  guard let answers = tree as? [String: String] else {
    throw LocationError(
      .unreadable, "\(path) is no map of answers",
      remedy: "write for each question {\"its id\": \"rename\"} or \"drop\"")
  }
  return answers
}
