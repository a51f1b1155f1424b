import ArgumentParser
import Composition
import EngineInterface
import Findings
import Foundation
import Ledger
import Reports

/// Which ledger, and who writes to it.
struct LedgerSettings: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Who did it (default: the current user). A pseudonym is written down.", valueName: "name"))
  var by: String?
  @Option(help: "A configuration file instead of drydock.yaml.") var config: String?

  func book() throws -> LedgerBook {
    LedgerBook(
      try Configuration.load(path: config, environment: ProcessInfo.processInfo.environment),
      by: by)
  }
}

struct Record: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write down what happened to a migration outside drydock.",
    discussion: """
      EXAMPLE
        drydock record requested plans/split-names --risk medium --tables 2
        drydock record approved plans/split-names --by dana --minutes 20
        drydock record applied plans/split-names --at 2026-11-27T14:05Z
        drydock record answered plans/split-names --role reviewer --score 4

      A request is recorded by itself where drydock plan made it; recorded before, it says more. \
      Nothing is changed afterwards; drydock ledger void takes an event back by another one.
      """)

  enum Word: String, ExpressibleByArgument, CaseIterable {
    case requested, drafted, merged, approved, rejected, edited, applied, incident, abandoned,
      answered
    case reviewStarted = "review-started"
    case changesRequested = "changes-requested"
    case rolledBack = "rolled-back"

    var kind: LedgerEvent.Kind {
      switch self {
      case .requested: .requested
      case .drafted: .draftReady
      case .merged: .merged
      case .approved: .approved
      case .rejected: .rejected
      case .edited: .edited
      case .applied: .applied
      case .incident: .incident
      case .abandoned: .abandoned
      case .answered: .surveyed
      case .reviewStarted: .reviewStarted
      case .changesRequested: .changesRequested
      case .rolledBack: .rolledBack
      }
    }
  }

  @Argument(help: "What happened.") var word: Word
  @Argument(help: "The plan's folder, or the name or id it was requested under.") var plan: String
  @Option(help: ArgumentHelp("When it happened (default: now).", valueName: "time")) var at: Moment?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Minutes of work that went into it.", valueName: "number"))
  var minutes: Int?
  @Option(help: ArgumentHelp("Why, in words without personal data.", valueName: "words"))
  var reason: String?
  @Option(help: "Of a request: low, medium or high, said before any draft is seen.")
  var risk: RiskClass?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Of a request: how many tables.", valueName: "number"))
  var tables: Int?
  @Option(
    help: ArgumentHelp(
      "Of a request: the plan whose planned next phase it is.", valueName: "plan"))
  var successorOf: String?
  @Option(help: ArgumentHelp("Of a draft or an edit: the forward script.", valueName: "file"))
  var script: String?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Of an edit: how many statements changed.", valueName: "number"))
  var statements: Int?
  @Option(
    help: ArgumentHelp("Of an edit: the verdicts that it changed.", valueName: "words"))
  var verdicts: String?
  @Option(help: ArgumentHelp("Of an application: where; production.", valueName: "name"))
  var environment: String?
  @Flag(help: "Of an application: it failed.") var failed = false
  @Option(help: "Of an incident: low, medium, high or critical.") var severity: IncidentSeverity?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Of an incident: minutes of impact.", valueName: "number"))
  var impactMinutes: Int?
  @Option(help: "Of an incident: what became of data: none, lost or recovered.")
  var data: DataFate?
  @Option(help: "Of an answer: who gave it.") var role: Role?
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Of an answer: 1 to 5; left out where none was given.", valueName: "number"))
  var score: Int?
  @OptionGroup var settings: LedgerSettings

  enum RiskClass: String, ExpressibleByArgument, CaseIterable { case low, medium, high }
  enum IncidentSeverity: String, ExpressibleByArgument, CaseIterable {
    case low, medium, high, critical
  }
  enum DataFate: String, ExpressibleByArgument, CaseIterable { case none, lost, recovered }
  enum Role: String, ExpressibleByArgument, CaseIterable { case requester, reviewer }

  func validate() throws {
    if let score, !(1...5).contains(score) { throw ValidationError("--score is from 1 to 5") }
    if let minutes, !(0...100_000).contains(minutes) {
      throw ValidationError("--minutes is from 0 to 100000")
    }
    let counts = [
      ("--tables", tables), ("--statements", statements), ("--impact-minutes", impactMinutes),
    ]
    for (name, count) in counts {
      if let count, !(0...1_000_000).contains(count) {
        throw ValidationError("\(name) is from 0 to 1000000")
      }
    }
    let words = [("--reason", reason), ("--environment", environment), ("--verdicts", verdicts)]
    for (name, text) in words where text.map({ $0.allSatisfy(\.isWhitespace) }) == true {
      throw ValidationError("\(name) says nothing")
    }
    if plan.split(separator: "/").allSatisfy({ $0 == "." }) {
      throw ValidationError("a plan has a name")
    }
    if word == .answered, role == nil { throw ValidationError("answered needs --role") }
    if let at, at > LedgerBook.now.adding(days: 1) {
      throw ValidationError("--at is in the future")
    }
    let only: [(Bool, String, Set<Word>)] = [
      (risk != nil, "--risk", [.requested]), (tables != nil, "--tables", [.requested]),
      (successorOf != nil, "--successor-of", [.requested]),
      (script != nil, "--script", [.drafted, .edited]),
      (statements != nil, "--statements", [.edited]), (verdicts != nil, "--verdicts", [.edited]),
      (environment != nil, "--environment", [.applied, .rolledBack]),
      (failed, "--failed", [.applied]), (severity != nil, "--severity", [.incident]),
      (impactMinutes != nil, "--impact-minutes", [.incident]), (data != nil, "--data", [.incident]),
      (role != nil, "--role", [.answered]), (score != nil, "--score", [.answered]),
    ]
    for (isGiven, name, words) in only where isGiven && !words.contains(word) {
      throw ValidationError(
        "\(name) goes with \(words.map(\.rawValue).sorted().joined(separator: " or "))")
    }
  }

  func run() throws {
    let book = try settings.book()
    let known = try book.migration(of: plan)
    if word == .requested, known != nil {
      throw UsageError("\(plan) is on record already: a new request needs another name")
    }
    guard let migration = word == .requested ? LedgerBook.newMigration : known else {
      throw LocationError(
        .unreadable, "no migration \(plan) is on record",
        remedy: "drydock record requested \(plan) begins one")
    }
    let event = try book.event(word.kind, migration, facts(in: book), at: at, source: .manual)
    let head = try book.append([event])
    print(plainLine("\(word.rawValue) \(plan) (\(migration)), event \(event.id)"))
    sayHead(head)
  }

  private func facts(in book: LedgerBook) throws -> [String: String?] {
    var facts: [String: String?] = [
      "minutes": minutes.map { "\($0)" }, "reason": reason,
      "statements": statements.map { "\($0)" }, "verdicts": verdicts,
      "severity": severity?.rawValue, "impact-minutes": impactMinutes.map { "\($0)" },
      "data": data?.rawValue, "role": role?.rawValue, "score": score.map { "\($0)" },
    ]
    switch word {
    case .requested:
      facts["plan"] = LedgerBook.name(of: plan)
      facts["risk"] = risk?.rawValue ?? "unstated"
      facts["tables"] = tables.map { "\($0)" }
      facts["successor-of"] = try successorOf.map { try book.known($0) }
    case .drafted, .edited:
      if word == .drafted { facts["author"] = "human" }
      facts["draft"] = try script.map { digest(try readScript($0).utf8) }
    case .applied:
      facts["environment"] = environment ?? "production"
      facts["result"] = failed ? "failed" : "success"
    case .rolledBack: facts["environment"] = environment ?? "production"
    default: break
    }
    return facts
  }
}

extension LedgerBook {
  /// The migration of a plan that has to be on record.
  func known(_ plan: String) throws -> String {
    guard let id = try migration(of: plan) else {
      throw LocationError(
        .unreadable, "no migration \(plan) is on record",
        remedy: "drydock record requested \(plan) begins one")
    }
    return id
  }
}
