import EngineInterface
import Findings
import Plans
import Prompting
import Schemas
import Verdicts
import Verification

/// A model, and how it is asked.
package struct Asking: Sendable {
  package let client: any ModelClient
  /// The prompt, given the draft by rules and the attempt that is to be mended.
  package let prompt: @Sendable (Draft, Attempt?) throws -> String
  /// Answers that are drawn for the first prompt, besides those of the repair; from 1.
  package var samples = 1
  package init(
    client: any ModelClient, prompt: @escaping @Sendable (Draft, Attempt?) throws -> String
  ) {
    self.client = client
    self.prompt = prompt
  }
}

/// What the whole line came to.
package struct Planned: Sendable {
  /// All attempts, the rules' own first.
  package var attempts: [Attempt]
  /// Why the model could not be asked (any more): `.unreachable` or `.refused`.
  package var failure: ModelFailure?
}

/// The whole line: draft by rules, verify; ask a model, verify, and send back what blocks. A reply
/// that cannot be used is an attempt.
package func plan<E: Engine>(
  _ goal: Goal, on source: E.Source, with engine: E, options: VerificationOptions,
  asking: Asking?
) async throws -> Planned {
  let verifier = Verifier(engine: engine, source: source, target: goal.target, options: options)
  let baseline = try await engine.baselineDraft(for: goal, on: source)
  var planned = Planned(
    attempts: [Attempt(draft: baseline, verdict: try await verifier.verify(baseline))])
  guard let asking else { return planned }
  var loop = RepairLoop()
  var last: Attempt?
  do {
    while case .ask(let failed) = loop.next(after: last) {
      let prompt = try asking.prompt(baseline, failed)
      let attempt = try await ask(asking.client, prompt, verifier)
      planned.attempts.append(attempt)
      last = attempt
    }
    // Other answers to the first question, until one leaves nothing to decide.
    for seed in 1..<max(1, asking.samples)
    where !planned.attempts.contains(where: { $0.verdict.outcome == .proved }) {
      planned.attempts.append(
        try await ask(asking.client, asking.prompt(baseline, nil), verifier, seed: seed + 1))
    }
  } catch let failure as ModelFailure {
    planned.failure = failure
  }
  return planned
}

private func ask<E: Engine>(
  _ client: any ModelClient, _ prompt: String, _ verifier: Verifier<E>, seed: Int = 1
) async throws -> Attempt {
  var text = ""
  do {
    text = try await client.reply(to: prompt, seed: seed).text
    let reply = try PlanReply(text)
    var draft = Draft(
      .model, up: Script(.up, PlanReply.script(reply.forward)),
      down: reply.reverse.isEmpty ? nil : Script(.down, PlanReply.script(reply.reverse)),
      questions: reply.questions)
    (draft.invariants, draft.probes) = (reply.invariants, reply.probes)
    return Attempt(
      draft: draft, verdict: try await verifier.verify(draft),
      exchange: Attempt.Exchange(prompt: prompt, reply: text, claims: reply.claims))
  } catch let failure as ModelFailure {
    switch failure {
    case .unreachable, .refused: throw failure
    case .incomplete, .unreadable: break
    }
    let draft = Draft(.model, up: Script(.up, ""), down: nil)
    return Attempt(
      draft: draft, verdict: verifier.unusable(draft, because: failure.message),
      exchange: Attempt.Exchange(prompt: prompt, reply: text))
  }
}
