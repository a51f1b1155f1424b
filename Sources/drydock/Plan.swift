import ArgumentParser
import Composition
import Foundation
import Ledger
import Reports
import Synchronization
import Verdicts

struct Plan: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draft a migration, verify it, and write a plan folder.",
    discussion: """
      EXAMPLE
        drydock plan --from shop.db --to target.sql --out plans/split-names

      Without --to a model takes --ask for a schema to reach, which is shown, and confirmed or not, before anything is drafted.

      The folder holds up.sql, down.sql, checks.sql, mapping.yaml, plan.json, verdict.json, report.html and attempts/. One that \
      exists is never overwritten.
      """)

  @OptionGroup var places: FromTo
  @Option(help: ArgumentHelp("Where to write the plan.", valueName: "folder")) var out: String?
  @Option(help: "What to keep aside in _drydock_kept_ tables, for the way back.")
  var keep: Keep = .dropped
  @Option(
    help: ArgumentHelp(
      "A model server's address, or auto for the configured one.", valueName: "url"))
  var model: String?
  // A list begins with "-".
  @Option(
    parsing: .unconditional,
    help: "What the model is told you want, in words, besides the target or instead of one.")
  var ask = ""
  @Flag(
    help: "Take the schema that a model proposes without being asked; it is shown all the same.")
  var yesSchema = false
  @Option(
    help: ArgumentHelp(
      "holes: ask a small question for each gap that the rules left. plan: ask for a whole plan. Default: holes, or plan if there is no gap or with --ask.",
      valueName: "holes|plan"))
  var askFor: AskFor?
  @Option(
    help: ArgumentHelp(
      "What the model sees of the data: shapes, masked examples as well, or also the real values of code-like columns such as a status.",
      valueName: "masked|shapes|raw"))
  var send: Send = .masked
  @Option(
    help: ArgumentHelp(
      "Templates instead of the built-in ones; drydock prompts export writes those.",
      valueName: "folder"))
  var prompts: String?
  @Option(
    help: ArgumentHelp(
      "How many answers to draw; the best by verdict, then risk, then questions is shown.",
      valueName: "number"))
  var samples = 1
  @Option(help: ArgumentHelp("Keep the model's answers in a folder.", valueName: "folder"))
  var record: String?
  @Option(help: ArgumentHelp("Take the answers from a folder.", valueName: "folder"))
  var replay: String?
  @Option(
    help: ArgumentHelp(
      "Answers to questions about renames: a map from their ids to rename or drop.",
      valueName: "file"))
  var answers: String?
  @Flag(help: "Print what a model would be asked, and do nothing else.") var showPrompt = false
  @Option(
    help: ArgumentHelp(
      "Who drafts first: random flips a coin; where a person does, the draft is kept aside.",
      valueName: "arm"))
  var arm: Arm?
  @OptionGroup var judging: Judging
  @Option(help: "How to print the verdict.") var format: VerdictFormat = .text
  @OptionGroup var settings: Settings

  enum Keep: String, ExpressibleByArgument, CaseIterable { case dropped, nothing }

  func validate() throws {
    guard (1...16).contains(samples) else { throw ValidationError("--samples is from 1 to 16") }
    if let out, out.allSatisfy(\.isWhitespace) { throw ValidationError("--out names no folder") }
  }

  /// What decides what a model is asked.
  private func request(_ configuration: Configuration) -> Request {
    var request = Request(places, judging, configuration)
    request.keepsDropped = keep == .dropped
    (request.ask, request.prompts, request.model) = (ask, prompts, model)
    (request.asksFor, request.send) = (askFor, send)
    return request
  }

  func run() async throws {
    let configuration = try settings.configuration()
    if showPrompt {
      let request = request(configuration)
      let texts = try await Terminal.progress("profiling") {
        try await Workshop(request).prompts()
      }
      if texts.isEmpty { Terminal.standardError("note: rules left nothing open\n") }
      print(texts.joined(separator: "\n\n"))
      return
    }
    if prompts != nil, model == nil, replay == nil, configuration.endpoint.value.isEmpty {
      throw UsageError("--prompts is for a model, and none is named: name one with --model")
    }
    let folder = try takeFolder()
    defer { folder.leavePlace() }
    let book = LedgerBook(configuration)
    let cycle = try PlannedCycle(of: folder.path, arm: arm, in: book)
    var request = request(configuration)
    request.samples = samples
    request.recordTo = record
    request.replayFrom = replay
    let written = Written()
    let proposal = try await propose(&request, written)
    defer { proposal?.remove() }
    if let answers { request.answers = try readAnswers(at: answers) }
    let judged = try await asking(&request, in: folder, confirmed: proposal?.value) { request in
      try await Terminal.progress("planning", detail: written.words) {
        try await Workshop(request).plan(after: proposal?.value) { count in
          written.note(count)
        }
      }
    }
    let page = try judged.html()
    let events = { try cycle.events(of: judged, model: configuration.model.value, in: book) }
    // A draft that no ledger knows of would never be brought out.
    var head: LedgerHead?
    let record: () throws -> PlanFolder.Cycle? = {
      head = cycle.isHidden ? try book.append(events()) : book.recordOrWarn(events)
      return head.map { PlanFolder.Cycle(migration: cycle.migration, head: $0) }
    }
    let place =
      cycle.isHidden ? PlanFolder(HiddenDraft(of: cycle.migration, in: book).path) : folder
    try place.write(
      judged.attempts.map { (attempt: $0, verdict: judged.json(of: $0)) },
      shown: judged.shown, diff: judged.diff, mapping: judged.mapping, page: page,
      ask: judged.inputs.ask, prompts: judged.prompts,
      cycle: record,
      target: proposal.map { ($0.value.sql, $0.value.exchanges) })
    if cycle.isHidden, format == .json {
      let said: JSONValue = [
        "format": 1, "hidden": .bool(true), "plan": .string(folder.path),
        "migration": .string(cycle.migration),
      ]
      print(said.text())
      return
    }
    if cycle.isHidden {
      print("A person drafts \(folder.path) first. A draft is kept aside.")
      print("When yours is written: drydock record drafted \(folder.path) --script FILE")
      print("and then: drydock reveal \(folder.path)")
      if let head { sayHead(head) }
      return
    }
    show(judged, page: page, in: folder)
    if let head { sayHead(head, isText: format == .text) }
    if judging.failOn.fails(judged.verdict) { throw ExitCode(1) }
  }
}

