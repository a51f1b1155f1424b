import ArgumentParser
import Composition
import EngineInterface
import Foundation
import Ledger
import Metrics
import Reports

struct Rework: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Work that migrations caused again: confirm what rules found, add what they cannot see.",
    discussion: """
      EXAMPLE
        drydock rework review
        drydock rework add plans/split-names --type R4 --evidence "prices set by hand"
      """,
    subcommands: [ReviewRework.self, Add.self])

  struct ReviewRework: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "review",
      abstract: "Confirm or dismiss candidates one by one, without seeing how they were drafted.",
      discussion: """
        EXAMPLE
          drydock rework review
          drydock rework review --dismiss g-4f… --why "a new requirement"

        On a terminal each is shown with its evidence: y confirms, n dismisses and asks why, s skips, \
        q ends. Elsewhere the open ones are printed.
        """)

    @Option(help: ArgumentHelp("A candidate's id. Repeatable.", valueName: "id"))
    var confirm: [String] = []
    @Option(help: ArgumentHelp("A candidate's id. Repeatable.", valueName: "id"))
    var dismiss: [String] = []
    @Option(help: "Why they are dismissed.") var why: String?
    @Option(help: "How to print the open ones.") var format: OutputFormat = .text
    @OptionGroup var settings: LedgerSettings

    func validate() throws {
      guard dismiss.isEmpty || why != nil else { throw ValidationError("--dismiss needs --why") }
    }

    func run() throws {
      let book = try settings.book()
      let all = try candidates(book)
      if !confirm.isEmpty || !dismiss.isEmpty {
        for id in confirm + dismiss where !all.contains(where: { $0.rework.event == id }) {
          throw UsageError("no candidate \(id) is on record")
        }
        let events =
          try confirm.map { try said(.reworkConfirmed, of: $0, all, book) }
          + dismiss.map { try said(.reworkDismissed, of: $0, all, book, why: why) }
        sayHead(try book.append(events))
        print("\(events.count) reviewed.")
        return
      }
      let open = all.filter { $0.rework.status == .candidate }
      if isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1, format == .text {
        try ask(open, all, book)
      } else {
        show(open)
      }
    }

    private typealias Candidate = (cycle: Cycle, rework: Cycle.Rework)

    /// In an order that says nothing of how they were drafted, or when.
    private func candidates(_ book: LedgerBook) throws -> [Candidate] {
      let ledger = try book.open(isMade: false)
      var builder: CycleBuilder
      do {
        builder = CycleBuilder(voided: try ledger.events(of: .voided))
        _ = try ledger.read(head: nil) { builder.take($0) }
      } catch { throw LedgerBook.located(error, book.path) }
      return builder.finish().flatMap { cycle in cycle.reworks.map { (cycle, $0) } }
        .sorted { digest(Array($0.rework.event.utf8)) < digest(Array($1.rework.event.utf8)) }
    }

    private func said(
      _ kind: LedgerEvent.Kind, of id: String, _ all: [Candidate], _ book: LedgerBook,
      why: String? = nil
    ) throws -> LedgerEvent {
      let migration = all.first { $0.rework.event == id }?.cycle.migration ?? ""
      return try book.event(kind, migration, ["of": id, "why": why], source: .manual)
    }

    private func show(_ open: [Candidate]) {
      switch format {
      case .json:
        let value = JSONValue(open) {
          [
            "id": .string($0.rework.event), "migration": .string($0.cycle.name),
            "type": .string($0.rework.sign.rawValue), "by": .string($0.rework.by),
            "confidence": .string($0.rework.confidence.rawValue),
            "evidence": .string($0.rework.evidence),
          ]
        }
        print(value.text())
      case .text:
        print(open.count == 1 ? "1 candidate is open." : "\(open.count) candidates are open.")
        for candidate in open { print(described(candidate)) }
      }
    }

    private func described(_ candidate: Candidate) -> String {
      let rework = candidate.rework
      return [
        "\(rework.event)  \(rework.sign.rawValue), \(rework.sign.words)",
        "  \(candidate.cycle.name)", "  by \(rework.by)", "  \(rework.evidence)",
      ].map { plainLine($0) }.joined(separator: "\n")
    }

    private func ask(_ open: [Candidate], _ all: [Candidate], _ book: LedgerBook) throws {
      for (index, candidate) in open.enumerated() {
        print("\n\(index + 1) of \(open.count)\n\(described(candidate))")
        Terminal.standardOutput("Did it cause work again? [y/n/s/q] ")
        switch readLine()?.lowercased().first {
        case "y": try book.append([said(.reworkConfirmed, of: candidate.rework.event, all, book)])
        case "n":
          Terminal.standardOutput("Why not? (planned, new requirement, …) ")
          let why = readLine() ?? ""
          try book.append([
            said(.reworkDismissed, of: candidate.rework.event, all, book, why: why)
          ])
        case "q", nil: return
        default: continue
        }
      }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write down rework that a person knows of.",
      discussion: """
        EXAMPLE
          drydock rework add plans/split-names --type R4 --evidence "prices set by hand" --minutes 90
        """)

    @Argument(help: "The plan, or the name it was requested under.") var plan: String
    @Option(
      help: "R1 edited, R2 mended by a later one, R3 reverted, R4 data repaired, R5 incident.")
    var type: ReworkCandidate.Sign
    @Option(help: "What happened, without personal data.") var evidence: String
    @Option(help: ArgumentHelp("The later migration or commit.", valueName: "name"))
    var cause: String?
    @Option(help: ArgumentHelp("When; now.", valueName: "time")) var at: Moment?
    @Option(help: ArgumentHelp("Minutes of work that it took.", valueName: "number"))
    var minutes: Int?
    @OptionGroup var settings: LedgerSettings

    func validate() throws {
      if evidence.allSatisfy(\.isWhitespace) { throw ValidationError("--evidence says nothing") }
      if let minutes, !(0...100_000).contains(minutes) {
        throw ValidationError("--minutes is from 0 to 100000")
      }
      if let at, at > LedgerBook.now.adding(days: 1) {
        throw ValidationError("--at is in the future")
      }
    }

    func run() throws {
      let book = try settings.book()
      let event = try book.event(
        .rework, book.known(plan),
        [
          "type": type.rawValue, "by": cause, "evidence": evidence, "status": "confirmed",
          "confidence": "high", "minutes": minutes.map { "\($0)" },
        ], at: at, source: .manual)
      sayHead(try book.append([event]))
      print(plainLine("\(type.rawValue) of \(plan), event \(event.id)"))
    }
  }
}

extension ReworkCandidate.Sign: ExpressibleByArgument {}
