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
    // A ledger that cannot be read is no reason to flip a coin again.
    let known = arm == nil ? try? book.migration(of: plan) : try book.migration(of: plan)
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
    if isHidden, PlanFolder(HiddenDraft(of: migration, in: book).path).exists {
      throw UsageError("a draft of \(plan) is kept aside already: drydock reveal \(plan)")
    }
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
            "model": attempt.exchange.map { named($0.model) ?? model },
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

/// A server's word for a model, as far as it can be told: empty ones say nothing.
private func named(_ model: String?) -> String? {
  guard let model, !model.isEmpty else { return nil }
  return String(plainLine(model).prefix(200))
}

/// A draft that nobody is to see before a person has written one.
struct HiddenDraft {
  let path: String

  init(of migration: String, in book: LedgerBook) {
    let folder = URL(filePath: book.path).deletingLastPathComponent().relativePath
    path = "\(folder)/hidden/\(migration)"
  }

  /// Migrations whose drafts are kept aside still.
  static func migrations(in ledger: SQLiteLedger) throws(LedgerError) -> Set<String> {
    let kept = try ledger.events(of: .armAssigned).filter { $0.facts["arm"] == "human-first" }
    return Set(kept.map(\.migration)).subtracting(
      try ledger.events(of: .revealed).map(\.migration))
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
    guard let migration = try book.migration(of: plan) else {
      throw UsageError("no draft is kept aside for \(plan)")
    }
    let hidden = HiddenDraft(of: migration, in: book).path
    guard PlanFolder(hidden).exists else {
      throw UsageError("no draft is kept aside for \(plan)")
    }
    let ledger = try book.open(isMade: false)
    let voided = Set(try ledger.events(of: .voided).compactMap { $0.facts["of"] })
    let isDrafted = try ledger.events(of: migration).contains {
      !voided.contains($0.id)
        && ($0.kind == .draftReady && $0.facts["author"] == "human" || $0.kind == .approved
          || $0.kind == .applied)
    }
    guard isDrafted || early else {
      throw UsageError(
        "no person's draft of \(plan) is on record: drydock record drafted \(plan) --script FILE")
    }
    guard !PlanFolder(plan).exists else { throw UsageError("\(plan) is there already") }
    let parent = URL(filePath: plan).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    } catch { throw UsageError("the folder of \(plan) cannot be made") }
    let event = try book.event(.revealed, migration, ["early": isDrafted ? "no" : "yes"])
    try move(hidden, to: plan)
    do {
      sayHead(try book.append([event]))
    } catch {
      try move(plan, to: hidden)
      throw error
    }
    print("The draft is in \(plan).")
  }

  private func move(_ place: String, to other: String) throws {
    do {
      try FileManager.default.moveItem(atPath: place, toPath: other)
    } catch { throw UsageError("\(place) cannot be moved to \(other)") }
  }
}
