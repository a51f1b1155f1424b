internal import CPages
import Findings
import Foundation
import Mustache
import Plans
import Schemas
import Verdicts

/// A verdict as one page that needs nothing else: no network, no script. Names, values, scripts and
/// a model's prose are hostile: everything is escaped by the template, and what moves a cursor or
/// turns the direction of writing is written out.
package struct HTMLReport {
  private let verdict: Verdict
  private let draft: Draft
  private let inputs: VerdictInputs
  private let masking: Masking
  /// Of the forward script, in order.
  private let statements: [StatementFacts]
  private let attempts: [Attempt]
  private let shown: Int

  /// - Parameters:
  ///   - attempts: all of them, the one shown included, in the order in which they were made.
  ///   - shown: which of them the page is about.
  package init(
    _ verdict: Verdict, of draft: Draft, inputs: VerdictInputs, masking: Masking,
    statements: [StatementFacts], attempts: [Attempt], shown: Int = 0
  ) {
    self.verdict = verdict
    self.draft = draft
    self.inputs = inputs
    self.masking = masking
    self.statements = statements
    self.attempts = attempts
    self.shown = shown
  }

  package func html() throws -> String {
    try MustacheTemplate(string: Self.template).render(page)
  }

  private static var template: String {
    builtIn(drydock_report_page(), drydock_report_page_size())
  }

  // MARK: The page as values

  private var page: Page {
    let loss = verdict.loss
    let text = VerdictText(verdict, masking: masking)
    let rollback = verdict.rollback
    let columns = text.changedColumns.map(column)
    let details = (rollback?.residue.map(text.residue) ?? []) + (rollback.map(text.losses) ?? [])
    return Page(
      style: pageStyle, verdict: verdict.outcome.rawValue, sentence: text.sentence,
      proposer: text.proposer,
      engine: "\(verdict.engine.name) \(verdict.engine.version)", risk: text.risk,
      notChecked: text.notShown.joined(separator: "; "),
      ask: inputs.ask.isEmpty ? nil : plainText(inputs.ask),
      hasQuestions: !verdict.questions.isEmpty,
      questions: verdict.questions.map { plainText($0.text) },
      hasFindings: !verdict.findings.isEmpty,
      findings: verdict.findings.map(finding), hasStatements: !statements.isEmpty,
      statements: statements.enumerated().map { statement($0.offset + 1, $0.element) },
      hasLoss: loss != nil, hasColumns: !columns.isEmpty,
      masking: masking.isOn ? "Examples are masked." : "", columns: columns,
      tables: (loss?.tables ?? []).map(table),
      rollback: rollback?.status.rawValue ?? "not measured",
      rollbackClass: text.rollbackClass, rollbackText: text.rollbackSentence,
      hasRollbackDetail: !details.isEmpty, rollbackDetail: details,
      hasMapping: verdict.mapping?.entries.isEmpty == false,
      mapping: (verdict.mapping?.entries ?? []).map(entry),
      attempts: attempts.enumerated().map { attempt($0.offset, $0.element) },
      claims: attempts.enumerated().compactMap { claims($0.offset, $0.element) },
      checks: verdict.checks.map {
        Page.CheckLine(
          id: $0.id, status: $0.status.word, reason: plainText($0.status.reason ?? ""))
      },
      down: draft.down.map { plainText($0.source.text) }, version: drydockVersion,
      sourceDigest: inputs.source, upDigest: inputs.up)
  }

  private func statement(_ number: Int, _ facts: StatementFacts) -> Page.Statement {
    let step = verdict.steps?.first { $0.statement == number }
    let findings = verdict.findings.filter {
      $0.place?.script == .up && $0.place?.statement == number
    }
    return Page.Statement(
      number: number, title: plainText(facts.title),
      milliseconds: step.map { oneDecimal($0.milliseconds) },
      rows: step.flatMap { $0.rows > 0 ? counted($0.rows, "row") : nil },
      sql: plainText(draft.up.source[facts.range]), findings: findings.map(finding))
  }

  private func finding(_ finding: Finding) -> Page.FindingView {
    let examples = VerdictText(verdict, masking: masking).examples(for: finding, limit: 5)
    return Page.FindingView(
      number: finding.place.flatMap { $0.script == .up ? $0.statement : nil },
      severity: finding.severity.rawValue, message: plainText(finding.message),
      rule: finding.rule.text, evidence: finding.evidence.map(plainText),
      remedy: finding.remedy.map(plainText), accepted: finding.accepted.map(plainText),
      hasExamples: !examples.isEmpty, examples: examples)
  }

  private func column(_ column: ColumnAccount) -> Page.ColumnLine {
    let text = VerdictText(verdict, masking: masking)
    let into =
      column.into.isEmpty
      ? column.kind.rawValue
      : "\(column.kind.rawValue): " + column.into.map(\.description).joined(separator: ", ")
    return Page.ColumnLine(
      source: plainText(column.source.description), into: plainText(into),
      lost: grouped(column.cellsLost), changed: grouped(column.cellsChanged),
      unproven: grouped(column.cellsUnproven), evidence: text.evidence(column),
      examples: column.examples.prefix(3).map(text.example))
  }

  private func table(_ table: TableAccount) -> Page.TableLine {
    Page.TableLine(
      table: plainText(table.table.text), anchor: plainText(table.anchor?.text ?? "nothing"),
      rows: grouped(table.rows), lost: grouped(table.rowsLost),
      duplicated: grouped(table.duplicated), added: grouped(table.added))
  }

  private func entry(_ entry: MappingEntry) -> Page.MappingLine {
    func names(_ columns: [ColumnName]) -> String {
      plainText(columns.map(\.description).joined(separator: ", "))
    }
    return Page.MappingLine(
      source: names(entry.source), target: names(entry.target), kind: entry.kind.rawValue,
      origin: entry.origin.rawValue)
  }

  private func claims(_ index: Int, _ attempt: Attempt) -> Page.Claims? {
    guard let exchange = attempt.exchange, !exchange.claims.isEmpty else { return nil }
    return Page.Claims(number: index + 1, claims: exchange.claims.map(plainText))
  }

  private func attempt(_ index: Int, _ attempt: Attempt) -> Page.AttemptLine {
    let loss = attempt.verdict.loss
    return Page.AttemptLine(
      number: index + 1, shown: index == shown && attempts.count > 1 ? "shown here" : nil,
      by: VerdictText(attempt.verdict, masking: masking).proposer,
      verdict: attempt.verdict.outcome.rawValue,
      risk: VerdictText(attempt.verdict, masking: masking).risk,
      rows: loss.map { grouped($0.unintended.rows) } ?? "not measured",
      cells: loss.map { grouped($0.unintended.cells) } ?? "not measured",
      rollback: attempt.verdict.rollback?.status.rawValue ?? "not measured")
  }

  private func oneDecimal(_ number: Double) -> String { "\((number * 10).rounded() / 10)" }
}

