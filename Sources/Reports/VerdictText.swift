import Findings
import Plans
import Schemas
import Verdicts

/// The words of a verdict that every report uses. All of it is safe to print: see `plainText`.
struct VerdictText {
  private let verdict: Verdict
  private let masking: Masking

  init(_ verdict: Verdict, masking: Masking) {
    self.verdict = verdict
    self.masking = masking
  }

  var proposer: String {
    switch verdict.proposer {
    case .model: "a model"
    case .baseline: "the rules"
    case .human: "a person"
    }
  }

  var risk: String {
    let total = verdict.risk.total
    return total == total.rounded() ? "\(Int(total))" : "\(total)"
  }

  /// What was lost, in a line, and whether there is a way back.
  var sentence: String {
    guard let loss = verdict.loss else {
      return verdict.runs == nil ? "nothing was run" : "the script was not run to its end"
    }
    let total = loss.unintended
    var parts: [String] = []
    if total.rows > 0 { parts.append("\(counted(total.rows, "row")) lost") }
    if total.cells > 0 { parts.append("\(counted(total.cells, "value")) lost") }
    if total.duplicated > 0 { parts.append("\(counted(total.duplicated, "row")) doubled") }
    if total.invented > 0 { parts.append("\(counted(total.invented, "value")) made up") }
    if let residue = verdict.residue, !residue.isEmpty {
      parts.append("\(counted(residue.count, "difference")) from the target")
    }
    if parts.isEmpty {
      parts.append(
        loss.tables.isEmpty
          ? "no row was touched"
          : "\(counted(verdict.shadowRows ?? 0, "row")) accounted for, nothing lost unasked")
    }
    if !verdict.complete { parts.append("in a sample of the rows") }
    return parts.joined(separator: ", ") + "; " + rollbackPhrase
  }

  // MARK: The way back

  private var rollbackPhrase: String {
    switch verdict.rollback?.status {
    case .exact where losesLater: "rollback exact, but not for what is written later"
    case .exact: "rollback exact"
    case .lossy: "rollback lossy"
    case .fails: "rollback fails"
    case .absent: "no rollback"
    case nil: "rollback not measured"
    }
  }

  /// Whether what is written after the migration does not outlive a rollback.
  private var losesLater: Bool {
    switch verdict.rollback?.late {
    case .lossy, .fails: true
    case .exact, .absent, nil: false
    }
  }

  /// A word for its colour: `proved`, `review` or `rejected`.
  var rollbackClass: String {
    switch verdict.rollback?.status {
    case .exact where losesLater: "review"
    case .exact: "proved"
    case .fails: "rejected"
    case .lossy, .absent, nil: "review"
    }
  }

  var rollbackSentence: String {
    switch verdict.rollback?.status {
    case .exact:
      verdict.rollback?.needs.isEmpty == false
        ? "Schema, rows, marks and settings are what they were. It needs "
          + names(verdict.rollback?.needs ?? []) + "."
        : "Schema, rows, marks and settings are what they were."
    case .lossy: "Something does not come back:"
    case .fails: plainText(verdict.rollback?.error?.message ?? "It does not run to its end.")
    case .absent: "There is no rollback script."
    case nil: "The forward script did not run to its end."
    }
  }

  func residue(_ residue: Residue) -> String {
    let expected = residue.expected.map { ", wanted \($0)" } ?? ""
    let found = residue.found.map { ", found \($0)" } ?? ""
    return plainText("\(residue.kind) of \(residue.object)\(expected)\(found)")
  }

  func losses(_ account: RollbackAccount) -> [String] {
    guard let loss = account.loss else { return [] }
    let rows = loss.tables.filter { $0.rowsLost + $0.added > 0 }.map {
      "\(counted($0.rowsLost, "row")) of \(plainText($0.table.text)) missing, \($0.added) added"
    }
    let values = loss.columns.filter { $0.cellsLost > 0 }.map {
      "\(counted($0.cellsLost, "value")) of \(plainText($0.source.description))"
    }
    return rows + values + loss.marks.map { "the mark of \(plainText($0.object.text))" }
  }

  // MARK: Columns and rows

