import Findings
import Plans
import Schemas
import Verdicts

/// A verdict for people at a terminal: the verdict first, then the worst finding with its statement
/// and rows, then the rest, what was measured, and what only a person can decide.
package struct TextReport {
  private let verdict: Verdict
  private let draft: Draft
  private let masking: Masking
  private let ink: Ink
  private let names: [ScriptRole: String]
  private let attempts: [Attempt]
  private let shown: Int
  private let words: VerdictText

  /// - Parameters:
  ///   - upName: how the forward script is called in messages, as a path.
  ///   - attempts: all that were made, where there were several.
  ///   - shown: which of them this is.
  package init(
    _ verdict: Verdict, of draft: Draft, masking: Masking, colour: Bool, upName: String,
    downName: String, attempts: [Attempt] = [], shown: Int = 0
  ) {
    self.verdict = verdict
    self.draft = draft
    self.masking = masking
    ink = Ink(isOn: colour)
    names = [.up: upName, .down: downName]
    self.attempts = attempts
    self.shown = shown
    words = VerdictText(verdict, masking: masking)
  }

  package var text: String {
    let sections = [
      [headline], findings, changes, measured, questions, tried, notShown,
    ].filter { !$0.isEmpty }
    return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  // MARK: Verdict

  private var headline: String {
    let word = verdict.outcome.rawValue.uppercased()
    let shown =
      switch verdict.outcome {
      case .proved: ink(word, .green, .bold)
      case .review: ink(word, .yellow, .bold)
      case .rejected: ink(word, .red, .bold)
      }
    return shown + "  " + words.sentence + "\n"
      + ink(
        "risk \(words.risk) of 100, draft by \(words.proposer), "
          + "on \(verdict.engine.name) \(verdict.engine.version)", .faint)
  }

  // MARK: Findings

  private var findings: [String] {
    // Loss first: what else differs from the target is easier to see.
    let order = verdict.findings.enumerated().sorted {
      ($1.element.severity, isOfTarget($0.element) ? 1 : 0, $0.offset)
        < ($0.element.severity, isOfTarget($1.element) ? 1 : 0, $1.offset)
    }.map(\.element)
    var shown: Set<SourceRange> = []
    return order.enumerated().flatMap { index, finding -> [String] in
      let next = order.indices.contains(index + 1) ? order[index + 1] : nil
      // A statement stands under the first that is said of it, a remedy under the last that it is for.
      let isNew =
        finding.severity > .low && shown.count < 5
        && finding.place.map { shown.insert($0.range).inserted } == true
      let isSame = next?.remedy == finding.remedy && next?.rule == finding.rule
      return (index == 0 || isRun(order[index - 1], finding) ? [] : [""])
        + lines(
          of: finding, whole: index == 0, withStatement: isNew,
          remedy: isSame ? nil : finding.remedy)
    }
  }

  private func isOfTarget(_ finding: Finding) -> Bool { finding.rule == "schema.residue" }

  /// Whether one of two of a kind says nothing but its line.
  private func isRun(_ one: Finding, _ two: Finding) -> Bool {
    isOfTarget(one) && isOfTarget(two) && one.remedy == two.remedy
  }

  private func lines(
    of finding: Finding, whole: Bool, withStatement: Bool, remedy: String?
  ) -> [String] {
    let severity = finding.severity.rawValue
    let coloured =
      switch finding.severity {
      case .critical, .high: ink(severity, .red)
      case .medium: ink(severity, .yellow)
      case .low, .info: ink(severity, .faint)
      }
    let accepted = finding.accepted.map { "  (accepted: \(plainLine($0)))" } ?? ""
    var lines = [
      "\(coloured)\(padding(severity, 9))\(ink(plainLine(finding.message), .bold))"
        + ink("  \(finding.rule.text)\(location(finding))", .faint) + accepted
    ]
    if withStatement, let place = finding.place { lines += statement(at: place) }
    lines += words.examples(for: finding, limit: whole ? 5 : 2).map { "         " + $0 }
    if let evidence = finding.evidence { lines.append("         \(plainLine(evidence))") }
    if let remedy, finding.accepted == nil {
      lines.append(ink("         → \(plainLine(remedy))", .faint))
    }
    return lines
  }

  private func padding(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(1, width - text.count))
  }

  private func location(_ finding: Finding) -> String {
    guard let place = finding.place, let source = script(place.script)?.source else { return "" }
    let (line, column) = source.position(of: place.focus?.lower ?? place.range.lower)
    return "  \(plainLine(names[place.script] ?? "")):\(line):\(column)"
  }

  private func script(_ role: ScriptRole) -> Script? { role == .up ? draft.up : draft.down }

  /// Some lines of the statement, as the proposer wrote them, with a mark under the part in question.
  private func statement(at place: Place) -> [String] {
    guard let source = script(place.script)?.source else { return [] }
    let lines = source[place.range].split(separator: "\n", omittingEmptySubsequences: false)
    let index = LineIndex(source)
    let first = index.position(of: place.range.lower).line
    let at = place.focus.map { index.position(of: $0.lower).line - first }
    let start = max(0, min((at ?? 0) - 4, lines.count - 8))
    let end = min(lines.count, start + 8)
    var shown = start > 0 ? ["… \(counted(start, "line"))"] : []
    for line in start..<end {
      if let focus = place.focus, line == at {
        shown += caret(focus, in: index)
      } else {
        shown.append("│ \(plainLine(String(lines[line].prefix(100))))")
      }
    }
    if end < lines.count { shown.append("│ … \(lines.count - end) more lines") }
    return shown.map { "         " + $0 }
  }

  // MARK: What was measured

  /// Columns that are not simply what they were.
  private var changes: [String] {
    let moved = words.changedColumns
    let renamed = renamedInPlace
    guard !moved.isEmpty || !renamed.isEmpty else { return [] }
    let shown = moved
    let rows = shown.prefix(20).map { column -> [String] in
      [
        plainLine(column.source.description),
        column.into.isEmpty
          ? column.kind.rawValue
          : "\(column.kind.rawValue) → "
            + places(of: column).joined(separator: ", "),
        "\(grouped(column.cellsLost)) lost", "\(grouped(column.cellsChanged)) changed",
        column.cellsUnproven > 0
          ? "\(grouped(column.cellsUnproven)) unproven" : words.evidence(column),
      ]
    }
    return [ink("Columns that changed", .bold)] + aligned(rows + renamed)
      + (shown.count > 20 ? ["  … \(shown.count - 20) more"] : [])
  }

  /// Names of columns; with their tables where that is another one than most values of the row are in.
  private func places(of column: ColumnAccount) -> [String] {
    let anchor = verdict.loss?.tables.first { $0.table == column.source.table }?.anchor
    return column.into.map {
      plainLine($0.table == anchor ? $0.column.text : $0.description)
    }
  }

  /// Columns that got another name in tables of which no row was touched.
  private var renamedInPlace: [[String]] {
    let accounted = Set(verdict.loss?.columns.map(\.source) ?? [])
    return (verdict.mapping?.entries ?? []).compactMap { entry in
      guard entry.kind == .renamed, let source = entry.source.first, !accounted.contains(source),
        let target = entry.target.first
      else { return nil }
      return [
        plainLine(source.description), "renamed → \(plainLine(target.column.text))", "", "",
        "not touched",
      ]
    }
  }

  private var measured: [String] {
    let passed = verdict.checks.filter { $0.status == .passed && !$0.isOpen }.map(\.id)
    let open = verdict.checks.filter { $0.status == .passed && $0.isOpen }.map(\.id)
    // What is so for the same reason stands in one line, failures first.
    var groups: [(status: CheckStatus, ids: [String])] = []
    for check in verdict.checks where check.status != .passed {
      if let index = groups.firstIndex(where: { $0.status == check.status }) {
        groups[index].ids.append(check.id)
      } else {
        groups.append((check.status, [check.id]))
      }
    }
    let order = groups.indices.sorted {
      (rank(groups[$0].status), $0) < (rank(groups[$1].status), $1)
    }
    let others = order.map { index -> String in
      let (status, ids) = groups[index]
      let (word, mark) =
        switch status {
        case .passed: ("passed", ink("passed", .green))
        case .failed: ("failed", ink("failed", .red))
        case .unproven: ("unproven", ink("unproven", .yellow))
        case .skipped: ("not run", ink("not run", .faint))
        }
      let reason = status.reason.map { ": " + plainLine($0) } ?? ""
      return "  " + mark + padding(word, 10) + ids.joined(separator: ", ") + reason
    }
    func lines(_ ids: [String], _ word: String, _ style: Ink.Style) -> [String] {
      wrapped(ids, width: 66).enumerated().map { index, line in
        "  " + (index == 0 ? ink(word, style) + padding(word, 10) : padding("", 10)) + line
      }
    }
    let modes = verdict.modes.map { mode in
      "foreign keys \(mode.foreignKeys ? "on" : "off"): "
        + (mode.skipped ?? (mode.runs == true ? "runs" : "fails"))
    }.joined(separator: "; ")
    return [ink("Checks", .bold)] + others + lines(open, "open", .yellow)
      + lines(passed, "passed", .green)
      + (modes.isEmpty ? [] : ["  " + padding("", 10) + modes])
  }

  private func rank(_ status: CheckStatus) -> Int {
    switch status {
    case .failed: 0
    case .unproven: 1
    case .skipped: 2
    case .passed: 3
    }
  }

  private func wrapped(_ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    for (index, word) in words.enumerated() {
      let text = word + (index == words.count - 1 ? "" : ",")
      if let last = lines.last, last.count + text.count < width {
        lines[lines.count - 1] = last + " " + text
      } else {
        lines.append(text)
      }
    }
    return lines
  }

  private var questions: [String] {
    guard !verdict.questions.isEmpty else { return [] }
    return [ink("For a person to decide", .bold)]
      + verdict.questions.enumerated().map { "  Q\($0 + 1)  \(plainLine($1.text))" }
  }

  private var tried: [String] {
    guard attempts.count > 1 else { return [] }
    let rows = attempts.enumerated().map { index, attempt -> [String] in
      let words = VerdictText(attempt.verdict, masking: masking)
      let first = attempt.verdict.findings.first.map { plainLine($0.message) }
      return [
        "\(index + 1)", words.proposer, attempt.verdict.outcome.rawValue, "risk \(words.risk)",
        index == shown ? "shown here" : attempt.verdict.outcome == .rejected ? first ?? "" : "",
      ]
    }
    return [ink("Attempts", .bold)] + aligned(rows)
  }

  private var notShown: [String] {
    var lines: [String] = []
    if !verdict.keptTables.isEmpty {
      lines.append(
        "  kept beside the target: "
          + verdict.keptTables.map { plainLine($0.text) }.joined(separator: ", "))
    }
    lines.append("  " + words.notShown.joined(separator: "; "))
    if masking.isOn {
      lines.append("  values: examples are masked, each for itself (--show-values)")
    }
    return [ink("Not shown", .bold)] + lines
  }

}

extension CheckResult {
  /// Whether something that was measured is for a person to decide.
  fileprivate var isOpen: Bool {
    !questions.isEmpty || findings.contains { $0.severity >= .medium && $0.accepted == nil }
  }
}
