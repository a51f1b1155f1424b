import EngineInterface
import Findings
import Plans
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
        let isDeleted =
          place.map { bench.up.statements[$0.statement - 1].rowChange == .deletes } == true
        findings.append(lost(table, isDeleted: isDeleted, at: place))
      }
      if table.rowsPurged > 0 {
        findings.append(
          Finding(
            "loss.purged", .high, at: place,
            "\(counted(table.rowsPurged, "row")) of \(table.table) that were to go are gone",
            objects: [table.table.text], count: table.rowsPurged, of: table.rows))
      }
      if table.rowsAskedFor > 0 { findings.append(askedFor(table, at: place)) }
      if table.rowsGivenUp > 0 { findings.append(given(table, at: place)) }
      questions += table.questions
      if table.duplicated > 0 {
        findings.append(
          Finding(
            "loss.duplicated", .critical, at: place,
            "\(counted(table.duplicated, "row")) of \(table.table) \(agree(table.duplicated, "stand")) twice or more in "
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

  private func lost(_ table: TableAccount, isDeleted: Bool, at place: Place?) -> Finding {
    Finding(
      "loss.rows", .critical, at: place,
      "\(grouped(table.rowsLostUnintended)) of \(counted(table.rows, "row")) of \(table.table) \(agree(table.rowsLostUnintended, "are")) lost",
      objects: [table.table.text], count: table.rowsLostUnintended, of: table.rows,
      evidence: table.purgeLimit.map { "of the rows that were to go, at most \(grouped($0)) may" },
      remedy: isDeleted
        ? "narrow the condition, or name the rows that are to go with --accept-loss"
        : "find what leaves them out: a join, a condition, a LIMIT, a cascade, OR IGNORE")
  }

  private func askedFor(_ table: TableAccount, at place: Place?) -> Finding {
    Finding(
      "loss.intended", .high, at: place,
      "\(counted(table.rowsAskedFor, "row")) of \(table.table) \(agree(table.rowsAskedFor, "are")) deleted, as the request asks",
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
        ? "\(counted(table.rowsGivenUp, "row")) of \(table.table) \(agree(table.rowsGivenUp, "have")) no row of \(table.anchor?.text ?? "") to go to"
        : table.isSpread
          ? "\(counted(table.rowsGivenUp, "row")) of \(table.table) \(agree(table.rowsGivenUp, "hold")) nothing but their key, and are no rows any more"
          : table.anchor == nil
            ? "\(table.table) is dropped with \(counted(table.rowsGivenUp, "row"))"
            : "\(counted(table.rowsGivenUp, "row")) of \(table.table) \(agree(table.rowsGivenUp, "are")) refused by a new unique key",
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
      findings.append(fired(anchor, "wrote \(counted(table.added, "row")) to \(anchor)", at: place))
    } else {
      questions.append(
        Question(
          "\(counted(table.added, "row")) of \(anchor) \(agree(table.added, "have")) no origin in the source: are they meant?",
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
