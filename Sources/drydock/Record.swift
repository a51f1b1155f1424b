import Composition
import Foundation
import Ledger
import Plans
import Reports
import Verdicts

/// Writes to the ledger what a command found. A ledger that cannot be written is said and fails
/// nothing: the verdict stands.
func recordEvent(_ event: String, _ judged: Judged, in configuration: Configuration) {
  let verdict = judged.verdict
  var facts = [
    "verdict": verdict.outcome.rawValue, "risk": "\(verdict.risk.total)",
    "proposer": verdict.proposer.rawValue, "source": judged.inputs.source,
    "up": judged.inputs.up, "engine": "\(verdict.engine.name) \(verdict.engine.version)",
  ]
  facts["target"] = judged.inputs.target
  facts["down"] = judged.inputs.down
  facts["rollback"] = verdict.rollback?.status.rawValue
  facts["rows-lost"] = verdict.loss.map { "\($0.unintended.rows)" }
  facts["cells-lost"] = verdict.loss.map { "\($0.unintended.cells)" }
  do {
    try LedgerFile(path: configuration.ledger.value).append(
      event, facts: facts, at: Date(), tool: drydockVersion)
  } catch {
    Terminal.standardError(
      "warning: the ledger \(configuration.ledger.value) cannot be written\n")
  }
}
