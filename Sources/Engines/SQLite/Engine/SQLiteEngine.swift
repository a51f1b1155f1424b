import EngineInterface
import Findings
import Foundation
import Plans
import SQLiteConnections
import SQLiteSyntax
import Schemas

/// SQLite behind the interface.
package struct SQLiteEngine: Engine {
  let limits: Limits

  package init(limits: Limits) {
    self.limits = limits
    ShadowFolder.sweep()
    Database.limitMemory(to: 2 << 30)
  }

  package var dialect: String { "sqlite" }
  package var version: String { Database.version }

  /// Makes the shadows of this process in `folder`. Before the first one is made.
  package static func makeShadows(in folder: String) { ShadowFolder.setParent(folder) }

  /// Makes this process the confined child of another one, which runs what it is asked to.
  package static func serveConfined(folder: String) -> Never {
    ConfinedRunner.serve(folder: folder)
  }

  package func confinement() async -> Confinement { await ConfinedRunner.state() }

  /// The folder of this process's copies, which nobody else reads and which goes when it ends.
  package static func privateFolder() throws -> String { try ShadowFolder.root() }

  /// Removes what this process has written to the folder for temporary files.
  package static func removeShadows() { ShadowFolder.removeAll() }

  package func source(at location: Location) async throws -> SQLiteSource {
    let input = try SQLiteInput(location)
    return try await SQLiteSource(input, limits: limits)
  }

  package func target(at location: Location) async throws -> (
    schema: TargetSchema, data: SQLiteSource
  ) {
    let input = try SQLiteInput(location)
    let source = try await SQLiteSource(input, limits: limits)
    guard !source.schema.isEmpty else {
      throw LocationError(
        .unreadable, "\(location.text) holds no table",
        remedy: "give the schema to reach, not an empty one")
    }
    let hints =
      switch input {
      case .scripts(let scripts): scripts.flatMap { renameHints(in: $0.text) }
      case .file: try await source.definitions().flatMap { renameHints(in: SourceText($0)) }
      }
    let schema = TargetSchema(
      schema: source.schema,
      hints: hints.map { (table: $0.table, column: $0.column, oldName: $0.oldName) })
    return (schema, source)
  }

  package func parts(of script: SourceText) -> (up: SourceText, down: SourceText?) {
    (forwardPart(of: script), backwardPart(of: script))
  }

  package func definitions(of tables: Set<Name>, in schema: Schema) -> [String] {
    let named = schema.tables.filter { tables.contains($0.name) }.sortedByReference
    let virtual = schema.virtualTables.filter { tables.contains($0.name) }
    let indexes = schema.indexes.filter { tables.contains($0.table) }
    // Views over views, too, and what stands instead of writing to them.
    var known = tables
    var views: [View] = []
    while let view = schema.views.first(where: { view in
      !known.contains(view.name) && known.contains { view.body.mentions($0) }
    }) {
      views.append(view)
      known.insert(view.name)
    }
    let triggers = schema.triggers.filter { trigger in
      known.contains(trigger.table) || tables.contains { trigger.body.mentions($0) }
    }
    return named.map { $0.createSQL() } + virtual.map(\.createSQL) + indexes.map(\.createSQL)
      + views.map(\.createSQL) + triggers.map(\.createSQL)
  }

  package func definitions(in schema: Schema) -> [String] {
    let tables = Set(schema.tables.map(\.name) + schema.virtualTables.map(\.name))
    let all = definitions(of: tables, in: schema)
    // Views over no table.
    let others = schema.views.map(\.createSQL).filter { !all.contains($0) }
    let triggers = schema.triggers.map(\.createSQL).filter { !all.contains($0) }
    return all + others + triggers
  }

  package func brokenConstraint(by message: String) -> BrokenConstraint? {
    let mark = " constraint failed"
    guard
      let kind = ["UNIQUE", "NOT NULL", "CHECK", "FOREIGN KEY"].first(where: {
        message.hasPrefix($0 + mark)
      })
    else { return nil }
    let rest = message.dropFirst(kind.count + mark.count).drop { $0 == ":" || $0 == " " }
    let names = rest.split(separator: ",").map { part in
      part.drop { $0 == " " }.split(separator: ".", maxSplits: 1).map { Name(String($0)) }
    }
    let columns = names.allSatisfy { $0.count == 2 } ? names.map { ColumnName($0[0], $0[1]) } : []
    return BrokenConstraint(kind: kind, columns: columns, text: String(rest))
  }

  /// In a place of its own, and in a line of its own: what ends the parenthesis, or begins a comment,
  /// is no expression.
  package func isExpression(_ text: String) -> Bool {
    let all = SQLiteSyntax.statements(of: SourceText("SELECT (\n\(text)\n)"))
    guard all.count == 1, all[0].isWhole, let select = all[0].root, select.kind == .selectStmt,
      select.children(.select).count == 1, let query = select.child(.select),
      query.children.count == 1, let core = query.child(.selectCore), core.children.count == 1,
      let column = core.child(.resultColumn), column.children.count == 1
    else { return false }
    // A query without parentheses of its own is a statement. A comment could reach over what is written
    // behind it.
    return column.children[0].kind == .parenthesized
      && !tokens(of: SourceText(text)).contains { $0.kind == .comment }
  }

  package func names(in expression: String) -> Set<Name> { namesMentioned(in: expression) }

  package func withoutComments(_ text: String) -> String { text.withoutComments }

  package func statements(of script: SourceText) -> [StatementFacts] { parse(script).facts() }

  package func inspect(_ script: Script, on source: SQLiteSource) async throws -> Inspection {
    if let byte = script.source.utf8.firstIndex(of: 0) {
      let place = Place(script.role, statement: 1, range: SourceRange(byte, byte))
      return .hostile([
        Finding("fail.run", .critical, at: place, "this is no text: it holds a zero byte")
      ])
    }
    let tree = parse(script.source)
    let texts = SQLiteSyntax.statements(of: tree)
    var skipped: Set<Int> = []
    var notes: [Finding] = []
    var hostile: [Finding] = []
    var unsupported: [Finding] = []
    for (index, text) in texts.enumerated() {
      let place = Place(script.role, statement: index + 1, range: text.range)
      switch classify(text) {
      case .allowed:
        guard text.root?.neverEnds == true else { continue }
        let why = "the recursive query never ends: no LIMIT and no condition stops it"
        hostile.append(Self.hostile(why, at: place))
      case .skipped(let why):
        skipped.insert(index)
        notes.append(
          Finding(
            "fail.unsupported", .medium, at: place, why,
            remedy: "take it out of the migration, or run it apart from it"))
      case .unsupported(let why):
        unsupported.append(Finding("fail.unsupported", .high, at: place, why))
      case .hostile(let why): hostile.append(Self.hostile(why, at: place))
      }
    }
    if hostile.isEmpty {
      let rehearsal = try await rehearse(script, texts, skipping: skipped, on: source)
      hostile = rehearsal.hostile
      unsupported += rehearsal.unread
    }
    if !hostile.isEmpty { return .hostile(hostile) }
    if !unsupported.isEmpty { return .unsupported(unsupported + notes) }
    let facts = tree.facts(on: source.schema)
    for (index, statement) in facts.enumerated() {
      for hazard in statement.hazards where hazard.rule == "fail.string-not-column" {
        let place = Place(
          script.role, statement: index + 1, range: statement.range, focus: hazard.range)
        notes.append(Finding(hazard.rule, .low, at: place, hazard.message))
      }
    }
    let fills = ScriptLineage(of: tree, on: source.schema).expressions
    return .clean(facts, skipped: skipped, findings: notes, fills: fills)
  }

  static func hostile(_ why: String, at place: Place) -> Finding {
    Finding(
      "hostile.statement", .critical, at: place, "\(why); a migration does not need it",
      remedy: "find out who wrote this statement and why")
  }

  /// Runs every statement on the schema without rows, under the guard, and asks only what it tried
  /// to do: SQLite does not prepare a statement whose table does not exist yet. What fails for want
  /// of rows fails on the shadow too, or does not; that is not for here.
  private func rehearse(
    _ script: Script, _ texts: [StatementText], skipping: Set<Int>, on source: SQLiteSource
  ) async throws -> (hostile: [Finding], unread: [Finding]) {
    // Without rows nothing takes long that is not endless; the guard is asked when a statement is
    // prepared, and once more in the run.
    let seen = try await ConfinedRunner.rehearse(
      DryRun(
        definitions: try await source.definitions(), script: Data(script.source.utf8),
        skipped: skipping,
        seconds: min(limits.script, .seconds(2)) / .seconds(1)))
    func place(_ index: Int) -> Place {
      Place(script.role, statement: index + 1, range: texts[index].range)
    }
    if let why = seen.ended {
      return (
        [],
        [
          Finding(
            "fail.limit", .high, "what the script tries to do cannot be seen beforehand: \(why)",
            remedy: "divide it into several")
        ]
      )
    }
    return (
      seen.denied.sorted { $0.key < $1.key }.map { Self.hostile($0.value, at: place($0.key)) },
      seen.unread.map {
        Finding(
          "fail.unsupported", .high, at: place($0),
          "drydock cannot read this statement, although SQLite can")
      }
    )
  }
}