  /// Columns that are not simply what they were, the worst first.
  var changedColumns: [ColumnAccount] {
    (verdict.loss?.columns ?? []).filter {
      $0.kind != .kept || $0.cellsLost + $0.cellsChanged + $0.cellsUnproven + $0.nullsFilled > 0
    }.sorted { ($0.cellsLost, $0.cellsChanged) > ($1.cellsLost, $1.cellsChanged) }
  }

  func evidence(_ column: ColumnAccount) -> String {
    switch column.evidence {
    case .identity:
      !column.into.isEmpty && column.into.allSatisfy(\.table.isKeptAside)
        ? "in the copy kept aside"
        : column.cellsKeptAside > 0
          ? writtenOtherwise(column) + "\(grouped(column.cellsKeptAside)) in the copy kept aside"
          : column.cellsRepointed > 0
            ? "lead to the row that stays"
            : "the same values" + (column.cellsChanged > 0 ? ", written otherwise" : "")
              + (column.nullsFilled > 0 ? ", \(grouped(column.nullsFilled)) NULLs filled" : "")
    case .rollback: "had back by the rollback"
    case .inverse: "had back as " + plainText(column.inverse ?? "an expression")
    case .determined: "one value for one value"
    case .unproven: "unproven"
    case .lost:
      column.cellsUnintended > 0
        ? "lost"
        : column.asked == nil ? "the target has no place for it" : "as the request asks"
    }
  }

  /// Cells that changed and are in their place all the same, before what is said of the others.
  private func writtenOtherwise(_ column: ColumnAccount) -> String {
    let rest = column.cellsChanged - column.cellsKeptAside - column.cellsLost - column.cellsUnproven
    return rest > 0 ? "\(grouped(rest)) written otherwise, " : ""
  }

  /// Rows and values that a finding about loss is about.
  func examples(for finding: Finding, limit: Int) -> [String] {
    guard let loss = verdict.loss, finding.rule.family == "loss" || finding.rule.family == "undo"
    else { return [] }
    let account = finding.rule.family == "undo" ? verdict.rollback?.loss ?? loss : loss
    if let column = account.columns.first(where: {
      finding.objects.first == $0.source.description
    }) {
      return column.examples.prefix(limit).map(example)
    }
    let table = account.tables.first { finding.objects.first == $0.table.text }
    return rows((table?.lostExamples ?? []).prefix(limit))
  }

  /// `id 7: 'Abc' → NULL`
  func example(_ example: CellExample) -> String {
    let key = example.key.map { "\(plainText($0.name.text)) \(shown($0.value, isKey: true))" }
      .joined(separator: ", ")
    let after = example.after.map { shown($0) }.joined(separator: ", ")
    return "\(key): \(shown(example.before)) → \(after.isEmpty ? "nothing" : after)"
  }

  /// `rows with id 1, 2, 7` or, where the key has several columns, `rows with a 1, b 2; a 3, b 4`.
  private func rows(_ examples: some Collection<CellExample>) -> [String] {
    guard let first = examples.first, !first.key.isEmpty else { return [] }
    let isSingle = first.key.count == 1
    let keys = examples.map { example in
      example.key.map {
        (isSingle ? "" : plainText($0.name.text) + " ") + shown($0.value, isKey: true)
      }.joined(separator: ", ")
    }
    let name = isSingle ? plainText(first.key[0].name.text) + " " : ""
    return ["rows with \(name)\(keys.joined(separator: isSingle ? ", " : "; ")), …"]
  }

  private func shown(_ value: Value, isKey: Bool = false) -> String {
    switch masking.masked(value, isKey: isKey) {
    case .null: "NULL"
    case .integer(let number): "\(number)"
    case .real(let number): "\(number)"
    case .text(let text): "'\(plainText(text).replacing("\n", with: "\\n"))'"
    case .malformedText(let bytes), .blob(let bytes):
      "x'\(bytes.prefix(16).hexadecimal)'"
    }
  }

  // MARK: Limits

  /// What the verdict says nothing about.
  var notShown: [String] {
    [
      "rows that the source does not hold today" + (verdict.latent == nil ? "" : ", but for some"),
      "locks and times of production",
    ]
  }

  private func names(_ names: [Name]) -> String {
    names.map { plainText($0.text) }.joined(separator: ", ")
  }
}
