import EngineInterface
import Plans
import SQLiteSyntax
import Schemas

/// Columns of which a person said what they are made of: in a mapping, as an answer, or from another table.
extension MoveDrafter {
  /// Columns that hold what a person said they are made of, over one row of this table.
  func fillAsDeclared(_ result: inout Result) -> Set<Name> {
    var filled: Set<Name> = []
    let move = result.move
    for entry in goal.declared {
      guard let expression = entry.expression, let target = entry.target.first,
        target.table == move.after.name, move.after.column(target.column)?.generated == nil,
        entry.source.allSatisfy({ $0.table == move.before.name })
      else { continue }
      let value = "(\(renamingColumns(in: expression, by: move.renamed)))"
      result.move.forward.append(TableMove.Fill(column: target.column) { _ in value })
      filled.insert(target.column)
      let was = move.oldName(target.column)
      guard let column = move.before.column(was), column.generated == nil, move.canKeep else {
        continue
      }
      // Made of itself: what it was is kept for the way back.
      result.move.restored.append(
        TableMove.Restored(
          column: was, isKept: goal.keepsDropped, otherwise: { row in row + spelled(was) },
          madeInto: made(of: [was], as: entry, move)))
    }
    if goal.keepsDropped, move.canKeep { restoreDeclared(&result) }
    return filled
  }

  /// Dropped columns of which a person said what is made: what is kept goes back where that still stands.
  private func restoreDeclared(_ result: inout Result) {
    let move = result.move
    let dropped = Set(move.dropped)
    for column in move.dropped.compactMap(move.before.column) where column.generated == nil {
      let entries = goal.declared.filter { entry in
        entry.source.contains(ColumnName(move.before.name, column.name))
          && entry.target.first?.table == move.after.name
          && entry.source.allSatisfy { dropped.contains($0.column) }
      }
      let made = entries.flatMap { self.made(of: $0.source.map(\.column), as: $0, move) }
      guard !made.isEmpty else { continue }
      let otherwise = column.valueWhereNoneWas
      result.move.restored.append(
        TableMove.Restored(
          column: column.name, isKept: true,
          otherwise: PersonNames.wayBack(of: column.name, in: move) ?? { _ in otherwise },
          madeInto: made))
    }
  }

  /// What a declared expression makes of kept columns alone; nothing where it reads others, or another table.
  private func made(of kept: [Name], as entry: MappingEntry, _ move: TableMove) -> [TableMove.Fill]
  {
    let others = Set(move.before.columns.map(\.name)).subtracting(kept).union(["select"])
    guard let expression = entry.expression, let target = entry.target.first,
      namesMentioned(in: expression).isDisjoint(with: others)
    else { return [] }
    return [
      TableMove.Fill(column: target.column) { row in
        putting(
          move.before.columns.map { ($0.name, row + spelled($0.name)) }, into: expression,
          over: move.before.name)
      }
    ]
  }

  /// Columns that hold what was answered to a hole. What they are made of is kept for the way back, and
  /// taken there as long as they hold what was made of it.
  func fillAsAnswered(_ result: inout Result) -> Set<Name> {
    let move = result.move
    let answered = goal.answers.forward.filter { target, _ in
      target.table == move.after.name && move.after.column(target.column)?.generated == nil
    }.sorted { $0.key < $1.key }
    for (target, expression) in answered {
      result.move.forward.append(
        TableMove.Fill(column: target.column) { row in
          putting(
            move.before.columns.map { ($0.name, row + spelled(move.newName($0.name))) },
            into: expression, over: move.before.name)
        })
    }
    let back = goal.answers.back.filter { column, _ in
      column.table == move.before.name && move.before.column(column.column) != nil
    }.sorted { $0.key < $1.key }
    let changed = answered.map { move.oldName($0.key.column) }.filter { was in
      move.before.column(was).map { $0.generated == nil } ?? false
    }
    let kept = Set(back.map(\.key.column) + changed)
    // From what is kept alone, without another table: elsewhere nothing shows what was made of it.
    let made = answered.filter { _, expression in
      namesMentioned(in: expression).isDisjoint(
        with: Set(move.before.columns.map(\.name)).subtracting(kept).union(["select"]))
    }.map { target, expression in
      TableMove.Fill(column: target.column) { row in
        putting(
          move.before.columns.map { ($0.name, row + spelled($0.name)) }, into: expression,
          over: move.before.name)
      }
    }
    let isKept = goal.keepsDropped && move.canKeep
    for (column, expression) in back {
      result.move.restored.append(
        TableMove.Restored(
          column: column.column, isKept: isKept,
          otherwise: { row in
            putting(
              move.after.columns.map { ($0.name, row + spelled(move.oldName($0.name))) },
              into: expression, over: move.after.name)
          }, madeInto: made))
    }
    for was in changed where isKept && !back.contains(where: { $0.key.column == was }) {
      result.move.restored.append(
        TableMove.Restored(
          column: was, isKept: true, otherwise: { row in row + spelled(was) },
          madeInto: made.filter { move.oldName($0.column) == was }))
    }
    return Set(answered.map(\.key.column))
  }

  /// Columns that get what a person said another table's column held.
  func fillFromOthers(_ result: inout Result) -> Set<Name> {
    let mine = goal.crossing.filter { $0.to.table == result.move.after.name }
    for column in mine { result.move.forward.append(column.fill(in: goal)) }
    return Set(mine.map(\.to.column))
  }
}

/// An expression over a row of `table`, in parentheses, with other SQL in place of columns.
private func putting(_ names: [(Name, String)], into expression: String, over table: Name)
  -> String
{
  let values = Dictionary(names, uniquingKeysWith: { a, _ in a })
  let bare = unqualified(expression, over: table)
  return "(" + Expression(sql: bare, canonical: "").sql(putting: values) + ")"
}
