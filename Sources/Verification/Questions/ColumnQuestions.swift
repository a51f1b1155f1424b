import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts
import Wishes

/// What only a person can say of the values of a column that are kept.
struct ColumnQuestions<E: Engine> {
  let column: ColumnAccount
  let run: ModeRun<E>
  let bench: Bench<E>

  private var name: ColumnName { column.source }
  /// How the old values are had back, for people.
  private var inverse: String { column.inverse ?? "an expression" }
  /// What the draft itself asks about is not asked twice.
  private var isOpen: Bool {
    bench.draft.holes.contains { !Set($0.columns).isDisjoint(with: column.into) }
  }

  var all: [Question] {
    var asked = isOpen ? [] : [unexplained, leftAlone]
    asked += [exchanged, saidOfSome]
    if !isOpen { asked.append(mirrored) }
    asked.append(referredTo)
    if !isOpen, asked.allSatisfy({ $0 == nil }) { asked.append(computed) }
    asked +=
      isOpen ? [strayed, repointed] : [datedInDoubt, extended, strayed, repointed, rewritten]
    asked += [underOtherName, unlikeLabels, nullsNamed] + nullsTaken + [replaced]
    return asked.compactMap(\.self).map {
      Question($0, columns: [name.description], examples: column.examples)
    }
  }

  private var unexplained: String? {
    guard column.cellsUnexplained > 0 else { return nil }
    if column.into.isEmpty {
      return
        "\(counted(column.cellsUnexplained, "value")) of \(name) \(agree(column.cellsUnexplained, "have")) no place in the target; the rollback "
        + "brings them back from elsewhere: is that where they are to be?"
    }
    let emptied =
      column.cellsEmptied > 0
      ? ", \(column.cellsEmptied) of them nothing at all, which only the rollback has a word for"
      : ""
    return
      "\(counted(column.cellsUnexplained, "value")) of \(name) became others\(emptied). They can be had "
      + "back, but no expression leads from the new ones to the old: are they right?"
  }

  private var leftAlone: String? {
    guard column.cellsLeftAlone > 0 else { return nil }
    return
      "\(counted(column.cellsLeftAlone, "value")) of \(name) stayed as they were while the others changed, and "
      + "come back as \(inverse): is that meant?"
  }

  private var exchanged: String? {
    guard column.kind == .renamed, let place = column.into.first,
      !bench.options.renames.isDeclared(name.column, in: name.table),
      bench.source.table(name.table)?.column(place.column) != nil,
      bench.options.wish.asksToExchange(name.column, place.column)
    else { return nil }
    return "The values of \(name) are in \(place) now, as the request seems to ask: is that meant?"
  }

  private var mirrored: String? {
    guard column.inverseKind == .mirrored else { return nil }
    return
      "The values of \(name) come back as \(inverse): what was the first of them is the last: is "
      + "that meant?"
  }

  private var referredTo: String? {
    guard column.inverseKind == .expression, column.cellsChanged > 0, isReferenced else {
      return nil
    }
    return
      "\(counted(column.cellsChanged, "value")) of \(name), by which rows refer to each other, became others"
      + (bench.isFollowed(column)
        ? ", and all that refers to them leads to the same rows: does anything outside this "
          + "database know the old ones?"
        : ": do they still lead to the same rows?")
  }

  private var computed: String? {
    guard column.inverseKind == .expression, column.cellsChanged > 0, isAnotherNumber,
      !bench.isAsUnitsSay(column, run),
      !column.into.contains(where: { OpposedNames.areOpposed(name.column, $0.column) })
    else { return nil }
    let isSame = column.into.first?.column == name.column
    return "\(counted(column.cellsChanged, "value")) of \(name) became others"
      + (isSame ? " under the same name and type" : "") + ", and come back as \(inverse): "
      + (isSame ? "was it to change?" : "is that what is meant?")
  }

  private var datedInDoubt: String? {
    guard column.areDatesDoubtful else { return nil }
    return
      "The dates of \(name) read as day and month as well as month and day, in every row: were they "
      + "taken the right way?"
  }

  private var extended: String? {
    guard column.inverseKind == .part else { return nil }
    return "The values of \(name) had text added to them: is it the right one?"
  }

