import EngineInterface
import Plans
import Schemas
import Verdicts

/// Columns that a subquery takes from the statement around it, for its own table has none of the name: the condition
/// holds for every row then. https://www.sqlite.org/lang_select.html
extension Bench {
  func outerColumns() -> [Question] {
    up.statements.compactMap { statement in
      guard let (column, table) = statement.outerColumn(in: source),
        let own = statement.writes.first
      else { return nil }
      return Question(
        "\(table) has no column \(column): the subquery over it reads \(own).\(column), and holds for every row. Is "
          + "that meant?", columns: ["\(own).\(column)"])
    }
  }
}

extension StatementFacts {
  /// `room_id IN (SELECT room_id FROM rooms)`, where only the table that is changed has a `room_id`.
  func outerColumn(in schema: Schema) -> (column: Name, table: Name)? {
    guard let own = writes.first.flatMap(schema.table), let condition,
      // A regular expression is compiled wherever it is met.
      condition.uppercased().contains("SELECT")
    else { return nil }
    return condition.matches(
      of: /(?i)\bIN\s*\(\s*SELECT\s+(?:DISTINCT\s+)?"?(\w+)"?\s+FROM\s+"?(\w+)"?/
    ).lazy.map { (column: Name(String($0.1)), table: Name(String($0.2))) }.first { pair in
      schema.table(pair.table).map { $0.column(pair.column) == nil } == true
        && own.name != pair.table && own.column(pair.column) != nil
        && pair.column.folded != "rowid"
    }
  }
}
