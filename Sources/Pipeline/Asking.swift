import Findings
import Plans
import Prompting
import Verdicts

/// A model, and how it is asked.
package struct Asking: Sendable {
  package enum Mode: String, Sendable, CaseIterable {
    /// A small question for each hole of the draft by rules.
    case holes
    /// A whole plan.
    case plan
  }

  /// What was answered to a hole before; nil where the reply could not be read.
  package struct Trial: Sendable {
    package let reply: HoleReply?
    package let attempt: Attempt
    /// On the same answer where nothing is kept aside: what the answer itself loses. nil where that
    /// tells nothing more.
    package let bare: Verdict?
    /// What is wrong with it that another answer could mend: not what was there before it, of columns that
    /// it is not about.
    package let faults: [Finding]
  }

  package let client: any ModelClient
  package let mode: Mode
  /// For a whole plan: given the draft by rules and the attempt that is to be mended.
  package let planPrompt: @Sendable (Draft, Attempt?) async throws -> Prompt
  /// For one hole: given the answer that is to be mended.
  package let holePrompt: @Sendable (Hole, Trial?) async throws -> Prompt
  /// Answers that are drawn for each first prompt, besides those of the repair; from 1.
  package var samples = 1
  /// Whether somebody said in words what is wanted.
  package var hasWords = false

  package init(
    client: any ModelClient, mode: Mode,
    planPrompt: @escaping @Sendable (Draft, Attempt?) async throws -> Prompt,
    holePrompt: @escaping @Sendable (Hole, Trial?) async throws -> Prompt
  ) {
    self.client = client
    self.mode = mode
    self.planPrompt = planPrompt
    self.holePrompt = holePrompt
  }
}
