import Foundation
import LoopbackServer
import ScriptedServer
import Synchronization
import Testing

/// Prompts take what the server has room for, as it counts itself.
@Suite(.serialized) struct TokenCountTests {
  /// A table of many columns, and one more.
  private func wide() throws -> Command {
    let command = try Command()
    let columns = (0..<60).map { "c\($0) TEXT" }.joined(separator: ", ")
    let names = (0..<60).map { "'value \($0)'" }.joined(separator: ", ")
    try command.write(
      "CREATE TABLE p (id INTEGER PRIMARY KEY, \(columns)); INSERT INTO p VALUES (1, \(names));",
      to: "source.sql")
    try command.write(
      "CREATE TABLE p (id INTEGER PRIMARY KEY, \(columns), extra TEXT);", to: "target.sql")
    return command
  }

  private let reply = LoopbackServer.json([
    "analysis": "", "assumptions": [String](), "forward": ["ALTER TABLE p ADD COLUMN extra TEXT"],
    "questions": [String](), "reverse": ["ALTER TABLE p DROP COLUMN extra"],
  ])

  private func plan(_ command: Command, _ out: String, _ more: [String]) throws -> Command.Outcome {
    try command.finish(
      command.start(
        ["plan", "--from", "source.sql", "--to", "target.sql", "--ask-for", "plan", "--out", out]
          + more))
  }

  private func prompt(_ command: Command, _ out: String) throws -> String {
    let file = try #require(try command.files()["\(out)/attempts/2/prompt.md"])
    return String(decoding: file, as: UTF8.self)
  }

  /// - Parameter quarters: of a byte that a token has, as a server counts that.
  @Test(arguments: [5, 24]) func `what fits is what the server counts`(_ quarters: Int) throws {
    let command = try wide()
    defer { command.remove() }
    let context = 8192
    let tokens: @Sendable (String) -> Int = { ($0.utf8.count * 4 + quarters - 1) / quarters }
    let server = try ScriptedServer(
      [LoopbackServer.answer(reply)], context: context, tokens: tokens)
    defer { server.stop() }
    let outcome = try plan(command, "plan", ["--model", server.endpoint, "--record", "answers"])
    #expect(outcome.code == 0, "\(outcome.errors)")
    let sent = try prompt(command, "plan")
    #expect(tokens(sent) <= context / 2)
    // With three bytes a token, as is guessed without it, all would fit.
    let isCut = outcome.errors.contains("left out of the prompt, which would be too long")
    #expect(isCut == (quarters < 9), "\(outcome.errors)")
    #expect(sent.contains("- c59 TEXT:") == (quarters >= 9), "\(sent)")

    // The same again: nobody counts, and what was counted is on record.
    let replayed = try plan(command, "again", ["--replay", "answers"])
    #expect(replayed.code == 0, "\(replayed.errors)")
    #expect(try prompt(command, "again") == sent)
  }

  @Test func `who only looks at a prompt sends nothing, not even to have it counted`() throws {
    let command = try wide()
    defer { command.remove() }
    let counted = Mutex(0)
    let server = try ScriptedServer(
      [], context: 8192,
      tokens: { text in
        counted.withLock { $0 += 1 }
        return text.utf8.count
      })
    defer { server.stop() }
    let outcome = try plan(command, "plan", ["--model", server.endpoint, "--show-prompt"])
    #expect(outcome.code == 0 && outcome.output.contains("- c59 TEXT:"), "\(outcome.errors)")
    #expect(counted.withLock { $0 } == 0 && server.requests.isEmpty)
  }

  @Test func `a server that does not count is asked by a guess`() throws {
    let command = try wide()
    defer { command.remove() }
    let server = try ScriptedServer([LoopbackServer.answer(reply)], context: 8192)
    defer { server.stop() }
    let outcome = try plan(command, "plan", ["--model", server.endpoint])
    #expect(outcome.code == 0 && !outcome.errors.contains("left out"), "\(outcome.errors)")
  }
}
