import EngineInterface
import Findings
import Pipeline
import Plans
import Profiles
import Prompting
import Reports
import SQLiteEngine
import Schemas
import Verdicts

/// Gathers what a model is told. The data is looked at once, however often it is asked.
struct PromptMaker: Sendable {
  private let engine: SQLiteEngine
  private let source: [String]
  private let target: [String]
  private let changes: [String]
  private let tables: [TableProfile]
  /// Columns of the source that the change is about.
  private let concerned: Set<ColumnName>
  private let goal: Goal
  private let send: Send
  /// Of columns whose texts may be told.
  private let texts: [ColumnName: [String]]
  private let wish: String
  /// What stands for the prompts that are built in.
  private let files: [String: String]
  private let examples: [WorkedExample]
  /// Tokens that a small model still reads well.
  private static var wanted: Int { 6000 }
  private static var wantedForHole: Int { 2000 }
  /// Of a column that holds more texts, or one that fewer rows share, none is told.
  private static var mostTexts: Int { 30 }
  private static var leastRows: Int { 5 }
  /// Whoever is asked; nil where nobody is.
  private let answerer: Answerer?
  /// Tokens that a prompt may take; nil where nobody said.
  private var room: Int? { answerer?.room }
  let cuts = PromptCuts()
  private let seen: SeenRows

  init(
    _ goal: Goal, on source: SQLiteSource, with engine: SQLiteEngine, for request: Request,
    answerer: Answerer?
  ) async throws {
    self.engine = engine
    self.answerer = answerer
    wish = request.ask
    files = try request.promptFiles()
    examples = try request.workedExamples(in: files)
    self.goal = goal
    let diff = goal.diff
    let (oldNames, newNames) = (Set(goal.renames.tables.keys), Set(goal.renames.tables.values))
    let named = diff.touched(in: goal.target, newNames)
    // What the target refers to may be there already.
    self.source = engine.plainDefinitions(
      of: diff.touched(in: goal.source, oldNames).union(named.filter(goal.source.holds)),
      in: goal.source)
    target = engine.plainDefinitions(of: named, in: goal.target)
    changes = DiffReport(diff).lines.map(engine.withoutComments)
    let masking = Masking(secret: source.secret)
    seen = SeenRows(masking)
    let known = (self.source + target).reduce(into: Set<String>()) { $0.formUnion($1.partsOfNames) }
    tables = try await source.profile(
      of: diff.changed(in: goal.source, oldNames), limit: 1_000_000, masked: masking.masked(text:)
    ).map { request.send == .raw ? $0 : $0.withoutKeys(besides: known) }
    concerned = diff.concernedColumns
    send = request.send
    let few = tables.flatMap { table in
      table.columns.filter {
        $0.isDistinctExact && $0.distinct <= Self.mostTexts && PersonalData.mayBeTold($0)
      }.map { ColumnName(Name(table.table), Name($0.name)) }
    }
    texts =
      send == .raw
      ? try await source.frequentTexts(of: few, most: Self.mostTexts, least: Self.leastRows)
        .filter { $0.value.allSatisfy(PersonalData.readsAsCode) } : [:]
  }

  /// A line a column; what is `first` stands there: where there is little room, the rest is left out.
  private func profile(of wanted: Name? = nil, first isFirst: (ColumnName) -> Bool) -> [String] {
    // The line of a table once.
    var seen: Set<String> = []
    return (lines(of: wanted, isFirst) + lines(of: wanted) { !isFirst($0) }).filter {
      seen.insert($0).inserted
    }
  }

  private func lines(of wanted: Name?, _ isWanted: (ColumnName) -> Bool) -> [String] {
    ProfileReport(
      tables.filter { wanted == nil || Name($0.table) == wanted }.map { table in
        TableProfile(
          table: table.table, rows: table.rows, sampled: table.sampled,
          columns: table.columns.filter {
            isWanted(ColumnName(Name(table.table), Name($0.name)))
          },
          orphans: table.orphans)
      }.filter { !$0.columns.isEmpty }
    ).lines(hasExamples: send != .shapes, texts: texts)
  }

