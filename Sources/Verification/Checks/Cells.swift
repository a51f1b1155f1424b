import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts

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
    questions += bench.unitsInNames(result.mapping, run)
    var unproven = 0
    for column in result.account.columns {
      let heir = result.dropAndAdd.first { $0.dropped == column.source }?.added
      let place = bench.place(of: column, in: run)
      if column.cellsLost > 0 { findings.append(lost(column, heir: heir, at: place)) }
      if column.nullsFilled > 0 { findings.append(filled(column, at: place)) }
      if column.cellsUnproven > 0 {
        unproven += column.cellsUnproven
        findings.append(undecided(column, at: place))
      }
      questions += self.questions(about: column, run, on: bench)
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
          because: "\(unproven) values changed and nothing shows that they can be had back")
        : .passed
    return CheckResult(Self.id, status, findings, questions: questions)
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
          || OpposedNames.areTwoThings(old, new) && bench.options.words.newName(for: old) != new
      else { return nil }
      return Question(
        "\(entry.target[0]) holds what \(entry.source[0]) held, and its name says "
          + "\(isOpposed ? "the opposite" : "something else"): is that meant?",
        columns: [entry.source[0].description])
    }
  }

  /// What only a person can say of values that are kept.
  private func questions<E: Engine>(
    about column: ColumnAccount, _ run: ModeRun<E>, on bench: Bench<E>
  ) -> [Question] {
    var asked: [String] = []
    let (name, open) = (column.source, bench.leavesOpen(column))
    if column.cellsUnexplained > 0, !open {
      asked.append(
        column.into.isEmpty
          ? "\(column.cellsUnexplained) values of \(name) have no place in the target; the rollback "
            + "brings them back from elsewhere: is that where they are to be?"
          : "\(column.cellsUnexplained) values of \(name) became others\(emptied(column)). They can be had "
            + "back, but no expression leads from the new ones to the old: are they right?")
    }
    if column.cellsLeftAlone > 0, !open {
      asked.append(
        "\(column.cellsLeftAlone) values of \(name) stayed as they were while the others changed, and "
          + "come back as \(column.inverse ?? "an expression"): is that meant?")
    }
    if column.kind == .renamed, let place = column.into.first,
      isExchangedInWords(column.source, with: place, on: bench)
    {
      asked.append(
        "The values of \(name) are in \(place) now, as the request seems to ask: is that meant?")
    }
    if column.inverseKind == .mirrored, !open {
      asked.append(
        "The values of \(name) come back as \(column.inverse ?? "an expression"): what was the first of "
          + "them is the last: is that meant?")
    }
    if column.inverseKind == .expression, column.cellsChanged > 0, bench.isReferenced(column) {
      asked.append(
        "\(column.cellsChanged) values of \(name), by which rows refer to each other, became others"
          + (bench.isFollowed(column)
            ? ", and all that refers to them leads to the same rows: does anything outside this "
              + "database know the old ones?"
            : ": do they still lead to the same rows?"))
    }
    if column.inverseKind == .expression, column.cellsChanged > 0, asked.isEmpty, !open,
      bench.isAnotherNumber(column), !bench.isAsUnitsSay(column, run),
      !column.into.contains(where: { OpposedNames.areOpposed(name.column, $0.column) })
    {
      let isSame = column.into.first?.column == name.column
      asked.append(
        "\(column.cellsChanged) values of \(name) became others\(isSame ? " under the same name and type" : "")"
          + ", and come back as \(column.inverse ?? "an expression"): "
          + (isSame ? "was it to change?" : "is that what is meant?"))
    }
    if column.inverseKind == .part, !open {
      asked.append("The values of \(name) had text added to them: is it the right one?")
    }
    if column.cellsStrayed > column.misassigned {
      asked.append(
        "\(column.cellsStrayed) values of \(name), which seem to refer to rows, lead to other rows than "
          + "before: is that meant?")
    }
    if column.cellsRepointed > 0 {
      asked.append(
        "\(column.cellsRepointed) values of \(name) lead to the row that stays, where theirs is alike "
          + "and goes: is it the right one?")
    }
    if column.listsRewritten > 0, !open {
      asked.append(
        "Of the lists in \(name) \(column.listsRewritten) cannot be written again as they were: their "
          + "entries are all there, and their order, or the blanks between them, are not. Does that matter?"
      )
    }
    if column.isUnderOtherName, column.misassigned == 0 {
      asked.append(
        "The values of \(name) come back as \(column.inverse ?? "a member"), which is another column's "
          + "name: is that meant?")
    }
    if column.nullsNamed > 0 {
      asked.append(
        "\(column.nullsNamed) NULLs of \(name) became a value that the request names: is it named for "
          + "them?")
    }
    for (giver, taken) in column.nullsTaken.sorted(by: { $0.key < $1.key }) {
      asked.append("\(taken) NULLs of \(name) took the value of \(giver): is that meant?")
    }
    if column.evidence == .determined {
      asked.append(
        "The values of \(name) are replaced by others, one for one: are they the right ones?")
    }
    return asked.map {
      Question($0, columns: [name.description], examples: column.examples)
    }
  }

  /// Whether a column went to another one of its table by what words say, and no declaration.
  private func isExchangedInWords<E: Engine>(
    _ column: ColumnName, with place: ColumnName, on bench: Bench<E>
  ) -> Bool {
    !bench.options.renames.isDeclared(column.column, in: column.table)
      && bench.source.table(column.table)?.column(place.column) != nil
      && bench.options.words.asksToExchange(column.column, place.column)
  }

  private func emptied(_ column: ColumnAccount) -> String {
    column.cellsEmptied > 0
      ? ", \(column.cellsEmptied) of them nothing at all, which only the rollback has a word for"
      : ""
  }

  private func givenUp(_ column: ColumnAccount) -> String {
    switch column.asked {
    case .rewritten?:
      "\(column.cellsLost) values of \(column.source) are written in another way, as the request asks"
    case .repaired?:
      "\(column.cellsLost) values of \(column.source) that the target refuses are replaced, as the request asks"
    case nil: "\(column.source) is dropped with \(column.cellsLost) values"
    }
  }

  private func lost(_ column: ColumnAccount, heir: ColumnName?, at place: Place?) -> Finding {
    let rows = column.rows - column.rowsLost
    if let heir {
      return Finding(
        "loss.drop-and-add", .critical, at: place,
        "\(column.source) is dropped with \(column.cellsLost) values while \(heir) is added "
          + "and gets none of them",
        objects: [column.source.description, heir.description], count: column.cellsLost, of: rows,
        remedy: "rename the column, or copy its values before it is dropped")
    }
    if column.intended {
      return Finding(
        "loss.intended", .high, at: place,
        givenUp(column),
        objects: [column.source.description], count: column.cellsLost, of: rows,
        remedy: "accept it with --accept-loss \(column.source), or keep a copy")
    }
    if column.cellsStrayed > 0, column.misassigned > 0 {
      return Finding(
        "loss.misassigned", .critical, at: place,
        "\(column.cellsStrayed) of \(rows) values of \(column.source) lead to other rows than before",
        objects: [column.source.description], count: column.misassigned, of: rows,
        remedy: "give references the keys that their rows have now")
    }
    if column.misassigned > 0 {
      return Finding(
        "loss.misassigned", .critical, at: place,
        "\(column.misassigned) of \(rows) values of \(column.source) went to another row or column",
        objects: [column.source.description], count: column.misassigned, of: rows,
        remedy: "name the columns on both sides of the copy, in the same order")
    }
    return Finding(
      "loss.cells", .critical, at: place,
      "\(column.cellsLost) of \(rows) values of \(column.source) cannot be had back",
      objects: [column.source.description] + column.into.map(\.description),
      count: column.cellsLost, of: rows,
      evidence: column.inverse.map { "the others come back by \($0)" },
      remedy: "cover every form of the value, or keep the original beside it")
  }

  private func filled(_ column: ColumnAccount, at place: Place?) -> Finding {
    Finding(
      "loss.null-filled", .critical, at: place,
      "\(column.nullsFilled) NULLs of \(column.source) became values",
      objects: [column.source.description], count: column.nullsFilled,
      of: column.rows - column.rowsLost,
      remedy: "keep NULL, or say in the target what stands for it (NOT NULL DEFAULT …)")
  }

  private func undecided(_ column: ColumnAccount, at place: Place?) -> Finding {
    Finding(
      "loss.unproven", .high, at: place,
      "\(column.cellsUnproven) values of \(column.source) changed, and nothing shows that they "
        + "can be had back",
      objects: [column.source.description], count: column.cellsUnproven,
      of: column.rows - column.rowsLost,
      remedy: "give a rollback script that restores them")
  }
}

