import ArgumentParser
import Composition
import EngineInterface
import Foundation
import Ledger
import Metrics
import Reports

struct MetricsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: "Is it better than before? Times, errors, rework and satisfaction, with intervals.",
    discussion: """
      EXAMPLE
        drydock metrics
        drydock metrics --period quarter --format html > metrics.html

      What is not known is said to be not known: of fewer than ten matured migrations the counts \
      alone, and no comparison of fewer than thirty on each side.
      """,
    subcommands: [Show.self, BacktestCommand.self], defaultSubcommand: Show.self)
}

struct Show: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "The report itself.",
    discussion: """
      EXAMPLE
        drydock metrics --period quarter --rows
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, markdown, html }

  @Option(help: ArgumentHelp("The day of the report; now.", valueName: "date")) var asOf: Moment?
  @Option(help: "Which migrations of now count: all, 30d or quarter.")
  var period: TeamReport.Period = .all
  @Flag(help: "List every migration behind the numbers.") var rows = false
  @Option(help: "How to print it.") var format: Format = .text
  @OptionGroup var settings: LedgerSettings

  func validate() throws {
    if let asOf, asOf > LedgerBook.now.adding(days: 1) {
      throw ValidationError("--as-of is in the future: nothing is known of it")
    }
  }

  func run() async throws {
    let book = try settings.book()
    let report = try await Terminal.progress("reading the ledger") { try measured(book) }
    switch format {
    case .text: Terminal.show(MetricsDocument(report, showsRows: rows).text)
    case .markdown: print(MetricsDocument(report, showsRows: rows).markdown, terminator: "")
    case .html: print(try MetricsDocument(report, showsRows: rows).html())
    case .json: print(MetricsJSON(report, showsRows: rows).value.text())
    }
  }

  private func measured(_ book: LedgerBook) throws -> TeamReport {
    let ledger = try book.open(isMade: false)
    do {
      let day = asOf ?? LedgerBook.now
      var builder = CycleBuilder(voided: try ledger.events(of: .voided), asOf: day)
      let head = try ledger.read(head: nil) { builder.take($0) }
      let cycles = builder.finish()
      return TeamReport(
        cycles, processMap: builder.processMap, head: head, asOf: day,
        period: period)
    } catch { throw LedgerBook.located(error, book.path) }
  }
}

extension TeamReport.Period: ExpressibleByArgument {}

struct BacktestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract:
      "Would a model do better? People's first pushes, rules and a model on past migrations.",
    discussion: """
      EXAMPLE
        drydock metrics backtest . --dir db/migrations --last 30

      The repository's last migrations are replayed, each on rows made up for the schema of that day: \
      what was first pushed, what the rules draft, and what a model drafts where one is named, all \
      judged by the same verifier. SQLite only.
      """)

  @Argument(help: "A git repository.") var repository: String
  @Option(help: ArgumentHelp("The main branch (default: the one checked out).", valueName: "name"))
  var branch: String?
  @Option(help: ArgumentHelp("Look for migrations in this folder only.", valueName: "folder"))
  var dir: String?
  @Option(help: ArgumentHelp("How many migrations, from the end.", valueName: "number"))
  var last = 30
  @Option(help: ArgumentHelp("A model server's address.", valueName: "url")) var model: String?
  @Flag(help: "Write what was found of the first pushes to the ledger: the error rate of before.")
  var record = false
  @Option(help: "How to print it.") var format: OutputFormat = .text
  @OptionGroup var settings: LedgerSettings

  func validate() throws {
    guard (1...10_000).contains(last) else { throw ValidationError("--last is from 1 to 10000") }
  }

  func run() async throws {
    let configuration = try Configuration.load(
      path: settings.config, environment: ProcessInfo.processInfo.environment)
    let run = try BacktestRun(
      repository, branch: branch, folder: dir, last: last, model: model,
      configuration: configuration)
    let counter = Counter()
    let (backtest, scores) = try await Terminal.progress("replaying", detail: counter.words) {
      try await run.run { counter.set($0, of: run.count) }
    }
    switch format {
    case .text: Terminal.show(BacktestReport(backtest).text)
    case .json: print(BacktestReport(backtest).json.text())
    }
    guard record else { return }
    let book = try settings.book()
    sayHead(
      try book.append(firstPushes(scores, of: run.mined, in: book)), isText: format == .text)
  }

  private func firstPushes(
    _ scores: [Int: Backtest.Score], of history: MinedHistory, in book: LedgerBook
  ) throws -> [LedgerEvent] {
    let ids = migrationIDs(of: history)
    return try scores.sorted { $0.key < $1.key }.map { index, score in
      try book.event(
        .verified, ids[index],
        [
          "author": "human", "verdict": score.verdict, "first-push": "yes",
          "rows-lost": score.rowsLost.map { "\($0)" },
          "cells-lost": score.cellsLost.map { "\($0)" },
        ], at: history.migrations[index].at, source: .git)
    }
  }
}
