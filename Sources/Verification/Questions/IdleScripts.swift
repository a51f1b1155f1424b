import EngineInterface
import Plans
import Schemas
import Verdicts
import Wishes

/// What a script does not do today: statements that find nothing, and scripts that change no row where the request
/// speaks of rows.
extension Bench {
  /// Deletions from tables that stay, by which no row went, and of which the request says nothing.
  func idleDeletions(_ run: ModeRun<E>) -> [Question] {
    guard !options.wish.asksToDelete else { return [] }
    return run.record.steps.compactMap { step in
      guard up.statements.indices.contains(step.statement) else { return nil }
      let statement = up.statements[step.statement]
      guard statement.rowChange == .deletes, let table = statement.writes.first,
        statement.condition != nil, step.rows == 0, let before = source.table(table),
        run.schema?.table(options.renames.newName(of: table)) != nil,
        // Rows that lead nowhere are looked for before they are refused.
        statement.alternatives?.joined().allSatisfy({ !$0.isOfReferences(of: before) })
          ?? (statement.condition?.wordsOfNames.contains("not") == false)
      else { return nil }
      return Question(
        "The script deletes rows of \(table) by a condition that none meets today: is that meant for such as "
          + "come until it runs?", columns: [table.text])
    }
  }

  /// Tables of the source behind temporary ones of their names: what is written to those is gone in the end.
  /// https://www.sqlite.org/lang_naming.html
  func hiddenTables() -> [Question] {
    up.statements.filter(\.isTemporary).flatMap(\.creates).filter { source.table($0) != nil }.map {
      Question(
        "The script makes a temporary table \($0), and what follows reads and writes that one instead of the "
          + "table of this name: is that meant?", columns: [$0.text])
    }
  }

  private func isOfTemporary(_ statement: Int, _ run: ModeRun<E>) -> Bool {
    guard up.statements.indices.contains(statement) else { return false }
    let facts = up.statements[statement]
    if facts.isTemporary { return true }
    return !facts.writes.isEmpty && facts.creates.isEmpty
      && facts.writes.allSatisfy { source.table($0) == nil && run.schema?.table($0) == nil }
  }

  /// Where the request speaks of rows that change or come, and the script changes none.
  func nothingChanged(_ run: ModeRun<E>) -> [Question] {
    let isIdle = run.record.steps.allSatisfy { step in
      // What is noted in a temporary table is gone in the end.
      if isOfTemporary(step.statement, run) { return true }
      if case .created? = step.reshape { return step.flows.isEmpty && step.rows == 0 }
      return step.rows == 0
    }
    guard isIdle, !source.tables.isEmpty, let schema = run.schema else { return [] }
    if schema == source, !options.wish.isEmpty, !options.wish.isAboutSettings {
      return [
        Question(
          "The request asks for something, and the script changes neither the schema nor a row: is that meant?",
          columns: [], isUndone: true)
      ]
    }
    // What a new column holds by default is there without a statement.
    let defaults = schema.tables.flatMap { table in
      table.columns.compactMap { column in
        source.table(options.renames.oldName(of: table.name))?.column(column.name) == nil
          ? column.defaultValue?.sql : nil
      }
    }.map { $0.replacing("'", with: "") }
    let names = Set(source.tables.map(\.name) + schema.tables.map(\.name))
    guard options.wish.asksForRowsToChange(in: names, besides: defaults) else { return [] }
    return [
      Question(
        "The request seems to ask for rows or values to change, and the script changes none: is that meant?",
        columns: [], isUndone: true)
    ]
  }
}

extension PlainComparison {
  /// Whether it is about what a foreign key leads to, or whether there is anything at all.
  fileprivate func isOfReferences(of table: Table) -> Bool {
    [.orphaned, .unreferred, .outranked, .ranked].contains(relation)
      || relation == .missing && table.foreignKeys.contains { $0.columns == [column] }
  }
}
