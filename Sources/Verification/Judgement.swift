import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts

/// Makes a verdict of what was measured. Nothing is measured here.
struct Judgement<E: Engine> {
  let bench: Bench<E>
  let engine: EngineIdentity

  var verdict: Verdict {
    let checks = allChecks.map { accepting($0.result(on: bench)) }
    var verdict = Verdict(
      proposer: bench.draft.proposer, engine: engine, outcome: outcome(checks), checks: checks)
    verdict.risk = Risk(of: verdict.findings)
    verdict.accepted = bench.options.acceptedLosses
    verdict.modes = bench.modes
    guard let reported = bench.primary ?? bench.runs.first else { return verdict }
    verdict.runs = bench.primary != nil
    verdict.error = reported.record.error(in: bench.up)
    verdict.steps = reported.record.steps.map(step)
    guard let run = bench.primary, let loss = run.loss else { return verdict }
    verdict.residue = bench.residue
    verdict.converges = bench.residue.map(\.isEmpty)
    verdict.keptTables = bench.kept.sorted()
    verdict.mapping = loss.mapping
    verdict.loss = loss.account
    verdict.rollback = bench.rollback
    let rehearsed = bench.rehearsed
    if let found = rehearsed?.latent {
      (verdict.latent, verdict.refusals) = (found.faults, found.refusals)
    }
    verdict.rollback?.late = rehearsed?.late?.status
    verdict.crash = rehearsed?.crash
    verdict.isRepeatable = rehearsed?.repetition?.isSame
    verdict.shadowRows = loss.account.tables.reduce(0) { $0 + $1.rows }
    return verdict
  }

  /// Losses that a person accepted beforehand weigh nothing and decide nothing.
  private func accepting(_ check: CheckResult) -> CheckResult {
    let explained = check.findings.map { $0.explained(by: bench.up.statements) }
    let findings = explained.map { finding -> Finding in
      guard finding.rule == "loss.intended",
        let loss = bench.options.acceptedLosses.first(where: { accepted in
          finding.objects.first.map { Name($0) == Name(accepted.what) } ?? false
        })
      else { return finding }
      var accepted = finding
      accepted.accepted = loss.why ?? "accepted"
      return accepted
    }
    return CheckResult(check.id, check.status, findings, questions: check.questions)
  }

  private func outcome(_ checks: [CheckResult]) -> Verdict.Outcome {
    if checks.contains(where: { $0.status == .failed }) { return .rejected }
    let undecided = checks.contains { check in
      if case .unproven = check.status { return true }
      return !check.questions.isEmpty
        || check.findings.contains { $0.severity >= .medium && $0.accepted == nil }
    }
    return undecided || bench.primary == nil ? .review : .proved
  }

  private func step(_ record: StepRecord) -> Step {
    var rewrites: [String] = []
    if case .columnDropped(let column) = record.reshape { rewrites = [column.table.text] }
    return Step(
      statement: record.statement + 1, milliseconds: record.milliseconds, rows: record.rows,
      rewrites: rewrites)
  }
}
