import Crypto
import EngineInterface
import Findings
import Foundation
import Pipeline
import Plans
import Profiles
import Prompting
import Reports
import SQLiteEngine
import Schemas
import Verdicts
import Verification

/// A draft with its verdict, and what is needed to report it.
package struct Judged: Sendable {
  package let draft: Draft
  package let verdict: Verdict
  package let diff: SchemaDiff?
  package let inputs: VerdictInputs
  package let masking: Masking
  /// Of the forward script.
  package let statements: [SourceRange]

  package var json: VerdictJSON {
    VerdictJSON(verdict, of: draft, inputs: inputs, masking: masking)
  }

  /// The verdict as a page.
  package func html() throws -> String {
    try HTMLReport(
      verdict, of: draft, inputs: inputs, masking: masking, statements: statements,
      attempts: [Attempt(draft: draft, verdict: verdict)]
    ).html()
  }
}

/// Two schemas and the way from one to the other.
package struct Compared: Sendable {
  package let source: Schema
  package let target: Schema
  package let diff: SchemaDiff
}

/// The commands as functions. The only place that names engines.
package struct Workshop: Sendable {
  private let request: Request
  private let engine: SQLiteEngine

  package init(_ request: Request) {
    self.request = request
    engine = SQLiteEngine(limits: request.configuration.limits)
  }

  /// The engine's name and version, for people.
  package static var engineName: String {
    let engine = SQLiteEngine(limits: Limits())
    return "\(engine.dialect) \(engine.version)"
  }

  /// Takes away the copies that this process has made.
  package static func removeShadows() { SQLiteEngine.removeShadows() }

  package func diff() async throws -> Compared {
    let source = try await engine.source(at: Location(request.from))
    let (target, renames) = try await target(for: source)
    return Compared(
      source: source.schema, target: target,
      diff: SchemaDiff(from: source.schema, to: target, renames: renames))
  }

  /// - Parameter names: tables; all where there are none.
  package func profile(of names: [String], limit: Int) async throws -> [TableProfile] {
    let source = try await engine.source(at: Location(request.from))
    let wanted = Set(names.map { Name($0) })
    for name in wanted.sorted() where source.schema.table(name) == nil {
      throw UsageError("--table \(name): \(request.from) has no such table")
    }
    let masking = Masking(secret: source.secret)
    return try await source.profile(of: wanted.isEmpty ? nil : wanted, limit: limit) { text in
      guard case .text(let masked) = masking.masked(.text(text)) else { return "" }
      return masked
    }
  }

  package func verify(up: SourceText, down: SourceText?) async throws -> Judged {
    let source = try await engine.source(at: Location(request.from))
    let parts = engine.parts(of: up)
    let draft = Draft(
      .human, up: Script(.up, parts.up), down: (down ?? parts.down).map { Script(.down, $0) })
    var target: Schema?
    var renames = Renames()
    if request.to != nil { (target, renames) = try await self.target(for: source) }
    let verifier = Verifier(
      engine: engine, source: source, target: target, options: try options(renames))
    let verdict = try await verifier.verify(draft)
    return judged(draft, verdict, source, target, renames)
  }

  /// What a model would be asked for a plan.
  package func prompt() async throws -> String {
    let source = try await engine.source(at: Location(request.from))
    let (target, renames) = try await target(for: source)
    let goal = Goal(source: source.schema, target: target, renames: renames)
    let diff = goal.diff
    let draft = try await engine.baselineDraft(for: goal, on: source)
    let old = diff.touched(in: source.schema, Set(renames.tables.keys))
    let new = diff.touched(in: target, Set(renames.tables.values))
    let masking = Masking(secret: source.secret)
    let changed = diff.changed(in: source.schema, Set(renames.tables.keys))
    let profile = try await source.profile(of: changed, limit: 1_000_000) { text in
      guard case .text(let masked) = masking.masked(.text(text)) else { return "" }
      return masked
    }
    return try PlanPrompt(
      dialect: engine.dialect, version: engine.version,
      source: engine.definitions(of: old, in: source.schema),
      target: engine.definitions(of: new, in: target),
      changes: DiffReport(diff).tree.split(separator: "\n").map(String.init),
      profile: ProfileReport(profile).lines, questions: draft.holes.map(\.question), last: nil
    ).text()
  }

  package func plan() async throws -> Judged {
    let source = try await engine.source(at: Location(request.from))
    let (target, renames) = try await target(for: source)
    let goal = Goal(
      source: source.schema, target: target, renames: renames, keepsDropped: request.keepsDropped)
    let attempt = try await Pipeline.plan(
      goal, on: source, with: engine, options: try options(renames))
    return judged(attempt.draft, attempt.verdict, source, target, renames)
  }

  // MARK: Parts

  private func target(for source: SQLiteSource) async throws -> (Schema, Renames) {
    guard let to = request.to else { throw UsageError("--to is missing: name the schema to reach") }
    let target = try await engine.target(at: Location(to))
    var renames = target.renames
    for option in request.renames { try renames.add(option: option) }
    do {
      return (target.schema, try renames.checked(from: source.schema, to: target.schema))
    } catch {
      throw LocationError(
        .unreadable, error.message, remedy: "correct the rename, or take it out")
    }
  }

  private func options(_ renames: Renames) throws -> VerificationOptions {
    for loss in request.acceptLosses where loss.contains("[") {
      throw UsageError(
        "--accept-loss \(loss): predicates are not supported yet; write table.column")
    }
    return VerificationOptions(
      foreignKeys: request.foreignKeys, keepTables: Set(request.keepTables.map { Name($0) }),
      acceptedLosses: request.acceptLosses.map {
        AcceptedLoss(what: $0, by: nil, why: "accepted on the command line")
      }, renames: renames, limits: request.configuration.limits)
  }

  private func judged(
    _ draft: Draft, _ verdict: Verdict, _ source: SQLiteSource, _ target: Schema?,
    _ renames: Renames
  ) -> Judged {
    let show = request.showValues || request.configuration.showValues.value
    return Judged(
      draft: draft, verdict: verdict,
      diff: target.map { SchemaDiff(from: source.schema, to: $0, renames: renames) },
      inputs: VerdictInputs(
        source: source.identity, target: target.map { digest($0.canonicalBytes) },
        up: digest(draft.up.source.utf8), down: draft.down.map { digest($0.source.utf8) },
        mapping: nil, options: digest(Array(request.summary.utf8))),
      masking: Masking(secret: show ? nil : source.secret),
      statements: engine.statements(of: draft.up.source))
  }
}

