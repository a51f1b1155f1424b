import EngineInterface
import Findings
import Pipeline
import Plans
import Prompting
import Reports
import SQLiteEngine
import Schemas
import Verdicts

/// What a model is asked, and what comes of it.
extension Workshop {
  /// What a model would be asked: for a schema, for a plan, or for each hole.
  package func prompts() async throws -> [String] {
    let source = try await source()
    var answerer = try await request.answerer { _ in }
    answerer?.mayCount = false
    if request.to == nil, !request.ask.isEmpty {
      let proposer = try SchemaProposer(
        engine: engine, source: source, wish: request.ask,
        files: request.promptFiles(), answerer: answerer)
      return [try await proposer.prompt().sent.text]
    }
    let aim = try await aim(of: source)
    let goal = goal(aim, source)
    let baseline = try await engine.baselineDraft(for: goal, on: source)
    let maker = try await PromptMaker(
      goal, on: source, with: engine, for: request, answerer: answerer)
    switch mode(for: baseline) {
    case .holes:
      var prompts: [String] = []
      for hole in baseline.holes {
        do {
          prompts.append(try await maker.prompt(for: hole, after: nil).text)
        } catch let long as PromptTooLong {
          prompts.append("(This question is not asked: \(long.message).)\n")
        }
      }
      return prompts
    case .plan:
      do {
        return [try await maker.prompt(baseline: baseline, after: nil).text]
      } catch let failure as ModelFailure { throw Self.located(failure) }
    }
  }

  private static func located(_ failure: ModelFailure) -> LocationError {
    LocationError(
      .unreachable, failure.message, remedy: "give the server a larger context, or leave it out")
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
        files: try request.promptFiles(), answerer: answerer
      ).proposal(from: answerer)
    } catch let failure as ModelFailure {
      throw LocationError(
        .unreachable, failure.message,
        remedy: "\(failure.remedy), or name the schema with --to")
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
    func planned(asking: Asking?) async throws -> Planned {
      try await Pipeline.plan(
        goal, on: source, with: engine, options: options, drafted: baseline, asking: asking)
    }
    guard let answerer else {
      let planned = try await planned(asking: nil)
      return judged(planned, source, aim, notes: Self.notesWithoutModel(request.ask))
    }
    var question = try await question(to: answerer, goal, on: source, after: baseline)
    var all = try await planned(asking: question.asking)
    var notes: [String] = []
    // Some servers tell how much they take only once they have refused more.
    if let context = all.failure?.context, Answerer.room(in: context) < answerer.room ?? .max,
      let smaller = try await request.answerer(progress, context: context)
    {
      question = try await self.question(to: smaller, goal, on: source, after: baseline)
      all = try await planned(asking: question.asking)
      let isAsked = all.attempts.count > 1
      notes.append(
        "\(isAsked ? "asked again: " : "")the server has a context of \(context) tokens")
    }
    notes += try self.notes(on: all, question)
    return judged(all, source, aim, notes: notes, prompts: try request.promptVersions())
  }

  private func judged(
    _ planned: Planned, _ source: SQLiteSource, _ aim: Aim, notes: [String],
    prompts: [PromptVersion] = []
  ) -> Judged {
    let (attempts, shown) = (planned.attempts, planned.best)
    return judged(
      attempts[shown].draft, attempts[shown].verdict, source, aim, attempts: attempts, shown: shown,
      notes: notes, prompts: prompts)
  }

  /// How a model is asked, and what it is not told.
  private struct ModelQuestion {
    var asking: Asking
    let maker: PromptMaker
    var hasNothingToAsk = false
  }

  private func question(
    to answerer: Answerer, _ goal: Goal, on source: SQLiteSource, after baseline: Draft
  ) async throws -> ModelQuestion {
    let maker = try await PromptMaker(
      goal, on: source, with: engine, for: request, answerer: answerer)
    let mode = mode(for: baseline)
    var question = ModelQuestion(
      asking: Asking(
        client: answerer.client, mode: mode,
        planPrompt: { try await maker.prompt(baseline: $0, after: $1) },
        holePrompt: { try await maker.prompt(for: $0, after: $1) }), maker: maker)
    question.asking.samples = request.samples
    question.asking.hasWords = !request.ask.isEmpty
    question.hasNothingToAsk = mode == .holes && baseline.holes.isEmpty
    do {
      // Before anybody waits for an answer.
      if mode == .plan { _ = try await maker.prompt(baseline: baseline, after: nil) }
    } catch let failure as ModelFailure { throw Self.located(failure) }
    return question
  }

  private static func notesWithoutModel(_ ask: String) -> [String] {
    ["no model is configured: drafted by rules"]
      + (ask.isEmpty
        ? [] : ["what --ask says was not told to anybody: rules do not read words"])
  }

  /// What a person should know of how a model was asked.
  ///
  /// - Throws: `LocationError` where the one that was named could not be asked at all.
  private func notes(on planned: Planned, _ question: ModelQuestion) throws -> [String] {
    var notes: [String] = []
    if question.hasNothingToAsk {
      notes.append("rules left nothing open: the model was not asked (see --ask-for plan)")
    }
    notes += question.maker.cuts.all
    notes += planned.tooLong.map { "a question was not asked: \($0)" }
    if planned.unasked > 0 {
      notes.append(
        "three replies in a row could not be used: \(counted(planned.unasked, "question")) "
          + "\(agree(planned.unasked, "were")) not asked"
      )
    }
    let attempts = planned.attempts
    if let failure = planned.failure {
      let isFirst = attempts.count == 1
      if isFirst, case .unrecorded(let message) = failure {
        throw LocationError(
          .unreadable, message, remedy: "\(failure.remedy), or leave out --replay")
      }
      guard !isFirst || request.model == nil || request.model == "auto" else {
        throw LocationError(
          .unreachable, failure.message, remedy: "\(failure.remedy), or leave out --model")
      }
      notes.append(
        isFirst
          ? "the model cannot be asked (\(failure.message)): drafted by rules"
          : "the model cannot be asked any more (\(failure.message)): this is what there was until then"
      )
    }
    if attempts.count > 1, attempts[planned.best].draft.proposer != .model {
      let why =
        switch question.asking.mode {
        case .plan:
          "no answer of the model has a better verdict, does more of what seems to be wanted or has less risk"
        case .holes:
          "no answer of the model is better than what rules put there"
        }
      notes.append(
        "the draft by rules is shown: \(why) (see drydock compare)"
          + (request.ask.isEmpty ? "" : "; rules do not read what --ask says"))
    }
    return notes
  }

  private func goal(_ aim: Aim, _ source: SQLiteSource) -> Goal {
    var goal = Goal(
      source: source.schema, target: aim.target, renames: aim.renames,
      keepsDropped: request.keepsDropped)
    goal.declared = aim.entries
    goal.words = request.ask
    goal.dropped = Set(aim.dropped.map { foldingASCII($0) })
    return goal
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
}
