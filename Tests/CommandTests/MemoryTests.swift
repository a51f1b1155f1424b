import Foundation
import LoopbackServer
import ScriptedServer
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