  /// - Parameter baseline: the draft by rules; what it left open is asked.
  func prompt(baseline: Draft, after last: Attempt?) async throws -> Prompt {
    let whole = whole(baseline, last)
    func make(_ measure: TokenMeasure) throws -> (text: Prompt, cuts: [String]) {
      var prompt = whole
      prompt.measure = measure
      let fitted = try prompt.fitted(to: room, wanted: Self.wanted)
      return (try fitted.prompt.prompt(), fitted.cuts)
    }
    let made =
      try await answerer?.fitted(to: room ?? .max, whole.text(), make) ?? make(.usual)
    cuts.add(made.cuts, from: "the prompt")
    return made.text
  }

  /// - Parameter last: the answer that is to be mended.
  func prompt(for hole: Hole, after last: Asking.Trial?) async throws -> Prompt {
    let (table, first) = hole.subject
    let now = table.map(goal.renames.newName)
    let heirs: Set<Name> =
      switch hole.blank {
      case .name(_, nil, let among): Set(among)
      case .name, .expressions: Set([now].compactMap(\.self))
      }
    var prompt = HolePrompt(
      dialect: engine.dialect, version: engine.version, hole: hole,
      source: definitions(of: Set([table].compactMap(\.self)), in: goal.source, about: hole),
      target: definitions(of: heirs, in: goal.target, about: hole),
      profile: profile(of: table) { first.contains($0.column) },
      last: last.map { told($0) })
    prompt.others = engine.plainDefinitions(of: goal.tablesToRead(for: hole), in: goal.target)
    prompt.wish = wish
    prompt.template = files["hole.md.mustache"]
    prompt.planSchema = files["plan.schema.json"] ?? prompt.planSchema
    let limit = min(room ?? .max, Self.wantedForHole)
    let whole = prompt
    var measure = TokenMeasure.usual
    func make(_ counted: TokenMeasure) throws -> (text: Prompt, cuts: [String]) {
      measure = counted
      var prompt = whole
      prompt.measure = measure
      let fitted = try prompt.fitted(to: limit)
      return (try fitted.prompt.prompt(), fitted.cuts)
    }
    let made = try await answerer?.fitted(to: limit, whole.prompt().text, make) ?? make(.usual)
    let size = measure.tokens(in: made.text.text)
    if let room, size > room {
      throw PromptTooLong(
        message: "it takes about \(size) tokens and the server has room for \(room)")
    }
    cuts.add(made.cuts, from: hole.named)
    return made.text
  }

  /// Of a table with many columns those that a hole is about and its key: the others alone would be
  /// more than a small model reads.
  private func definitions(of tables: Set<Name>, in schema: Schema, about hole: Hole) -> [String] {
    let wide = schema.tables.filter { tables.contains($0.name) && isWide($0, in: schema) }
    guard !wide.isEmpty else { return engine.plainDefinitions(of: tables, in: schema) }
    let wanted = hole.subject.columns.union(hole.names)
    let narrowed = schema.tables.map { wide.contains($0) ? $0.narrowed(to: wanted) : $0 }
    let shown = Schema(
      tables: narrowed,
      indexes: schema.indexes.filter { index in
        !wide.contains { $0.name == index.table }
      }, views: schema.views, triggers: schema.triggers, virtualTables: schema.virtualTables)
    let notes = wide.map { table in
      let left = table.columns.count - table.narrowed(to: wanted).columns.count
      return "-- \(table.name) has \(left) columns more, which this does not concern"
    }
    for table in wide {
      let left = table.columns.count - table.narrowed(to: wanted).columns.count
      cuts.add(["\(left) columns of \(table.name) that it is not about"], from: hole.named)
    }
    // With the first, which is never left out.
    var texts = engine.plainDefinitions(of: tables, in: shown)
    if !texts.isEmpty { texts[0] = (notes + [texts[0]]).joined(separator: "\n") }
    return texts
  }

