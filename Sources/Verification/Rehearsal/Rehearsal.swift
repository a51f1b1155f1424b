import EngineInterface
import Plans
import Schemas
import Verdicts

/// The scripts on little data, where they can be run again and again: on the source itself where it
/// is small, else on a sample of it. What has to be tried many times is tried here.
struct Rehearsal<E: Engine>: Sendable {
  let verifier: Verifier<E>
  let up: AdmittedScript
  let down: AdmittedScript?
  let draft: Draft
  /// The run on this data as it is.
  var base: ModeRun<E>
  /// Columns of which somebody said what they hold, and they do.
  var settled: Set<ColumnName> = []

  /// Rows in the tables that a script touches, beyond which a sample of them stands for all.
  private static var mostRows: Int { 2000 }
  /// Of a source, beyond which copying it again and again takes longer than a sample of it.
  private static var mostBytes: Int { 4 << 20 }
  /// Rows of each table in a sample.
  private static var sampleRows: Int { 240 }

  enum Preparation: Sendable {
    case ready(Rehearsal)
    case impossible(because: String)
  }

  static func prepared(
    _ verifier: Verifier<E>, _ up: AdmittedScript, _ down: AdmittedScript?, _ draft: Draft,
    _ base: ModeRun<E>
  ) async throws -> Preparation {
    guard let loss = base.loss else { return .impossible(because: "the script did not run") }
    let whole = Rehearsal(verifier: verifier, up: up, down: down, draft: draft, base: base)
    let isShort = loss.account.tables.reduce(0) { $0 + $1.rows } <= mostRows
    if isShort, verifier.source.bytes <= mostBytes { return .ready(whole) }
    let small = try await onSample(verifier, up, down, draft, base)
    // Few rows of a large database can be tried on all of it where no sample can be: it takes longer.
    if isShort, case .impossible = small { return .ready(whole) }
    return small
  }

  private static func onSample(
    _ verifier: Verifier<E>, _ up: AdmittedScript, _ down: AdmittedScript?, _ draft: Draft,
    _ base: ModeRun<E>
  ) async throws -> Preparation {
    guard let sample = try await verifier.source.sample(rows: sampleRows) else {
      return .impossible(because: "no sample can be taken of a virtual table without content")
    }
    let small = verifier.on(sample)
    let run = try await small.run(up, down, draft, foreignKeys: base.foreignKeys, like: nil)
    guard run.record.completed, run.loss != nil else {
      return .impossible(because: "the script does not run on a sample of the rows")
    }
    return .ready(Rehearsal(verifier: small, up: up, down: down, draft: draft, base: run))
  }

  var conditions: RunConditions {
    RunConditions(foreignKeys: base.foreignKeys, limits: verifier.options.limits)
  }

  var givenNumbers: GivenNumbers { GivenNumbers(ofAll: newTables, ofSome: enlargedTables) }

  /// Tables of the migrated database that took the rows of a source table without their numbers, beside rows
  /// that have theirs.
  private var enlargedTables: Set<Name> {
    guard let lineage = base.lineage else { return [] }
    let sources = verifier.source.schema.tables
    return Set(
      (base.schema?.tables ?? []).filter { table in
        guard let number = table.rowidAlias else { return false }
        let place = ColumnName(table.name, number)
        return sources.contains { source in
          guard lineage.receivers[source.name]?.contains(table.name) == true,
            lineage.inserted.contains(table.name), source.name != table.name
          else { return false }
          guard let own = source.rowidAlias else { return true }
          return !lineage.copies(of: ColumnName(source.name, own)).contains(place)
        }
      }.map(\.name))
  }

  /// Tables of the migrated database whose keys the script gave out: numbers, or what chance made.
  private var newTables: Set<Name> {
    let before = verifier.source.schema
    let keys = base.loss?.mapping.keys ?? []
    return Set(
      (base.schema?.tables ?? []).filter { table in
        guard let key = table.primaryKey?.columns, key.count == 1 else { return false }
        let origins = base.lineage?.origins[ColumnName(table.name, key[0])] ?? [:]
        let isGiven =
          table.rowidAlias == key[0]
          ? before.table(table.name)?.rowidAlias != key[0] && !origins.values.contains(true)
          : origins.isEmpty
        return isGiven && !keys.contains { $0.target == table.name && $0.targetColumns == key }
      }.map(\.name))
  }

  /// Source tables whose rows a script writes, or would if there were some.
  var writtenTables: Set<Name> {
    let statements = [up, down].compactMap(\.self).flatMap(\.statements)
    return (base.lineage?.touched ?? []).union(statements.flatMap { $0.writes + $0.drops })
  }

  /// Source tables that a script writes or names, and those that refer to one of them, whether or not
  /// it did anything to a row of today.
  var namedTables: Set<Name> {
    var names = base.lineage?.touched ?? []
    names.formUnion([up, down].compactMap(\.self).flatMap(\.statements).flatMap(\.named))
    let schema = verifier.source.schema
    for view in schema.views where names.contains(view.name) {
      names.formUnion(schema.tables(under: view).union(schema.tables(writtenThrough: view)))
    }
    // What is done to a parent may reach its children.
    let children = schema.tables.filter { child in
      child.foreignKeys.contains { names.contains($0.parent) }
    }
    names.formUnion(children.map(\.name))
    return names.filter { name in
      schema.table(name) != nil || schema.virtualTables.contains { $0.name == name }
    }
  }

  /// Whether a shadow holds what the migrated one holds.
  func isTarget(_ shadow: E.Source.Shadow) async throws -> Bool {
    guard let wanted = base.schema, try await shadow.schema().residue(against: wanted).isEmpty,
      try await shadow.marks() == base.shadow.marks(),
      try await shadow.settings() == base.shadow.settings()
    else { return false }
    return try await shadow.differences(from: base.shadow, numbers: givenNumbers).isEmpty
  }
}

/// What the rehearsal showed; nil where it was not tried.
struct Rehearsed<E: Engine>: Sendable {
  /// Why nothing was tried.
  var skipped: String?
  var latent: LatentSearch<E>.Found?
  var late: LateRollback<E>.Outcome?
  var repetition: Repetition<E>.Outcome?
  var crashes: CrashPoints<E>.Outcome?
}

extension Bench {
  /// What a part of the rehearsal showed; else why it showed nothing. What could not be rehearsed is
  /// not known, and what was not because of a worse fault need not be.
  ///
  /// - Parameter needless: why it may be that there was nothing to try.
  func rehearsal<Part>(
    of part: KeyPath<Rehearsed<E>, Part?>, needless: String? = nil
  ) -> (found: Part?, status: CheckStatus) {
    guard let rehearsed else { return (nil, .skipped(because: whyNotRehearsed)) }
    if let why = rehearsed.skipped { return (nil, .unproven(because: why)) }
    return (
      rehearsed[keyPath: part], .skipped(because: needless ?? whyNotRehearsed)
    )
  }
}

extension StatementFacts {
  /// The tables that it names.
  var named: [Name] { writes + alters + drops + reads }
}
