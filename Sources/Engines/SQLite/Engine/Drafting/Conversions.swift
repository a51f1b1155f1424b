import EngineInterface
import Findings
import Plans
import SQLiteSyntax
import Schemas

/// Columns that are defined otherwise from now on.
extension MoveDrafter {
  /// A column that is defined otherwise: its values go as they are, where the new definition takes
  /// them; what it would refuse is read by a known form, or becomes NULL, or stays and is found.
  func convert(_ old: Column, _ new: Column, _ rows: Int, _ result: inout Result)
    async throws
  {
    if old.generated != nil || new.generated != nil {
      return try await carryComputed(old, new, rows, &result)
    }
    guard rows > 0 else { return }
    let was = result.move.oldName(new.name)
    let source = ColumnName(result.move.before.name, was)
    let target = ColumnName(result.move.after.name, new.name)
    let conversion = try await probe.conversion(of: source, from: old.type, to: new.type)
    var value = ConvertedValue(new, was: was)
    let misfit = Misfit(
      of: new, was: old, in: result.move.after, strictly: result.move.after.strict)
    // One question for all that is open about a column.
    var open = try await readMisfits(misfit, in: source, as: new, &value)
    if open == nil, conversion.refused > 0, old.type != new.type {
      open = Open(
        .cast,
        "\(counted(conversion.refused, "value")) of \(source) \(agree(conversion.refused, "are")) not of the type \(new.type): they stay as they are."
      )
    }
    if new.notNull != nil, old.notNull == nil, try await probe.nulls(in: source) > 0 {
      let filler = new.defaultValue?.defaultSQL ?? new.emptiest
      value.fill(filler)
      if new.defaultValue == nil {
        let words = "\(target) may no longer be NULL: what stands for it? It gets \(filler)."
        open = open.map { Open($0.kind, $0.words + " " + words) } ?? Open(.fill, words)
      }
    }
    if let open { result.ask(open.kind, target, open.words, value) }
    if !value.isPlain {
      result.move.forward.append(TableMove.Fill(column: new.name, value: value.fromMigrated))
    }
    guard conversion.changed > 0 || !value.isPlain else { return }
    result.move.restored.append(
      TableMove.Restored(
        column: was, isKept: goal.keepsDropped && result.move.canKeep,
        otherwise: { row in row + spelled(was) },
        madeInto: [TableMove.Fill(column: new.name, value: value.fromKept)]))
  }

  /// What is to be asked of a column.
  private struct Open {
    let kind: Hole.Kind
    let words: String
    init(_ kind: Hole.Kind, _ words: String) { (self.kind, self.words) = (kind, words) }
  }

  /// What the new definition refuses is read by a known form, or becomes NULL, or stays and is found.
  ///
  /// - Returns: nil where it refuses nothing.
  private func readMisfits(
    _ misfit: Misfit, in source: ColumnName, as new: Column, _ value: inout ConvertedValue
  ) async throws -> Open? {
    let refused = try await probe.count(misfit.condition, in: source, as: new.name)
    guard refused > 0 else { return nil }
    let values = "\(counted(refused, "value")) of \(source)"
    if let form = try await probe.form(for: new, where: misfit.condition, in: source) {
      value.read(as: form)
      return Open(.cast, "\(values): \(form.words).")
    }
    guard new.notNull == nil else {
      return Open(
        .cast,
        "\(values) do not fit \(misfit.what), and the column may not be NULL: the draft keeps them, and "
          + "stops there.")
    }
    value.refuse(misfit)
    return Open(.cast, "\(values) do not fit \(misfit.what): they become NULL.")
  }

  /// A column that was computed and is not any more keeps what it said; one that is computed from now on
  /// says the same on the way back, but for values that were none of its expression's.
  private func carryComputed(_ old: Column, _ new: Column, _ rows: Int, _ result: inout Result)
    async throws
  {
    let was = result.move.oldName(new.name)
    if old.generated != nil, new.generated == nil {
      let said = spelled(new.name)
      result.move.forward.append(TableMove.Fill(column: new.name) { row in row + said })
    } else if old.generated == nil, let generated = new.generated {
      let others =
        result.move.renamed.isEmpty
        ? try await probe.rows(
          in: result.move.before.name, where: was, isNot: generated.expression) : rows
      result.move.restored.append(
        TableMove.Restored(
          column: was, isKept: others > 0 && goal.keepsDropped && result.move.canKeep,
          otherwise: { row in row + spelled(was) }))
    }
  }
}
