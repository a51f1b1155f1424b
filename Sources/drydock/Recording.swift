import Composition
import EngineInterface
import Findings
import Foundation
import Ledger
import Plans
import Reports
import Verdicts

/// Says where the ledger ends now: written down elsewhere, it shows later that nothing was cut off.
/// - Parameter isText: whether standard output is for people; otherwise it stays parseable, and the
///   head is told where a person looks.
func sayHead(_ head: LedgerHead, isText: Bool = true) {
  let line = "ledger: \(counted(head.events, "event")), head \(head.hash)"
  if isText {
    print(line)
  } else if isatty(STDERR_FILENO) == 1 {
    Terminal.standardError(line + "\n")
  }
}

extension LedgerBook {
  /// Writes down what `plan` or `verify` found. A ledger that cannot be written is said and fails
  /// nothing: the verdict stands.
  func recordOrWarn(_ events: () throws -> [LedgerEvent]) -> LedgerHead? {
    do {
      return try append(events())
    } catch let error as LocationError {
      Terminal.standardError("warning: not recorded: \(error.message)\n  \(error.remedy)\n")
    } catch {
      Terminal.standardError("warning: not recorded: the ledger \(path) cannot be written\n")
    }
    return nil
  }

  /// What was found of one draft.
  func verified(
    _ migration: String, _ verdict: Verdict, of draft: Draft, inputs: VerdictInputs,
    seconds: Int, attempt: Int? = nil, isShown: Bool = true
  ) throws -> LedgerEvent {
    try event(
      .verified, migration,
      [
        "verdict": verdict.outcome.rawValue, "risk": "\(verdict.risk.total)",
        "author": Self.author(draft.proposer), "draft": digest(draft.up.source.utf8),
        "down": draft.down.map { digest($0.source.utf8) }, "source": inputs.source,
        "target": inputs.target, "rollback": verdict.rollback?.status.rawValue,
        "rows-lost": verdict.loss.map { "\($0.unintended.rows)" },
        "cells-lost": verdict.loss.map { "\($0.unintended.cells)" },
        "findings": verdict.findings.filter { $0.severity >= .high && $0.accepted == nil }
          .map(\.rule.text).sorted().joined(separator: " "), "seconds": "\(seconds)",
        "attempt": attempt.map { "\($0)" }, "shown": isShown ? "yes" : "no",
        "engine": "\(verdict.engine.name) \(verdict.engine.version)",
      ])
  }

  static func author(_ proposer: Proposer) -> String {
    switch proposer {
    case .model: "ai"
    case .baseline: "template"
    case .human: "human"
    }
  }
}
