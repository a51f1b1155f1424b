import ArgumentParser
import Composition
import Findings
import Foundation
import Ledger
import Plans
import Reports
import Verdicts

/// Who drafts a migration first.
enum Arm: String, ExpressibleByArgument, CaseIterable {
  case random
  case aiFirst = "ai-first"
  case humanFirst = "human-first"
}

/// What a planning command writes to the ledger: the request, unless it is on record, who drafts
/// first, each draft and what was found of it.
struct PlannedCycle {
  let migration: String
  /// Whether a person drafts first, so that nothing of the draft may be seen.
  let isHidden: Bool
  private let plan: String
  private let isNew: Bool
  /// Decided now; nil where it was decided before, or nobody asked.
  private let coin: (arm: String, method: String)?

  init(of plan: String, arm: Arm?, in book: LedgerBook) throws {
    self.plan = plan
    let known = try? book.migration(of: plan)
    migration = known ?? LedgerBook.newMigration
    isNew = known == nil
    var decided: String?
    if known != nil, book.exists {
      decided = try book.open(isMade: false).events(of: migration)
        .last { $0.kind == .armAssigned }?.facts["arm"]
    }
    var coin: (String, String)?
    if let arm, decided == nil {
      let word = arm == .random ? (Bool.random() ? "ai-first" : "human-first") : arm.rawValue
      coin = (word, arm == .random ? "randomised" : "chosen")
    }
    self.coin = coin
    // A coin is flipped once.
    isHidden = (coin?.0 ?? decided) == "human-first"
  }

  private func before(in book: LedgerBook) throws -> [LedgerEvent] {
    var events: [LedgerEvent] = []
    if isNew {
      events.append(
        try book.event(
          .requested, migration, ["plan": LedgerBook.name(of: plan), "risk": "unstated"],
          at: book.start))
    }
    if let coin {
      events.append(
        try book.event(
          .armAssigned, migration, ["arm": coin.arm, "method": coin.method], at: book.start))
    }
    return events
  }

  func events(of judged: Judged, model: String, in book: LedgerBook) throws -> [LedgerEvent] {
    var events = try before(in: book)
    let seconds = LedgerBook.now.seconds - book.start.seconds
    for (index, attempt) in judged.attempts.enumerated() {
      let author = LedgerBook.author(attempt.draft.proposer)
      if !events.contains(where: { $0.kind == .draftStarted && $0.facts["author"] == author }) {
        events.append(
          try book.event(.draftStarted, migration, ["author": author], at: book.start))
      }
      events.append(
        try book.event(
          .draftReady, migration,
          [
            "author": author, "attempt": "\(index + 1)",
            "draft": digest(attempt.draft.up.source.utf8),
            "model": attempt.exchange == nil ? nil : model,
            "prompt": attempt.exchange.map { digest(Array($0.prompt.utf8)) },
          ]))
      events.append(
        try book.verified(
          migration, attempt.verdict, of: attempt.draft, inputs: judged.inputs, seconds: seconds,
          attempt: index + 1, isShown: index == judged.shown))
    }
    return events
  }
}

/// A draft that nobody is to see before a person has written one.
struct HiddenDraft {
  let path: String

  init(of plan: String, in book: LedgerBook) {
    let folder = URL(filePath: book.path).deletingLastPathComponent().relativePath
    path = "\(folder)/hidden/\(plan.split(separator: "/").joined(separator: "-"))"
  }
}

struct Reveal: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Bring out a draft that was kept aside while a person wrote one.",
    discussion: """
      EXAMPLE
        drydock reveal plans/split-names
      """)

  @Argument(help: "The plan's folder, as drydock plan was told.") var plan: String
  @Flag(help: "Bring it out although no person's draft is on record; this is recorded.")
  var early = false
  @OptionGroup var settings: LedgerSettings

  func run() throws {
    let book = try settings.book()
    let hidden = HiddenDraft(of: plan, in: book).path
    guard let migration = PlanFolder(hidden).migration, PlanFolder(hidden).exists else {
      throw UsageError("no draft is kept aside for \(plan)")
    }
    let events = try book.open(isMade: false).events(of: migration)
    let isDrafted = events.contains {
      $0.kind == .draftReady && $0.facts["author"] == "human" || $0.kind == .approved
        || $0.kind == .applied
    }
    guard isDrafted || early else {
      throw UsageError(
        "no person's draft of \(plan) is on record: drydock record drafted \(plan) --script FILE")
    }
    guard !PlanFolder(plan).exists else { throw UsageError("\(plan) is there already") }
    let head = try book.append([
      book.event(.revealed, migration, ["early": isDrafted ? "no" : "yes"])
    ])
    let parent = URL(filePath: plan).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: hidden, toPath: plan)
    sayHead(head)
    print("The draft is in \(plan).")
  }
}
