import Plans
import SQLiteSyntax
import Schemas

/// A column that a person said moves to another table which is there already, before and after: from
/// users to their profiles. The rows find each other by a reference, whichever way it leads.
struct CrossingColumn: Hashable {
  /// By the source's names.
  let from: ColumnName
  /// By the target's names.
  let to: ColumnName
  /// What tells which row belongs to which: a column of each table, by the names there.
  let fromKey: Name
  let toKey: Name

  /// What takes the value, in a row of the new table; renames are done by then.
  func fill(in goal: Goal) -> TableMove.Fill {
    let giver = spelled(goal.renames.newName(of: from.table))
    let key = spelled(goal.renames.newName(of: fromKey, in: from.table))
    let (column, toKey) = (spelled(from.column), spelled(toKey))
    return TableMove.Fill(column: to.column) { row in
      // A bare name within the query would be the other table's.
      let own = row.isEmpty ? spelled(to.table) + "." : row
      return "(SELECT m.\(column) FROM \(giver) AS m WHERE m.\(key) = \(own)\(toKey))"
    }
  }

  /// What leads it back: what stands in the other table by then, and what is kept of rows that have none
  /// there. Renames are undone by then.
  func restored(in goal: Goal, isKept: Bool) -> TableMove.Restored {
    let taker = spelled(goal.renames.reversed.newName(of: to.table))
    let key = spelled(goal.renames.reversed.newName(of: toKey, in: to.table))
    let (place, fromKey) = (spelled(to.column), spelled(fromKey))
    @Sendable func there(_ row: String, _ what: String) -> String {
      "SELECT \(what) FROM \(taker) AS m WHERE m.\(key) = \(row)\(fromKey)"
    }
    return TableMove.Restored(
      column: from.column, isKept: isKept, otherwise: { row in "(\(there(row, "m.\(place)")))" },
      keptAlone: { _ in "NOT EXISTS (\(there("t.", "1")))" })
  }
}

extension Goal {
  /// Columns that cross over, where each row has one to go to at most and one to come from.
  var crossing: [CrossingColumn] {
    let found = declared.compactMap { entry -> CrossingColumn? in
      guard entry.expression == nil, entry.source.count == 1, entry.target.count == 1,
        let from = entry.source.first, let to = entry.target.first,
        let giver = source.table(from.table), let place = target.table(to.table),
        let taker = source.tables.first(where: { renames.newName(of: $0.name) == to.table }),
        taker.name != giver.name, place.column(to.column)?.generated == nil,
        let (mine, theirs) = link(giver, taker)
      else { return nil }
      let (fromKey, toKey) = (mine, renames.newName(of: theirs, in: taker.name))
      guard place.column(toKey) != nil else { return nil }
      // A table that goes is whole until then, and comes back whole.
      if let after = target.table(renames.newName(of: giver.name)) {
        guard after.column(renames.newName(of: from.column, in: giver.name)) == nil,
          after.column(renames.newName(of: mine, in: giver.name)) != nil
        else { return nil }
      }
      return CrossingColumn(from: from, to: to, fromKey: fromKey, toKey: toKey)
    }
    // Of tables that give to each other neither can come first.
    return found.filter { one in
      !found.contains { other in
        renames.newName(of: other.from.table) == one.to.table
          && other.to.table == renames.newName(of: one.from.table)
      }
    }
  }

  /// What takes a column of another table is written while that still has it.
  func takersFirst(_ moves: [TableMove]) -> [TableMove] {
    let crossing = crossing
    var (ordered, waiting) = ([TableMove](), moves)
    while !waiting.isEmpty {
      let next =
        waiting.firstIndex { move in
          !crossing.contains { column in
            column.from.table == move.before.name
              && waiting.contains { $0.after.name == column.to.table }
          }
        } ?? waiting.startIndex
      ordered.append(waiting.remove(at: next))
    }
    return ordered
  }

  /// Columns of two source tables by which a row of one belongs to one row of the other.
  private func link(_ giver: Table, _ taker: Table) -> (mine: Name, theirs: Name)? {
    func reference(from child: Table, to parent: Table) -> (own: Name, key: Name)? {
      child.foreignKeys.lazy.compactMap { key -> (Name, Name)? in
        guard key.parent == parent.name, key.columns.count == 1,
          let there = source.parentColumns(of: key).first,
          source.isKey(key.columns, of: child)
        else { return nil }
        return (key.columns[0], there)
      }.first
    }
    if let found = reference(from: taker, to: giver) { return (found.key, found.own) }
    return reference(from: giver, to: taker).map { ($0.own, $0.key) }
  }
}
