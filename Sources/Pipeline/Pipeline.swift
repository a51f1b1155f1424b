import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts
import Verification

/// The whole line without a model: read, compare, draft, verify.
package func plan<E: Engine>(
  _ goal: Goal, on source: E.Source, with engine: E, options: VerificationOptions
) async throws -> Attempt {
  let draft = try await engine.baselineDraft(for: goal, on: source)
  let verifier = Verifier(engine: engine, source: source, target: goal.target, options: options)
  return Attempt(draft: draft, verdict: try await verifier.verify(draft))
}
