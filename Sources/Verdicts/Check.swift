import Findings
import Schemas

/// What a check came to. `unproven` is for a check that ran and cannot know.
package enum CheckStatus: Hashable, Sendable {
  case passed, failed
  case unproven(because: String)
  case skipped(because: String)

  package var word: String {
    switch self {
    case .passed: "passed"
    case .failed: "failed"
    case .unproven: "unproven"
    case .skipped: "skipped"
    }
  }

  package var reason: String? {
    switch self {
    case .passed, .failed: nil
    case .unproven(let reason), .skipped(let reason): reason
    }
  }
}

package struct CheckResult: Hashable, Sendable {
  package let id: String
  package let status: CheckStatus
  package let findings: [Finding]
  package let questions: [Question]
  /// How long its own measures took, in milliseconds; nil where it reads those of other checks.
  package var milliseconds: Double?
  package init(
    _ id: String, _ status: CheckStatus, _ findings: [Finding] = [], questions: [Question] = []
  ) {
    self.id = id
    self.status = status
    self.findings = findings
    self.questions = questions
  }
}

/// What only a person can decide.
package struct Question: Hashable, Sendable {
  package let text: String
  package let columns: [String]
  package let examples: [CellExample]
  /// Whether it is about something that seems to be wanted and that the script does not do: of two drafts,
  /// the one that does it is the better one.
  package let isUndone: Bool
  package init(
    _ text: String, columns: [String], examples: [CellExample] = [], isUndone: Bool = false
  ) {
    (self.text, self.columns) = (text, columns)
    (self.examples, self.isUndone) = (examples, isUndone)
  }
}
