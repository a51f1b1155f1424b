import EngineInterface
import Findings
import Foundation
import Ledger
import Plans

/// Reads a repository's history for what became of its migrations after they were merged.
package struct Miner {
  package var repository: String
  /// What the main line is called; `HEAD` is the branch that is checked out.
  package var branch = "HEAD"
  /// The only folder to look at; nil: all that look like one of migrations.
  package var folder: String?
  package var windowDays = 30
  /// Up to when the history is taken for known; nil: its last commit.
  package var asOf: Moment?
  /// In the order of preference where both read a script.
  package var readers: [any DefinitionReader]

  package init(repository: String, readers: [any DefinitionReader]) {
    (self.repository, self.readers) = (repository, readers)
  }

  /// - Parameter progress: told how many of so many scripts are read.
  /// - Throws: `GitError`.
  package func mine(progress: (Int, Int) -> Void = { _, _ in }) throws -> MinedHistory {
    let git = GitHistory(repository: repository)
    let isShallow = try git.isShallow
    let end = try git.end(of: branch)
    var commits: [MigrationCommit] = []
    var (count, first, last) = (0, Int.max, 0)
    var marks = RepositoryMarks()
    var (root, signs) = ("", MinedHistory.Signs())
    try git.walk(end, concerns: concerns) { commit in
      // Later than the day of the report nothing is known.
      if let asOf, commit.time > asOf.seconds { return }
      count += 1
      first = min(first, commit.time)
      last = max(last, commit.time)
      marks.note(commit)
      if root.isEmpty { root = commit.id }
      if commit.isMerge { signs.merges += 1 }
      if Self.namesIncident(commit.subject) { signs.incidents += 1 }
      signs.downScripts += commit.changes.count { $0.kind == .added && Self.leadsBack($0.path) }
      let changes = commit.changes.compactMap { change in
        path(change.path).map { MigrationCommit.Change(change: change, path: $0) }
      }
      let plans = commit.changes.filter { $0.path.hasSuffix("sqitch.plan") }
      guard !changes.isEmpty || !plans.isEmpty else { return }
      commits.append(
        MigrationCommit(commit, changes: changes, plans: plans, isRoot: commit.id == root))
    }
    let scripts = try ScriptLibrary(
      commits: commits, in: git, readers: readers, progress: progress)
    let folders = Folders(commits: commits, scripts: scripts, marks: marks)
    let begun = try git.firstVersions(end) { path($0) != nil }
    var replay = Replay(
      scripts: scripts, folders: folders, windowDays: windowDays, begun: begun)
    for commit in commits { replay.take(commit) }
    var history = replay.history
    history.commits = count
    history.root = root
    signs.stamped = history.signs.stamped
    history.signs = signs
    history.since = Moment(seconds: first == .max ? 0 : first)
    history.asOf = asOf ?? Moment(seconds: last)
    history.windowDays = windowDays
    history.folders = folders.summary(of: history.migrations, dialects: readers.map(\.dialect))
    history.tool = history.folders.max { $0.migrations < $1.migrations }?.tool
    history.limits =
      (isShallow ? ["The clone is shallow: what came before its first commit is missing."] : [])
      + folders.limits + scripts.limits + history.limits
    return history
  }

  private static func leadsBack(_ path: String) -> Bool {
    guard path.hasSuffix(".sql") else { return false }
    let parts = path.lowercased().split(separator: "/")
    let stem = parts.last?.dropLast(4) ?? ""
    return path.hasSuffix(".down.sql") || ["down", "undo"].contains(stem)
      || (parts.last?.hasPrefix("u") == true && path.contains("__"))
      || parts.dropLast().contains("revert")
  }

  private static func namesIncident(_ subject: String) -> Bool {
    let words = subject.lowercased()
    return ["incident", "postmortem", "post-mortem", "outage"].contains { words.contains($0) }
      || subject.split { !$0.isLetter && !$0.isNumber }.contains {
        $0.hasPrefix("INC") && ($0.count == 3 || $0.dropFirst(3).allSatisfy(\.isNumber))
      }
  }

  /// Whether a path may matter, by its end alone: most of a repository's do not.
  private func concerns(_ path: String) -> Bool {
    path.hasSuffix("sqitch.plan") || RepositoryMarks.concerns(path) || Self.leadsBack(path)
      || self.path(path) != nil
  }

  private func path(_ path: String) -> MigrationPath? {
    guard let folder else { return MigrationPath(path) }
    let prefix = folder.split(separator: "/").filter { $0 != "." }.map { $0 + "/" }.joined()
    guard path.hasPrefix(prefix) else { return nil }
    return MigrationPath(path, isNamed: true)
  }
}

/// A commit, as far as it concerns migrations.
struct MigrationCommit {
  struct Change {
    let change: GitCommit.FileChange
    let path: MigrationPath
  }

  let id: String
  let time: Int
  let author: String
  let subject: String
  let changes: [Change]
  /// Of `sqitch.plan` files.
  let plans: [GitCommit.FileChange]
  /// Whether the history begins with it.
  let isRoot: Bool

  init(_ commit: GitCommit, changes: [Change], plans: [GitCommit.FileChange], isRoot: Bool) {
    self.isRoot = isRoot
    (id, time, author, subject) = (commit.id, commit.time, commit.author, commit.subject)
    (self.changes, self.plans) = (changes, plans)
  }
}

/// Files beside the scripts that tell whose they are.
struct RepositoryMarks {
  private(set) var files: Set<String> = []

  static func concerns(_ path: String) -> Bool {
    [
      "atlas.sum", "sqitch.plan", "diesel.toml", "_journal.json", "go.mod", "Cargo.toml",
      "migration_lock.toml", "sqlx-data.json",
    ].contains { path.hasSuffix($0) }
      || path.contains(".sqlx/")
  }

  mutating func note(_ commit: GitCommit) {
    for change in commit.changes where Self.concerns(change.path) { files.insert(change.path) }
  }

  func has(_ name: String, in folder: String? = nil) -> Bool {
    if let folder { return files.contains(folder.isEmpty ? name : "\(folder)/\(name)") }
    return files.contains { $0 == name || $0.hasSuffix("/\(name)") || $0.contains(name) }
  }
}
