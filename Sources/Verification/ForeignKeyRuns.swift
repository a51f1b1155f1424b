import EngineInterface
import Plans
import Schemas
import Verdicts

/// Runs of a script with foreign keys off and on: as few as show what both do.
extension Verifier {
  func runs(_ up: AdmittedScript, _ down: AdmittedScript?, _ draft: Draft) async throws
    -> ([RunMode], [ModeRun<E>])
  {
    if let only = options.foreignKeys {
      let run = try await run(up, down, draft, foreignKeys: only, like: nil)
      return (
        [
          mode(run),
          RunMode(foreignKeys: !only, runs: nil, skipped: "the runner's mode was named"),
        ].sorted { !$0.foreignKeys && $1.foreignKeys }, [run]
      )
    }
    let tables = source.schema.tables
    if tables.allSatisfy(\.foreignKeys.isEmpty),
      target?.tables.allSatisfy(\.foreignKeys.isEmpty) ?? true
    {
      let off = try await run(up, down, draft, foreignKeys: false, like: nil)
      return ([mode(off), skipped("the source has no foreign key")], [off])
    }
    let on = try await run(
      up, down, draft, foreignKeys: true, like: nil, goesOn: tables.allSatisfy(\.isNumberedAlike))
    switch on.record.ending {
    case .denied, .limit: return ([mode(on)], [on])
    case .completed, .leftOpen, .failed: break
    }
    if let off = unenforced(on, hasRollback: down != nil) {
      return ([mode(off), mode(on)], [off, on])
    }
    let off =
      if let went = try await wentOn(on, down, draft) { went } else {
        try await run(up, down, draft, foreignKeys: false, like: on)
      }
    if !on.record.completed, off.record.completed, try await sourceViolates(off.lineage) {
      return ([mode(off), skipped("the source already breaks a foreign key")], [off])
    }
    return ([mode(off), mode(on)], [off, on])
  }

  /// The run without enforcement that a failed one with it went on to; nil where it did not, or where
  /// rows may be numbered otherwise, see `unenforced`.
  private func wentOn(_ on: ModeRun<E>, _ down: AdmittedScript?, _ draft: Draft) async throws
    -> ModeRun<E>?
  {
    guard let rest = on.record.unenforced, case .completed = rest.ending else { return nil }
    let schema = try await on.shadow.schema()
    guard isNumberedAlike(rest.steps, reaching: schema) else { return nil }
    var off = ModeRun<E>(
      foreignKeys: false, record: RunRecord(ending: rest.ending, steps: rest.steps),
      joints: on.joints, constants: on.constants, rowChanges: on.rowChanges, shadow: on.shadow)
    try await measure(&off, down, draft, nil)
    return off
  }

  /// The run without enforcement of foreign keys, where the one with it shows what that does.
  ///
  /// Enforcement changes a run by errors, by actions (which SQLite runs as it does triggers), and by
  /// what asks for it; a table without a key of its own may be numbered otherwise, since rows are
  /// then not copied as a block. Where there was none of these, or scripts begin by setting it
  /// themselves, both runs are one.
  private func unenforced(_ on: ModeRun<E>, hasRollback: Bool) -> ModeRun<E>? {
    let records = [on.record] + (on.rollbackRecord.map { [$0] } ?? [])
    guard records.allSatisfy({ $0.ending == .completed }), records.count == (hasRollback ? 2 : 1),
      let schema = on.schema
    else { return nil }
    let steps = records.flatMap(\.steps)
    guard
      records.allSatisfy({ $0.steps.first?.setsMode == true })
        || steps.allSatisfy({ $0.nested == 0 && !$0.asksForMode })
          && isNumberedAlike(steps, reaching: schema)
    else { return nil }
    var off = on
    off.foreignKeys = false
    return off
  }

  /// Whether rows that are copied get the same numbers with and without enforcement: without, those of
  /// a table with keys to others may be copied as a block.
  private func isNumberedAlike(_ steps: [StepRecord], reaching schema: Schema) -> Bool {
    let known = source.schema.tables + schema.tables
    let made = steps.compactMap { step -> Name? in
      if case .created(let name) = step.reshape { name } else { nil }
    }
    let renamed = steps.compactMap { step -> Name? in
      if case .renamed(let name, _) = step.reshape { name } else { nil }
    }
    let names = Set(known.map(\.name) + renamed)
    return names.isSuperset(of: made) && known.allSatisfy(\.isNumberedAlike)
  }

  private func mode(_ run: ModeRun<E>) -> RunMode {
    RunMode(foreignKeys: run.foreignKeys, runs: run.record.completed, skipped: nil)
  }

  private func skipped(_ why: String) -> RunMode {
    RunMode(foreignKeys: true, runs: nil, skipped: why)
  }

  /// Whether a foreign key from or to a table that the script touches is broken already.
  private func sourceViolates(_ lineage: Lineage?) async throws -> Bool {
    let tables = lineage?.touched ?? Set(source.schema.tables.map(\.name))
    return try await !source.pristine.violations(of: [], keysOf: tables).isEmpty
  }
}

extension Table {
  /// Whether its rows have a key of their own, or refer to nothing.
  fileprivate var isNumberedAlike: Bool {
    foreignKeys.isEmpty || rowidAlias != nil || withoutRowid
  }
}
