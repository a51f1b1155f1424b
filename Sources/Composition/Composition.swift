import Confinement
import Crypto
import EngineInterface
import Findings
import Foundation
import ModelClients
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
  package let statements: [StatementFacts]
  /// All attempts, and which of them is shown.
  package let attempts: [Attempt]
  package let shown: Int
  /// What a person should know about how this came to be.
  package let notes: [String]

  package var json: VerdictJSON {
    VerdictJSON(verdict, of: draft, inputs: inputs, masking: masking)
  }

  package func json(of attempt: Attempt) -> VerdictJSON {
    var inputs = inputs
    inputs.up = digest(attempt.draft.up.source.utf8)
    inputs.down = attempt.draft.down.map { digest($0.source.utf8) }
    return VerdictJSON(attempt.verdict, of: attempt.draft, inputs: inputs, masking: masking)
  }

  /// The verdict as a page.
  package func html() throws -> String {
    try HTMLReport(
      verdict, of: draft, inputs: inputs, masking: masking, statements: statements,
      attempts: attempts, shown: shown
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
  /// Whether shadows can be made where they were asked for.
  private var isWritable = true

  package init(_ request: Request) {
    self.request = request
    let folder = request.configuration.shadowFolder.value
    if !folder.isEmpty {
      isWritable = FileManager.default.isWritableFile(atPath: folder)
      if isWritable { SQLiteEngine.makeShadows(in: folder) }
    }
    engine = SQLiteEngine(limits: request.configuration.limits)
  }

  /// The source, or a sample of it where it is larger than shadows may be.
  private func source() async throws -> SQLiteSource {
    guard isWritable else {
      throw LocationError(
        .unreadable,
        "\(request.configuration.shadowFolder.value) is no folder that can be written to",
        remedy: "name another one with --shadow-dir")
    }
    let whole = try await engine.source(at: Location(request.from))
    guard whole.bytes > request.configuration.shadowLimit.value else { return whole }
    guard let sample = try await whole.sample(rows: Self.sampleRows) else {
      throw LocationError(
        .unreadable, "\(request.from) is larger than --shadow-limit and cannot be sampled",
        remedy: "it has virtual tables; raise the limit")
    }
    return sample
  }

  /// Rows of each table in a sample that stands for a source.
  private static var sampleRows: Int { 10_000 }

  /// The engine's name and version, for people.
  package static var engineName: String {
    let engine = SQLiteEngine(limits: Limits())
    return "\(engine.dialect) \(engine.version)"
  }

  /// The word that makes this program the confined child of another.
  package static let confinedWord = ConfinedService.word

  /// Runs what the parent asks, confined to `folder`, until it is gone.
  package static func serveConfined(folder: String) -> Never {
    SQLiteEngine.serveConfined(folder: folder)
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
    return try await source.profile(
      of: wanted.isEmpty ? nil : wanted, limit: limit, masked: masking.masked(text:))
  }

  package func verify(up: SourceText, down: SourceText?) async throws -> Judged {
    let source = try await source()
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
    let source = try await source()
    let (target, renames) = try await target(for: source)
    let goal = Goal(source: source.schema, target: target, renames: renames)
    let baseline = try await engine.baselineDraft(for: goal, on: source)
    return try await PromptMaker(goal, on: source, with: engine).prompt(
      baseline: baseline, after: nil)
  }

  /// - Parameter progress: is told how many characters a model has written.
  package func plan(progress: @escaping @Sendable (Int) -> Void = { _ in }) async throws -> Judged {
    let source = try await source()
    let (target, renames) = try await target(for: source)
    let goal = Goal(
      source: source.schema, target: target, renames: renames, keepsDropped: request.keepsDropped)
    let options = try options(renames)
    let client = try request.client(progress)
    var asking: Asking?
    if let client {
      let maker = try await PromptMaker(goal, on: source, with: engine)
      asking = Asking(client: client) { try maker.prompt(baseline: $0, after: $1) }
    }
    let planned = try await Pipeline.plan(
      goal, on: source, with: engine, options: options, asking: asking)
    var notes = client == nil ? ["no model is configured: drafted by rules"] : []
    if let failure = planned.failure {
      guard request.model == nil || request.model == "auto" else {
        throw LocationError(
          .unreachable, failure.message,
          remedy: "start the server, correct the address, or leave out --model")
      }
      notes.append("the model cannot be asked (\(failure.message)): drafted by rules")
    }
    let attempts = planned.attempts
    let shown = attempts.best ?? 0
    return judged(
      attempts[shown].draft, attempts[shown].verdict, source, target, renames,
      attempts: attempts, shown: shown, notes: notes)
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
    let today = Day(Date())
    var options = VerificationOptions(
      foreignKeys: request.foreignKeys, keepTables: Set(request.keepTables.map { Name($0) }),
      accepted: try request.acceptLosses.map { try Acceptance(option: $0) }
        + request.configuration.accepted.filter { today.isWithin($0.until) },
      renames: renames, limits: request.configuration.limits)
    options.workload.old = try queries(request.oldQueries)
    options.workload.new = try queries(request.newQueries)
    options.workload.conditions = try queries(request.invariants)
    if let file = request.invariants,
      let other = options.workload.conditions.first(where: { $0.role == .plain })
    {
      throw LocationError(
        .unreadable, "\(file):\(other.line): this is neither an invariant nor a probe",
        remedy: "write -- invariant: what it says, or -- probe: what it looks for, above it")
    }
    return options
  }

  private func queries(_ file: String?) throws -> [AdmittedQuery] {
    guard let file else { return [] }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw LocationError(
        .unreadable, "the file of queries \(file) cannot be read", remedy: "check the path")
    }
    return try engine.admitQueries(in: SourceText(utf8: Array(data)), named: file)
  }

  private func judged(
    _ draft: Draft, _ verdict: Verdict, _ source: SQLiteSource, _ target: Schema?,
    _ renames: Renames, attempts: [Attempt]? = nil, shown: Int = 0, notes: [String] = []
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
      statements: engine.statements(of: draft.up.source),
      attempts: attempts ?? [Attempt(draft: draft, verdict: verdict)], shown: shown, notes: notes)
  }
}

/// `sha256:` and 64 hexadecimal digits.
package func digest(_ bytes: [UInt8]) -> String {
  "sha256:"
    + SHA256.hash(data: bytes).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
}
