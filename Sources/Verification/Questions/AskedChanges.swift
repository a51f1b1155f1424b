import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts
import Wishes

/// Changes of values that the request asks for, and that the script does not make.
extension Bench {
  /// Columns of which the request says how their values are to change, and all of which are what they were.
  func undoneChanges(_ mapping: Mapping, _ run: ModeRun<E>) -> [Question] {
    let accounts = Dictionary(
      (run.loss?.account.columns ?? []).map { ($0.source, $0) }, uniquingKeysWith: { a, _ in a })
    return mapping.entries.compactMap { entry in
      guard entry.source.count == 1, entry.target.count == 1,
        entry.origin != .declared || entry.kind == .renamed,
        accounts[entry.source[0]].map(\.isUnchanged) != false,
        let table = source.table(entry.source[0].table)
      else { return nil }
      let names = [entry.source[0].column, entry.target[0].column]
      let others = table.columns.map(\.name).filter { !names.contains($0) }
      guard options.wish.asksToChange(valuesOf: names, besides: others) else { return nil }
      return Question(
        "The request seems to ask that the values of \(entry.source[0]) become others, and each is what it "
          + "was: is that meant?",
        columns: (entry.source + entry.target).map(\.description), isUndone: true)
    }
  }

  /// Columns that stay, and whose values became others by updates that the request does not speak of: that they can
  /// be had back does not say that they were to be changed.
  func unaskedChanges(_ run: ModeRun<E>) -> [Question] {
    guard !options.wish.isEmpty, UnitNames.factor(in: options.wish.words) == nil else { return [] }
    let updates = run.rowChanges.filter { $0.rowChange == .updates }
    let all = updates.flatMap(\.assignments)
    return (run.loss?.account.columns ?? []).compactMap { account in
      guard account.kind == .kept, account.cellsChanged > 0,
        account.cellsLost + account.cellsUnproven + account.cellsUnexplained == 0,
        account.into == [account.source], let table = source.table(account.source.table)
      else { return nil }
      let own = updates.filter { update in
        update.writes == [table.name]
          && update.columnsWritten.contains { $0.column == account.source.column }
      }
      guard !own.isEmpty, !own.allSatisfy({ isAsked($0, of: account.source, in: table, all) })
      else { return nil }
      return Question(
        "\(counted(account.cellsChanged, "value")) of \(account.source) became others by an update that the request "
          + "does not seem to ask for: is that meant?",
        columns: [account.source.description], examples: account.examples)
    }
  }

  /// Whether the request says what an update makes of a column; where the update cannot be read, whether it speaks of
  /// the column at all.
  private func isAsked(
    _ update: StatementFacts, of column: ColumnName, in table: Table, _ all: [Assignment]
  ) -> Bool {
    let own = update.assignments.filter { $0.column == column.column }
    guard !own.isEmpty, let rows = update.alternatives else {
      return options.wish.callsFor(column.column)
    }
    return own.allSatisfy { assignment in
      SettingWish(
        assignment, where: assignment.alternatives + (assignment.alternatives.isEmpty ? rows : []),
        in: table,
        beside: update.assignments.filter {
          $0.column != column.column && $0.alternatives.isEmpty
        },
        among: all,
        isOfTable: !source.tables.contains {
          $0.name != table.name && $0.column(column.column) != nil
        }
      ).saying(in: options.wish) != nil
    }
  }

  /// Texts that the request says values become, and that neither the script nor the target writes out.
  func textsLeftOut(_ run: ModeRun<E>) -> [Question] {
    guard !options.wish.isEmpty, let target else { return [] }
    let defaults = target.tables.flatMap(\.columns).compactMap(\.defaultValue?.sql)
    let names = (source.tables + target.tables).flatMap { [$0.name] + $0.columns.map(\.name) }
    let others = [draft.up.source.text] + defaults + names.map(\.text)
    return options.wish.textsLeftOut(of: others.joined(separator: "\n")).map {
      Question(
        "The request says that values become '\($0)', and the script writes that nowhere: is it left out?",
        columns: [], isUndone: true)
    }
  }

  /// Tables of which the request says that rows go, and none of whose rows is gone.
  func rowsLeftThere(_ run: ModeRun<E>) -> [Question] {
    let accounts = Dictionary(
      (run.loss?.account.tables ?? []).map { ($0.table, $0) }, uniquingKeysWith: { a, _ in a })
    return source.tables.filter { table in
      let account = accounts[table.name]
      return account.map { $0.anchor != nil && $0.rowsLost == 0 && $0.rowsMoved.isEmpty } != false
        && run.schema?.table(options.renames.newName(of: table.name)) != nil
        && options.wish.asksForRowsToGo(from: table)
    }.map { table in
      Question(
        "The request seems to ask that rows of \(table.name) go, and none did: is that meant?",
        columns: [table.name.text], isUndone: true)
    }
  }

  /// New tables without a row, of which the request says that rows go there.
  func tablesLeftEmpty(_ run: ModeRun<E>) -> [Question] {
    let filled = run.record.filledTables
    return (run.schema?.tables ?? []).map(\.name).filter { name in
      !filled.contains(name) && !name.isKeptAside
        && (source.table(name) == nil
          ? options.wish.asksToMoveRows(to: name)
          : options.wish.takesRows(to: name, ofOthers: source.tables.map(\.name)))
    }.sorted().map { name in
      Question(
        "No row went to \(name), though the request speaks of rows that do: is that meant?",
        columns: [name.text], isUndone: true)
    }
  }
}

extension RunRecord {
  /// Tables in which rows were written, by the names that they have in the end.
  fileprivate var filledTables: Set<Name> {
    var filled: Set<Name> = []
    for step in steps {
      filled.formUnion(step.changes.filter { $0.value.total > 0 }.keys)
      switch step.reshape {
      // Rows of a table that is made of a query are not counted.
      case .created(let name) where !step.flows.isEmpty: filled.insert(name)
      case .renamed(let old, let new): if filled.remove(old) != nil { filled.insert(new) }
      case .dropped(let name): filled.remove(name)
      default: break
      }
    }
    return filled
  }
}

extension ColumnAccount {
  fileprivate var isUnchanged: Bool {
    cellsChanged + cellsLost + cellsUnproven + nullsFilled + nullsNamed == 0 && nullsTaken.isEmpty
  }
}
