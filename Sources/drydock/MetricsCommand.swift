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
        drydock metrics --as-of 2026-11-27 --period quarter --format html > metrics.html

      What is not known is said to be not known: of fewer than ten matured migrations the counts
      alone, and no comparison of fewer than thirty on each side.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, markdown, html }

  @Option(help: ArgumentHelp("The day of the report; now.", valueName: "date")) var asOf: Moment?
  @Option(help: "Which migrations of now count: all, 30d or quarter.")
  var period: TeamReport.Period = .all
  @Flag(help: "List every migration behind the numbers.") var rows = false
  @Option(help: "How to print it.") var format: Format = .text
  @OptionGroup var settings: LedgerSettings

  func run() async throws {
    let book = try settings.book()
    let report = try await Terminal.progress("reading the ledger") { try measured(book) }
    switch format {
    case .text: print(MetricsDocument(report, showsRows: rows).text)
    case .markdown: print(MetricsDocument(report, showsRows: rows).markdown, terminator: "")
    case .html: print(try MetricsDocument(report, showsRows: rows).html())
    case .json: print(MetricsJSON(report, showsRows: rows).value.text())
    }
  }

  private func measured(_ book: LedgerBook) throws -> TeamReport {
    let ledger = try book.open(isMade: false)
    do {
      var builder = CycleBuilder(voided: try ledger.events(of: .voided))
      let head = try ledger.read(head: nil) { builder.take($0) }
      let cycles = builder.finish()
      return TeamReport(
        cycles, processMap: builder.processMap, head: head, asOf: asOf ?? LedgerBook.now,
        period: period)
    } catch { throw LedgerBook.located(error, book.path) }
  }
}

extension TeamReport.Period: ExpressibleByArgument {}
