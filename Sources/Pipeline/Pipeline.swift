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
  /// The prompt, given the attempt that is to be mended.
  package let prompt: @Sendable (Attempt?) throws -> String
  package init(
    client: any ModelClient, prompt: @escaping @Sendable (Attempt?) throws -> String
  ) {
    self.client = client
    self.prompt = prompt
  }
}

/// The whole line: draft by rules, verify; ask a model, verify, and send back what blocks.
///
/// - Returns: all attempts, the rules' own first.
/// - Throws: `ModelFailure.unreachable` and `.refused`; a reply that cannot be used is an attempt.
package func plan<E: Engine>(
  _ goal: Goal, on source: E.Source, with engine: E, options: VerificationOptions,
  asking: Asking?
) async throws -> [Attempt] {
  let verifier = Verifier(engine: engine, source: source, target: goal.target, options: options)
  let baseline = try await engine.baselineDraft(for: goal, on: source)
  var attempts = [Attempt(draft: baseline, verdict: try await verifier.verify(baseline))]
  guard let asking else { return attempts }
  var loop = RepairLoop()
  var last: Attempt?
  while case .ask(let failed) = loop.next(after: last) {
    let attempt = try await ask(asking, after: failed, verifier)
    attempts.append(attempt)
    last = attempt
  }
  return attempts
}

private func ask<E: Engine>(_ asking: Asking, after failed: Attempt?, _ verifier: Verifier<E>)
  async throws -> Attempt
{
  let prompt = try asking.prompt(failed)
  var text = ""
  do {
    text = try await asking.client.reply(to: prompt).text
    let reply = try PlanReply(text)
    let draft = Draft(
      .model, up: Script(.up, PlanReply.script(reply.forward)),
      down: reply.reverse.isEmpty ? nil : Script(.down, PlanReply.script(reply.reverse)),
      questions: reply.questions)
    return Attempt(
      draft: draft, verdict: try await verifier.verify(draft),
      exchange: Attempt.Exchange(prompt: prompt, reply: text))
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
