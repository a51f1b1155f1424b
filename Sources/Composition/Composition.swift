import Confinement
import EngineInterface
import Findings
import Foundation
import Matching
import Plans
import Profiles
import Reports
import SQLiteEngine
import Schemas
import Verdicts
import Verification
import Wishes

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
  /// What questions to a model were made with; empty where none was asked.
  package let prompts: [PromptVersion]
  /// What was declared of where tables and columns go, as a mapping file.
  package let mapping: String

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
  let request: Request
  let engine: SQLiteEngine
  /// Whether shadows can be made where they were asked for.
  private var isWritable = true

  package init(_ request: Request) {
    self.request = request
    let folder = request.configuration.shadowFolder.value
    if !folder.isEmpty {
      var isFolder: ObjCBool = false
      isWritable =
        FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) && isFolder.boolValue
        && FileManager.default.isWritableFile(atPath: folder)
      if isWritable { SQLiteEngine.makeShadows(in: folder) }
    }
    engine = SQLiteEngine(limits: request.configuration.limits)
  }

  /// The source as it is.
  private func whole() async throws -> SQLiteSource {
    guard isWritable else {
      throw LocationError(
        .unreadable,
        "\(request.configuration.shadowFolder.value) is no folder that can be written to",
        remedy: "name another one with --shadow-dir")
    }
    return try await engine.source(at: Location(request.from))
  }

  /// The source, or a sample of it where it is larger than shadows may be.
  func source() async throws -> SQLiteSource {
    let whole = try await filled(whole())
    guard whole.bytes > request.configuration.shadowLimit.value else { return whole }
    guard let sample = try await whole.sample(rows: Self.sampleRows) else {
      throw LocationError(
        .unreadable, "\(request.from) is larger than --shadow-limit and cannot be sampled",
        remedy: "it has virtual tables without content; raise the limit")
    }
    return sample
  }

  private func filled(_ source: SQLiteSource) async throws -> SQLiteSource {
    guard request.hasMadeUpRows else { return source }
    let rows = try await source.edgeRows(
      of: Set(source.schema.tables.map(\.name)), for: [], knowing: EdgeHints(), inPlace: false)
    do {
      return try await source.adding(rows)?.source ?? source
    } catch is OutOfTime {
      return source
    }
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

  /// A place for a file of this process's own, which goes with its copies, however it ends.
  package static func scratchFile(_ name: String) throws -> URL {
    URL(filePath: try SQLiteEngine.privateFolder()).appending(path: name)
  }

  package func diff() async throws -> Compared {
    let source = try await whole()
    let aim = try await aim(of: source)
    return Compared(
      source: source.schema, target: aim.target,
      diff: SchemaDiff(from: source.schema, to: aim.target, renames: aim.renames))
  }

  /// What became of what, as far as both sides tell, and a script.
  package func map(script: SourceText? = nil) async throws -> Mapped {
    let source = try await source()
    let aim = try await aim(of: source)
    return Mapped(
      moved: try await moved(by: script, source, aim), source: source.schema, target: aim.target,
      renames: aim.renames, declared: aim.entries,
      dropped: aim.dropped, match: try await match(source, aim).besides(aim.dropped, aim.entries))
  }

  /// What a script moved, measured on a shadow.
  private func moved(by script: SourceText?, _ source: SQLiteSource, _ aim: Aim) async throws
    -> [MappingEntry]
  {
    guard let script else { return [] }
    var options = try options(aim, on: source)
    options.rehearses = false
    let draft = Draft(
      .human, up: Script(.up, engine.parts(of: script).up), down: nil, mapping: aim.entries)
    let verdict = try await Verifier(
      engine: engine, source: source, target: aim.target, options: options
    ).verify(draft)
    return verdict.mapping?.entries.filter { $0.kind != .kept && $0.kind != .dropped } ?? []
  }

  func match(_ source: SQLiteSource, _ aim: Aim) async throws -> Match {
    var sides = (Matcher.Side(source.schema), Matcher.Side(aim.target))
    let plain = Matcher(from: sides.0, to: sides.1, renames: aim.renames)
    sides.0.sketches = try await source.sketches(of: plain.open.source)
    // Without rows on both sides there is nothing to compare.
    guard sides.0.sketches.values.contains(where: \.holdsRows) else { return plain.match() }
    sides.1.sketches = try await aim.data.sketches(of: plain.open.target)
    guard sides.1.sketches.values.contains(where: \.holdsRows) else { return plain.match() }
    return Matcher(from: sides.0, to: sides.1, renames: aim.renames).match()
  }

  /// - Parameter names: tables; all where there are none.
  package func profile(of names: [String], limit: Int) async throws -> [TableProfile] {
    let source = try await whole()
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
    let aim = request.to == nil ? nil : try await aim(of: source)
    for name in request.keepTables
    where source.schema.table(Name(name)) == nil
      && !parts.up.text.lowercased().contains(name.lowercased())
    {
      throw UsageError("--keep-table \(name): neither the source nor the script has such a table")
    }
    let draft = Draft(
      .human, up: Script(.up, parts.up), down: (down ?? parts.down).map { Script(.down, $0) },
      mapping: aim?.entries ?? [])
    let verifier = Verifier(
      engine: engine, source: source, target: aim?.target, options: try options(aim, on: source))
    let verdict = try await verifier.verify(draft)
    return judged(draft, verdict, source, aim)
  }

  // MARK: Parts

  /// What is to be reached, and what was declared of the way.
  struct Aim {
    let target: Schema
    /// The target's own rows, where it holds any worth looking at.
    let data: SQLiteSource
    var renames: Renames
    var entries: [MappingEntry] = []
    var dropped: [String] = []
    var lossy: [ColumnName] = []
  }

  func aim(of source: SQLiteSource) async throws -> Aim {
    guard let to = request.to else { throw UsageError("--to is missing: name the schema to reach") }
    let (target, data) = try await engine.target(at: Location(to))
    var renames = target.renames
    let file = try request.mapping.map {
      try MappingFile(at: $0, from: source.schema, to: target.schema)
    }
    if let file { renames.add(file.renames) }
    var options = Renames()
    for option in request.renames { try options.add(option: option) }
    renames.add(options)
    do {
      return Aim(
        target: target.schema, data: data,
        renames: try renames.checked(from: source.schema, to: target.schema),
        entries: file?.entries ?? [], dropped: file?.dropped ?? [], lossy: file?.lossy ?? [])
    } catch {
      throw LocationError(
        .unreadable, error.message, remedy: "correct the rename, or take it out")
    }
  }

  func options(_ aim: Aim?, on source: SQLiteSource) throws -> VerificationOptions {
    let today = Day(Date())
    let declared =
      (aim?.dropped ?? []).map {
        Acceptance(.loss($0), why: "dropped on purpose in the mapping")
      }
      + (aim?.lossy ?? []).map {
        Acceptance(.loss($0.description), why: "declared lossy in the mapping")
      }
    var options = VerificationOptions(
      foreignKeys: request.foreignKeys, keepTables: Set(request.keepTables.map { Name($0) }),
      accepted: try request.acceptLosses.map { option in
        let accepted = try Acceptance(option: option)
        guard accepted.isAbout(source.schema) else {
          throw UsageError(
            "--accept-loss \(option): the source has no table or column of that name")
        }
        if case .rows(_, let predicate, _) = accepted.subject, !engine.isExpression(predicate) {
          throw UsageError("--accept-loss \(option): \(predicate) is no condition on a row")
        }
        return accepted
      } + declared
        + request.configuration.accepted.filter { today.isWithin($0.until) },
      renames: aim?.renames ?? Renames(), limits: request.configuration.limits(bytes: source.bytes))
    options.wish = Wish(request.ask)
    options.transformations = try transformations(aim, on: source)
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
    let queries = try engine.admitQueries(in: SourceText(utf8: Array(data)), named: file)
    guard !queries.isEmpty else {
      throw LocationError(
        .unreadable, "\(file) holds no query", remedy: "write one, or leave the option out")
    }
    return queries
  }

  /// Each declared expression as two queries that have to agree, row by row.
  private func transformations(_ aim: Aim?, on source: SQLiteSource) throws -> [Transformation] {
    guard let aim else { return [] }
    return try aim.entries.compactMap { entry in
      guard let expression = entry.expression, let to = entry.target.first else { return nil }
      let table = entry.source.first?.table ?? aim.renames.oldName(of: to.table)
      guard source.schema.table(table) != nil else { return nil }
      let text = engine.transformation(
        expression, over: table, into: to, from: source.schema, to: aim.target,
        renames: aim.renames)
      let queries = try engine.admitQueries(
        in: SourceText(text), named: "the expression of \(to)")
      guard queries.count == 2 else {
        throw LocationError(
          .unreadable, "the expression of \(to) is more than one expression",
          remedy: "write one expression over a row of \(table)")
      }
      return Transformation(target: to, expected: queries[0], found: queries[1])
    }
  }

  func judged(
    _ draft: Draft, _ verdict: Verdict, _ source: SQLiteSource, _ aim: Aim?,
    attempts: [Attempt]? = nil, shown: Int = 0, notes: [String] = [],
    prompts: [PromptVersion] = []
  ) -> Judged {
    let (target, renames) = (aim?.target, aim?.renames ?? Renames())
    var inputs = VerdictInputs(
      source: source.identity, target: target.map { digest($0.canonicalBytes) },
      up: digest(draft.up.source.utf8), down: draft.down.map { digest($0.source.utf8) },
      mapping: request.mapping.flatMap { FileManager.default.contents(atPath: $0) }.map {
        digest(Array($0))
      }, options: digest(Array(request.summary.utf8)))
    inputs.ask = request.ask
    let show = request.showValues || request.configuration.showValues.value
    return Judged(
      draft: draft, verdict: verdict,
      diff: target.map { SchemaDiff(from: source.schema, to: $0, renames: renames) },
      inputs: inputs,
      masking: Masking(secret: show ? nil : source.secret),
      statements: engine.statements(of: draft.up.source),
      attempts: attempts ?? [Attempt(draft: draft, verdict: verdict)], shown: shown,
      notes: notes + request.configuration.accepted.compactMap { $0.flaw(on: source.schema) },
      prompts: prompts,
      mapping: MappingReport(
        from: source.schema, to: target ?? source.schema, renames: renames,
        declared: aim?.entries ?? [], dropped: aim?.dropped ?? [], match: Match(),
        holes: draft.holes
      ).yaml)
  }
}
