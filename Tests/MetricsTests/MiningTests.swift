import Composition
import Foundation
import Ledger
import Metrics
import Plans
import Testing

/// Histories, with what replaying them in real engines found:
/// Evaluations/Mining says how.
struct MiningTests {
  struct Truth: Decodable {
    struct Rework: Decodable { let r1, r2, r3, any: Int }
    struct Candidate: Decodable, Hashable {
      let migration, by, type: String
      let objects: [String]
      let days: Int
    }
    struct Not: Decodable { let migration: String }
    let tool: String
    let migrations, matured: Int
    let rework: Rework
    let candidates: [Candidate]
    let not: [Not]
  }

  static let folder = URL(filePath: #filePath).appending(path: "../../../Evaluations/Mining")
    .standardized

  static let cases = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.first?.isNumber == true }.sorted()

  @Test func `all histories are there`() { #expect(Self.cases.count >= 65) }

  @Test(arguments: cases) func `finds what replaying the history finds`(name: String) throws {
    let place = Self.folder.appending(path: name)
    let truth = try JSONDecoder().decode(
      Truth.self, from: Data(contentsOf: place.appending(path: "truth.json")))
    let repository = try Repository(history: place.appending(path: "history.fi"))
    let mined = try mine(
      repository.path, branch: "main", folder: nil, windowDays: 30, asOf: nil)
    #expect(mined.tool?.rawValue == truth.tool)
    #expect(mined.migrations.count == truth.migrations)
    #expect(mined.matured == truth.matured)
    func count(_ sign: ReworkCandidate.Sign) -> Int { mined.reworked { $0.sign == sign } }
    #expect(count(.edited) == truth.rework.r1)
    #expect(count(.fixedForward) == truth.rework.r2)
    #expect(count(.reverted) == truth.rework.r3)
    #expect(mined.reworked() == truth.rework.any)
    let commits = try repository.git("rev-list", "--first-parent", "--reverse", "main")
      .split(separator: "\n").map(String.init)
    let found = mined.candidates.map { candidate in
      var by = mined.cause(of: candidate)
      if let number = commits.firstIndex(of: by) { by = "commit \(number + 1)" }
      return Truth.Candidate(
        migration: mined.migrations[candidate.migration].name, by: by,
        type: candidate.sign.rawValue, objects: candidate.objects.map(\.description).sorted(),
        days: candidate.days)
    }
    let expected = truth.candidates.map {
      Truth.Candidate(
        migration: $0.migration, by: $0.by, type: $0.type, objects: $0.objects.sorted(),
        days: $0.days)
    }
    #expect(Set(found).subtracting(expected).isEmpty, "found too much")
    #expect(Set(expected).subtracting(found).isEmpty, "not found")
    #expect(mined.candidates.allSatisfy { !$0.evidence.isEmpty })
  }
}

/// A repository made from a stream, gone afterwards.
struct Repository: ~Copyable {
  let path: String

  init(history: URL) throws {
    try self.init(stream: Data(contentsOf: history))
  }

  init(stream: Data) throws {
    path = FileManager.default.temporaryDirectory.appending(path: "drydock-history-\(UUID())").path
    try Self.run(["init", "-q", path])
    try Self.run(["-C", path, "fast-import", "--quiet"], input: stream)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func git(_ arguments: String...) throws -> String {
    try Self.run(["-C", path] + arguments)
  }

  @discardableResult
  private static func run(_ arguments: [String], input: Data? = nil) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/", "GIT_CONFIG_NOSYSTEM": "1"]
    let output = Pipe()
    process.standardOutput = output
    if let input {
      let file = FileManager.default.temporaryDirectory.appending(path: "drydock-in-\(UUID())")
      try input.write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      process.standardInput = try FileHandle(forReadingFrom: file)
      try process.run()
    } else {
      process.standardInput = FileHandle.nullDevice
      try process.run()
    }
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}
