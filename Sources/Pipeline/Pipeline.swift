import EngineInterface
import Findings
import Plans
import Prompting
import Schemas
import Verdicts
import Verification

/// What the whole line came to.
package struct Planned: Sendable {
  /// All attempts, the rules' own first.
  package var attempts: [Attempt]
  /// The one to show; nil: the best of them.
  var shown: Int?
  package var best: Int { shown ?? attempts.best(heedsWords: heedsWords) ?? 0 }
  /// Whether somebody said in words what is wanted.
  var heedsWords = false
  /// Why the model could not be asked (any more): `.unreachable`, `.interrupted`, `.refused`
  /// or `.unrecorded`.
  package var failure: ModelFailure?
  /// Holes that the model was not asked about, since no reply of it could be used.
  package var unasked = 0
  /// Why questions were not asked for which the server has no room, one each.
  package var tooLong: [String] = []
}

/// The whole line: draft by rules, verify; ask a model, verify, and send back what blocks. A reply
/// that cannot be used is an attempt.
///
/// - Parameter drafted: the draft by rules, where somebody has it already.
package func plan<E: Engine>(
  _ goal: Goal, on source: E.Source, with engine: E, options: VerificationOptions,
  drafted: Draft? = nil, asking: Asking?
) async throws -> Planned {
  let verifier = Verifier(engine: engine, source: source, target: goal.target, options: options)
  let draft =
    if let drafted { drafted } else { try await engine.baselineDraft(for: goal, on: source) }
  let baseline = Attempt(draft: draft, verdict: try await verifier.verify(draft))
  guard let asking else { return Planned(attempts: [baseline]) }
  switch asking.mode {
  case .holes:
    var filling = HoleFilling(
      engine: engine, source: source, verifier: verifier, asking: asking, goal: goal,
      baseline: baseline)
    return try await filling.run()
  case .plan: return try await wholePlan(after: baseline, asking, verifier)
  }
}

private func wholePlan<E: Engine>(
  after baseline: Attempt, _ asking: Asking, _ verifier: Verifier<E>
) async throws -> Planned {
  var planned = Planned(attempts: [baseline])
  planned.heedsWords = asking.hasWords
  var loop = RepairLoop()
  var last: Attempt?
  do {
    // A rollback is what is left out first, and easily written when it is asked for.
    func lacksRollback(_ attempt: Attempt) -> Bool {
      attempt.draft.down == nil && baseline.draft.down != nil
    }
    while loop.asks(after: last.map { $0.verdict.isSentBack || lacksRollback($0) }) {
      let prompt = try await asking.planPrompt(baseline.draft, last)
      let attempt = try await ask(
        asking.client, prompt, verifier, seed: last?.seed(for: prompt, 1) ?? 1)
      planned.attempts.append(attempt)
      last = attempt
    }
    // Other answers to the first question, until one leaves nothing to decide.
    for seed in 1..<max(1, asking.samples)
    where !planned.attempts.contains(where: { $0.verdict.outcome == .proved }) {
      planned.attempts.append(
        try await ask(
          asking.client, asking.planPrompt(baseline.draft, nil), verifier, seed: seed + 1))
    }
  } catch let failure as ModelFailure {
    planned.failure = failure
  }
  return planned
}

private func ask<E: Engine>(
  _ client: any ModelClient, _ prompt: Prompt, _ verifier: Verifier<E>, seed: Int = 1
) async throws -> Attempt {
  try await attempt(on: client, prompt, verifier, seed: seed) { text in
    let reply = try PlanReply(text)
    var draft = Draft(
      .model, up: Script(.up, PlanReply.script(reply.forward)),
      down: reply.reverse.isEmpty ? nil : Script(.down, PlanReply.script(reply.reverse)),
      questions: reply.questions)
    (draft.invariants, draft.probes) = (reply.invariants, reply.probes)
    draft.paths = reply.paths
    return (draft, reply.claims)
  }
}

extension Attempt {
  /// After this one: the same prompt again, to which the first seed would give the same answer, takes another.
  func seed(for prompt: Prompt, _ seed: Int) -> Int {
    exchange?.prompt == prompt.text ? seed + 1 : seed
  }
}

/// Asks, makes a draft of the answer and verifies it. What comes of an answer that cannot be used is an
/// attempt that says so.
///
/// - Throws: `ModelFailure` where nobody answers.
func attempt<E: Engine>(
  on client: any ModelClient, _ prompt: Prompt, _ verifier: Verifier<E>, seed: Int,
  drafting: (_ reply: String) async throws -> (draft: Draft, claims: [String])
) async throws -> Attempt {
  var text = ""
  var model: String?
  do {
    let reply = try await client.reply(to: prompt, seed: seed)
    (text, model) = (reply.text, reply.model)
    let (draft, claims) = try await drafting(text)
    var exchange = Attempt.Exchange(prompt: prompt.text, reply: text, claims: claims)
    exchange.model = model
    return Attempt(draft: draft, verdict: try await verifier.verify(draft), exchange: exchange)
  } catch let failure as ModelFailure {
    switch failure {
    case .unreachable, .interrupted, .refused, .unrecorded: throw failure
    case .incomplete where failure.context != nil: throw failure
    case .incomplete, .unreadable: break
    }
    let draft = Draft(.model, up: Script(.up, ""), down: nil)
    var exchange = Attempt.Exchange(prompt: prompt.text, reply: text)
    exchange.model = model
    return Attempt(
      draft: draft, verdict: verifier.unusable(draft, because: failure.message), exchange: exchange)
  }
}
