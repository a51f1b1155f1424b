import EngineInterface
import Plans
import Prompting
import Schemas
import Verdicts
import Verification

/// Fills the holes of a draft by rules, each by a small question. An answer is put in its place, run
/// and measured with all that stands already; it stays where that is better than what rules put there.
struct HoleFilling<E: Engine> {
  let engine: E
  let source: E.Source
  let verifier: Verifier<E>
  let asking: Asking
  /// With the answers that stand.
  private var goal: Goal
  /// What stands now.
  private var standing: Attempt
  /// The same where nothing is kept aside; made when it is first needed.
  private var bareStanding: Verdict?
  private var planned: Planned
  /// What is to be confirmed of the answers that stand, by the holes that they fill.
  private var open: [(hole: Hole, questions: [Hole])] = []
  /// Replies in a row that could not be read, or did not come in time.
  private var unusable = 0

  /// A model that gives so many in a row will not do better with the next question.
  private static var mostUnusable: Int { 3 }

  init(
    engine: E, source: E.Source, verifier: Verifier<E>, asking: Asking, goal: Goal,
    baseline: Attempt
  ) {
    (self.engine, self.source, self.verifier) = (engine, source, verifier)
    (self.asking, self.goal, standing) = (asking, goal, baseline)
    planned = Planned(attempts: [baseline], shown: 0)
  }

  mutating func run() async throws -> Planned {
    do {
      let holes = standing.draft.holes
      for (index, hole) in holes.enumerated() {
        guard unusable < Self.mostUnusable else {
          planned.unasked = holes.count - index
          break
        }
        do {
          try await fill(hole)
        } catch let long as PromptTooLong {
          planned.tooLong.append(long.message)
        }
      }
    } catch let failure as ModelFailure {
      planned.failure = failure
    }
    return planned
  }

  private mutating func fill(_ hole: Hole) async throws {
    var loop = RepairLoop()
    var last: Asking.Trial?
    var isFilled = false
    let before = standing.verdict
    // What stood before this hole, since its own answers may come to stand.
    var known = Set(before.findings.map(Fault.init))
    while unusable < Self.mostUnusable,
      loop.asks(after: last.map { isSentBack($0, for: hole, before: before) })
    {
      let trial = try await self.trial(of: hole, after: last, seed: 1, known: &known)
      isFilled = take(trial, for: hole) || isFilled
      last = trial
    }
    for seed in 1..<max(1, asking.samples) where !isFilled && unusable < Self.mostUnusable {
      let trial = try await trial(of: hole, after: nil, seed: seed + 1, known: &known)
      isFilled = take(trial, for: hole)
    }
  }

  /// - Parameter before: what was without this answer: its faults are not the answer's.
  private func isSentBack(_ trial: Asking.Trial, for hole: Hole, before: Verdict) -> Bool {
    let verdict = trial.attempt.verdict
    return verdict.outcome == .rejected && !trial.faults.isEmpty
      || verdict.breaksLater(by: hole) || isWorse(trial.bare)
      || verdict.isRepeatable == false && before.isRepeatable != false
      || hole.asksForTheWayBack && verdict.comesBackLate == false && before.comesBackLate != false
  }

  /// Whether an answer loses more than what stands, were nothing kept aside.
  private func isWorse(_ bare: Verdict?) -> Bool {
    guard let bare, let bareStanding else { return false }
    return bare.harm > bareStanding.harm
  }

  /// By the verdict, then by what the answer itself loses, then by risk and questions. Of equals the
  /// rules' own, but where that is only what fits there, or where words say what is wanted, which rules do
  /// not read.
  private func isBetter(_ trial: Asking.Trial, for hole: Hole) -> Bool {
    let (now, then) = (trial.attempt.verdict, standing.verdict)
    guard now.runs == true else { return false }
    if now.outcome != then.outcome { return now.outcome < then.outcome }
    if let bare = trial.bare, let bareStanding, bare.harm != bareStanding.harm {
      return bare.harm < bareStanding.harm
    }
    // What the model itself asks tells for it, not against.
    let asked = now.questions.count - (trial.reply?.questions.count ?? 0)
    let (nows, thens) = ((now.risk.total, asked), (then.risk.total, then.questions.count))
    return hole.kind == .fill || asking.hasWords ? nows <= thens : nows < thens
  }

