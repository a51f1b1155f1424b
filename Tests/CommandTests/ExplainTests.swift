import Foundation
import Testing

struct ExplainTests {
  private func files(in folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.map { folder.appending(path: $0) }
  }

  @Test func `every rule that a finding can have has a manual page`() throws {
    let command = try Command()
    defer { command.remove() }
    let list = try command.run("explain").output
    let sources = ReadmeTests.root.appending(path: "Sources")
    var rules: Set<String> = []
    let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String }
    for file in files ?? [] where file.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for found in text.matches(
        of: /"((?:loss|fail|undo|hostile|data|latent|schema|model|lock|compat)\.[a-z-]+)"/)
      {
        rules.insert(String(found.1))
      }
    }
    #expect(rules.count > 40)
    for rule in rules { #expect(list.contains("\(rule) "), "\(rule)") }
    let checks = try String(
      contentsOf: sources.appending(path: "Verification/Bench.swift"), encoding: .utf8)
    #expect(checks.contains("let allChecks"))
    var ids: Set<String> = []
    for file in self.files(in: sources.appending(path: "Verification/Checks")) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for found in text.matches(of: /static let id = "([a-z-]+)"/) { ids.insert(String(found.1)) }
    }
    #expect(ids.count > 20)
    for id in ids { #expect(list.contains("\(id) "), "\(id)") }
    let pages = list.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(Set(pages).count == pages.count, "a page stands twice")
    let page = try command.run("explain", "loss.inner-join")
    #expect(page.code == 0 && page.output.contains("use LEFT JOIN"))
    let unknown = try command.run("explain", "loss.nothing")
    #expect(unknown.code == 64 && unknown.errors.contains("drydock explain lists them"))
  }
}