/// A schema that was proposed and confirmed, in a file for as long as it is needed.
private struct ConfirmedTarget {
  let value: Proposal
  let file: URL
  func remove() { try? FileManager.default.removeItem(at: file) }
}

extension Plan {
  /// The folder that is named, or the next one that has none yet.
  private func takeFolder() throws -> PlanFolder {
    guard let out else { return try .takeUnused() }
    let folder = PlanFolder(out)
    guard !folder.exists else {
      throw UsageError("\(folder.path) is there already: name another folder with --out")
    }
    try folder.takePlace()
    return folder
  }

  /// Where there are words and no target: what they are taken for, which is then the target.
  private func propose(_ request: inout Request, _ written: Written) async throws
    -> ConfirmedTarget?
  {
    guard request.to == nil, !request.ask.isEmpty else { return nil }
    let proposal = try await Terminal.progress("asking for a schema", detail: written.words) {
      [request] in
      try await Workshop(request).proposal { count in written.note(count) }
    }
    let shown =
      "The schema that is proposed:\n\n" + DiffReport(proposal.diff).tree + "\n\n"
      + proposal.definitions.map { plainText($0) + ";\n" }.joined() + "\n"
      + proposal.questions.map { "The model asks: \(plainLine($0))\n" }.joined()
      + (proposal.cut.map { "note: \($0)\n" } ?? "")
    let isAsked = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 && !yesSchema
    Terminal.standardError(shown + "\n")
    if isAsked { Terminal.standardError("Is that the schema to reach? [y/N] ") }
    let isConfirmed = yesSchema || isAsked && (readLine() ?? "").lowercased().hasPrefix("y")
    guard isConfirmed else {
      print(
        isatty(STDOUT_FILENO) == 1 ? plainText(proposal.sql) : proposal.sql, terminator: "")
      Terminal.standardError(
        "error: nobody has confirmed the schema\n"
          + "  keep it in a file, correct it and give it with --to, or take it with --yes-schema\n")
      throw ExitCode(1)
    }
    let file = try Workshop.scratchFile("target-\(UUID()).sql")
    try Data(proposal.sql.utf8).write(to: file, options: .withoutOverwriting)
    request.to = file.path
    return ConfirmedTarget(value: proposal, file: file)
  }

