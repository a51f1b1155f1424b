import Foundation
import LoopbackServer
import ScriptedServer
import Synchronization
import Testing

/// What a server sends costs no memory to speak of, however it is put.
struct MemoryTests {
  /// Kilobytes that a run had in memory at most.
  private func peak(_ arguments: String, from answers: [[LoopbackServer.Piece]]) throws -> Int {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    try command.write(shopTarget, to: "target.sql")
    let server = try ScriptedServer(answers, isAskedItself: arguments.hasPrefix("doctor"))
    defer { server.stop() }
    // Of a program that this one starts the most is counted from this one's on.
    try command.write(
      """
      import resource, subprocess, sys
      subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
      print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
      """, to: "peak.py")
    let outcome = try command.finish(
      command.start(
        shell:
          "DRYDOCK_ENDPOINT=\(server.endpoint) python3 peak.py '\(try Command.program.path)' \(arguments)"
      ))
    #expect(!server.requests.isEmpty)
    return try #require(
      Int(outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)), "\(outcome.errors)")
  }

  private static let most = 64 << 10

  @Test func `a list of models`() throws {
    let plain = try peak("doctor", from: [LoopbackServer.status(200, #"{"data": [{"id": "m"}]}"#)])
    let many = (0..<290_000).map { "{\"id\":\"m\($0)\"}" }.joined(separator: ",")
    let large = try peak("doctor", from: [LoopbackServer.status(200, "{\"data\": [\(many)]}")])
    #expect(large - plain < Self.most, "\(plain) \(large) KB")
  }

  @Test func `no answer leaves a connection, a file or memory behind`() throws {
    let command = try Command()
    defer { command.remove() }
    // What rules leave open, so that their own draft is no reason to stop asking.
    try command.write(
      "CREATE TABLE p (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO p VALUES (1, 'Ada Moe');",
      to: "source.sql")
    try command.write(
      "CREATE TABLE p (id INTEGER PRIMARY KEY, first TEXT, last TEXT);", to: "target.sql")
    let head = LoopbackServer.streamHead
    let answers: [[LoopbackServer.Piece]] = [
      [head, .text("data: {\"error\":{\"message\":\"out of memory\"}}\n\n")],
      [head, .text(LoopbackServer.delta("{\"forward\": ["))],
      LoopbackServer.answer(String(repeating: "no JSON ", count: 10_000)),
      [head, .endless(Array(LoopbackServer.delta(String(repeating: "word", count: 2000)).utf8))],
      LoopbackServer.answer("{", finish: "length"),
    ]
    let asked = Mutex<[(files: Int, kilobytes: Int)]>([])
    let process = Mutex<pid_t>(0)
    let server = try LoopbackServer { request in
      guard request.hasPrefix("POST /v1/chat") else { return LoopbackServer.status(404, "{}") }
      let place = "/proc/\(process.withLock { $0 })"
      let files = (try? FileManager.default.contentsOfDirectory(atPath: "\(place)/fd"))?.count ?? 0
      let status = (try? String(contentsOfFile: "\(place)/status", encoding: .utf8)) ?? ""
      let resident = status.firstMatch(of: /VmRSS:\s*(\d+)/).flatMap { Int($0.1) } ?? 0
      return asked.withLock { asked in
        asked.append((files, resident))
        return answers[(asked.count - 1) % answers.count]
      }
    }
    defer { server.stop() }
    let running = try command.start([
      "plan", "--from", "source.sql", "--to", "target.sql", "--ask-for", "plan", "--out", "plan",
      "--samples", "16", "--model", server.endpoint,
    ])
    process.withLock { $0 = running.processIdentifier }
    let outcome = try command.finish(running)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let seen = asked.withLock { $0 }
    try #require(seen.count == 18, "three in turn and fifteen drawn")
    let (early, late) = (seen[5..<10], seen.suffix(5))
    #expect(
      (late.map(\.files).max() ?? 0) <= (early.map(\.files).max() ?? 0)
        && late.allSatisfy { $0.files > 0 }, "\(seen)"
    )
    let grown = (late.map(\.kilobytes).max() ?? 0) - (early.map(\.kilobytes).max() ?? 0)
    #expect(grown < 16 << 10, "\(seen)")
  }

  @Test(arguments: [
    String(repeating: "[", count: 400) + String(repeating: "]", count: 400),
    "[" + String(repeating: "[],", count: 1_200_000) + "0]",
    "[" + String(repeating: "1,", count: 1_800_000) + "0]",
    "\"" + String(repeating: "x", count: 3_900_000) + "\"",
  ])
  func `an event of a stream`(_ json: String) throws {
    let arguments = "plan --from source.sql --to target.sql --ask-for plan --out plan --model auto"
    func answer(_ value: String) -> [LoopbackServer.Piece] {
      [LoopbackServer.streamHead, .text("data: {\"choices\":\(value)}\n\n")]
    }
    let plain = try peak(arguments, from: Array(repeating: answer("[]"), count: 3))
    let large = try peak(arguments, from: Array(repeating: answer(json), count: 3))
    #expect(large - plain < Self.most, "\(plain) \(large) KB")
  }
}
