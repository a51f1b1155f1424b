import EngineInterface
import Findings
import Plans
import Schemas
import Verdicts
import Wishes

/// New columns that the script computes. Nothing is lost when they are wrong, so no measurement can
/// tell whether they are what was meant.
struct Fills: Check {
  static let id = "computed-columns"

  func result<E: Engine>(on bench: Bench<E>) -> CheckResult {
    guard let run = bench.primary, let loss = run.loss else {
      return CheckResult(Self.id, .skipped(because: "the script did not run"))
    }
    let asked = Set(bench.draft.holes.flatMap(\.columns))
    let settled = bench.workload.settled
    let questions = loss.computed.filter {
      !asked.contains($0.column) && !settled.contains($0.column)
    }.map { column, rows in
      let origins = (run.lineage?.origins[column] ?? [:]).keys.sorted().map(\.description)
      let from =
        beside(run.lineage?.labelled(by: column) ?? [])
        ?? computed(by: bench.up.fills[column], from: origins)
      let was = loss.account.columns.contains { $0.into == [column] } ? "held nothing" : "is new"
      return Question(
        "\(column) \(was) and holds values in \(counted(rows, "row"))\(from): are they what is meant?",
        columns: [column.description] + origins)
    }
    let known = asked.union(settled).union(loss.computed.map(\.column))
    let bare = loss.bare.filter { !known.contains($0) }
    let others =
      withoutEffect(bench, bare) + noLongerComputed(bench, run, besides: known)
      + leftBehind(bench, run, besides: known)
    let spoken = Set(others.flatMap(\.columns))
    return CheckResult(
      Self.id, .passed,
      questions: questions + others
        + askedFor(
          bench,
          Set(bare + emptyColumns(bench, run)).subtracting(known).filter {
            !spoken.contains($0.description)
          }))
  }

  /// New columns that hold nothing, where the request says in words what is to go there.
  private func askedFor<E: Engine>(_ bench: Bench<E>, _ bare: Set<ColumnName>) -> [Question] {
    bare.sorted().filter { place in
      let before = bench.source.table(bench.options.renames.oldName(of: place.table))
      return before.map { table in
        let children = bench.source.tables.filter { child in
          child.foreignKeys.contains { $0.parent == table.name }
        }
        let standard = bench.target?.table(place.table)?.column(place.column)?.defaultValue?.sql
        return bench.options.wish.asksToFill(
          place.column, from: table.storedColumns.map(\.name) + children.map(\.name))
          || bench.options.wish.givesRows(of: place.column, otherThan: standard)
      } ?? false
    }.map { place in
      Question(
        "\(place) is new, and no row gets anything there that it would not have anyway, though the request "
          + "names it: what was to go there?", columns: [place.description], isUndone: true)
    }
  }

  /// New columns that the script computes, and that hold in every row what they would hold anyway: what it
  /// looks for is found nowhere.
  private func withoutEffect<E: Engine>(_ bench: Bench<E>, _ bare: [ColumnName]) -> [Question] {
    bare.compactMap { column in
      guard let expression = bench.up.fills[column],
        expression.contains("("), expression.count <= 200
      else { return nil }
      return Question(
        "\(column) is new and computed as \(expression), and holds in every row what it would hold "
          + "without: is that what is meant?", columns: [column.description], isUndone: true)
    }
  }

  /// Columns that the database computed and that are stored now, though the script puts nothing into
  /// them: what they said is gone, while all that it was computed from is there.
  private func noLongerComputed<E: Engine>(
    _ bench: Bench<E>, _ run: ModeRun<E>, besides known: Set<ColumnName>
  ) -> [Question] {
    let renames = bench.options.renames
    let filled = Set(run.loss?.computed.map(\.column) ?? [])
    return bench.source.tables.flatMap { table -> [Question] in
      let anchor = run.loss?.account.tables.first { $0.table == table.name }?.anchor
      guard let after = run.schema?.table(anchor ?? renames.newName(of: table.name)) else {
        return []
      }
      let empty = after.storedColumns.filter {
        table.column($0.name) == nil && !filled.contains(ColumnName(after.name, $0.name))
      }
      return table.columns.compactMap { column in
        if let generated = column.generated, after.column(column.name) == nil,
          let heir = empty.first(where: { resemble($0.name, column.name) })
        {
          return Question(
            "\(table.name).\(column.name) was computed as \(generated.expression.sql) and is gone, and "
              + "\(heir.name) is new and holds nothing: was it to hold that?",
            columns: [ColumnName(after.name, heir.name).description])
        }
        let name = renames.columns[table.name]?[column.name] ?? column.name
        let place = ColumnName(after.name, name)
        guard let generated = column.generated, let now = after.column(name), now.generated == nil,
          !known.contains(place)
        else { return nil }
        return Question(
          "\(place) was computed as \(generated.expression.sql) and is stored now, and no row gets a "
            + "value that was computed: is that what is meant?", columns: [place.description])
      }
    }
  }

  /// Constants that tell from which column a row came, where there are few.
  private func beside(_ labels: [(constant: String, source: String)]) -> String? {
    guard (1...8).contains(labels.count) else { return nil }
    return labels.map { ", \($0.constant) where it was \($0.source)" }.joined()
  }

  /// - Parameter expression: over source columns, as far as the script's text tells it.
  private func computed(by expression: String?, from origins: [String]) -> String {
    if let expression, !expression.isEmpty, expression != "NULL", expression.count <= 200 {
      return ", computed as \(expression)"
    }
    return origins.isEmpty ? "" : ", computed from \(origins.joined(separator: ", "))"
  }
}
