import Composition
import Findings
import Foundation
import Reports
import Testing

/// Every folder of Evaluations/Scripts is a source, a target and a script, with the verdict that is right
/// for it. A folder whose name ends in `-bad` must not pass; one in `-right` must be `proved`.
struct CaseTests {
  static let folder = URL(filePath: #filePath).appending(path: "../../../Evaluations/Scripts")
    .standardized

  static let cases: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()

  @Test func `there are many cases, each whole`() throws {
    #expect(Self.cases.count >= 160)
    for name in Self.cases {
      let files = try FileManager.default.contentsOfDirectory(
        atPath: Self.folder.appending(path: name).path
      ).filter { !$0.hasPrefix(".") }
      let needed: Set = ["source.sql", "target.sql", "up.sql", "truth.json"]
      #expect(needed.isSubset(of: Set(files)), "\(name)")
      #expect(
        Set(files).isSubset(of: needed.union(["down.sql", "request.md"])),
        "\(name) holds what nothing reads")
    }
  }

  @Test(arguments: cases) func `the verdict is the right one`(_ name: String) async throws {
    let folder = Self.folder.appending(path: name)
    let expected = try object(at: folder.appending(path: "truth.json"))
    let verdict = try await Self.verdict(of: folder)

    #expect(verdict["verdict"] as? String == expected["verdict"] as? String)
    #expect(verdict["runs"] as? Bool == expected["runs"] as? Bool)
    #expect(verdict["converges"] as? Bool == expected["converges"] as? Bool)
    #expect(verdict["rollback"] as? String == expected["rollback"] as? String)
    let loss = verdict["loss"] as? [String: Any]
    for kind in ["unintended", "intended"] {
      guard let wanted = expected[kind] as? [String: Int] else {
        #expect(verdict["runs"] as? Bool != true && loss == nil, "what was not run has no account")
        continue
      }
      let measured = loss?[kind] as? [String: Any]
      for (what, count) in wanted { #expect(measured?[what] as? Int == count, "\(kind) \(what)") }
    }
    let rules = Set(
      (verdict["findings"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String })
    let wanted = try #require(expected["findings"] as? [String])
    #expect(Set(wanted).subtracting(rules).isEmpty, "found \(rules.sorted())")
    if expected["asks"] as? Bool == true {
      #expect((verdict["questions"] as? [Any])?.isEmpty == false, "somebody has to be asked")
    }
    if name.hasSuffix("-bad") { #expect(verdict["verdict"] as? String == "rejected") }
    if name.hasSuffix("-right") { #expect(verdict["verdict"] as? String == "proved") }
  }

  @Test(arguments: cases.filter { $0.hasSuffix("-bad") })
  func `a bad script is shown with its worst finding`(_ name: String) async throws {
    let findings = try #require(
      await Self.verdict(of: Self.folder.appending(path: name))["findings"] as? [[String: Any]])
    #expect(findings.first?["severity"] as? String == "critical")
    #expect((findings.first?["message"] as? String)?.isEmpty == false)
  }

  static func verdict(of folder: URL) async throws -> [String: Any] {
    func text(_ name: String) -> SourceText? {
      FileManager.default.contents(atPath: folder.appending(path: name).path).map {
        SourceText(utf8: Array($0))
      }
    }
    var request = Request(
      from: folder.appending(path: "source.sql").path,
      to: folder.appending(path: "target.sql").path,
      configuration: Configuration())
    request.ask = text("request.md")?.text ?? ""
    let judged = try await verify(
      request, up: try #require(text("up.sql")), down: text("down.sql"))
    let json = VerdictJSON(
      judged.verdict, of: judged.draft, inputs: judged.inputs, masking: judged.masking)
    return try #require(
      JSONSerialization.jsonObject(with: Data(json.value.text().utf8)) as? [String: Any])
  }

  private func object(at url: URL) throws -> [String: Any] {
    try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
  }
}
