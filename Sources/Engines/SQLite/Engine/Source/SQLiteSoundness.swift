import EngineInterface
import Findings
import Glibc
import SQLiteConnections
import SQLiteSyntax
import Schemas

extension SQLiteShadow {
  package func brokenObjects() async throws -> [BrokenObject] {
    let schema = try await schema()
    guard !schema.views.isEmpty || !schema.triggers.isEmpty else { return [] }
    let (definitions, rows) = try await SQLiteConnection(path: path, mode: .readOnly).use {
      database in
      let tables = Set(schema.triggers.map(\.table)).compactMap(schema.table)
      return (
        try readDefinitions(database),
        Dictionary(
          uniqueKeysWithValues: try tables.map { ($0.name, try firstRow(of: $0, database)) })
      )
    }
    return try await SQLiteConnection(path: ":memory:", mode: .memory).use { database in
      applyLimits(to: database)
      let guardian = Guard()
      database.setAuthorizer { guardian.allows($0) }
      database.setDeadline(.now + .seconds(5))
      defer {
        database.removeAuthorizer()
        database.setDeadline(nil)
      }
      return try Soundness(schema: schema, rows: rows.compactMapValues(\.self), database: database)
        .broken(among: definitions)
    }
  }

  package func rows(in table: Name) async throws -> Int {
    try await SQLiteConnection(path: path, mode: .readOnly).use {
      try $0.integer("SELECT count(*) FROM \(quoted(table))")
    }
  }

  package func rows(in table: Name, breaking kind: String, over columns: [Name]) async throws
    -> Int?
  {
    let list = columns.map(quoted)
    guard !list.isEmpty else { return nil }
    let query: String
    switch kind {
    case "UNIQUE":
      let filled = list.map { "\($0) IS NOT NULL" }.joined(separator: " AND ")
      query = """
        SELECT coalesce(sum(n), 0) FROM (SELECT count(*) AS n FROM \(quoted(table)) WHERE \(filled)
          GROUP BY \(list.joined(separator: ", ")) HAVING count(*) > 1)
        """
    case "NOT NULL":
      let empty = list.map { "\($0) IS NULL" }.joined(separator: " OR ")
      query = "SELECT count(*) FROM \(quoted(table)) WHERE \(empty)"
    default: return nil
    }
    return try await SQLiteConnection(path: path, mode: .readOnly).use { try $0.integer(query) }
  }

  package func misfits(in column: ColumnName) async throws -> Int {
    guard let type = try await schema().table(column.table)?.column(column.column)?.type else {
      throw POSIXFailure("the shadow has no column \(column)", ENOENT)
    }
    let fitting =
      switch TypeFamily(type) {
      case .integer: "'integer'"
      case .real, .numeric: "'integer', 'real'"
      case .text: "'text'"
      // It is meant for anything.
      case .blob: "'integer', 'real', 'text', 'blob'"
      }
    let value = quoted(column.column)
    return try await SQLiteConnection(path: path, mode: .readOnly).use {
      try $0.integer(
        """
        SELECT count(*) FROM \(quoted(column.table))
        WHERE \(value) IS NOT NULL AND typeof(\(value)) NOT IN (\(fitting))
        """)
    }
  }
}

/// The stored columns of some row, as SQL; nil where there is none.
private func firstRow(of table: Table, _ database: Database) throws -> [Name: String]? {
  try database.literals(
    of: table.storedColumns.map(\.name), "FROM \(quoted(table.name))")
}

/// Views and triggers of a schema without rows, each trigger alone: names are looked up when a
/// statement that needs them is prepared.
private struct Soundness {
  let schema: Schema
  /// A row of each table that has one, as SQL.
  let rows: [Name: [Name: String]]
  let database: Database

  func broken(among definitions: [String]) throws -> [BrokenObject] {
    var triggers: [(name: Name, sql: String)] = []
    for sql in definitions {
      if let root = statements(of: SourceText(sql)).first?.root, root.kind == .createTriggerStmt,
        let name = root.child(.triggerHead)?.objectName
      {
        triggers.append((name, sql))
      } else {
        _ = try? database.run(sql)
      }
    }
    var found = schema.views.compactMap { view -> BrokenObject? in
      failure("SELECT * FROM \(quoted(view.name))").map {
        BrokenObject(kind: .view, name: view.name, use: "asking it", message: $0)
      }
    }
    let unsound = Set(found.map(\.name))
    for trigger in schema.triggers where !unsound.contains(trigger.table) {
      guard let sql = triggers.first(where: { $0.name == trigger.name })?.sql else { continue }
      let event = TriggerEvent(trigger.body)
      _ = try? database.run(sql)
      let unset = try broken(trigger, event)
      _ = try? database.run("DROP TRIGGER \(quoted(trigger.name))")
      if let object = unset ?? failing(trigger, event, sql) { found.append(object) }
    }
    return found
  }