  /// - Returns: whether the answer is better than what stood there.
  private mutating func take(_ trial: Asking.Trial, for hole: Hole) -> Bool {
    planned.attempts.append(trial.attempt)
    unusable = trial.reply == nil ? unusable + 1 : 0
    // What stands may be rejected: then what an answer changes is for a person to weigh.
    let isHarmless =
      !isWorse(trial.bare) || trial.attempt.verdict.outcome < standing.verdict.outcome
    guard let reply = trial.reply, isHarmless, isBetter(trial, for: hole) else {
      return false
    }
    planned.shown = planned.attempts.count - 1
    goal.take(reply.answer, for: hole)
    open.removeAll { $0.hole == hole }
    open.append((hole, reply.answer.unconfirmed(hole)))
    (standing, bareStanding) = (trial.attempt, trial.bare)
    return true
  }

  /// - Parameter known: what was found of the draft before; grows by what is found where nothing is kept aside.
  private mutating func trial(
    of hole: Hole, after last: Asking.Trial?, seed: Int, known: inout Set<Fault>
  ) async throws -> Asking.Trial {
    var reply: HoleReply?
    let prompt = try asking.holePrompt(hole, last)
    let made = try await attempt(
      on: asking.client, prompt, verifier, seed: last?.attempt.seed(for: prompt, seed) ?? seed
    ) { text in
      let read = try HoleReply(text, to: hole)
      reply = read
      return (try await draft(answering: hole, read), read.claims)
    }
    var bare: Verdict?
    if goal.keepsDropped, let answer = reply?.answer, made.verdict.runs == true {
      if bareStanding == nil { bareStanding = try await bareVerdict(of: goal) }
      if last == nil { known.formUnion((bareStanding?.findings ?? []).map(Fault.init)) }
      var next = goal
      next.take(answer, for: hole)
      bare = try await bareVerdict(of: next)
    }
    let faults = (made.verdict.faults + (bare?.faults ?? [])).filter {
      $0.concerns(hole, goal.renames) || !known.contains(Fault($0))
    }
    return Asking.Trial(reply: reply, attempt: made, bare: bare, faults: faults)
  }

  private func bareVerdict(of goal: Goal) async throws -> Verdict {
    var goal = goal
    goal.keepsDropped = false
    return try await verifier.verify(engine.baselineDraft(for: goal, on: source))
  }

  /// The draft by rules with one answer more.
  private func draft(answering hole: Hole, _ reply: HoleReply) async throws -> Draft {
    if case .expressions(let answers) = reply.answer {
      let all = [answers.forward, answers.back].flatMap { $0.sorted { $0.key < $1.key } }
      for (column, text) in all where !engine.isExpression(text) {
        throw ModelFailure.unreadable(
          "what was answered is not one expression, for \(column.column): no statement, no comment, "
            + "parentheses and quotes closed")
      }
      if let wrong = hole.unread(by: answers, in: engine) {
        let columns = goal.source.tables.first { $0.name == hole.subject.table }?.columns ?? []
        throw ModelFailure.unreadable(
          "what was answered reads none of \(wrong): every row would get the same value; the columns "
            + "of the table are " + columns.prefix(40).map(\.name.text).joined(separator: ", "))
      }
    }
    if case (.name(let name?), .name(_, let table, _)) = (reply.answer, hole.blank),
      goal.isTaken(name, in: table, besides: hole)
    {
      throw ModelFailure.unreadable("\(name) is the new name of something else already")
    }
    var next = goal
    next.take(reply.answer, for: hole)
    let ruled = try await engine.baselineDraft(for: next, on: source)
    var draft = Draft(
      .model, up: ruled.up, down: ruled.down, checks: ruled.checks, mapping: ruled.mapping,
      holes: ruled.holes + open.filter { $0.hole != hole }.flatMap(\.questions)
        + reply.answer.unconfirmed(hole), questions: reply.questions,
      removals: ruled.removals)
    (draft.invariants, draft.probes) = (reply.invariants, reply.probes)
    return draft
  }
}

