import ArgumentParser
import Composition
import EngineInterface
import Findings
import Foundation
import Ledger
import Reports

struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "The record of all migrations: check it, list it, share it.",
    discussion: """
      EXAMPLE
        drydock ledger verify --plan plans/split-names
        drydock ledger export team.jsonl
        drydock ledger import team.jsonl

      Each event carries a hash over all before it, so a changed, removed or moved event shows. That \
      the end was cut off shows a head that was kept elsewhere: every command prints it, and plan.json \
      holds it.
      """,
    subcommands: [VerifyLedger.self, List.self, Export.self, Import.self, Void.self])

  struct VerifyLedger: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "verify",
      abstract: "Check the chain of events.",
      discussion: """
        EXAMPLE
          drydock ledger verify --head 3f9c…

        The exit code is 1 where it does not hold.
        """)
    @Option(
      help: ArgumentHelp("A head that has to be in the chain. Repeatable.", valueName: "hash"))
    var head: [String] = []
    @Option(
      help: ArgumentHelp("A plan whose head has to be in it. Repeatable.", valueName: "folder"))
    var plan: [String] = []
    @Option(help: "How to print it.") var format: OutputFormat = .text
    @OptionGroup var settings: LedgerSettings

    func run() throws {
      let book = try settings.book()
      for head in head where head.count < 12 || head.count > 64 || !head.allSatisfy(\.isHexDigit) {
        throw UsageError(
          "\(head) is no head: those are 64 hexadecimal digits, or the first 12 and on")
      }
      var heads = head
      for folder in plan {
        guard let head = PlanFolder(folder).head else {
          throw UsageError("\(folder) is no plan that carries a head")
        }
        heads.append(head)
      }
      let ledger = try book.open(isMade: false)
      do {
        try ledger.checkFile()
        var found = LedgerHead(hash: "", events: 0)
        for head in heads.isEmpty ? [nil] : heads.map(Optional.some) {
          found = try ledger.read(head: head?.lowercased()) { _ in }
        }
        say(found, nil)
      } catch {
        say(nil, error)
        throw ExitCode(1)
      }
    }

    private func say(_ head: LedgerHead?, _ error: LedgerError?) {
      switch format {
      case .json:
        let value: JSONValue = [
          "whole": .bool(error == nil), "events": JSONValue(head?.events),
          "head": JSONValue(head?.hash), "reason": JSONValue(error?.message),
        ]
        print(value.text())
      case .text:
        if let head {
          print("The chain holds: \(counted(head.events, "event")), head \(head.hash)")
        }
        if let error {
          Terminal.standardError(
            "error: \(error.message)\n  events from there on cannot be relied on; compare with an "
              + "export or a backup\n")
        }
      }
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The events, in the order in which they were recorded.",
      discussion: """
        EXAMPLE
          drydock ledger list plans/split-names

        As JSON each event is a line of its own, as ledger export writes them.
        """)
    @Argument(help: "Of one plan only.") var plan: String?
    @Option(help: "How to print it.") var format: OutputFormat = .text
    @OptionGroup var settings: LedgerSettings

    func run() throws {
      let book = try settings.book()
      let migration = try plan.map { try book.known($0) }
      let ledger = try book.open(isMade: false)
      do {
        var chain = Chain()
        let hidden = try HiddenDraft.migrations(in: ledger)
        _ = try ledger.read(head: nil) { event in
          // Each line holds the hash over all before it, those that are not shown too.
          let line = format == .json ? JSONLines.line(event, in: &chain) : ""
          guard migration == nil || event.migration == migration else { return }
          if hidden.contains(event.migration), [.draftReady, .verified].contains(event.kind),
            event.facts["author"] != "human"
          {
            if format == .text {
              print(
                "\(event.at)  \(event.migration)  \(event.kind.rawValue)  kept aside  \(event.id)")
            }
            return
          }
          switch format {
          case .json: print(line)
          case .text:
            let facts = event.facts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
            print(
              plainLine(
                "\(event.at)  \(event.migration.isEmpty ? "-" : event.migration)  "
                  + "\(event.kind.rawValue)  \(facts.joined(separator: " "))  \(event.id)"))
          }
        }
      } catch { throw LedgerBook.located(error, book.path) }
    }
  }

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write all events as JSON lines.",
      discussion: """
        EXAMPLE
          drydock ledger export team.jsonl
        """)
    @Argument(help: "A file that does not exist yet (default: standard output).") var file: String?
    @OptionGroup var settings: LedgerSettings

    func run() throws {
      let book = try settings.book()
      let ledger = try book.open(isMade: false)
      var (chain, text) = (Chain(), "")
      let head: LedgerHead
      do {
        head = try ledger.read(head: nil) { text += JSONLines.line($0, in: &chain) + "\n" }
      } catch { throw LedgerBook.located(error, book.path) }
      if let file {
        try writeNewFile(text, at: file)
      } else {
        Terminal.standardOutput(text)
      }
      sayHead(head, isText: file != nil)
    }
  }

  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take in the events of another ledger's export that this one lacks.",
      discussion: """
        EXAMPLE
          drydock ledger import team.jsonl

        The export's own chain is checked first. An event that both know and tell differently stops \
        it, and nothing is taken in.
        """)
    @Argument(help: "The export.") var file: String
    @OptionGroup var settings: LedgerSettings

    func run() throws {
      let book = try settings.book()
      guard let data = FileManager.default.contents(atPath: file) else {
        throw LocationError(.unreadable, "\(file) cannot be read", remedy: "check the path")
      }
      let others: (events: [LedgerEvent], head: LedgerHead)
      do { others = try JSONLines.events(in: data) } catch {
        throw LedgerBook.located(error, file)
      }
      let actor = try book.pseudonym(of: book.person)
      var ledger = try book.open()
      let count: Int
      do {
        count = try ledger.take(others.events) { new in
          LedgerEvent(
            id: UUID().uuidString.lowercased(), migration: "", at: LedgerBook.now, actor: actor,
            tool: drydockVersion, kind: .imported,
            facts: ["head": others.head.hash, "events": "\(new)"])
        }
        sayHead(try ledger.head())
      } catch { throw LedgerBook.located(error, book.path) }
      print("\(count) of \(others.events.count) events were new.")
    }
  }

  struct Void: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say that an event does not count; it stays in the chain.",
      discussion: """
        EXAMPLE
          drydock ledger void 6101f5d1-2f2c-4c5e-9d0e-0b6f1f0f6a11 --why "the wrong plan"
        """)
    @Argument(help: "The event's id, as list shows it.") var event: String
    @Option(help: "Why it does not count.") var why: String
    @OptionGroup var settings: LedgerSettings

    func validate() throws {
      if why.allSatisfy(\.isWhitespace) { throw ValidationError("--why says nothing") }
    }

    func run() throws {
      let book = try settings.book()
      var found: LedgerEvent?
      var isVoided = false
      let ledger = try book.open(isMade: false)
      do {
        _ = try ledger.read(head: nil) {
          if $0.id == event { found = $0 }
          if $0.kind == .voided, $0.facts["of"] == event { isVoided = true }
        }
      } catch { throw LedgerBook.located(error, book.path) }
      guard let found else { throw UsageError("no event \(event) is on record") }
      guard found.kind != .voided, !isVoided else {
        throw UsageError("\(event) is void already, or takes another event back: say that one anew")
      }
      let migration = found.migration
      let head = try book.append([
        book.event(.voided, migration, ["of": event, "why": why], source: .manual)
      ])
      sayHead(head)
      print("\(event) does not count from now on.")
    }
  }
}
