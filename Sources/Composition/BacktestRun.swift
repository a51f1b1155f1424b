import EngineInterface
import Findings
import Foundation
import Ledger
import Metrics
import Pipeline
import Plans
import PostgresSyntax
import Reports
import SQLiteEngine
import Verdicts

/// Replays a repository's last migrations and has each written again: its first push, by rules and, where
/// one is named, by a model; all judged alike, on rows made up for the schema of that day.
package struct BacktestRun: Sendable {
  private let history: MinedHistory
  private let scripts: [PastScript]
  private let wanted: [PastScript]
  private let configuration: Configuration
  private let model: String?

  /// - Parameters:
  ///   - last: how many migrations, from the end.
  ///   - model: a server's address, or nil for none.
  /// - Throws: `LocationError` where there is nothing that can be replayed.
  package init(
    _ repository: String, branch: String?, folder: String?, last: Int, model: String?,
    configuration: Configuration
  ) throws {
    var miner = Miner(
      repository: repository, readers: [PostgresDefinitions(), SQLiteDefinitions()])
    if let branch { miner.branch = branch }
    miner.folder = folder
    do {
      history = try miner.mine()
      let place = history.folders.filter { $0.dialect == "sqlite" }.max {
        $0.migrations < $1.migrations
      }
      guard let place else {
        throw LocationError(
          .unreadable, "\(repository) has no migrations for SQLite to replay",
          remedy: "other databases are not supported yet; name the folder with --dir")
      }
      scripts = try miner.scripts(of: history, in: place.path)
    } catch let error as GitError {
      throw LocationError(
        .unreadable, "\(repository) cannot be mined: \(error.message)",
        remedy: "name a folder that git knows, and a branch with --branch")
    }
    wanted = Array(scripts.suffix(last))
    self.configuration = configuration
    self.model = model
  }

  package var count: Int { wanted.count }
  package var mined: MinedHistory { history }

  /// - Parameter progress: told how many are done.
  package func run(progress: (Int) -> Void) async throws -> (
    backtest: Backtest, scores: [Int: Backtest.Score]
  ) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "drydock-past-\(UUID())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appending(path: "source")
    let target = folder.appending(path: "target")
    for place in [source, target] {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }
    var (cases, skipped, first): ([Backtest.Case], [String: Int], [Int: Backtest.Score]) = (
      [], [:], [:]
    )
    let skip = scripts.count - wanted.count
    for (index, script) in scripts.enumerated() {
      let name = String(repeating: "0", count: max(0, 6 - "\(index)".count)) + "\(index).sql"
      try Data(script.merged).write(to: target.appending(path: name))
      if index >= skip, index > 0 {
        do {
          let scores = try await scores(of: script, from: source.path, to: target.path)
          first[script.migration] = scores[.human]
          let migration = history.migrations[script.migration]
          cases.append(
            Backtest.Case(migration: migration.name, kind: migration.changeKind, scores: scores))
        } catch let error as LocationError where error.kind == .unreadable {
          // Where nobody answers, nobody will for the next one.
          skipped[error.message.replacing(folder.path, with: "…"), default: 0] += 1
        }
        progress(index + 1 - skip)
      }
      try Data(script.merged).write(to: source.appending(path: name))
    }
    return (Backtest(cases: cases, skipped: skipped), first)
  }

  private func scores(of script: PastScript, from source: String, to target: String) async throws
    -> [Backtest.Proposer: Backtest.Score]
  {
    var request = Request(from: source, to: target, configuration: configuration)
    request.hasMadeUpRows = true
    var scores: [Backtest.Proposer: Backtest.Score] = [:]
    if let proposed = script.proposed {
      let judged = try await Workshop(request).verify(up: SourceText(utf8: proposed), down: nil)
      scores[.human] = Backtest.Score(judged.verdict)
    }
    request.settlesRenamesAlone = true
    var alone = request
    alone.configuration.endpoint.value = ""
    scores[.rules] = Backtest.Score(try await Workshop(alone).plan().verdict)
    if let model {
      request.model = model
      let judged = try await Workshop(request).plan()
      let answers = judged.attempts.filter { $0.draft.proposer == .model }
      if let best = answers.best(heedsWords: false) {
        scores[.model] = Backtest.Score(answers[best].verdict)
      }
    }
    return scores
  }
}

extension Backtest.Score {
  init(_ verdict: Verdict) {
    self.init(
      verdict: verdict.outcome.rawValue,
      reaches: verdict.checks.first { $0.id == "converges" }.flatMap { check in
        switch check.status {
        case .passed: true
        case .failed: false
        default: nil
        }
      },
      rowsLost: verdict.loss?.unintended.rows, cellsLost: verdict.loss?.unintended.cells)
  }
}
