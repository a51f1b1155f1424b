import Composition
import Findings
import Foundation
import Testing
import Verdicts

/// Requests as people write them, each with a script that changes data alone: what is meant is not rejected, what is
/// not meant is, however alike the words are.
struct WordingTests {
  struct Wording: Sendable, CustomTestStringConvertible {
    let folder: URL
    let isMeant: Bool
    let words: String
    let script: String
    var testDescription: String { "\(words) \(script)" }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Evaluations/Wordings")

  static let all: [Wording] = ["customers", "team", "company", "harbour", "desk"].flatMap {
    name -> [Wording] in
    let folder = root.appending(path: name)
    let lines = try? String(contentsOf: folder.appending(path: "wordings.tsv"), encoding: .utf8)
    return (lines ?? "").split(separator: "\n").map { line in
      let parts = line.split(separator: "\t").map(String.init)
      return Wording(
        folder: folder, isMeant: parts[0] == "meant", words: parts[1], script: parts[2])
    }
  }

  @Test(arguments: all) func `what is meant is told from what is not`(_ wording: Wording)
    async throws
  {
    var request = Request(
      from: wording.folder.appending(path: "source.sql").path,
      to: wording.folder.appending(path: "target.sql").path, configuration: Configuration())
    request.ask = wording.words
    let judged = try await verify(request, up: SourceText(wording.script), down: nil)
    #expect(judged.verdict.outcome != .proved)
    #expect((judged.verdict.outcome != .rejected) == wording.isMeant)
  }

  @Test func `there are many of both`() {
    #expect(Self.all.count { $0.isMeant } >= 100 && Self.all.count { !$0.isMeant } >= 40)
  }
}