  /// Whether a table would take more of a question than the rest of it.
  private func isWide(_ table: Table, in schema: Schema) -> Bool {
    table.columns.count > Self.mostColumns
      || engine.plainDefinitions(of: [table.name], in: schema).reduce(0) {
        $0 + Prompt.tokens(in: $1)
      } > Self.mostTokens
  }

  /// Columns of a table that are shown all together, and what its definitions may take then.
  private static var mostColumns: Int { 60 }
  private static var mostTokens: Int { 500 }

  private func told(_ trial: Asking.Trial) -> HolePrompt.LastAnswer {
    let answers: [String] =
      switch trial.reply?.answer {
      case .expressions(let answers)?:
        (answers.forward.sorted { $0.key < $1.key } + answers.back.sorted { $0.key < $1.key }).map {
          "\($0.key.column): \($0.value)"
        }
      case .name(let name)?: [name?.text ?? "dropped"]
      case nil: []
      }
    return HolePrompt.LastAnswer(
      verdict: trial.attempt.verdict.outcome.rawValue, answers: answers,
      findings: trial.faults.map { finding in
        let verdicts = [trial.attempt.verdict, trial.bare].compactMap(\.self)
        let rows = verdicts.lazy.map { shown(finding, in: $0) }.first { !$0.isEmpty } ?? ""
        return inert(finding, answers + scripts(of: trial.attempt.draft)) + rows
      }.uniqued)
  }

  private func whole(_ baseline: Draft, _ last: Attempt?) -> PlanPrompt {
    var prompt = PlanPrompt(
      dialect: engine.dialect, version: engine.version, source: source, target: target,
      changes: changes, profile: profile { concerned.contains($0) },
      questions: baseline.holes.map(\.question),
      last: last.map(told))
    prompt.needed = lines(of: nil, concerned.contains).count
    prompt.wish = wish
    prompt.keepsAside = goal.keepsDropped
    prompt.example = WorkedExample.closest(
      to: goal.diff, among: goal.keepsDropped ? examples : examples.filter { !$0.keepsAside })
    prompt.template = files["plan.md.mustache"]
    prompt.schema = files["plan.schema.json"] ?? prompt.schema
    return prompt
  }

  /// What blocks a draft, in words without a value of the data.
  private func told(_ attempt: Attempt) -> PlanPrompt.LastAttempt {
    let up = attempt.draft.up.source
    let draft = attempt.draft
    let own =
      scripts(of: draft)
      + draft.invariants.flatMap { [$0.name, $0.before, $0.after] }
      + draft.probes.flatMap { [$0.name, $0.query] }
    return PlanPrompt.LastAttempt(
      verdict: attempt.verdict.outcome.rawValue,
      statements: engine.statements(of: up).map { up[$0.range] },
      reverse: draft.down.map { down in
        engine.statements(of: down.source).map { down.source[$0.range] }
      } ?? [],
      findings: attempt.verdict.faults.map { finding in
        place(of: finding, in: draft) + inert(finding, own) + help(on: finding, in: draft)
          + shown(finding, in: attempt.verdict)
      })
  }

  /// One of its rows, where shapes alone are not all that may be told.
  private func shown(_ finding: Finding, in verdict: Verdict) -> String {
    send == .shapes ? "" : seen.words(on: finding, in: verdict)
  }

