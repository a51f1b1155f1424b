import EngineInterface
import Schemas
import Verdicts

/// Columns of lists whose entries became the rows of a new table.
extension TableAccounting {
  /// Where the entries of a column that nothing takes stand under their rows: where all of them do, else
  /// where half of them do; nil where none do.
  func listed(
    _ column: ColumnPlan, _ source: ColumnName, _ anchor: Table, _ alignment: Alignment
  ) async throws -> (question: ListQuestion, found: ListAccount)? {
    guard TypeFamily(column.column.type) == .text else { return nil }
    var first: (question: ListQuestion, found: ListAccount)?
    for question in listQuestions(source, anchor, alignment) {
      guard let found = try await comparison.listed(question, limit: 3), found.total > 0 else {
        continue
      }
      if found.isWhole { return (question, found) }
      if first == nil { first = (question, found) }
    }
    return first
  }

  func note(_ found: ListAccount, _ question: ListQuestion, in account: inout ColumnAccount) {
    let holder = question.entries?.table ?? question.table
    account.kind = .moved
    account.origin = .script
    account.into = [ColumnName(holder, question.value)]
    account.cellsChanged = found.total
    account.cellsLost = found.lost
    account.cellsUnproven = found.unclear
    account.listsRewritten = found.kept - found.exact
    account.evidence = found.lost > 0 ? .lost : found.unclear > 0 ? .unproven : .inverse
    account.inverse =
      "\(holder).\(question.value) of its rows of \(question.table), "
      + (found.separator == "JSON" ? "as a JSON array" : "with \(found.separator) between them")
    account.examples = found.lostExamples
    // Entries under rows that held none came from elsewhere: what they are is asked.
    guard found.strays == 0, found.lost == 0 else { return }
    account.alsoExplained = [ColumnName(question.table, question.reference.source)]
    if let entries = question.entries {
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
      let orders = others.filter { TypeFamily($0.type).isNumber }.map(\.name)
      func question(_ value: Name, _ entries: ListQuestion.Entries?) -> ListQuestion {
        ListQuestion(
          source: source, anchor: anchor.name, alignment: alignment, table: table.name,
          reference: ColumnPair(key.columns[0], leads), value: value, entries: entries,
          orders: orders.filter { $0 != entries?.reference && $0 != value })
      }
      let led = table.foreignKeys.filter { $0.columns.count == 1 && $0.columns != key.columns }
        .flatMap { lead -> [ListQuestion] in
          guard let parent = final.table(lead.parent),
            let theirs = final.parentColumns(of: lead).first
          else { return [] }
          return parent.storedColumns.filter { TypeFamily($0.type) == .text }.map {
            question(
              $0.name, .init(table: parent.name, key: theirs, reference: lead.columns[0]))
          }
        }
      let referring = Set(table.foreignKeys.flatMap(\.columns))
      return others.filter { referring.contains($0.name) || !TypeFamily($0.type).isNumber }.map {
        question($0.name, nil)
      } + led
    }
  }
}
