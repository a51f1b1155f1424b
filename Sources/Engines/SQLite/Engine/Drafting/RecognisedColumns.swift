import EngineInterface
import Findings
import Plans
import SQLiteSyntax
import Schemas

/// New columns that take the place of dropped ones in a way that their names and the schema tell.
extension MoveDrafter {
  /// - Parameter filled: new columns that hold something already.
  /// - Returns: those that are filled here.
  func fillRecognised(besides filled: Set<Name>, _ rows: Int, _ result: inout Result) async throws
    -> Set<Name>
  {
    var mine: Set<Name> = []
    let move = result.move
    if let names = PersonNames.split(in: move), filled.isDisjoint(with: names.parts) {
      divide(names, rows, &result)
      mine.formUnion(names.parts)
    } else if let names = PersonNames.merge(in: move), !filled.contains(names.whole) {
      join(names, rows, &result)
      mine.insert(names.whole)
    }
    for lookup in NewLookup.all(of: move, in: goal) where !filled.contains(lookup.reference) {
      try await refer(by: lookup, &result)
      mine.insert(lookup.reference)
    }
    return mine
  }

  private func divide(_ names: PersonNames, _ rows: Int, _ result: inout Result) {
    put(
      names.partsOfWhole, .split, from: [names.whole], rows, &result,
      asking: "\(result.move.before.name).\(names.whole) is divided at its first space into "
        + "\(names.first) and \(names.last): is that how these names are to be divided?")
  }

  private func join(_ names: PersonNames, _ rows: Int, _ result: inout Result) {
    put(
      [names.wholeOfParts(in: result.move)], .merge, from: names.parts, rows, &result,
      asking: "\(result.move.after.name).\(names.whole) is \(names.first), a space and "
        + "\(names.last): is that how these names are to be put together?")
  }

  private func put(
    _ fills: [TableMove.Fill], _ kind: Hole.Kind, from sources: [Name], _ rows: Int,
    _ result: inout Result, asking question: String
  ) {
    let move = result.move
    let into = fills.map { ColumnName(move.after.name, $0.column) }
    result.move.forward += fills
    result.mapping.append(
      MappingEntry(
        source: sources.map { ColumnName(move.before.name, $0) }, target: into,
        kind: kind == .merge ? .merged : .split, origin: .declared))
    result.holes.append(
      Hole(
        kind: kind, columns: into, question: question, filledWith: fills.map { $0.value("") },
        blank: result.blank(into, from: sources, back: sources)))
    for source in sources {
      result.move.restored.append(
        TableMove.Restored(
          column: source, isKept: goal.keepsDropped && rows > 0 && move.canKeep,
          otherwise: PersonNames.wayBack(of: source, in: move) ?? { _ in "NULL" },
          madeInto: fills))
    }
  }

  private func refer(by lookup: NewLookup, _ result: inout Result) async throws {
    guard let word = result.move.before.column(lookup.word) else { return }
    let name = ColumnName(result.move.before.name, lookup.word)
    let place = ColumnName(result.move.after.name, lookup.reference)
    result.move.forward.append(lookup.fill)
    result.move.restored.append(
      lookup.restored(
        otherwise: word.valueWhereNoneWas, canKeep: goal.keepsDropped && result.move.canKeep))
    result.mapping.append(
      MappingEntry(source: [name], target: [place], kind: .transformed, origin: .declared))
    let empty = try await probe.nulls(in: name)
    guard empty > 0, result.move.after.column(lookup.reference)?.notNull != nil else { return }
    result.holes.append(
      Hole(
        kind: .fill, columns: [place],
        question:
          "\(counted(empty, "row")) of \(name.table) \(agree(empty, "have")) no \(name.column), and \(place) may not be NULL: "
          + "which row of \(lookup.table) stands for none? The draft stops there.",
        filledWith: [lookup.fill.value("")], blank: result.blank([place], from: [lookup.word])))
  }
}