extension Goal {
  /// Whether something else than what a hole asks about has got that name by a rename.
  fileprivate func isTaken(_ name: Name, in table: Name?, besides hole: Hole) -> Bool {
    guard case .name(let old, _, _) = hole.blank else { return false }
    guard let table else {
      return renames.tables.contains { $0.key != old && $0.value == name }
    }
    return renames.columns[renames.oldName(of: table)]?.contains {
      $0.key != old && $0.value == name
    } == true
  }

  fileprivate mutating func take(_ answer: HoleReply.Answer, for hole: Hole) {
    switch (answer, hole.blank) {
    case (.expressions(let said), _):
      answers.forward.merge(said.forward) { $1 }
      answers.back.merge(said.back) { $1 }
    case (.name(let name?), .name(let old, let table?, _)):
      renames.add(column: old, to: name, of: renames.oldName(of: table))
    case (.name(let name?), .name(let old, nil, _)): renames.add(table: old, to: name)
    case (.name, _): break
    }
  }
}

extension HoleReply.Answer {
  /// That an answer loses nothing does not make it what was meant: a person has the last word.
  fileprivate func unconfirmed(_ hole: Hole) -> [Hole] {
    switch (self, hole.blank) {
    case (.expressions(let answers), .expressions):
      let back = answers.back.sorted { $0.key < $1.key }.map {
        "\($0.key) of \($0.value.onOneLine)"
      }
      let way = back.isEmpty ? "" : ", and on the way back \(back.joined(separator: ", "))"
      let forward = answers.forward.sorted { $0.key < $1.key }.map {
        (column: $0.key, text: $0.value.onOneLine)
      }
      let made = forward.map { "\($0.column) is made of \($0.text)" }.joined(separator: ", ")
      return [
        Hole(
          kind: hole.kind, columns: forward.map(\.column),
          question: "\(made), as the model says\(way): is that what is meant?",
          filledWith: forward.map(\.text), blank: hole.blank)
      ]
    case (.name(let name?), .name(let old, let table, _)):
      let place = table.map { "\($0)." } ?? "the table "
      return [
        Hole(
          kind: .rename, columns: hole.columns,
          question: "\(place)\(old) is taken for \(name), as the model says: is it?",
          filledWith: [name.text], blank: hole.blank)
      ]
    // Then the rules go on asking.
    default: return []
    }
  }
}

extension Hole {
  fileprivate var asksForTheWayBack: Bool {
    if case .expressions(_, _, _, let back) = blank { !back.isEmpty } else { false }
  }

  /// The columns that an answer should be made of, where it names none of them; nil where it does, or may
  /// do without.
  fileprivate func unread<E: Engine>(by answers: Answers, in engine: E) -> String? {
    guard [.split, .merge, .cast].contains(kind), case .expressions(_, _, let from, _) = blank,
      !from.isEmpty,
      !answers.forward.values.contains(where: { text in
        !engine.names(in: text).isDisjoint(with: from)
      })
    else { return nil }
    return from.map(\.text).joined(separator: ", ")
  }
}

extension String {
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension Verdict {
  /// Whether a rollback keeps rows that are written after the migration; nil where that was not tried.
  fileprivate var comesBackLate: Bool? { rollback?.late.map { $0 == .exact } }

  /// Rows and values that are lost, given up or made up, today's and, one each, tomorrow's.
  fileprivate var harm: Int {
    guard runs == true, let lost = loss?.unintended, let given = loss?.intended else { return .max }
    return lost.rows + lost.cells + lost.duplicated + lost.invented + lost.misassigned
      + given.rows + given.cells + (latent?.count { $0.isPlausible } ?? 0)
  }

  /// Whether rows of tomorrow are lost by the answer to a hole.
  fileprivate func breaksLater(by hole: Hole) -> Bool {
    guard case .expressions(let table, _, let columns, let back) = hole.blank else { return false }
    let concerned = Set(columns + back.map(\.column))
    return latent?.contains {
      $0.isPlausible && $0.table == table && ($0.column.map(concerned.contains) ?? true)
    } == true
  }
}
