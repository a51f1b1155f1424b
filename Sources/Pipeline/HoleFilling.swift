import EngineInterface
import Findings
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
  private var asked: [Hole] = []
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

  /// A trial, and which of the attempts it is.
  private struct Tried {
    let trial: Asking.Trial
    let number: Int
  }

  mutating func run() async throws -> Planned {
    do {
      while let hole = unasked.first {
        guard unusable < Self.mostUnusable else {
          planned.unasked = unasked.count
          break
        }
        asked.append(hole)
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

  /// Holes of what stands now: an answer may have settled others, or opened some. First those for which the
  /// draft does not run to its end, without which no answer can be measured.
  private var unasked: [Hole] {
    let open = standing.draft.holes.filter { hole in !asked.contains { hole.isSame(as: $0) } }
    func stops(_ hole: Hole) -> Bool {
      standing.verdict.runs != true
        && standing.verdict.findings.contains { $0.names(hole, goal.renames) }
    }
    return open.filter(stops) + open.filter { !stops($0) }
  }

  private mutating func fill(_ hole: Hole) async throws {
    var loop = RepairLoop()
    var last: Asking.Trial?
    /// The answer that stands; nil while that is the rules' own.
    var filled: Asking.Trial?
    var refused: [Tried] = []
    let before = standing.verdict
    // What stood before this hole, since its own answers may come to stand.
    var known = Set(before.findings.map(Fault.init))
    while unusable < Self.mostUnusable,
      loop.asks(after: last.map { isSentBack($0, for: hole, before: before) })
    {
      let trial = try await self.trial(of: hole, after: last, seed: 1, known: &known)
      if take(trial, for: hole, after: filled) {
        filled = trial
      } else {
        refused.append(Tried(trial: trial, number: planned.attempts.count - 1))
      }
      last = trial
    }
    // Other answers to the first question, until one stands that loses nothing and leaves nothing to mend.
    for seed in 1..<max(1, asking.samples) where unusable < Self.mostUnusable {
      if let filled, filled.harm == 0, !isSentBack(filled, for: hole, before: before) { break }
      let trial = try await trial(of: hole, after: nil, seed: seed + 1, known: &known)
      if take(trial, for: hole, after: filled) {
        filled = trial
      } else {
        refused.append(Tried(trial: trial, number: planned.attempts.count - 1))
      }
    }
    if filled == nil, asking.hasWords { try await insist(on: refused, for: hole) }
  }

  /// What words ask for may be told by fewer values than there were: rules would leave it undone. Where the
  /// model goes on saying so, the answer that loses least stands, for a person to weigh: what was there is
  /// kept aside.
  private mutating func insist(on tried: [Tried], for hole: Hole) async throws {
    let weighed = tried.filter { tried in
      let trial = tried.trial
      let verdict = trial.attempt.verdict
      return goal.keepsDropped && trial.reply != nil && verdict.runs == true
        && verdict.outcome != .rejected && verdict.outcome <= standing.verdict.outcome
    }
    func loss(_ tried: Tried) -> (Int, Double) {
      (tried.trial.bare?.harm ?? 0, tried.trial.attempt.verdict.risk.total)
    }
    guard let least = weighed.min(by: { loss($0) < loss($1) }), let reply = least.trial.reply else {
      return
    }
    let losses = least.trial.losses
    if !losses.isEmpty {
      let draft = try await draft(answering: hole, reply, losing: losses)
      planned.attempts[least.number] = Attempt(
        draft: draft, verdict: try await verifier.verify(draft),
        exchange: least.trial.attempt.exchange)
    }
    stand(on: least, for: hole)
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

  /// By the verdict, then by what the answer itself loses of today's rows, then by risk and questions. Of
  /// equals the rules' own, but where that is only what fits there. Where words say what is wanted, which rules
  /// do not read, an answer that loses no more, today and tomorrow, is the better one. Of two answers alike in all
  /// that the shorter one.
  ///
  /// - Parameter filled: the answer that stands; nil: the rules' own does.
  private func isBetter(_ trial: Asking.Trial, for hole: Hole, than filled: Asking.Trial?) -> Bool {
    let (now, then) = (trial.attempt.verdict, standing.verdict)
    // Where the draft stopped before and stops still, and not at this answer, it cannot be measured yet.
    guard now.runs == true else { return then.runs != true && trial.faults.isEmpty }
    if now.outcome != then.outcome { return now.outcome < then.outcome }
    if let bare = trial.bare, let bareStanding {
      let harm = asking.hasWords ? \Verdict.harm : \.harmToday
      if bare[keyPath: harm] != bareStanding[keyPath: harm] {
        return bare[keyPath: harm] < bareStanding[keyPath: harm]
      }
    }
    // What a model itself asks tells for it, not against.
    func asked(_ verdict: Verdict, _ trial: Asking.Trial?) -> Int {
      verdict.questions.count - (trial?.reply?.questions.count ?? 0)
    }
    let (nows, thens) = (
      (now.risk.total, asked(now, trial)), (then.risk.total, asked(then, filled))
    )
    guard filled == nil else {
      return nows == thens
        ? trial.attempt.draft.size < standing.draft.size : nows < thens
    }
    if asking.hasWords { return true }
    return hole.kind == .fill ? nows <= thens : nows < thens
  }

  /// - Parameter filled: the answer to this hole that stands; nil: the rules' own does.
  /// - Returns: whether the answer is better than what stood there.
  private mutating func take(
    _ trial: Asking.Trial, for hole: Hole, after filled: Asking.Trial?
  ) -> Bool {
    planned.attempts.append(trial.attempt)
    unusable = trial.reply == nil ? unusable + 1 : 0
    // What stands may be rejected: then what an answer changes is for a person to weigh.
    let isHarmless =
      !isWorse(trial.bare) || trial.attempt.verdict.outcome < standing.verdict.outcome
    guard trial.reply != nil, isHarmless, isBetter(trial, for: hole, than: filled) else {
      return false
    }
    stand(on: Tried(trial: trial, number: planned.attempts.count - 1), for: hole)
    return true
  }

  private mutating func stand(on tried: Tried, for hole: Hole) {
    guard let answer = tried.trial.reply?.answer else { return }
    planned.shown = tried.number
    goal.take(answer, for: hole)
    open.removeAll { $0.hole == hole }
    open.append(
      (hole, answer.unconfirmed(hole, losing: isWorse(tried.trial.bare) ? tried.trial.losses : [])))
    (standing, bareStanding) = (planned.attempts[tried.number], tried.trial.bare)
  }

  /// - Parameter known: what was found of the draft before; grows by what is found where nothing is kept aside.
  private mutating func trial(
    of hole: Hole, after last: Asking.Trial?, seed: Int, known: inout Set<Fault>
  ) async throws -> Asking.Trial {
    var reply: HoleReply?
    let prompt = try await asking.holePrompt(hole, last)
    let made = try await attempt(
      on: asking.client, prompt, verifier, seed: last?.attempt.seed(for: prompt, seed) ?? seed
    ) { text in
      let read = try HoleReply(text, to: hole)
      reply = read
      return (try await draft(answering: hole, read), read.claims)
    }
    var bare: Verdict?
    if goal.keepsDropped, !hole.isOfNewColumn, let answer = reply?.answer,
      made.verdict.runs == true
    {
      if bareStanding == nil { bareStanding = try await bareVerdict(of: goal) }
      if last == nil { known.formUnion((bareStanding?.findings ?? []).map(Fault.init)) }
      var next = goal
      next.take(answer, for: hole)
      bare = try await bareVerdict(of: next)
    }
    let others = standing.draft.holes.filter { !$0.isSame(as: hole) }
    // Where rules write the way back, from what is kept aside, no answer can mend it.
    let ofBare = (bare?.faults ?? []).filter { $0.rule.family != "undo" }
    let faults = (made.verdict.faults + ofBare).filter {
      (hole.asksForTheWayBack || $0.rule.family != "undo")
        && $0.concerns(hole, isNew: !known.contains(Fault($0)), besides: others, goal.renames)
    }
    return Asking.Trial(reply: reply, attempt: made, bare: bare, faults: faults)
  }

  private func bareVerdict(of goal: Goal) async throws -> Verdict {
    var goal = goal
    goal.keepsDropped = false
    return try await verifier.verify(engine.baselineDraft(for: goal, on: source))
  }

  /// The draft by rules with one answer more.
  ///
  /// - Parameter losses: what it loses, which is asked about with it.
  private func draft(answering hole: Hole, _ reply: HoleReply, losing losses: [String] = [])
    async throws -> Draft
  {
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
        + reply.answer.unconfirmed(hole, losing: losses), questions: reply.questions,
      removals: ruled.removals)
    (draft.invariants, draft.probes) = (reply.invariants, reply.probes)
    draft.paths = reply.paths
    return draft
  }
}

extension Asking.Trial {
  /// What the answer itself loses.
  fileprivate var harm: Int { (bare ?? attempt.verdict).harm }
}

extension Verdict {
  /// Rows and values that are lost, given up, made up or not shown to be there, today's and, one each,
  /// tomorrow's.
  fileprivate var harm: Int {
    harmToday == .max ? .max : harmToday + (latent?.count { $0.isPlausible } ?? 0)
  }

  fileprivate var harmToday: Int {
    guard runs == true, let loss else { return .max }
    let (lost, given) = (loss.unintended, loss.intended)
    let open = loss.columns.reduce(0) { $0 + $1.cellsUnproven }
    return open + lost.rows + lost.cells + lost.duplicated + lost.invented + lost.misassigned
      + given.rows + given.cells
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
