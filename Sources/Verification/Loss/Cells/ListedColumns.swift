import EngineInterface
import Plans
import Schemas
import Verdicts
import Wishes

/// Columns of lists whose entries became the rows of a new table.
extension TableAccounting {
  /// Where the entries of a column that nothing takes stand under their rows: where all of them do, else
  /// where most of them do; nil where none do.
  func listed(
    _ column: ColumnPlan, _ source: ColumnName, _ anchor: Table, _ alignment: Alignment
  ) async throws -> (question: ListQuestion, found: ListAccount)? {
    guard TypeFamily(column.column.type) == .text else { return nil }
    var best: (question: ListQuestion, found: ListAccount)?
    for var question in listQuestions(source, anchor, alignment) {
      question.ignoresRepeats =
        wish.asksForEachOnce
        || (wish.asksForLinks || !column.normalisations.isEmpty) && refusesRepeats(question)
      question.isAsked = wish.asksToDivide(source.column, into: question.table)
      guard let found = try await comparison.listed(question, limit: 3), found.total > 0 else {
        continue
      }
      if found.isWhole { return (question, found) }
      if best.map({ found.lost < $0.found.lost }) ?? true { best = (question, found) }
    }
    return best
  }

  /// Whether a key of the new table lets no entry stand under a row twice.
  private func refusesRepeats(_ question: ListQuestion) -> Bool {
    guard case .values(let value, let entries) = question.content,
      let table = final.table(question.table)
    else { return false }
    let entry = Set([question.reference.source, entries?.reference ?? value])
    return table.keys.contains { Set($0.columns) == entry }
  }

  func note(
    _ found: ListAccount, _ question: ListQuestion, of column: ColumnPlan,
    in account: inout ColumnAccount
  ) {
    account.kind = .moved
    account.origin = .script
    account.into = found.columns.map { ColumnName(question.holder, $0) }
    account.cellsChanged = found.total
    account.cellsLost = found.lost
    account.cellsUnproven = found.unclear
    account.listsRewritten = found.kept - found.exact
    account.evidence = found.lost > 0 ? .lost : found.unclear > 0 ? .unproven : .inverse
    account.inverse =
      "\(account.into.map(\.description).joined(separator: ", ")) of its rows of \(question.table), "
      + found.form.text
    account.examples = found.lostExamples
    // As they are written now they were to be written.
    if found.lost == 0, found.unclear > 0, column.normalisations.contains(.lowerCase) {
      (account.cellsLost, account.cellsUnproven) = (found.unclear, 0)
      (account.asked, account.cellsAsked) = (.rewritten, found.unclear)
      (account.intended, account.evidence) = (true, .lost)
    }
    // Entries under rows that held none came from elsewhere: what they are is asked.
    guard found.strays == 0, found.lost == 0 else { return }
    let explained = [question.reference.source] + [found.order].compactMap(\.self)
    account.alsoExplained = explained.map { ColumnName(question.table, $0) }
    if case .values(_, let entries?) = question.content {
      account.alsoExplained += [
        ColumnName(question.table, entries.reference), ColumnName(entries.table, entries.key),
      ]
    }
  }

  /// New tables that refer to the anchor, and columns of theirs, or of what they lead to, that may hold
  /// entries.
  private func listQuestions(_ source: ColumnName, _ anchor: Table, _ alignment: Alignment)
    -> [ListQuestion]
  {
    final.tables.filter { self.source.table($0.name) == nil && !$0.name.isKeptAside }.flatMap {
      table -> [ListQuestion] in
      guard
        let key = table.foreignKeys.first(where: {
          $0.parent == anchor.name && $0.columns.count == 1
        }), let leads = final.parentColumns(of: key).first
      else { return [] }
      let others = table.storedColumns.filter { $0.name != key.columns[0] }
      let numbers = others.filter { TypeFamily($0.type).isNumber }.map(\.name)
      let positions = Set(numbers.filter { Set([key.columns[0], $0]) == table.numbering })
      func question(
        _ content: ListQuestion.Content, besides taken: Set<Name> = []
      ) -> ListQuestion {
        ListQuestion(
          source: source, anchor: anchor.name, alignment: alignment, table: table.name,
          reference: ColumnPair(key.columns[0], leads), content: content,
          orders: numbers.filter { !taken.contains($0) },
          positions: positions.subtracting(taken))
      }
      func values(_ column: Name, _ entries: ListQuestion.Entries? = nil) -> ListQuestion {
        question(
          .values(column, in: entries),
          besides: Set([column, entries?.reference].compactMap(\.self)))
      }
      let led = table.foreignKeys.filter { $0.columns.count == 1 && $0.columns != key.columns }
        .flatMap { lead -> [ListQuestion] in
          guard let parent = final.table(lead.parent),
            let theirs = final.parentColumns(of: lead).first
          else { return [] }
          return parent.storedColumns.filter { TypeFamily($0.type) == .text }.map {
            values($0.name, .init(table: parent.name, key: theirs, reference: lead.columns[0]))
          }
        }
      let referring = Set(table.foreignKeys.flatMap(\.columns))
      let plain = others.filter { referring.contains($0.name) || !TypeFamily($0.type).isNumber }
      let left = others.filter { !plain.contains($0) && !positions.contains($0.name) }
      return plain.map { values($0.name) } + led + [question(.members(others.map(\.name)))]
        + left.map { values($0.name) }
    }
  }
}

extension ListQuestion {
  /// The table whose column holds the entries.
  fileprivate var holder: Name {
    if case .values(_, let entries?) = content { entries.table } else { table }
  }
}

extension ListForm {
  /// For people.
  var text: String {
    switch self {
    case .separated(let separator): "with '\(separator)' between them"
    case .array: "as a JSON array"
    case .objects: "as an array of JSON objects"
    case .object: "as a JSON object"
    }
  }
}

extension Table {
  /// The columns of the key by which its rows are told apart.
  fileprivate var numbering: Set<Name> {
    let compound = keys.map(\.columns).filter { $0.count > 1 }
    return Set(compound.first ?? [])
  }
}
