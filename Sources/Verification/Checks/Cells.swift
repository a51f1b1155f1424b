import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts
import Wishes

/// Every value of a surviving row can be had back.
struct Cells: Check {
  static let id = "cells"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    guard let run = bench.primary, let result = run.loss else {
      return CheckResult(Self.id, .skipped(because: "the script did not run"))
    }
    var findings: [Finding] = []
    let asked = Set(bench.draft.holes.flatMap(\.columns).map(\.description))
    var questions = result.questions.filter { asked.isDisjoint(with: $0.columns) }
    questions +=
      bench.redirectedReferences(run) + opposed(result.mapping, result.account, on: bench)
    questions += bench.unitsInNames(result.mapping, run) + bench.unitsInWords(result.mapping, run)
    questions +=
      bench.undoneChanges(result.mapping, run) + bench.tablesLeftEmpty(run)
      + bench.rowsLeftThere(run) + bench.idleDeletions(run)
      + bench.hiddenTables() + bench.outerColumns() + bench.textsLeftOut(run)
      + bench.unaskedChanges(run) + bench.changedThoughToStay(run)
      + bench.renamedOtherwise(result.mapping, run) + bench.schemaOtherwiseThanAsked(run)
      + bench.misnamedCopies(run)
    if !questions.contains(where: \.isUndone) { questions += bench.nothingChanged(run) }
    questions += bench.unlikeNames(result.mapping, run)
    for days in result.brokenDays {
      if let source = days.source {
        findings.append(brokenDays(days.count, days.place, from: source, in: run, on: bench))
      } else {
        questions.append(
          Question(
            "\(counted(days.count, "value")) of \(days.place) \(agree(days.count, "are")) written as days are and name none: do year, month "
              + "and day stand in their order?", columns: [days.place.description]))
      }
    }
    var unproven = 0
    for column in result.account.columns {
      let heir = result.dropAndAdd.first { $0.dropped == column.source }?.added
      let place = bench.place(of: column, in: run)
      if column.cellsUnintended > 0 { findings.append(lost(column, heir: heir, at: place)) }
      if column.cellsIntended > 0 { findings.append(intended(column, at: place)) }
      if column.nullsFilled > 0 { findings.append(filled(column, at: place)) }
      if column.cellsUnproven > 0 {
        unproven += column.cellsUnproven
        findings.append(undecided(column, at: place))
      }
      questions += ColumnQuestions(column: column, run: run, bench: bench).all
    }
    // Where somebody said what a column is to hold, and it does, nobody needs to be asked.
    // An invariant that merely reads a column says less.
    let proven = Set(bench.workload.transformations.filter(\.isProven).map(\.target))
    let settled = Set(
      result.account.columns.filter { !$0.into.isEmpty && proven.isSuperset(of: $0.into) }.map(
        \.source.description))
    questions.removeAll { $0.columns.first.map(settled.contains) == true }
    let failed = findings.contains { $0.severity == .critical }
    let status: CheckStatus =
      failed
      ? .failed
      : unproven > 0
        ? .unproven(
          because:
            "\(counted(unproven, "value")) changed and nothing shows that they can be had back")
        : .passed
    return CheckResult(Self.id, status, findings, questions: questions)
  }

  private func brokenDays<E: Engine>(
    _ count: Int, _ place: ColumnName, from source: ColumnName, in run: ModeRun<E>,
    on bench: Bench<E>
  ) -> Finding {
    Finding(
      "data.no-day", .high,
      at: run.loss?.account.columns.first { $0.source == source }.flatMap {
        bench.place(of: $0, in: run)
      },
      "\(counted(count, "value")) of \(place) \(agree(count, "name")) no day, and all of \(source) named one",
      objects: [place.description], count: count,
      remedy: "put year, month and day in their order")
  }

  /// Columns that went, as they were, to such whose names say the opposite.
  private func opposed<E: Engine>(
    _ mapping: Mapping, _ account: LossAccount, on bench: Bench<E>
  ) -> [Question] {
    let changed = Set(
      account.columns.filter { $0.cellsChanged + $0.cellsLost + $0.cellsUnproven > 0 }.map(\.source)
    )
    return mapping.entries.compactMap { entry in
      guard entry.origin != .declared, entry.source.count == 1, entry.target.count == 1,
        !changed.contains(entry.source[0])
      else { return nil }
      let (old, new) = (entry.source[0].column, entry.target[0].column)
      let isOpposed = OpposedNames.areOpposed(old, new)
      guard
        isOpposed
          || OpposedNames.areTwoThings(old, new) && bench.options.wish.newName(for: old) != new
      else { return nil }
      return Question(
        "\(entry.target[0]) holds what \(entry.source[0]) held, and its name says "
          + "\(isOpposed ? "the opposite" : "something else"): is that meant?",
        columns: [entry.source[0].description])
    }
  }

  private func givenUp(_ column: ColumnAccount) -> String {
    switch column.asked {
    case .rewritten?:
      "\(counted(column.cellsIntended, "value")) of \(column.source) \(agree(column.cellsIntended, "are")) written in another way, as the request asks"
    case .repaired?:
      "\(counted(column.cellsIntended, "value")) of \(column.source) that the target refuses are replaced, as the request asks"
    case .chosen?:
      "\(counted(column.cellsIntended, "value")) of \(column.source) \(column.cellsIntended == 1 ? "goes or becomes another" : "go or become others"), as the request asks"
    case nil where column.kind == .dropped:
      "\(column.source) is dropped with \(counted(column.cellsIntended, "value"))"
    case nil:
      "\(counted(column.cellsIntended, "value")) of \(column.source) \(agree(column.cellsIntended, "have")) no place of their own any more"
    }
  }

  private func intended(_ column: ColumnAccount, at place: Place?) -> Finding {
    Finding(
      "loss.intended", .high, at: place,
      givenUp(column),
      objects: [column.source.description], count: column.cellsIntended,
      of: column.rows - column.rowsLost,
      remedy: "accept it with --accept-loss \(column.source), or keep a copy")
  }

  private func lost(_ column: ColumnAccount, heir: ColumnName?, at place: Place?) -> Finding {
    let rows = column.rows - column.rowsLost
    if let heir {
      return Finding(
        "loss.drop-and-add", .critical, at: place,
        "\(column.source) is dropped with \(counted(column.cellsLost, "value")) while \(heir) gets none of them",
        objects: [column.source.description, heir.description], count: column.cellsLost, of: rows,
        remedy: "rename the column, or copy its values before it is dropped")
    }
    if column.cellsStrayed > 0, column.misassigned > 0 {
      return Finding(
        "loss.misassigned", .critical, at: place,
        "\(grouped(column.cellsStrayed)) of \(counted(rows, "value")) of \(column.source) \(agree(column.cellsStrayed, "lead")) to other rows than before",
        objects: [column.source.description], count: column.misassigned, of: rows,
        remedy: "give references the keys that their rows have now")
    }
    if column.misassigned > 0 {
      return Finding(
        "loss.misassigned", .critical, at: place,
        "\(grouped(column.misassigned)) of \(counted(rows, "value")) of \(column.source) went to another row or column",
        objects: [column.source.description], count: column.misassigned, of: rows,
        remedy: "name the columns on both sides of the copy, in the same order")
    }
    return Finding(
      "loss.cells", .critical, at: place,
      "\(grouped(column.cellsUnintended)) of \(counted(rows, "value")) of \(column.source) cannot be had back",
      objects: [column.source.description] + column.into.map(\.description),
      count: column.cellsUnintended, of: rows,
      evidence: column.inverse.map { "the others come back by \($0)" },
      remedy: "cover every form of the value, or keep the original beside it")
  }

  private func filled(_ column: ColumnAccount, at place: Place?) -> Finding {
    Finding(
      "loss.null-filled", .critical, at: place,
      "\(counted(column.nullsFilled, "NULL")) of \(column.source) became values",
      objects: [column.source.description], count: column.nullsFilled,
      of: column.rows - column.rowsLost,
      remedy: "keep NULL, or say in the target what stands for it (NOT NULL DEFAULT …)")
  }

  private func undecided(_ column: ColumnAccount, at place: Place?) -> Finding {
    Finding(
      "loss.unproven", .high, at: place,
      "\(counted(column.cellsUnproven, "value")) of \(column.source) changed, and nothing shows that they "
        + "can be had back",
      objects: [column.source.description], count: column.cellsUnproven,
      of: column.rows - column.rowsLost,
      remedy: "give a rollback script that restores them")
  }
}

extension Bench {
  /// Whether it is a key, and all that referred to its rows is known to lead to them under the new one.
  func isFollowed(_ column: ColumnAccount) -> Bool {
    let referring = source.tables.flatMap { child in
      child.foreignKeys.filter {
        $0.parent == column.source.table
          && source.parentColumns(of: $0) == [column.source.column]
      }.flatMap { $0.columns.map { ColumnName(child.name, $0) } }
    }
    let accounts = (primary?.loss?.account.columns ?? []).filter { referring.contains($0.source) }
    return !accounts.isEmpty && accounts.count == referring.count
      && accounts.allSatisfy {
        $0.inverseKind == .reference && $0.cellsLost == 0 && $0.cellsUnproven == 0
      }
  }

  /// The statement that most likely decided over a column's values.
  func place(of column: ColumnAccount, in run: ModeRun<E>) -> Place? {
    run.lineage?.decider(over: column).map(up.place)
  }
}
