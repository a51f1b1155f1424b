import Findings
import Plans
import SQLiteSyntax
import Schemas

/// Rows of today that a new foreign key does not let lead where they lead.
extension MoveDrafter {
  /// A reference that leads nowhere becomes NULL where it may; otherwise it stays, and is found.
  func unorphan(_ key: ForeignKey, _ result: inout Result) async throws {
    let move = result.move
    if key.columns.count > 1 { return try await askOfOrphans(key, &result) }
    guard let column = move.after.column(key.columns[0]),
      move.carried.contains(where: { $0.new == column.name }),
      !move.forward.contains(where: { $0.column == column.name })
    else { return }
    let was = move.oldName(column.name)
    let parents = goal.target.parentColumns(of: key)
    let parentBefore = goal.renames.oldName(of: key.parent)
    guard parents.count == 1, let parent = goal.source.table(parentBefore) else { return }
    let parentKey =
      goal.renames.columns[parentBefore]?.first { $0.value == parents[0] }?.key
      ?? parents[0]
    guard parent.column(parentKey) != nil else { return }
    var old = key
    old.columns = [was]
    let orphans = try await probe.orphans(
      old, of: move.before.name, parent: parentBefore, parentColumns: [parentKey])
    guard orphans > 0 else { return }
    let nullable = column.notNull == nil
    let existing: @Sendable (Name) -> TableMove.RowSQL = { name in
      { row in
        "(SELECT p.\(spelled(parents[0])) FROM \(spelled(key.parent)) AS p "
          + "WHERE p.\(spelled(parents[0])) = \(row)\(spelled(name)))"
      }
    }
    let filler = nullable ? existing(was)(spelled(move.before.name) + ".") : column.name.text
    result.holes.append(
      Hole(
        kind: .orphans, columns: [ColumnName(move.after.name, column.name)],
        question:
          "\(counted(orphans, "value")) of \(move.before.name).\(was) \(agree(orphans, "lead")) to no row of "
          + "\(key.parent): " + (nullable ? "they become NULL." : "they stay, and break the key."),
        filledWith: [filler],
        blank: result.blank([ColumnName(move.after.name, column.name)], from: [was])))
    guard nullable else { return }
    // A name without its table would be looked up in the parent first.
    let outer = spelled(move.after.name) + "."
    result.move.forward.append(
      TableMove.Fill(column: column.name) { row in existing(column.name)(row.isEmpty ? outer : row)
      })
    guard goal.keepsDropped, move.canKeep else { return }
    let made = TableMove.Fill(column: column.name) { row in
      "(SELECT p.\(spelled(parentKey)) FROM \(spelled(parentBefore)) AS p "
        + "WHERE p.\(spelled(parentKey)) = \(row)\(spelled(was)))"
    }
    // What is made of a value is what the reference finds, whatever else its type made of it.
    result.move.restored.removeAll { $0.column == was }
    result.move.restored.append(
      TableMove.Restored(
        column: was, isKept: true, otherwise: { row in row + spelled(was) }, madeInto: [made]))
  }

  /// Of several columns that lead nowhere together nobody knows which is wrong.
  private func askOfOrphans(_ key: ForeignKey, _ result: inout Result) async throws {
    let move = result.move
    let parentBefore = goal.renames.oldName(of: key.parent)
    let renamed = goal.renames.columns[parentBefore] ?? [:]
    let parents = goal.target.parentColumns(of: key).map { name in
      renamed.first { $0.value == name }?.key ?? name
    }
    var old = key
    old.columns = key.columns.map(move.oldName)
    guard let parent = goal.source.table(parentBefore),
      parents.allSatisfy({ parent.column($0) != nil }),
      old.columns.allSatisfy({ move.before.column($0) != nil })
    else { return }
    let orphans = try await probe.orphans(
      old, of: move.before.name, parent: parentBefore, parentColumns: parents)
    guard orphans > 0 else { return }
    let into = key.columns.map { ColumnName(move.after.name, $0) }
    result.holes.append(
      Hole(
        kind: .orphans, columns: into,
        question:
          "\(counted(orphans, "row")) of \(move.before.name) \(agree(orphans, "lead")) to no row of \(key.parent) by "
          + "\(key.columns.map(\.text).joined(separator: ", ")): they stay, and break the key.",
        filledWith: [key.columns[0].text], blank: result.blank(into, from: old.columns)))
  }
}
