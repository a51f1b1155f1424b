import EngineInterface
import Findings
import Schemas
import Verdicts

/// On another day, with other random numbers and another order of rows, the script does the same.
struct Repeats: Check {
  static let id = "repeatable"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    let (outcome, status) = bench.rehearsal(of: \.repetition)
    guard let outcome else { return CheckResult(Self.id, status) }
    if let failure = outcome.failure {
      return CheckResult(
        Self.id, .failed,
        [Finding("fail.not-repeatable", .critical, "on another day the script fails: \(failure)")])
    }
    var findings: [Finding] = []
    var questions: [Question] = []
    let columns = bench.primary?.loss?.account.columns ?? []
    for difference in outcome.differences where !bench.kept.contains(difference.table) {
      guard let column = difference.column else {
        if bench.picksSurvivors(of: difference.table) {
          questions.append(
            Question(
              "Which rows of \(difference.table) stay is left to their order: is any of them right?",
              columns: [difference.table.text]))
        } else {
          findings.append(rows(difference, bench))
        }
        continue
      }
      let name = ColumnName(difference.table, column)
      let mapped = columns.filter { $0.into.contains(name) }
      if mapped.isEmpty {
        findings.append(
          Finding(
            "data.not-repeatable", .low,
            "\(name) gets other values on another day: the clock, chance or the order of rows "
              + "decides", objects: [name.description]))
        // What an expression of the script fills is asked about with that.
        if bench.primary?.schema?.table(name.table)?.column(column)?.defaultValue != nil {
          questions.append(
            Question(
              "\(name) is new, and rows that are there get what its default is when the script "
                + "runs: is that right for them?", columns: [name.description]))
        }
      } else if difference.isOrder, mapped.allSatisfy(\.isGathered) {
        // The members of an object have none.
        if mapped.contains(where: { $0.gathered == .byName }) { continue }
        questions.append(
          Question(
            "The order of the entries in \(name) is left to the order in which rows are read: does it "
              + "matter?", columns: [mapped[0].source.description]))
      } else if mapped.allSatisfy(bench.isOnlyNumbered) {
        questions.append(
          Question(
            "\(name) gets other numbers in another run: does anything outside this database know "
              + "them?", columns: [name.description]))
      } else {
        // What the rollback gives back is not lost, whatever stands in its place.
        let isRestored = bench.rollback?.status == .exact && outcome.isRestored != false
        findings.append(
          Finding(
            isRestored ? "data.not-repeatable" : "loss.not-repeatable",
            isRestored ? .medium : .critical,
            "values of \(mapped[0].source) come out differently on another day: the clock, chance "
              + "or the order of rows decides", objects: [mapped[0].source.description],
            remedy: "say which row is meant, by ORDER BY over a key, and use no clock"))
      }
    }
    questions += outcome.byZone.compactMap { zoned($0, outcome, bench) }
    let failed = findings.contains { $0.severity == .critical }
    let cutShort = outcome.cutShort.map { CheckStatus.unproven(because: $0) }
    return CheckResult(
      Self.id, failed ? .failed : cutShort ?? .passed, findings, questions: questions)
  }

  /// What holds for the zone in which it was tried, and for no other.
  private func zoned<E: Engine>(
    _ difference: DataDifference, _ outcome: Repetition<E>.Outcome, _ bench: Bench<E>
  ) -> Question? {
    guard !bench.kept.contains(difference.table) else { return nil }
    let rest =
      outcome.isRestored == false
      ? " (in another, the rollback does not bring back what was there)" : ""
    guard let column = difference.column else {
      return Question(
        "Which rows stand in \(difference.table) depends on the time zone of the machine that runs "
          + "the script: is it the one that is meant?\(rest)", columns: [difference.table.text])
    }
    let name = ColumnName(difference.table, column)
    return Question(
      "\(name) depends on the time zone of the machine that runs the script: is it the one that is "
        + "meant?\(rest)", columns: [name.description])
  }

  private func rows<E: Engine>(_ difference: DataDifference, _ bench: Bench<E>) -> Finding {
    let isAnchor =
      bench.primary?.loss?.account.tables.contains { $0.anchor == difference.table } == true
    return Finding(
      isAnchor ? "loss.not-repeatable" : "data.not-repeatable", isAnchor ? .critical : .low,
      "other rows stand in \(difference.table) on another day: the clock, chance or the order of "
        + "rows decides", objects: [difference.table.text],
      remedy: "say which rows are meant, by ORDER BY over a key, and use no clock")
  }
}

extension Bench {
  /// Whether a new key refuses rows of a table, so that something has to choose.
  fileprivate func picksSurvivors(of anchor: Name) -> Bool {
    primary?.loss?.account.tables.contains { $0.anchor == anchor && $0.rowsLostIntended > 0 }
      == true
  }
}

extension Bench {
  /// Whether what stands in the column's place only leads to rows, or is what leads to its own.
  fileprivate func isOnlyNumbered(_ column: ColumnAccount) -> Bool {
    column.evidence == .determined || column.inverseKind == .lookup
      || column.inverseKind == .reference || isFollowed(column)
  }
}