extension SchemaDiff {
  /// Tables of a schema that a change concerns, with those that they refer to.
  fileprivate func touched(in schema: Schema, _ renamed: Set<Name>) -> Set<Name> {
    let names = changed(in: schema, renamed)
    let parents = schema.tables.filter { names.contains($0.name) }.flatMap(\.foreignKeys).map(
      \.parent)
    return names.union(parents.filter(schema.holds))
  }

  fileprivate func changed(in schema: Schema, _ renamed: Set<Name>) -> Set<Name> {
    var names = renamed
    for change in changes {
      switch change {
      case .createTable(let table), .dropTable(let table): names.insert(table.name)
      case .renameTable(let from, let to): names.formUnion([from, to])
      case .alterTable(let from, let to, _): names.formUnion([from.name, to.name])
      case .dropIndex(let index), .createIndex(let index): names.insert(index.table)
      case .dropTrigger(let trigger), .createTrigger(let trigger): names.insert(trigger.table)
      case .createVirtualTable(let table), .dropVirtualTable(let table): names.insert(table.name)
      case .dropView, .createView: break
      }
    }
    return names.filter(schema.holds)
  }
}

/// `sha256:` and 64 hexadecimal digits.
package func digest(_ bytes: [UInt8]) -> String {
  "sha256:"
    + SHA256.hash(data: bytes).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
}