extension Bench {
  /// Whether the draft itself asks about the column.
  fileprivate func leavesOpen(_ column: ColumnAccount) -> Bool {
    draft.holes.contains { !Set($0.columns).isDisjoint(with: column.into) }
  }

  /// Whether a column of numbers is one of other numbers, and nobody asked for that.
  fileprivate func isAnotherNumber(_ column: ColumnAccount) -> Bool {
    guard column.into.count == 1, let place = column.into.first,
      let before = source.table(column.source.table)?.column(column.source.column),
      let after = primary?.schema?.table(place.table)?.column(place.column)
    else { return false }
    // A text may be written in another way; a number that is another says something else.
    return TypeFamily(before.type).isNumber && TypeFamily(after.type).isNumber
      && ![place.column, column.source.column].contains(where: options.words.asksToConvert)
  }

  /// Whether a column is the key of its table, part of a foreign key or of a key that one leads to, or is
  /// named like one.
  fileprivate func isReferenced(_ column: ColumnAccount) -> Bool {
    let name = column.source.column
    return name.folded.hasSuffix("_id")
      || source.table(column.source.table)?.primaryKey?.columns == [name]
      || source.tables.contains { child in
        child.foreignKeys.contains { key in
          child.name == column.source.table && key.columns.contains(column.source.column)
            || key.parent == column.source.table
              && source.parentColumns(of: key).contains(column.source.column)
        }
      }
  }

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