  private func show(_ judged: Judged, page: String, in folder: PlanFolder) {
    for note in judged.notes { Terminal.standardError("note: \(plainLine(note))\n") }
    switch format {
    case .json: print(judged.json.value.text())
    case .html: print(page)
    case .text:
      Terminal.show(
        TextReport(
          judged.verdict, of: judged.draft, masking: judged.masking, colour: Terminal.hasColour,
          upName: "\(folder.path)/up.sql", downName: "\(folder.path)/down.sql",
          attempts: judged.attempts, shown: judged.shown
        ).text)
      Terminal.show("The plan is in \(folder.path); report.html in it shows all of it.")
      if !judged.verdict.questions.isEmpty {
        Terminal.show(
          "Where an answer is no: correct mapping.yaml and plan again with --mapping, or correct\n"
            + "the script and look at it with drydock verify.")
      }
    }
  }

  /// Asks a person who is there about likely renames; ends with the questions where nobody is.
  ///
  /// - Parameter confirmed: a schema that would be another one if it were asked for again.
  private func asking(
    _ request: inout Request, in folder: PlanFolder, confirmed: Proposal?,
    _ plan: (Request) async throws -> Judged
  ) async throws -> Judged {
    while true {
      do {
        return try await plan(request)
      } catch let open as OpenQuestions {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
          print(QuestionsReport(open.questions).json.text())
          Terminal.standardError(
            "error: \(open.questions.count) likely renames are neither confirmed nor denied\n"
              + "  answer with --answers, declare with --rename or --mapping, or accept with "
              + "--accept-loss\n")
          if let confirmed { try keep(confirmed, beside: folder) }
          throw ExitCode(1)
        }
        for question in open.questions {
          request.answers[question.id] = try ask(question) ? "rename" : "drop"
        }
      }
    }
  }

  private func keep(_ confirmed: Proposal, beside folder: PlanFolder) throws {
    let file = folder.path + ".target.sql"
    guard !FileManager.default.fileExists(atPath: file) else { return }
    try Data(confirmed.sql.utf8).write(to: URL(filePath: file), options: .withoutOverwriting)
    Terminal.standardError("  the schema that was confirmed is in \(file): give it with --to\n")
  }

  /// - Throws: where the answers end before the questions do.
  private func ask(_ question: RenameProposal) throws -> Bool {
    let choice = question.isLikely ? " [Y/n] " : " [y/N] "
    Terminal.standardOutput(plainText(question.text) + choice)
    while let answer = readLine()?.lowercased() {
      switch answer.trimmingCharacters(in: .whitespaces) {
      case "": return question.isLikely
      case "y", "yes": return true
      case "n", "no": return false
      // Any other word decides nothing: a no would drop the column.
      default:
        Terminal.standardOutput(
          "y: it is a rename, its values stay; n: it is dropped, and the other is new" + choice)
      }
    }
    Terminal.standardError(
      "\nerror: nobody has answered\n  answer y or n, give --answers, or declare with --rename\n")
    throw ExitCode(1)
  }
}

/// How much a model has written, for a person who waits.
private final class Written: Sendable {
  private struct State {
    var characters = 0
    var questions = 0
    var since: ContinuousClock.Instant?
  }

  private let state = Mutex(State())

  /// - Parameter characters: of the answer that is coming; 0 when a question is sent.
  func note(_ characters: Int) {
    state.withLock { state in
      if characters == 0 { state.questions += 1 }
      // The first words of an answer.
      if characters == 0 || state.characters == 0 { state.since = .now }
      state.characters = characters
    }
  }

  @Sendable func words() -> String {
    state.withLock { state in
      guard state.questions > 0, let since = state.since else { return "" }
      let seconds = (ContinuousClock.now - since) / .seconds(1)
      guard state.characters > 0 else {
        return ", question \(state.questions) to the model, \(Int(seconds)) s without a word"
      }
      // About four characters make a token.
      let rate =
        seconds > 1 ? ", about \(Int(Double(state.characters) / 4 / seconds)) tokens a second" : ""
      return ", answer \(state.questions) of the model, \(state.characters) characters\(rate)"
    }
  }
}

extension AskFor: ExpressibleByArgument {}
extension Send: ExpressibleByArgument {}
