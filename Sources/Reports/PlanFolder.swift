import Findings
import Foundation
import Ledger
import Plans
import Schemas
import Verdicts

/// A plan on disk. Everything is written to a folder beside it first, so that a plan is there whole
/// or not at all; one that exists is never overwritten.
package struct PlanFolder {
  /// Why a plan cannot stand where it is to.
  package struct NoPlace: Error {
    package let message: String
  }

  /// Which migration a plan is of, and where the ledger ended when it was made.
  package struct Cycle: Sendable {
    package let migration: String
    package let head: LedgerHead
    package init(migration: String, head: LedgerHead) {
      (self.migration, self.head) = (migration, head)
    }
  }

  package let path: String

  package init(_ path: String) { self.path = path }

  package var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// The migration that the plan is of; nil where the folder is no plan, or an old one.
  package var migration: String? {
    struct Plan: Decodable { var migration: String? }
    guard let data = FileManager.default.contents(atPath: "\(path)/plan.json") else { return nil }
    return (try? JSONDecoder().decode(Plan.self, from: data))?.migration
  }

  /// The head of the ledger when the plan was made.
  package var head: String? {
    struct Plan: Decodable {
      struct Head: Decodable { var head: String? }
      var ledger: Head?
    }
    guard let data = FileManager.default.contents(atPath: "\(path)/plan.json") else { return nil }
    return (try? JSONDecoder().decode(Plan.self, from: data))?.ledger?.head
  }

  /// `drydock/plans/0001` and on: the first number that is free, and that no plan which is being made has taken.
  ///
  /// - Throws: `NoPlace`.
  package static func takeUnused() throws -> PlanFolder {
    let parent = "drydock/plans"
    try? FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    // Two that begin at the same moment take their turns.
    let lock = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if lock >= 0 { close(lock) } }
    if lock >= 0 { flock(lock, LOCK_EX) }
    var number = (names(in: parent).compactMap { Int($0) }.max() ?? 0) + 1
    while true {
      let digits = "\(number)"
      let folder = PlanFolder(
        "\(parent)/\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)")
      guard folder.halves(in: parent).contains(where: { isAlive($0.writer) }) else {
        try folder.takePlace()
        return folder
      }
      number += 1
    }
  }

  private static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }

  /// Makes the folder that the plan's is to stand in, and one in it until the plan is whole: before anything is
  /// drafted for it.
  /// - Throws: `NoPlace`.
  package func takePlace() throws {
    let parent = URL(filePath: path).deletingLastPathComponent().path
    try? FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    var place = parent
    while access(place, F_OK) != 0, errno == ENOENT, !place.isEmpty, place != "/" {
      place = URL(filePath: place).deletingLastPathComponent().path
    }
    guard access(place, W_OK | X_OK) == 0 else {
      throw NoPlace(message: "\(place) cannot be written to: \(String(cString: strerror(errno)))")
    }
    guard access(parent, W_OK | X_OK) == 0 else {
      throw NoPlace(message: "\(parent) cannot be written to: \(String(cString: strerror(errno)))")
    }
    // Some places take no folder although they say so; a name may be too long. Whoever is killed here leaves
    // half a plan, and no plan.
    guard mkdir(half.path, 0o700) == 0 || errno == EEXIST else {
      throw NoPlace(message: "\(path) cannot be made: \(String(cString: strerror(errno)))")
    }
  }

  /// Where no plan came of it.
  package func leavePlace() { rmdir(half.path) }

  /// - Parameters:
  ///   - attempts: in the order in which they were made.
  ///   - ask: what was asked for, in words.
  ///   - prompts: what questions were made with; empty where nobody was asked.
  ///   - record: puts the plan on record, once all else of it is written.
  ///   - target: the schema to reach, where the plan is the only place that holds it, and what was
  ///     asked and answered until it was there.
  /// - Throws: `NoPlace`, or what the file system says.
  package func write(
    _ attempts: [(attempt: Attempt, verdict: VerdictJSON)], shown: Int, diff: SchemaDiff?,
    mapping: String, page: String, ask: String = "",
    prompts: [PromptVersion] = [], cycle record: () throws -> Cycle? = { nil },
    target: (sql: String, exchanges: [Attempt.Exchange])? = nil
  ) throws {
    let parent = URL(filePath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    removeHalves(in: parent)
    defer { try? FileManager.default.removeItem(at: half) }
    for (index, entry) in attempts.enumerated() {
      let folder = half.appending(path: "attempts/\(index + 1)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try write(entry.attempt.draft, entry.verdict, to: folder)
      if let exchange = entry.attempt.exchange { try write(exchange, to: folder) }
    }
    for (index, exchange) in (target?.exchanges ?? []).enumerated() {
      let folder = half.appending(path: "attempts/schema-\(index + 1)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try write(exchange, to: folder)
    }
    let best = attempts[shown]
    try write(best.attempt.draft, best.verdict, to: half)
    try write(Array(best.attempt.draft.checks.utf8), to: half, "checks.sql")
    try write(Array(mapping.utf8), to: half, "mapping.yaml")
    try write(Array(page.utf8), to: half, "report.html")
    if let target { try write(Array(target.sql.utf8), to: half, "target.sql") }
    let plan = plan(
      best.attempt.draft, diff, attempts.map(\.attempt), shown, ask, prompts, try record())
    try write(Array((plan.text() + "\n").utf8), to: half, "plan.json")
    synchronize(half.path)
    guard rename(half.path, path) == 0 else {
      throw NoPlace(message: "\(path) came to be meanwhile, or cannot be written")
    }
    synchronize(parent.path)
  }

  /// What the plan is called until it is whole.
  private var half: URL {
    let place = URL(filePath: path)
    return place.deletingLastPathComponent().appending(
      path: ".\(place.lastPathComponent)-\(getpid())")
  }

  /// Puts a file or a folder on the disk before the plan gets its name: what is there after the power
  /// went is whole, too.
  private func synchronize(_ path: String) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }

  /// What writers of this plan left that were killed.
  private func removeHalves(in parent: URL) {
    for half in halves(in: parent.path) where !Self.isAlive(half.writer) {
      try? FileManager.default.removeItem(at: parent.appending(path: half.name))
    }
  }

  private func halves(in parent: String) -> [(name: String, writer: pid_t)] {
    let prefix = ".\(URL(filePath: path).lastPathComponent)-"
    return Self.names(in: parent).compactMap { name in
      guard name.hasPrefix(prefix), let writer = pid_t(name.dropFirst(prefix.count)) else {
        return nil
      }
      return (name, writer)
    }
  }

  private static func isAlive(_ process: pid_t) -> Bool {
    kill(process, 0) == 0 || errno != ESRCH
  }

  private func write(_ exchange: Attempt.Exchange, to folder: URL) throws {
    try write(Array(exchange.prompt.utf8), to: folder, "prompt.md")
    try write(Array(exchange.reply.utf8), to: folder, "reply.txt")
  }

  private func write(_ draft: Draft, _ verdict: VerdictJSON, to folder: URL) throws {
    try write(draft.up.source.utf8, to: folder, "up.sql")
    try write(draft.down?.source.utf8 ?? [], to: folder, "down.sql")
    try write(Array((verdict.value.text() + "\n").utf8), to: folder, "verdict.json")
  }

  private func write(_ bytes: [UInt8], to folder: URL, _ name: String) throws {
    let file = folder.appending(path: name)
    do {
      try Data(bytes).write(to: file)
    } catch {
      let isFull = (error as? CocoaError)?.code == .fileWriteOutOfSpace
      throw NoPlace(
        message: "\(path) cannot be written" + (isFull ? ": there is no room left" : ""))
    }
    synchronize(file.path)
  }

  private func plan(
    _ draft: Draft, _ diff: SchemaDiff?, _ attempts: [Attempt], _ shown: Int, _ ask: String,
    _ prompts: [PromptVersion], _ cycle: Cycle?
  ) -> JSONValue {
    [
      "format": 1, "migration": JSONValue(cycle?.migration),
      "ledger": cycle.map {
        ["head": .string($0.head.hash), "events": .integer($0.head.events)]
      } ?? .null, "drydock": .string(drydockVersion),
      "proposer": .string(draft.proposer.rawValue),
      "ask": ask.isEmpty ? .null : .string(ask),
      "diff": diff.map { DiffReport($0).json } ?? .null,
      "mapping": JSONValue(draft.mapping, \.json),
      "holes": JSONValue(draft.holes) { hole in
        [
          "kind": .string(hole.kind.rawValue),
          "columns": JSONValue(hole.columns) { .string($0.description) },
          "question": .string(hole.wholeQuestion),
          "filledWith": .string(hole.filledWith.joined(separator: "; ")),
        ]
      },
      "prompts": JSONValue(prompts, \.json),
      "removals": JSONValue(draft.removals) { .string($0) },
      "attempts": .array(
        attempts.enumerated().map { index, attempt in
          [
            "number": .integer(index + 1),
            "proposer": .string(attempt.draft.proposer.rawValue),
            "verdict": .string(attempt.verdict.outcome.rawValue), "shown": .bool(index == shown),
            "model": JSONValue(attempt.exchange?.model),
            // Equal for the same question: what a model is asked is the same for the same input.
            "prompt": JSONValue(attempt.exchange.map { digest(Array($0.prompt.utf8)) }),
          ]
        }),
    ]
  }
}