  private var strayed: String? {
    guard column.cellsStrayed > column.misassigned else { return nil }
    return
      "\(counted(column.cellsStrayed, "value")) of \(name), which seem to refer to rows, lead to other rows "
      + "than before: is that meant?"
  }

  private var repointed: String? {
    guard column.cellsRepointed > 0 else { return nil }
    return
      "\(counted(column.cellsRepointed, "value")) of \(name) \(agree(column.cellsRepointed, "lead")) to the row that stays, where theirs is alike "
      + "and goes: is it the right one?"
  }

  private var rewritten: String? {
    guard column.listsRewritten > 0 else { return nil }
    return
      "Of the lists in \(name) \(column.listsRewritten) cannot be written again as they were: their "
      + "entries are all there, and their order, or the blanks between them, are not. Does that matter?"
  }

  private var underOtherName: String? {
    guard column.isUnderOtherName, column.misassigned == 0 else { return nil }
    return "The values of \(name) come back as \(column.inverse ?? "a member"), which is another "
      + "column's name: is that meant?"
  }

  private var unlikeLabels: String? {
    guard column.areLabelsUnlike else { return nil }
    let columns = column.into.map(\.column.text).joined(separator: ", ")
    return
      "The rows of \(name.table) stand in \(columns) now, and their labels have nothing in common "
      + "with these names: is each in the right one?"
  }

  private var saidOfSome: String? {
    guard column.isSaidOfSome else { return nil }
    return
      "All values of \(name) are written, and the request names what only some rows hold: are all of them "
      + "meant?"
  }

  private var nullsNamed: String? {
    guard column.nullsNamed > 0 else { return nil }
    return
      "\(counted(column.nullsNamed, "NULL")) of \(name) became something that the request speaks of: "
      + "is that what they were to become?"
  }

  private var nullsTaken: [String?] {
    column.nullsTaken.sorted { $0.key < $1.key }.map { giver, taken in
      "\(counted(taken, "NULL")) of \(name) took the value of \(giver): is that meant?"
    }
  }

  private var replaced: String? {
    guard column.evidence == .determined else { return nil }
    return "The values of \(name) are replaced by others, one for one: are they the right ones?"
  }

  // MARK: What the column is

  /// Whether a column of numbers is one of other numbers, and nobody asked for that.
  private var isAnotherNumber: Bool {
    guard column.into.count == 1, let place = column.into.first,
      let before = bench.source.table(name.table)?.column(name.column),
      let after = run.schema?.table(place.table)?.column(place.column)
    else { return false }
    // A text may be written in another way; a number that is another says something else.
    return TypeFamily(before.type).isNumber && TypeFamily(after.type).isNumber
      && (![place.column, name.column].contains(where: bench.options.wish.asksToConvert)
        || isOtherwiseThanAsked)
  }

  /// Whether the request says how often a number is to be there, and statements make something else of it.
  private var isOtherwiseThanAsked: Bool {
    let wish = bench.options.wish
    let changes = bench.up.statements.flatMap(\.assignments).compactMap {
      assignment -> (sign: String, number: String)? in
      guard assignment.column == name.column, case .changed(let sign, let number) = assignment.form
      else { return nil }
      return (sign, number.text)
    }
    if changes.contains(where: { wish.contradicts($0.sign, $0.number) }) { return true }
    if let rate = wish.rate, let factor = run.loss?.inverses[column.source]?.first?.factor,
      abs(factor / rate - 1) >= 0.005
    {
      return true
    }
    let factors = changes.filter { $0.sign == "*" }.map(\.number)
    return !factors.isEmpty && wish.saysOtherPercentages(than: factors)
  }

  /// Whether it is the key of its table, part of a foreign key or of a key that one leads to, or is named like
  /// one.
  private var isReferenced: Bool {
    let source = bench.source
    return name.column.folded.hasSuffix("_id")
      || source.table(name.table)?.primaryKey?.columns == [name.column]
      || source.tables.contains { child in
        child.foreignKeys.contains { key in
          child.name == name.table && key.columns.contains(name.column)
            || key.parent == name.table && source.parentColumns(of: key).contains(name.column)
        }
      }
  }
}