/// What the template is filled with; the names are those that stand in it.
private struct Page {
  let style: String
  struct FindingView {
    let number: Int?
    let severity, message, rule: String
    let evidence, remedy, accepted: String?
    let hasExamples: Bool
    let examples: [String]
  }
  struct Statement {
    let number: Int
    let title: String
    let milliseconds, rows: String?
    let sql: String
    let findings: [FindingView]
  }
  struct ColumnLine {
    let source, into, lost, changed, unproven, evidence: String
    let examples: [String]
  }
  struct TableLine { let table, anchor, rows, lost, duplicated, added: String }
  struct MappingLine { let source, target, kind, origin: String }
  struct AttemptLine {
    let number: Int
    let shown: String?
    let by, verdict, risk, rows, cells, rollback: String
  }
  struct Claims {
    let number: Int
    let claims: [String]
  }
  struct CheckLine { let id, status, reason: String }

  let verdict, sentence, proposer, engine, risk, notChecked: String
  let ask: String?
  let hasQuestions: Bool
  let questions: [String]
  let hasFindings: Bool
  let findings: [FindingView]
  let hasStatements: Bool
  let statements: [Statement]
  let hasLoss, hasColumns: Bool
  let masking: String
  let columns: [ColumnLine]
  let tables: [TableLine]
  let rollback, rollbackClass, rollbackText: String
  let hasRollbackDetail: Bool
  let rollbackDetail: [String]
  let hasMapping: Bool
  let mapping: [MappingLine]
  let attempts: [AttemptLine]
  let claims: [Claims]
  let checks: [CheckLine]
  let down: String?
  let version, sourceDigest, upDigest: String
}
