import ArgumentParser
import Composition
import Foundation
import Reports
import Synchronization

struct Eval: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure drydock itself on cases whose answers are known.",
    discussion: """
      EXAMPLE
        drydock eval scripts Evaluations/Scripts
      """,
    subcommands: [Scripts.self, MappingCases.self])

  struct Scripts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Verify scripts and compare with what is known of them.",
      discussion: """
        A case is a folder, at any depth, with source.sql (or source.db), target.sql, up.sql, perhaps \
        down.sql and request.md (what was asked for, in words, as --ask has it), and truth.json: runs, converges, unintended_loss, intended_loss, rows_lost, \
        cells_lost, rollback, latent, hostile, acceptable. What is null or absent is not compared. \
        Exit code 1 where a verdict is another than it should be.

        EXAMPLE
          drydock eval scripts Evaluations/Scripts --format json
        """)

    @Argument(help: "Where the cases are.") var folder: String
    @Option(help: "How to print the result.") var format: OutputFormat = .text
    @OptionGroup var settings: Settings

    func run() async throws {
      let evaluation = try ScriptEvaluation(in: folder, configuration: settings.configuration())
      let done = Mutex(0)
      let words: @Sendable () -> String = { ", \(done.withLock { $0 }) of \(evaluation.count)" }
      let outcomes = await Terminal.progress("verifying", detail: words) {
        await evaluation.run { count in done.withLock { $0 = count } }
      }
      let report = EvaluationReport(outcomes)
      switch format {
      case .json: print(report.json.text())
      case .text: Terminal.show(report.text(colour: Terminal.hasColour))
      }
      if !report.disagreeing.isEmpty { throw ExitCode(1) }
    }
  }

  struct MappingCases: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "mapping",
      abstract: "Match schemas and compare with what is known to have become what.",
      discussion: """
        A case is a folder, at any depth, with from.sql, to.sql (schemas, perhaps with data) and \
        truth.json: [{"from": "t.a", "to": "t.b"}], empty where nothing was renamed. Of as many pairs \
        as there are true ones, the likeliest first, it is counted how many are true; and every pair \
        that is not, by its tier. The JSON holds the pairs of every case.

        EXAMPLE
          drydock eval mapping Evaluations/Mapping
        """)

    @Argument(help: "Where the cases are.") var folder: String
    @Option(help: "How to print the result.") var format: OutputFormat = .text
    @OptionGroup var settings: Settings

    func run() async throws {
      let evaluation = try MappingEvaluation(in: folder, configuration: settings.configuration())
      let done = Mutex(0)
      let words: @Sendable () -> String = { ", \(done.withLock { $0 }) of \(evaluation.count)" }
      let outcomes = try await Terminal.progress("matching", detail: words) {
        try await evaluation.run { count in done.withLock { $0 = count } }
      }
      let report = MappingEvaluationReport(outcomes)
      switch format {
      case .json: print(report.json.text())
      case .text: Terminal.show(report.text)
      }
    }
  }
}