  /// `forward statement 3, at full_name: `
  private func place(of finding: Finding, in draft: Draft) -> String {
    guard let place = finding.place else { return "" }
    let source = place.script == .up ? draft.up.source : draft.down?.source
    let focus = place.focus.flatMap { range -> String? in
      guard let source else { return nil }
      // Where the engine names but a point, the word that begins there.
      let text =
        range.isEmpty
        ? String(
          source[SourceRange(range.lower, max(range.lower, place.range.upper))].prefix {
            $0.isLetter || $0.isNumber || $0 == "_"
          }) : source[range]
      return text.isEmpty ? nil : String(text.prefix(60))
    }
    return "\(place.script == .up ? "forward" : "reverse") statement \(place.statement)"
      + (focus.map { ", at \($0)" } ?? "") + ": "
  }

  /// What was seen, where that quotes nothing but the draft itself, and the columns that there are, where one is not.
  private func help(on finding: Finding, in draft: Draft) -> String {
    let seen = finding.evidence.flatMap { text in
      let own = scripts(of: draft).joined(separator: "\n")
      let quoted = text.matches(of: /'[^']*'|"[^"]*"/).map { String($0.output) }
      return ["fail", "invariant"].contains(finding.rule.family) || !quoted.allSatisfy(own.contains)
        ? nil : " (\(text))"
    }
    guard finding.message.contains("no such column"), let place = finding.place,
      let source = place.script == .up ? draft.up.source : draft.down?.source
    else { return seen ?? "" }
    let words = Set(
      String(source[place.range]).split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map {
        Name(String($0))
      })
    let tables =
      goal.source.tables + goal.target.tables.filter { goal.source.table($0.name) == nil }
    let known = tables.filter { words.contains($0.name) }.prefix(4).map { table in
      "\(table.name) has \(table.columns.prefix(Self.mostColumns).map(\.name.text).joined(separator: ", "))"
    }
    return (seen ?? "") + (known.isEmpty ? "" : " (\(known.joined(separator: "; ")))")
  }

  private func scripts(of draft: Draft) -> [String] {
    [draft.up.source.text, draft.down?.source.text ?? ""]
  }
}

extension Goal {
  /// Tables that an answer may read besides its own: those that its columns refer to, as they are when it runs.
  /// Where it is about rows of theirs that are not there, they are made before it.
  fileprivate func tablesToRead(for hole: Hole) -> Set<Name> {
    guard case .expressions(let over, let into, _, _) = hole.blank, let place = into.first,
      let after = target.table(place.table)
    else { return [] }
    let columns = Set(into.map(\.column))
    let parents = after.foreignKeys.filter { !columns.isDisjoint(with: $0.columns) }.map(\.parent)
    return Set(parents).filter { name in
      guard name != over, let after = target.table(name) else { return false }
      return hole.kind == .orphans || source.table(name) == after
    }
  }
}

extension TableProfile {
  /// Names in JSON may be data, as where something is counted for each person: those that no definition is made
  /// of are not told.
  fileprivate func withoutKeys(besides known: Set<String>) -> TableProfile {
    TableProfile(
      table: table, rows: rows, sampled: sampled,
      columns: columns.map { column in
        var column = column
        column.jsonKeys = column.jsonKeys.filter { $0.text.partsOfNames.isSubset(of: known) }
        column.otherJSONKeys += self.keys(of: column.name) - column.jsonKeys.count
        return column
      }, orphans: orphans)
  }

  private func keys(of name: String) -> Int {
    columns.first { $0.name == name }?.jsonKeys.count ?? 0
  }
}

extension String {
  /// What its names are made of: `birthYear` and `birth_year` of the same.
  fileprivate var partsOfNames: Set<String> {
    let parted = replacing(/([a-z0-9])([A-Z])/) { "\($0.1)_\($0.2)" }
    return Set(parted.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
  }
}

extension PromptMaker {
  /// Whether the draft's own condition was asked and answered: that tells its name and numbers of rows.
  private func isOwnWords(_ finding: Finding, _ own: [String]) -> Bool {
    finding.rule.family == "invariant" && finding.rule != "invariant.fails"
      && finding.objects.allSatisfy(own.contains)
  }

