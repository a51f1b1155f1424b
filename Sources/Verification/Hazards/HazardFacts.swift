import EngineInterface
import Schemas
import Verdicts
import Wishes

/// What hazards are measured by.
struct HazardFacts: Sendable {
  struct ViewAnswer: Sendable {
    let view: Name
    /// Rows.
    let before: Int
    let after: Int
    /// What answers under that name now.
    let heir: Heir

    enum Heir: Sendable { case same, redefined, table }
  }

  /// Views and triggers that fail after the script, and did not before.
  var broken: [BrokenObject] = []
  /// Views of the same definition, over tables whose rows are all there, with another answer, and
  /// views that a table stands for now, with other rows; views of another definition that have none left.
  var otherAnswers: [ViewAnswer] = []
  /// Views that took too long to be compared.
  var unasked: [Name] = []
  /// Rows of tables that have a foreign key which the source does not have.
  var rows: [Name: Int] = [:]
  /// Tables whose rows got other numbers, though something goes by them.
  var renumbered: [Renumbered] = []
  var indexedElsewhere: [IndexedElsewhere] = []
  /// Values that do not fit the new type of their column; columns without any are left out.
  var misfits: [ColumnName: Int] = [:]
}

extension Verifier {
  /// - Parameter run: the one that is reported.
  func hazardFacts(_ run: ModeRun<E>, of up: AdmittedScript) async throws -> HazardFacts {
    var facts = HazardFacts()
    guard let schema = run.schema else { return facts }
    if schema != source.schema {
      let before = Set(try await source.pristine.brokenObjects().map(\.name))
      // A new trigger may well refuse a row that is made up.
      let known = Set(source.schema.triggers.map(\.body) + source.schema.views.map(\.body))
      facts.broken = try await run.shadow.brokenObjects().filter { object in
        !before.contains(object.name)
          && (!object.isOfRow
            || schema.triggers.contains {
              $0.name == object.name && known.contains($0.body)
            })
      }
    }
    for (table, _) in newReferences(of: run) {
      facts.rows[table] = try await run.shadow.rows(in: table)
    }
    for column in retypedColumns(of: run) {
      let misfits = try await run.shadow.misfits(in: column)
      if misfits > 0 { facts.misfits[column] = misfits }
    }
    facts.renumbered = try await renumberedTables(run)
    facts.indexedElsewhere = try await indexedElsewhere(run, by: up)
    try await askViews(run, &facts)
    return facts
  }

  /// Columns that take a source column's values and are declared for another kind of them. The types
  /// of a STRICT table hold by themselves.
  private func retypedColumns(of run: ModeRun<E>) -> [ColumnName] {
    let columns = run.loss?.account.tables.flatMap(\.columns) ?? []
    return Set(
      columns.flatMap { column in
        column.into.filter { place in
          guard let old = source.schema.table(column.source.table)?.column(column.source.column),
            let table = run.schema?.table(place.table), !table.strict,
            let new = table.column(place.column)
          else { return false }
          return TypeFamily(old.type) != TypeFamily(new.type)
        }
      }
    ).sorted()
  }

  /// Longest that views are asked, one and all: a query of theirs may be dear, and is nobody's wish.
  private static var viewSeconds: (one: Duration, all: Duration) { (.seconds(5), .seconds(20)) }

  /// Asks the views that are defined as before on both sides.
  private func askViews(_ run: ModeRun<E>, _ facts: inout HazardFacts) async throws {
    guard let schema = run.schema, let account = run.loss?.account else { return }
    let whole = Set(
      account.tables.filter { $0.rowsLost == 0 && $0.added == 0 && $0.duplicated == 0 }
        .map(\.table))
    let touched = Set(account.tables.map(\.table))
    let unsound = Set(facts.broken.map(\.name))
    let end = ContinuousClock.now + Self.viewSeconds.all
    for view in source.schema.views
    where !unsound.contains(view.name) {
      let tables = source.schema.tables(under: view)
      let areWhole = tables.intersection(touched).isSubset(of: whole)
      let heir: HazardFacts.ViewAnswer.Heir
      if schema.table(view.name) != nil {
        heir = .table
      } else if schema.views.contains(view), !tables.isDisjoint(with: touched), areWhole {
        heir = .same
      } else if areWhole, let other = schema.views.first(where: { $0.name == view.name }),
        other != view
      {
        heir = .redefined
      } else {
        continue
      }
      guard ContinuousClock.now < end else {
        facts.unasked.append(view.name)
        continue
      }
      try await ask(view.name, heir, run, &facts)
    }
  }

  private func ask(
    _ view: Name, _ heir: HazardFacts.ViewAnswer.Heir, _ run: ModeRun<E>, _ facts: inout HazardFacts
  ) async throws {
    var limits = options.limits
    limits.script = min(limits.script, Self.viewSeconds.one)
    let before = try await source.pristine.answer(of: view, reversed: false, limits: limits)
    let after = try await run.shadow.answer(of: view, reversed: false, limits: limits)
    switch (before, after) {
    case (.failed(let message), _) where message.isInterruption: facts.unasked.append(view)
    case (.failed, _): break
    case (.rows, .failed(let message)):
      if message.isInterruption {
        facts.unasked.append(view)
      } else {
        facts.broken.append(
          BrokenObject(kind: .view, name: view, use: "asking it", message: message))
      }
    case (.rows(let then), .rows(let now)):
      // Of another definition another answer is meant, but hardly none.
      let isOther =
        heir == .redefined
        ? then.count > 0 && now.count == 0
        : then.columns == now.columns && (then.count != now.count || then.digest != now.digest)
      guard isOther,
        // What the clock says, or the order in which rows come, is nobody's answer.
        try await source.pristine.answer(of: view, reversed: true, limits: limits) == before
      else { return }
      facts.otherAnswers.append(
        .init(view: view, before: then.count, after: now.count, heir: heir))
    }
  }

  /// Foreign keys of the migrated schema that the source does not have, by their tables.
  func newReferences(of run: ModeRun<E>) -> [(table: Name, key: ForeignKey)] {
    newForeignKeys(in: run.schema, since: source.schema, options.renames)
  }
}

/// Foreign keys of `schema` that `source` does not have, by their tables.
func newForeignKeys(in schema: Schema?, since source: Schema, _ renames: Renames)
  -> [(table: Name, key: ForeignKey)]
{
  (schema?.tables ?? []).flatMap { table in
    let old = source.table(renames.oldName(of: table.name))?.foreignKeys ?? []
    return table.foreignKeys.filter { key in
      !old.contains { $0.columns == key.columns && $0.parent == renames.oldName(of: key.parent) }
    }.map { (table.name, $0) }
  }
}

extension String {
  /// Whether a query was broken off for the time that it took.
  fileprivate var isInterruption: Bool { self == "interrupted" || hasPrefix("the time limit") }
}
