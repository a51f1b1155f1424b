import EngineInterface
import Findings
import Schemas
import Verdicts

/// Every row of the source has one image.
struct Rows: Check {
  static let id = "rows"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    guard let run = bench.primary, let loss = run.loss?.account else {
      return CheckResult(Self.id, .skipped(because: "the script did not run"))
    }
    var findings: [Finding] = []
    var questions: [Question] = []
    var unaligned: String?
    for table in loss.tables {
      let place = bench.place(ofRows: table, in: run)
      if table.rowsLostUnintended > 0 {
        findings.append(lost(table, at: place))
      }
      if table.rowsPurged > 0 {
        findings.append(
          Finding(
            "loss.purged", .high, at: place,
            "\(table.rowsPurged) rows of \(table.table) that were to go are gone",
            objects: [table.table.text], count: table.rowsPurged, of: table.rows))
      }
      if table.rowsAskedFor > 0 { findings.append(askedFor(table, at: place)) }
      if table.rowsGivenUp > 0 { findings.append(given(table, at: place)) }
      questions += table.questions
      if table.duplicated > 0 {
        findings.append(
          Finding(
            "loss.duplicated", .critical, at: place,
            "\(table.duplicated) rows of \(table.table) stand twice or more in "
              + (table.doubledIn.map { [$0.text] } ?? table.holders).joined(separator: " and "),
            objects: [table.table.text], count: table.duplicated, of: table.rows))
      }
      if table.added > 0 { added(table, run, at: place, &findings, &questions) }
      if table.added == 0, table.columns.contains(where: { $0.cellsChanged + $0.nullsFilled > 0 }),
        let anchor = table.anchor, run.lineage?.triggered.contains(anchor) == true
      {
        findings.append(fired(anchor, "changed values of \(anchor)", at: place))
      }
      if let reason = table.unaligned {
        unaligned = reason
        findings.append(
          Finding("loss.unproven", .high, at: place, reason, objects: [table.table.text]))
      }
    }
    let failed = findings.contains { $0.severity == .critical }
    let status: CheckStatus = failed ? .failed : unaligned.map { .unproven(because: $0) } ?? .passed
    return CheckResult(Self.id, status, findings, questions: questions)
  }

  private func lost(_ table: TableAccount, at place: Place?) -> Finding {
    Finding(
      "loss.rows", .critical, at: place,
      "\(table.rowsLostUnintended) of \(table.rows) rows of \(table.table) are lost",
      objects: [table.table.text], count: table.rowsLostUnintended, of: table.rows,
      remedy: "find what leaves them out: a join, a condition, a LIMIT, a cascade, OR IGNORE")
  }

  private func askedFor(_ table: TableAccount, at place: Place?) -> Finding {
    Finding(
      "loss.intended", .high, at: place,
      "\(table.rowsAskedFor) rows of \(table.table) are deleted, as the request asks",
      objects: [table.table.text], count: table.rowsAskedFor, of: table.rows,
      remedy:
        "accept it with --accept-loss '\(table.table)[condition]<=\(table.rowsAskedFor)', or keep "
        + "a copy")
  }

  private func fired(_ table: Name, _ what: String, at place: Place?) -> Finding {
    Finding(
      "data.trigger-fired", .medium, at: place, "a trigger \(what) while the script ran",
      objects: [table.text],
      remedy: "drop the trigger before the change and create it again afterwards")
  }

  private func given(_ table: TableAccount, at place: Place?) -> Finding {
    Finding(
      "loss.intended", .high, at: place,
      table.isFolded
        ? "\(table.rowsGivenUp) rows of \(table.table) have no row of \(table.anchor?.text ?? "") to go to"
        : table.isSpread
          ? "\(table.rowsGivenUp) rows of \(table.table) hold nothing but their key, and are no rows any more"
          : table.anchor == nil
            ? "\(table.table) is dropped with \(table.rowsGivenUp) rows"
            : "\(table.rowsGivenUp) rows of \(table.table) are refused by a new unique key",
      objects: [table.table.text], count: table.rowsGivenUp, of: table.rows,
      remedy: "accept it with --accept-loss \(table.table), or keep a copy")
  }

  /// Rows that no source row explains: written by a trigger, or for a person to explain.
  private func added<E: Engine>(
    _ table: TableAccount, _ run: ModeRun<E>, at place: Place?, _ findings: inout [Finding],
    _ questions: inout [Question]
  ) {
    guard let anchor = table.anchor else { return }
    if run.lineage?.triggered.contains(anchor) == true {
      findings.append(fired(anchor, "wrote \(table.added) rows to \(anchor)", at: place))
    } else {
      questions.append(
        Question(
          "\(table.added) rows of \(anchor) have no origin in the source: are they meant?",
          columns: [anchor.text]))
    }
  }
}

extension Bench {
  /// The statement that most likely decided over a table's rows.
  func place(ofRows table: TableAccount, in run: ModeRun<E>) -> Place? {
    run.lineage?.decider(over: table).map(up.place)
  }
}

extension TableAccount {
  /// Tables in which its rows stand.
  fileprivate var holders: [String] {
    [anchor?.text ?? "the target"] + rowsMoved.map(\.table.text)
  }
}
