import EngineInterface
import Schemas
import Verdicts

/// Rows that only the new schema has a place for: several where there was one value, or what refers to
/// a new row of a table that the values went to. Whether a rollback keeps them shows when the script is
/// run once more: what it made of the old rows before it has to make of these.
struct LateAdditions<E: Engine> {
  let rehearsal: Rehearsal<E>
  let down: AdmittedScript
  private var base: ModeRun<E> { rehearsal.base }

  struct Fault: Sendable {
    let status: RollbackStatus
    let what: String
  }

  /// Rows that are tried; each takes a run of both scripts.
  private static var most: Int { 12 }

  func faults() async throws -> (found: [Fault], isCutShort: Bool) {
    var faults: [Fault] = []
    let (divided, lookups) = (divided, lookups)
    for (table, columns) in divided.prefix(Self.most) {
      try await faults.append(afterOneMore(of: table, columns))
    }
    for lookup in lookups.prefix(Self.most) { try await faults.append(afterNew(lookup)) }
    return (faults, max(divided.count, lookups.count) > Self.most)
  }

  /// Another row that stands for the same row of the source.
  private func afterOneMore(of table: Table, _ columns: [Name]) async throws -> Fault? {
    let shadow = try await base.shadow.fork()
    guard let rows = try await shadow.writeBeside(in: table.name, sharing: columns) else {
      return nil
    }
    let key = Set(table.keys.first?.columns ?? table.storedColumns.map(\.name))
    let what =
      "a row more of \(table.name) with the same \(columns.map(\.text).joined(separator: ", ")), "
      + "written after the migration,"
    return try await fault(what, on: shadow) { again in
      for row in [rows.old, rows.new] {
        let found = try await again.row(of: table.name, where: row.pairs(of: key))
        if found == nil { return false }
      }
      return true
    }
  }

  /// A row of a table that the values went to, and one that refers to it.
  private func afterNew(_ lookup: Lookup) async throws -> Fault? {
    let (column, table, key) = (lookup.column, lookup.table, lookup.key)
    let shadow = try await base.shadow.fork()
    guard let own = base.schema?.table(column.table)?.primaryKey?.columns,
      let rows = try await shadow.writeReferring(by: column, to: table.name, key: key)
    else { return nil }
    let what =
      "a row of \(column.table) with a new row of \(table.name), written after the migration,"
    return try await fault(what, on: shadow) { again in
      let found = try await again.row(
        of: column.table, where: rows.referring.pairs(of: Set(own)))
      guard let value = found?[column.column], value != .null else { return false }
      // Its number may be another: it is given out anew.
      let other = try await again.row(of: table.name, where: [(key, value)])
      return other?.filter { $0.key != key } == rows.referred.filter { $0.key != key }
    }
  }

  private func fault(
    _ what: String, on shadow: E.Source.Shadow,
    isKept: (_ again: E.Source.Shadow) async throws -> Bool
  ) async throws -> Fault? {
    let record = try await shadow.run(down, under: rehearsal.conditions)
    if record.isCutShort { return nil }
    guard record.completed else {
      let message = record.error(in: down)?.message ?? "it does not run to its end"
      return Fault(status: .fails, what: "\(what) makes the rollback fail: \(message)")
    }
    // Where the script does not run again nothing is known.
    guard try await shadow.run(rehearsal.up, under: rehearsal.conditions).completed else {
      return nil
    }
    return try await isKept(shadow)
      ? nil : Fault(status: .lossy, what: "\(what) is lost by a rollback")
  }

  /// Tables that hold values which the source has nowhere else, and several rows of which may stand for
  /// one of its: with the columns by which they do.
  private var divided: [(table: Table, columns: [Name])] {
    guard let schema = base.schema, let result = base.loss else { return [] }
    let holders = Set(
      result.account.columns.filter { !$0.into.isEmpty }.compactMap { column in
        Set(column.into.map(\.table)).count == 1 ? column.into[0].table : nil
      })
    var seen: Set<Name> = []
    return result.mapping.keys.compactMap { pair in
      guard holders.contains(pair.target), let table = schema.table(pair.target),
        !table.name.isKeptAside, isUniqueInSource(pair),
        !schema.holdsKey(pair.targetColumns, of: table), seen.insert(table.name).inserted
      else { return nil }
      return (table, pair.targetColumns)
    }
  }

  private func isUniqueInSource(_ pair: KeyPair) -> Bool {
    let source = rehearsal.verifier.source.schema
    return source.table(pair.source).map { source.holdsKey(pair.sourceColumns, of: $0) } ?? false
  }

  private struct Lookup {
    /// Refers to `key` of `table`.
    let column: ColumnName
    let table: Table
    let key: Name
  }

  /// References to tables that are new and hold what a column held.
  private var lookups: [Lookup] {
    guard let schema = base.schema, let account = base.loss?.account else { return [] }
    return account.columns.filter { $0.inverseKind == .lookup }.flatMap(\.into).compactMap {
      place in
      guard let table = schema.table(place.table),
        let reference = table.foreignKeys.first(where: { $0.columns == [place.column] }),
        let parent = schema.table(reference.parent), parent.name != table.name,
        rehearsal.verifier.source.schema.table(parent.name) == nil,
        let key = schema.parentColumns(of: reference).first
      else { return nil }
      return Lookup(column: place, table: parent, key: key)
    }
  }
}

extension [Name: Value] {
  fileprivate func pairs(of columns: Set<Name>) -> [(column: Name, value: Value)] {
    filter { columns.contains($0.key) }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension Array {
  fileprivate mutating func append(_ element: Element?) {
    if let element { append(element) }
  }
}
