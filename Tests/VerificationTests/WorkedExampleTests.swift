import Composition
import Findings
import Foundation
import Prompting
import Testing
import Verdicts

/// What models are shown is right itself.
struct WorkedExampleTests {
  private func script(_ statements: [String]) -> String {
    statements.map { $0 + ";\n" }.joined()
  }

  @Test(arguments: WorkedExample.all.indices)
  func `an example loses nothing, there and back`(_ index: Int) async throws {
    let example = WorkedExample.all[index]
    let verdict = try await tryOut(
      script(example.before + example.rows), script(example.after), script(example.forward),
      script(example.reverse))
    #expect(verdict.outcome != .rejected, "\(verdict.findings.map(\.message))")
    #expect(verdict.rollback?.status == .exact, "\(verdict.findings.map(\.message))")
    #expect(verdict.loss?.unintended.isAny == false)
    // Nothing that could come tomorrow is lost either.
    let faults = verdict.latent?.filter { $0.isPlausible && $0.effect == .loses } ?? []
    #expect(faults.isEmpty, "\(faults.map(\.what))")
  }

  @Test(arguments: WorkedExample.all.indices)
  func `an example is the closest to its own change`(_ index: Int) async throws {
    let example = WorkedExample.all[index]
    let folder = FileManager.default.temporaryDirectory.appending(path: "example-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ statements: [String], _ name: String) throws -> String {
      let file = folder.appending(path: name)
      try Data(script(statements).utf8).write(to: file)
      return file.path
    }
    let request = Request(
      from: try write(example.before, "before.sql"), to: try write(example.after, "after.sql"),
      configuration: Configuration())
    let diff = try await Workshop(request).diff().diff
    #expect(WorkedExample.closest(to: diff)?.name == example.name)
  }
}
