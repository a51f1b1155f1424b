import EngineInterface
import Plans
import Schemas
import Verdicts

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
      guard options.words.asksToChange(valuesOf: names, besides: others) else { return nil }
      return Question(
        "The request seems to ask that the values of \(entry.source[0]) become others, and each is what it "
          + "was: is that meant?",
        columns: (entry.source + entry.target).map(\.description), isUndone: true)
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
        && options.words.asksForRowsToGo(from: table)
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
      source.table(name) == nil && !filled.contains(name) && !name.isKeptAside
        && options.words.asksToMoveRows(to: name)
    }.sorted().map { name in
      Question(
        "\(name) is new, and no row went there, though the request speaks of rows that do: is that meant?",
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

extension String {
  /// Whether a clause that speaks of a column, or the next one that speaks of none, says how its values change.
  fileprivate func asksToChange(valuesOf names: [Name], besides others: [Name]) -> Bool {
    func speaks(_ clause: String, _ names: [Name]) -> Bool {
      names.contains { name in
        clause.names(name) || clause.wordsOfNames.contains(where: name.isCalled)
      }
    }
    let all = lowercased().replacing(/[.:](?=\s|$)/, with: ";").split { ",;\n".contains($0) }
      .map(String.init)
    var isOfIt = false
    // One scale may be said far before the other.
    let scales: [Set<String>] = [
      ["local", "utc"], ["celsius", "fahrenheit"], ["percentage", "fraction"],
      ["percent", "fraction"],
    ]
    if all.contains(where: { speaks($0, names) }),
      scales.contains(where: Set(wordsOfNames).isSuperset)
    {
      return true
    }
    for clause in all {
      if speaks(clause, names) {
        isOfIt = true
      } else if speaks(clause, others) {
        isOfIt = false
      }
      if isOfIt, clause.saysHowValuesChange { return true }
    }
    return false
  }

  private var saysHowValuesChange: Bool {
    let words = Set(replacing("way round", with: "").wordsOfNames)
    guard words.isDisjoint(with: ["not", "never", "without", "already"]) else { return false }
    return !words.isDisjoint(with: [
      "multiply", "multiplied", "multiplying", "divide", "divided", "dividing", "halve", "halved",
      "negate", "negated", "uppercase", "uppercased", "lowercase", "lowercased", "trim", "trimmed",
      "round", "rounded",
    ])
      || words.isSuperset(of: ["upper", "case"]) || words.isSuperset(of: ["lower", "case"])
      || contains(/\btimes (\d|two|three|ten|twelve|a hundred|a thousand)/)
      || contains(/[*×] ?\d|\/ ?\d{2,}/) || contains(/\b(is|are|as|becomes?) (a |an )?negative\b/)
  }

  /// Whether a clause asks for some rows of a table to be deleted.
  fileprivate func asksForRowsToGo(from table: Table) -> Bool {
    let others: Set<String> = [
      "column", "columns", "field", "fields", "constraint", "index", "trigger", "view", "key",
      "flag",
      "cascade", "on", "when", "if", "soft", "not", "never", "no", "nothing", "nobody", "is", "are",
      "was", "were", "used", "may", "can", "must", "job", "nightly",
    ]
    let telling: Set<String> = [
      "where", "with", "whose", "that", "which", "without", "older", "before", "rows",
    ]
    return clauses.contains { clause in
      let words = Set(clause.wordsOfNames)
      return !words.isDisjoint(with: ["delete", "purge"]) && words.isDisjoint(with: others)
        && !words.isDisjoint(with: telling) && words.contains(where: table.name.isCalled)
    }
  }

  /// Whether a sentence says that something goes to a table.
  fileprivate func asksToMoveRows(to table: Name) -> Bool {
    let moving: Set<String> = [
      "move", "moved", "moves", "copy", "copied", "archive", "archived", "fill", "filled",
      "backfill", "backfilled", "populate", "populated", "transfer", "transferred", "extract",
      "extracted", "split", "go", "goes",
    ]
    return lowercased().split { ".;\n".contains($0) }.map(String.init).contains { sentence in
      let words = Set(sentence.wordsOfNames)
      return !words.isDisjoint(with: moving)
        && words.isDisjoint(with: ["not", "never", "later", "empty", "future"])
        && (sentence.names(table) || words.contains(where: table.isCalled))
    }
  }
}
