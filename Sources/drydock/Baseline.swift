import ArgumentParser
import Composition
import EngineInterface
import Findings
import Foundation
import Ledger
import Metrics
import Reports

struct Baseline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "How migrations went before: from memory and from git history.",
    discussion: """
      EXAMPLE
        drydock baseline map process.yaml
        drydock baseline readiness .
        drydock baseline mine . --record
      """,
    subcommands: [Map.self, ReadinessCommand.self, Mine.self])
}

/// Where a history is, and how much of it counts.
struct HistoryOptions: ParsableArguments {
  @Argument(help: "A git repository.") var repository: String
  @Option(help: ArgumentHelp("The main branch (default: the one checked out).", valueName: "name"))
  var branch: String?
  @Option(help: ArgumentHelp("Look for migrations in this folder only.", valueName: "folder"))
  var dir: String?
  @Option(
    help: ArgumentHelp(
      "Up to when the history is known; the last commit's time.", valueName: "date"))
  var asOf: Moment?

  func validate() throws {
    if let asOf, asOf > LedgerBook.now.adding(days: 1) {
      throw ValidationError("--as-of is in the future: nothing is known of it")
    }
  }

  func mined(progress: (Int, Int) -> Void = { _, _ in }) throws -> MinedHistory {
    try Composition.mine(
      repository, branch: branch, folder: dir, windowDays: 30, asOf: asOf, progress: progress)
  }
}

extension Moment: ExpressibleByArgument {
  // As public as the protocol.
  public init?(argument: String) { self.init(argument) }
}

extension Baseline {
  struct Mine: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Look through a repository's history for migrations that caused work again.",
      discussion: """
        EXAMPLE
          drydock baseline mine . --dir db/migrations

        Looked for within 30 days after a migration reached the main line: its text was edited (R1), a \
        later migration mends what it did (R2), it was reverted or removed (R3). Changes of format, \
        new numbers, squashes and mass edits are told apart. What is found are candidates; \
        drydock rework review confirms or dismisses each.
        """)

    @OptionGroup var history: HistoryOptions
    @Flag(help: "Write the migrations and candidates to the ledger, as the time before.")
    var record = false
    @Option(help: "How to print it.") var format: OutputFormat = .text
    @OptionGroup var settings: LedgerSettings

    func run() async throws {
      let counter = Counter()
      let mined = try await Terminal.progress("mining", detail: counter.words) {
        try history.mined { done, all in counter.set(done, of: all) }
      }
      let report = MiningReport(mined)
      switch format {
      case .text: Terminal.show(report.text)
      case .json: print(report.json.text())
      }
      guard record else { return }
      let book = try settings.book()
      let events = try Composition.events(of: mined, in: book)
      var ledger = try book.open()
      do {
        var known: Set<String> = []
        _ = try ledger.read(head: nil) { known.insert($0.id) }
        let new = events.filter { !known.contains($0.id) }
        if !new.isEmpty { try ledger.append(new) }
        if format == .text { print("\(new.count) of \(events.count) events were new.") }
        sayHead(try ledger.head(), isText: format == .text)
      } catch { throw LedgerBook.located(error, book.path) }
    }
  }

  struct ReadinessCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "readiness",
      abstract: "What a repository's history can tell of the time before, and what it cannot.",
      discussion: """
        EXAMPLE
          drydock baseline readiness .
        """)

    @OptionGroup var history: HistoryOptions
    @Option(help: "How to print it.") var format: OutputFormat = .text

    func run() throws {
      let items = Readiness(try history.mined()).items
      switch format {
      case .text:
        for item in items {
          Terminal.show(
            plainText("\(item.isGiven ? "yes" : "no ")  \(item.question): \(item.found)"))
          if !item.isGiven { Terminal.show("       limit: \(item.limit)") }
        }
      case .json:
        let value = JSONValue(items) {
          [
            "question": .string($0.question), "given": .bool($0.isGiven),
            "found": .string($0.found), "limit": $0.isGiven ? .null : .string($0.limit),
          ]
        }
        print(value.text())
      }
    }
  }

  struct Map: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record how migrations go today, before the first draft is seen.",
      discussion: """
        EXAMPLE
          drydock baseline map --example > process.yaml
          drydock baseline map process.yaml

        The stages with who, minutes of work and hours of waiting; the bottleneck; what stays with \
        people; and the last migrations with what their people say of them, from 1 to 5. Without a \
        file, on a terminal, it asks.
        """)

    @Argument(help: "A YAML file.") var file: String?
    @Flag(help: "Print an example and do nothing else.") var example = false
    @OptionGroup var settings: LedgerSettings

    func run() throws {
      if example {
        Terminal.standardOutput(BaselineMap.example)
        return
      }
      let map: BaselineMap
      if let file {
        guard let data = FileManager.default.contents(atPath: file) else {
          throw LocationError(.unreadable, "\(file) cannot be read", remedy: "check the path")
        }
        map = try BaselineMap(yaml: String(decoding: data, as: UTF8.self), named: file)
      } else {
        guard isatty(STDIN_FILENO) == 1 else {
          throw UsageError("name a file, or run it on a terminal; --example prints one")
        }
        map = asked()
      }
      let book = try settings.book()
      let events = try map.events(in: book)
      var known: Set<String> = []
      if book.exists {
        do {
          _ = try book.open(isMade: false).read(head: nil) { known.insert($0.id) }
        } catch let error as LedgerError { throw LedgerBook.located(error, book.path) }
      }
      let new = events.filter { !known.contains($0.id) }
      guard !new.isEmpty else {
        throw UsageError("all of it is on record already")
      }
      sayHead(try book.append(new))
      print(
        "On record: \(counted(map.stages.count, "stage")) and \(counted(map.last.count, "migration")); "
          + "\(new.count) of \(counted(events.count, "event")) new.")
    }

    private func asked() -> BaselineMap {
      let stages = BaselineMap.stageNames.compactMap { name -> BaselineMap.Stage? in
        guard let who = answer("\(name): who does it? (nothing: no such stage)") else { return nil }
        return BaselineMap.Stage(
          name: name, who: who,
          touchMinutes: answer("  median minutes of work?").flatMap { Int($0) },
          waitingHours: answer("  median hours of waiting?").flatMap { Double($0) },
          from: answer("  recalled, or from tickets?") == "tickets" ? "tickets" : "recalled")
      }
      var bottleneck: String?
      while bottleneck == nil, !stages.isEmpty {
        let said = answer("which of these is the bottleneck?") ?? stages[0].name
        bottleneck = stages.first { $0.name == said }?.name
      }
      let points = answer(
        "what stays with people? (\(BaselineMap.humanPoints.joined(separator: "; ")))")
      return BaselineMap(
        signed: answer("your name?") ?? NSUserName(), stages: stages,
        bottleneck: bottleneck ?? "",
        people: points.map {
          $0.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces) }
        } ?? BaselineMap.humanPoints)
    }

    private func answer(_ question: String) -> String? {
      Terminal.standardOutput("\(question) ")
      let text = readLine()?.trimmingCharacters(in: .whitespaces) ?? ""
      return text.isEmpty ? nil : text
    }
  }
}
