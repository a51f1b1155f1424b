import Composition
import Findings
import Foundation
import Testing
import Verdicts
import Verification

/// The examples in Evaluations/Hazards: a folder a rule, in it folders that trip it (`bad…`) and that
/// do not (`good…`), each with a source, a script, a reason, and a target where one is given.
struct HazardRuleTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "Evaluations/Hazards")

  static let examples: [String] = {
    let rules = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return rules.flatMap { rule -> [String] in
      let names =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/" + rule)) ?? []
      return names.map { "\(rule)/\($0)" }
    }.sorted()
  }()

  @Test func `every rule has examples that trip it and that do not`() {
    for rule in hazardRules {
      for kind in ["bad", "good"] {
        #expect(Self.examples.contains { $0.hasPrefix("\(rule.text)/\(kind)") }, "\(rule.text)")
      }
    }
    #expect(Set(Self.examples.map { $0.prefix { $0 != "/" } }).count == hazardRules.count)
  }

  @Test(arguments: examples) func `a rule speaks where the data bears it out, and only there`(
    _ example: String
  ) async throws {
    let folder = Self.folder.appending(path: example)
    let target = folder.appending(path: "target.sql").path
    let request = Request(
      from: folder.appending(path: "source.sql").path,
      to: FileManager.default.fileExists(atPath: target) ? target : nil,
      configuration: Configuration())
    let up = try String(contentsOf: folder.appending(path: "up.sql"), encoding: .utf8)
    let verdict = try await Workshop(request).verify(up: SourceText(up), down: nil).verdict
    let parts = example.split(separator: "/")
    let found = verdict.findings.filter { $0.rule.text == parts[0] }
    #expect(verdict.runs == true, "\(verdict.error.debugDescription)")
    #expect(found.isEmpty == parts[1].hasPrefix("good"), "\(verdict.findings.map(\.message))")
    // Said once of everything that it is about.
    #expect(Set(found.map(\.message)).count == found.count)
  }
}