  private func broken(_ trigger: Trigger, _ event: TriggerEvent) throws -> BrokenObject? {
    let table = quoted(trigger.table)
    let columns = try columns(of: trigger.table)
    func broken(_ use: String, _ message: String) -> BrokenObject {
      BrokenObject(kind: .trigger, name: trigger.name, use: use, message: message)
    }
    switch event.kind {
    case .insert:
      return failure("INSERT INTO \(table) DEFAULT VALUES").map {
        broken("inserting into \(trigger.table)", $0)
      }
    case .delete:
      return failure("DELETE FROM \(table)").map {
        broken("deleting from \(trigger.table)", $0)
      }
    case .update:
      let named = event.columns.filter { !isRowid($0, of: trigger.table) }
      if named.isEmpty, !event.columns.isEmpty { return nil }
      let present = named.isEmpty ? columns : named.filter(columns.contains)
      // SQLite takes a column that is not there for one that is never written.
      if let missing = named.first(where: { !columns.contains($0) }) {
        return broken(
          "updating \(trigger.table)",
          "it waits for updates of \(missing), which \(trigger.table) does not have")
      }
      guard let column = present.first.map(quoted) else { return nil }
      return failure("UPDATE \(table) SET \(column) = \(column)").map {
        broken("updating \(trigger.table)", $0)
      }
    }
  }

  /// Whether a name stands for the row's number, of which a trigger hears, too.
  private func isRowid(_ name: Name, of table: Name) -> Bool {
    schema.table(table).map { !$0.withoutRowid && $0.column(name) == nil } == true
      && ["rowid", "_rowid_", "oid"].contains(name.folded)
  }

  /// Whether a trigger that can be set off fails then, on a row like one that is there, alone. What its
  /// table itself refuses shows nothing.
  private func failing(_ trigger: Trigger, _ event: TriggerEvent, _ definition: String)
    -> BrokenObject?
  {
    guard let table = schema.table(trigger.table) else { return nil }
    let maker = EdgeRowMaker(
      table: table, schema: schema, literals: ScriptLiterals(), database: database)
    let name = quoted(table.name)
    let cells = table.storedColumns.map {
      LiteralCell(
        column: $0.name, literal: rows[table.name]?[$0.name] ?? maker.made(for: $0, of: table))
    }
    let insertion = maker.insert(NewRow(table: table.name, cells: cells))
    let column =
      (event.columns.first { table.column($0) != nil } ?? table.storedColumns.first?.name)
    let (before, use, sql): ([String], String, String) =
      switch event.kind {
      case .insert: ([], "inserting into", insertion)
      case .delete: ([insertion], "deleting from", "DELETE FROM \(name)")
      case .update:
        (
          [insertion], "updating",
          column.map { "UPDATE \(name) SET \(quoted($0)) = \(quoted($0))" } ?? "SELECT 1"
        )
      }
    func attempt(_ statements: [String]) -> SQLiteError? {
      defer {
        _ = try? database.run("ROLLBACK TO attempt")
        _ = try? database.run("RELEASE attempt")
      }
      do {
        try database.run("SAVEPOINT attempt")
        for statement in statements { try database.run(statement) }
        return nil
      } catch {
        return error
      }
    }
    guard attempt(before + [sql]) == nil,
      let error = attempt(before + [definition, sql]), !error.isInterrupt,
      // A value that nobody wrote may well be none that another table takes.
      rows[table.name] != nil || !error.message.hasPrefix("CHECK")
    else { return nil }
    var object = BrokenObject(
      kind: .trigger, name: trigger.name, use: "\(use) \(trigger.table)",
      message: database.words(of: error, in: definition))
    object.isOfRow = true
    return object
  }

  private func failure(_ sql: String) -> String? {
    do {
      _ = try database.prepare(sql)
      return nil
    } catch {
      return error.message
    }
  }

  /// That can be written.
  private func columns(of table: Name) throws -> [Name] {
    if let table = schema.table(table) { return table.storedColumns.map(\.name) }
    return try database.rows(
      "SELECT name FROM pragma_table_info(?)", [.text(table.text)]
    ).compactMap { if case .text(let name) = $0[0] { Name(name) } else { nil } }
  }
}

/// What sets a trigger off. https://www.sqlite.org/lang_createtrigger.html
private struct TriggerEvent {
  enum Kind: String { case insert, delete, update }
  let kind: Kind
  /// Of `UPDATE OF`; empty for all.
  let columns: [Name]

  /// - Parameter body: from the time or the event on: the first of these words is the event.
  init(_ body: Expression) {
    let words = body.canonicalWords
    let place = words.firstIndex { Kind(rawValue: $0) != nil }
    kind = place.flatMap { Kind(rawValue: words[$0]) } ?? .insert
    var columns: [Name] = []
    if let place, kind == .update, words.dropFirst(place + 1).first == "of" {
      var rest = words.dropFirst(place + 2)
      while let word = rest.first {
        columns.append(Name(unquoted(word)))
        guard rest.dropFirst().first == "," else { break }
        rest = rest.dropFirst(2)
      }
    }
    self.columns = columns
  }
}