  /// A finding's message. What SQLite says of a run may quote a value of the data: words that neither
  /// the definitions nor the model's own SQL hold are cut from what it names.
  fileprivate func inert(_ finding: Finding, _ own: [String]) -> String {
    guard ["fail", "invariant"].contains(finding.rule.family),
      !isOwnWords(finding, own),
      let mark = finding.message.firstIndex(where: { ":'\"".contains($0) })
    else { return finding.message }
    func words(_ text: some StringProtocol) -> Set<String> {
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
    }
    let known = (source + target + own).reduce(into: Self.engineWords) { $0.formUnion(words($1)) }
    let named = finding.message[mark...]
    return words(named).isSubset(of: known) ? finding.message : finding.message[..<mark] + "…"
  }
}

extension PromptMaker {
  /// What SQLite's messages are made of besides names. https://www.sqlite.org/src/file/src/parse.y
  fileprivate static let engineWords = Set(
    """
    near syntax error incomplete input unrecognized token no such column table function view index \
    trigger collation sequence module unique constraint failed not null check foreign key mismatch \
    datatype ambiguous name duplicate already exists cannot start transaction within a commit rollback \
    is active values were supplied for has columns but in set assigned wrong number of arguments to \
    misuse aggregate window may only be used with group by having limit order clause on left side the \
    must add drop primary default non constant generated modify insert into update delete statement \
    sub select returns expected row single cast real integer text blob too many terms result all have \
    same circular reference recursive does there after before as from where and or it at end
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

extension Table {
  /// With these columns and those of its keys alone, and what is said of no other.
  fileprivate func narrowed(to wanted: Set<Name>) -> Table {
    let kept = wanted.union(primaryKey?.columns ?? [])
    var narrow = self
    narrow.columns = columns.filter { kept.contains($0.name) }
    let gone = Set(columns.map(\.name)).subtracting(narrow.columns.map(\.name))
    narrow.uniques = keys.filter { $0 != primaryKey && gone.isDisjoint(with: $0.columns) }
    narrow.foreignKeys = foreignKeys.filter { gone.isDisjoint(with: $0.columns) }
    narrow.checks = checks.filter { check in gone.isDisjoint(with: check.expression.words) }
    return narrow
  }
}

extension Expression {
  fileprivate var words: Set<Name> {
    Set(sql.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map { Name(String($0)) })
  }
}

extension Hole {
  /// What its question is called.
  fileprivate var named: String {
    "the question about \(columns.map(\.description).joined(separator: ", "))"
  }

  /// Of columns that an answer is for.
  fileprivate var names: Set<Name> {
    guard case .expressions(_, let into, let from, let back) = blank else {
      if case .name(_, .some, let among) = blank { return Set(among) }
      return Set(columns.map(\.column))
    }
    return Set(into.map(\.column) + from + back.map(\.column) + columns.map(\.column))
  }
}

extension SchemaDiff {
  /// Columns of the source that are dropped, renamed or defined otherwise, and those of tables that go.
  fileprivate var concernedColumns: Set<ColumnName> {
    var columns: Set<ColumnName> = []
    for change in changes {
      switch change {
      case .dropTable(let table):
        columns.formUnion(table.columns.map { ColumnName(table.name, $0.name) })
      case .alterTable(let from, _, let parts):
        for part in parts {
          switch part {
          case .dropColumn(let column), .changeColumn(let column, _):
            columns.insert(ColumnName(from.name, column.name))
          case .renameColumn(let old, _): columns.insert(ColumnName(from.name, old))
          default: break
          }
        }
      default: break
      }
    }
    return columns
  }

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

extension [String] {
  /// Each once, in the order in which they first come.
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Engine {
  /// Definitions as a model is shown them: what comments say to people is not said to it.
  func plainDefinitions(of tables: Set<Name>, in schema: Schema) -> [String] {
    definitions(of: tables, in: schema).map(withoutComments)
  }
}
