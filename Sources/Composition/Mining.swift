import EngineInterface
import Ledger
import Metrics
import PostgresSyntax
import SQLiteEngine

/// Reads the history of a repository, its scripts with the parsers of all engines.
package func mine(
  _ repository: String, branch: String?, folder: String?, windowDays: Int, asOf: Moment?,
  progress: (Int, Int) -> Void = { _, _ in }
) throws -> MinedHistory {
  var miner = Miner(
    repository: repository, readers: [PostgresDefinitions(), SQLiteDefinitions()])
  if let branch { miner.branch = branch }
  miner.folder = folder
  miner.windowDays = windowDays
  miner.asOf = asOf
  do {
    return try miner.mine(progress: progress)
  } catch let error as GitError {
    throw LocationError(
      .unreadable, "\(repository) cannot be mined: \(error.message)",
      remedy: "name a folder that git knows, and a branch with --branch")
  }
}
