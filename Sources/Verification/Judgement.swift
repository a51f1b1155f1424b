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
    verdict.accepted = bench.options.accepted
    verdict.modes = bench.modes
    verdict.complete = bench.share == 1
    verdict.share = bench.share
    verdict.queries = bench.workload.queries
    verdict.invariants = bench.workload.invariants
    verdict.probes = bench.workload.probes
    guard let reported = bench.primary ?? bench.runs.first else { return verdict }
    verdict.runs = bench.primary != nil
    verdict.error = reported.record.error(in: bench.up)
    verdict.steps = reported.record.steps.map(step)
    guard let run = bench.primary, let loss = run.loss else { return verdict }
    verdict.residue = bench.residue
    verdict.converges = bench.residue.map(\.isEmpty)
    verdict.keptTables = bench.kept.sorted()
    verdict.mapping = loss.mapping
    verdict.paths = bench.claimedPaths
    verdict.loss = loss.account
    verdict.rollback = bench.rollback
    let rehearsed = bench.rehearsed
    if let found = rehearsed?.latent {
      (verdict.latent, verdict.refusals) = (found.faults, found.refusals)
    }
    verdict.rollback?.late = rehearsed?.late.flatMap { $0.cutShort == nil ? $0.status : nil }
    verdict.crash = rehearsed?.crashes?.points
    verdict.isRepeatable = rehearsed?.repetition.flatMap { $0.cutShort == nil ? $0.isSame : nil }
    verdict.shadowRows = loss.account.tables.reduce(0) { $0 + $1.rows }
    return verdict
  }

  /// What a person accepted beforehand weighs nothing and decides nothing; a failed check still fails.
  private func accepting(_ check: CheckResult) -> CheckResult {
    let findings = check.findings.map { $0.explained(by: bench.up.statements) }.map {
      finding -> Finding in
      guard let acceptance = bench.options.accepted.first(where: { $0.covers(finding) }) else {
        return finding
      }
      var accepted = finding
      accepted.accepted = acceptance.note
      return accepted
    }
    var accepted = CheckResult(check.id, check.status, findings, questions: check.questions)
    accepted.milliseconds = bench.timings.milliseconds[check.id]
    return accepted
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

extension Acceptance {
  fileprivate func covers(_ finding: Finding) -> Bool {
    let object = finding.objects.first.map { Name($0) }
    return switch subject {
    case .loss(let what): finding.rule == "loss.intended" && object == Name(what)
    case .rows(let table, _, _): finding.rule == "loss.purged" && object == table
    case .rule(let rule, let wanted):
      finding.rule == rule && finding.severity < .critical
        && (wanted == nil || object == wanted.map { Name($0) })
    }
  }
}
