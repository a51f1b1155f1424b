import Confinement
import EngineInterface
import Findings
import Foundation
import Matching
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
    let whole = try await filled(engine.source(at: Location(request.from)))
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
      of: Set(source.schema.tables.map(\.name)), for: [], distinct: [])
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

  package func diff() async throws -> Compared {
    let source = try await engine.source(at: Location(request.from))
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

  private func match(_ source: SQLiteSource, _ aim: Aim) async throws -> Match {
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
    let aim = request.to == nil ? nil : try await aim(of: source)
    let draft = Draft(
      .human, up: Script(.up, parts.up), down: (down ?? parts.down).map { Script(.down, $0) },
      mapping: aim?.entries ?? [])
    let verifier = Verifier(
      engine: engine, source: source, target: aim?.target, options: try options(aim, on: source))
    let verdict = try await verifier.verify(draft)
    return judged(draft, verdict, source, aim)
  }

  /// What a model would be asked: for a schema, for a plan, or for each hole.
  package func prompts() async throws -> [String] {
    let source = try await source()
    if request.to == nil, !request.ask.isEmpty {
      let proposer = try SchemaProposer(
        engine: engine, source: source, wish: request.ask,
        template: request.promptFile("schema.md.mustache"), answerer: nil)
      return [try proposer.prompt().prompt().text]
    }
    let aim = try await aim(of: source)
    let goal = goal(aim, source)
    let baseline = try await engine.baselineDraft(for: goal, on: source)
    let maker = try await PromptMaker(
      goal, on: source, with: engine, for: request, room: request.room())
    switch mode(for: baseline) {
    case .holes: return try baseline.holes.map { try maker.prompt(for: $0, after: nil).text }
    case .plan: return [try maker.prompt(baseline: baseline, after: nil).text]
    }
  }

  /// What is asked for, or what suits: a wish may touch anything, and without holes there is no small
  /// question.
  private func mode(for baseline: Draft) -> Asking.Mode {
    switch request.asksFor {
    case .holes?: .holes
    case .plan?: .plan
    case nil: request.ask.isEmpty && !baseline.holes.isEmpty ? .holes : .plan
    }
  }

  /// What a model takes a wish in words for, where no target is given.
  ///
  /// - Throws: `LocationError` where there is no model, or it proposes nothing that can be had.
  package func proposal(progress: @escaping @Sendable (Int) -> Void = { _ in }) async throws
    -> Proposal
  {
    guard let answerer = try await request.answerer(progress) else {
      throw LocationError(
        .unreachable, "without --to a model has to propose the schema, and none is configured",
        remedy: "name the schema to reach with --to, or a server with --model")
    }
    let source = try await source()
    do {
      return try await SchemaProposer(
        engine: engine, source: source, wish: request.ask,
        template: try request.promptFile("schema.md.mustache"), answerer: answerer
      ).proposal(from: answerer)
    } catch let failure as ModelFailure {
      throw LocationError(
        .unreachable, failure.message,
        remedy: "start the server, correct the address, or name the schema with --to")
    } catch let none as NoProposal {
      throw LocationError(
        .unreadable, none.message, remedy: "say it in other words, or name the schema with --to")
    }
  }

  /// - Parameters:
  ///   - proposal: whose schema is the target; whoever proposed it goes on being asked.
  ///   - progress: is told how many characters a model has written.
  package func plan(
    after proposal: Proposal? = nil, progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> Judged {
    let source = try await source()
    var aim = try await aim(of: source)
    try await settleRenames(of: &aim, source)
    let goal = goal(aim, source)
    let options = try options(aim, on: source)
    let answerer =
      if let proposal { proposal.answerer } else { try await request.answerer(progress) }
    let baseline = try await engine.baselineDraft(for: goal, on: source)
    var asking: Asking?
    var cuts: [String] = []
    var hasNothingToAsk = false
    if let answerer {
      let maker = try await PromptMaker(
        goal, on: source, with: engine, for: request, room: answerer.room)
      let mode = mode(for: baseline)
      hasNothingToAsk = mode == .holes && baseline.holes.isEmpty
      do {
        if mode == .plan { cuts = try maker.cuts(baseline: baseline) }
      } catch let failure as ModelFailure {
        throw LocationError(
          .unreachable, failure.message, remedy: "give the server a larger context, or leave it out"
        )
      }
      asking = Asking(
        client: answerer.client, mode: mode,
        planPrompt: { try maker.prompt(baseline: $0, after: $1) },
        holePrompt: { try maker.prompt(for: $0, after: $1) })
      asking?.samples = request.samples
    }
    let planned = try await Pipeline.plan(
      goal, on: source, with: engine, options: options, drafted: baseline, asking: asking)
    var notes = answerer == nil ? ["no model is configured: drafted by rules"] : []
    if answerer == nil, !request.ask.isEmpty {
      notes.append("what --ask says was not told to anybody: rules do not read words")
    }
    if hasNothingToAsk {
      notes.append("rules left nothing open: the model was not asked (see --ask-for plan)")
    }
    notes += cuts.map { "left out of the prompt, which is too long for the server: \($0)" }
    if planned.unasked > 0 {
      notes.append(
        "three replies in a row could not be used: \(planned.unasked) questions were not asked")
    }
    if let failure = planned.failure {
      let isFirst = planned.attempts.count == 1
      guard !isFirst || request.model == nil || request.model == "auto" else {
        throw LocationError(
          .unreachable, failure.message,
          remedy: "start the server, correct the address, or leave out --model")
      }
      notes.append(
        isFirst
          ? "the model cannot be asked (\(failure.message)): drafted by rules"
          : "the model cannot be asked any more (\(failure.message)): this is what there was until then"
      )
    }
    let attempts = planned.attempts
    if let doubt = attempts.lazy.compactMap(\.exchange?.doubt).first { notes.append(doubt) }
    let shown = planned.best
    return judged(
      attempts[shown].draft, attempts[shown].verdict, source, aim, attempts: attempts, shown: shown,
      notes: notes)
  }

  // MARK: Parts

  private func goal(_ aim: Aim, _ source: SQLiteSource) -> Goal {
    var goal = Goal(
      source: source.schema, target: aim.target, renames: aim.renames,
      keepsDropped: request.keepsDropped)
    goal.declared = aim.entries
    goal.dropped = Set(aim.dropped.map { foldingASCII($0) })
    return goal
  }

  /// What is to be reached, and what was declared of the way.
  private struct Aim {
    let target: Schema
    /// The target's own rows, where it holds any worth looking at.
    let data: SQLiteSource
    var renames: Renames
    var entries: [MappingEntry] = []
    var dropped: [String] = []
    var lossy: [ColumnName] = []
  }

  private func aim(of source: SQLiteSource) async throws -> Aim {
    guard let to = request.to else { throw UsageError("--to is missing: name the schema to reach") }
    let (target, data) = try await engine.target(at: Location(to))
    var renames = target.renames
    let file = try request.mapping.map {
      try MappingFile(at: $0, from: source.schema, to: target.schema)
    }
    if let file { renames.add(file.renames) }
    for option in request.renames { try renames.add(option: option) }
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

  /// Asks about likely renames before anything is drafted: nothing is renamed, and nothing is dropped
  /// that something else may be, without a person's word.
  ///
  /// - Throws: `OpenQuestions`.
  private func settleRenames(of aim: inout Aim, _ source: SQLiteSource) async throws {
    let declared = Set(aim.entries.flatMap { $0.source + $0.target }.map(\.description))
    var asked: Set<String> = []
    // A table that has another name now may have columns that have: those are asked about next.
    while true {
      let accepted = Set((request.acceptLosses + aim.dropped).map { foldingASCII($0) })
      let proposals = try await match(source, aim).proposals.filter {
        ($0.isPressing || request.answers[$0.id] != nil)
          && !accepted.contains(foldingASCII($0.from)) && !declared.contains($0.from)
          && !declared.contains($0.to)
      }
      guard !proposals.isEmpty else { break }
      asked.formUnion(proposals.map(\.id))
      var answers = request.answers
      if request.settlesRenamesAlone {
        for proposal in proposals { answers[proposal.id] = proposal.isLikely ? "rename" : "drop" }
      }
      aim.dropped += try proposals.settle(by: answers, &aim.renames)
    }
    if let stray = request.answers.keys.sorted().first(where: { !asked.contains($0) }) {
      throw UsageError("--answers: \(stray) was not asked")
    }
  }

  private func options(_ aim: Aim?, on source: SQLiteSource) throws -> VerificationOptions {
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
      accepted: try request.acceptLosses.map { try Acceptance(option: $0) } + declared
        + request.configuration.accepted.filter { today.isWithin($0.until) },
      renames: aim?.renames ?? Renames(), limits: request.configuration.limits)
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
    return try engine.admitQueries(in: SourceText(utf8: Array(data)), named: file)
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

  private func judged(
    _ draft: Draft, _ verdict: Verdict, _ source: SQLiteSource, _ aim: Aim?,
    attempts: [Attempt]? = nil, shown: Int = 0, notes: [String] = []
  ) -> Judged {
    let (target, renames) = (aim?.target, aim?.renames ?? Renames())
    let show = request.showValues || request.configuration.showValues.value
    return Judged(
      draft: draft, verdict: verdict,
      diff: target.map { SchemaDiff(from: source.schema, to: $0, renames: renames) },
      inputs: VerdictInputs(
        source: source.identity, target: target.map { digest($0.canonicalBytes) },
        up: digest(draft.up.source.utf8), down: draft.down.map { digest($0.source.utf8) },
        mapping: request.mapping.flatMap { FileManager.default.contents(atPath: $0) }.map {
          digest(Array($0))
        }, options: digest(Array(request.summary.utf8))),
      masking: Masking(secret: show ? nil : source.secret),
      statements: engine.statements(of: draft.up.source),
      attempts: attempts ?? [Attempt(draft: draft, verdict: verdict)], shown: shown, notes: notes,
      mapping: MappingReport(
        from: source.schema, to: target ?? source.schema, renames: renames,
        declared: aim?.entries ?? [], dropped: aim?.dropped ?? [], match: Match()
      ).yaml)
  }
}
