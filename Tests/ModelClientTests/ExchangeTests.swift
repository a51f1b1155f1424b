import Foundation
import Glibc
import LoopbackServer
import ModelClients
import Prompting
import ScriptedServer
import Testing

/// What servers were seen to send, byte by byte, and what it is taken for.
@Suite(.serialized) struct ExchangeTests {
  typealias Piece = LoopbackServer.Piece

  /// What is asked of a client: a text, or words of why there is none.
  private func outcome(
    _ answers: [[Piece]], seconds: Double = 15, ollama: Bool = false
  ) async throws -> (said: String, requests: [String]) {
    let server = try ScriptedServer(answers)
    defer { server.stop() }
    var settings = ChatClient.Settings(
      endpoint: server.endpoint, model: "m", total: .seconds(seconds))
    settings.patience = .seconds(10)
    let client: any ModelClient =
      ollama ? OllamaClient(settings, context: 8192) : ChatClient(settings)
    do {
      let reply = try await client.reply(to: Prompt(text: "x", schema: "{}"), seed: 1)
      return (reply.text, server.requests)
    } catch let failure as ModelFailure {
      return ("! " + failure.message, server.requests)
    }
  }

  static let ended: String = "data: [DONE]\n\n"
  static func choice(_ delta: String, _ finish: String = "null") -> String {
    "data: {\"choices\":[{\"delta\":\(delta),\"finish_reason\":\(finish)}]}\n\n"
  }
  static let whole: String = LoopbackServer.delta("{}", finish: "stop")

  static let streams: [(String, String)] = [
    // Two lines of one event, pings, events without content, a mark before the first, CR LF at the end.
    (
      "data: {\"choices\":[{\"delta\":{\"content\":\"{}\"},\ndata: \"finish_reason\":\"stop\"}]}\n\n",
      "{}"
    ),
    (":\n\n" + whole + ":\n\n: ping\n\n" + ended, "{}"),
    ("data:\n\n" + whole + ended, "{}"), ("\u{FEFF}" + whole + ended, "{}"),
    (whole + "data: [DONE]\r", "{}"),
    // Nothing counts after the end.
    (whole + ended + LoopbackServer.delta("more"), "{}"),
    // Fields that are there and null.
    (
      "data: {\"error\":null,\"choices\":[{\"delta\":null,\"message\":{\"content\":\"{}\"},\"finish_reason\":\"stop\"}]}\n\n",
      "{}"
    ),
    (
      choice("{\"content\":\"\\n\",\"reasoning_content\":null,\"reasoning\":\"{}\"}", "\"stop\""),
      "{}"
    ),
    // Ends that are none.
    (LoopbackServer.delta("{}") + ended, "! the reply broke off"),
    (choice("{\"content\":\"\"}"), "! the reply broke off"),
    (LoopbackServer.delta("{}", finish: "tool_calls"), "! the reply ended by 'tool_calls'"),
    (LoopbackServer.delta("", finish: "content_filter"), "! the reply ended by 'content_filter'"),
    // Errors after a good beginning.
    (
      "data: {\"error\":{\"message\":\"engine died\",\"code\":500}}\n\n" + ended,
      "! the server gave up: engine died"
    ),
    (
      LoopbackServer.delta("{")
        + "data: {\"error\":{\"code\":500,\"message\":\"The model produced output that does not match the expected peg-native format\",\"type\":\"server_error\"}}\n\n",
      "! the server gave up: The model produced output"
    ),
    (
      "event: error\ndata: Trying to keep the first 5 tokens\n\n",
      "! the server gave up: Trying to keep the first 5 tokens"
    ),
  ]

  @Test(arguments: streams) func `a stream`(_ stream: String, _ said: String)
    async throws
  {
    let found = try await outcome([[LoopbackServer.streamHead, .text(stream)]])
    #expect(found.said.hasPrefix(said), "\(found.said)")
  }

  @Test func `pieces of a packed transfer may end within a character`() async throws {
    let bytes = Array(LoopbackServer.delta("{\"é\":\"😀\"}", finish: "stop").utf8)
    let cut = bytes.count - 60
    func chunk(_ bytes: some Sequence<UInt8>) -> [UInt8] {
      let part = Array(bytes)
      return Array(String(part.count, radix: 16).utf8) + [13, 10] + part + [13, 10]
    }
    let head = Piece.text(
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n")
    for at in cut..<(cut + 12) {
      let pieces: [Piece] = [
        head, .bytes(chunk(bytes[..<at])), .pause(milliseconds: 5), .bytes(chunk(bytes[at...])),
      ]
      #expect(try await outcome([pieces + [.text("0\r\n\r\n")]]).said == "{\"é\":\"😀\"}")
    }
    // Without its last piece it is not whole, and what came has an end of its own.
    let broken = try await outcome([[head, .bytes(chunk(bytes[..<cut]))]])
    #expect(broken.said.hasPrefix("! the connection to"), "\(broken.said)")
  }

  @Test func `a connection that is reset is no answer, wherever it was`() async throws {
    let begun = LoopbackServer.delta("{\"a\":")
    let half = try await outcome(
      [[LoopbackServer.streamHead, .text(begun), .pause(milliseconds: 50), .reset]])
    #expect(half.said.hasPrefix("! the connection to"), "\(half.said)")
    // Before a word was said, too: what a server died of it may die of again.
    let early = try await outcome(Array(repeating: [.reset], count: 40))
    #expect(early.said.hasPrefix("!"), "\(early.said)")
    // What was over before is there.
    let late = try await outcome(
      [
        [
          LoopbackServer.streamHead, .text(Self.whole + Self.ended), .pause(milliseconds: 50),
          .reset,
        ]
      ])
    #expect(late.said == "{}", "\(late.said)")
  }

  /// The server goes on for longer than a test may take, and so would a client that waits for it.
  @Test(.timeLimit(.minutes(60)), arguments: [whole + ended, "data: {\"error\":\"lost\"}\n\n"])
  func `what is over is not waited for`(_ stream: String) async throws {
    let waits = Array(repeating: Piece.pause(milliseconds: 1000), count: 7200)
    let found = try await outcome(
      [[LoopbackServer.streamHead, .text(stream)] + waits.flatMap { [$0, .text(":\n\n")] }],
      seconds: 7200)
    #expect(found.said == "{}" || found.said == "! the server gave up: lost", "\(found.said)")
  }

  static let refusals: [(Int, String, String, Int)] = [
    (400, #"{"error":"'response_format.type' must be 'json_schema' or 'text'"}"#, "{}", 2),
    (422, #"{"detail":"Unsupported fields: response_format"}"#, "{}", 2),
    (
      422,
      #"{"detail":[{"loc":["body","response_format"],"msg":"Extra inputs are not permitted"}]}"#,
      "{}", 2
    ),
    (422, "missing field `value` at line 1", "{}", 2),
    (
      400,
      #"{"error":{"code":400,"message":"Failed to initialize samplers: failed to parse grammar"}}"#,
      "{}", 2
    ),
    (400, #"{"object":"error","message":"chat_template_kwargs is not allowed"}"#, "{}", 2),
    (429, #"{"error":"Model is overloaded","error_type":"overloaded"}"#, "{}", 2),
    (
      400,
      #"{"error":{"code":400,"message":"the request exceeds the available context size; response_format needs room","type":"exceed_context_size_error","n_prompt_tokens":9,"n_ctx":8}}"#,
      "! the server refuses", 1
    ),
    (
      400, #"{"error":{"message":"no access to the schema of the tenant database"}}"#,
      "! the server refuses", 1
    ),
    (403, #"{"error":{"code":403,"message":"key is not allowed"}}"#, "! the server refuses", 1),
    (424, #"{"error":"Request failed during generation"}"#, "! the server refuses", 1),
    (
      500,
      #"{"error":{"code":500,"message":"The model produced output that does not match the expected peg-native format"}}"#,
      "! The model produced output", 1
    ),
  ]

  @Test(arguments: refusals)
  func `a status of failure`(_ status: Int, _ body: String, _ said: String, _ asked: Int)
    async throws
  {
    let found = try await outcome([
      LoopbackServer.status(status, body), LoopbackServer.answer("{}"),
    ])
    #expect(
      found.said.hasPrefix(said) || said == "! the server refuses" && found.said.hasPrefix("!"))
    #expect(found.requests.count == asked, "\(found.said)")
  }

  @Test func `a field that is refused takes no other with it`() async throws {
    let found = try await outcome([
      LoopbackServer.status(400, #"{"error":"unknown field stream_options"}"#),
      LoopbackServer.answer("{}"),
    ])
    #expect(found.requests[1].contains("enable_thinking"))
    #expect(!found.requests[1].contains("stream_options"))
  }

  @Test func `a refusal in a stream that began well is one`() async throws {
    let late = "event: error\ndata: {\"error\":\"'response_format.type' must be 'text'\"}\n\n"
    let found = try await outcome([
      [LoopbackServer.streamHead, .text(late)], LoopbackServer.answer("{}"),
    ])
    #expect(found.said == "{}" && found.requests.count == 2)
  }

  @Test func `a redirect is not followed to another server, with a key or without`() async throws {
    let other = try ScriptedServer([LoopbackServer.answer("{}")])
    defer { other.stop() }
    for status in [301, 302, 303, 307, 308] {
      let found = try await outcome([
        LoopbackServer.status(
          status, "", head: "Location: \(other.endpoint)/v1/chat/completions\r\n")
      ])
      #expect(found.said.contains("name that address"), "\(found.said)")
    }
    #expect(other.requests.isEmpty)
  }

  @Test func `a message is not longer than a person reads`() async throws {
    let body = LoopbackServer.json(["error": String(repeating: "long ", count: 100_000)])
    for ollama in [false, true] {
      let found = try await outcome([LoopbackServer.status(400, body)], ollama: ollama)
      #expect(found.said.utf8.count < 600 && found.said.contains("long long"))
    }
  }

  // MARK: Ollama's own protocol

  static let lines: [(String, String)] = [
    (#"{"message":{"content":"{}"},"done":true,"done_reason":"stop"}"# + "\n", "{}"),
    (#"{"message":{"content":"{}"},"done":true,"done_reason":"stop"}"#, "{}"),
    // Without a reason nobody says that it is whole.
    (#"{"message":{"content":"{}"},"done":true}"# + "\n", "! the reply broke off"),
    (#"{"error":{"message":"runner died"}}"# + "\n", "! the server gave up: runner died"),
  ]

  @Test(arguments: lines) func `a stream of lines`(_ text: String, _ said: String) async throws {
    let head = Piece.text(
      "HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nConnection: close\r\n\r\n")
    let found = try await outcome([[head, .text(text)]], ollama: true)
    #expect(found.said.hasPrefix(said), "\(found.said)")
  }

  @Test func `a server that is busy is asked again, one that refuses is not`() async throws {
    let answer = LoopbackServer.status(
      200, #"{"message":{"content":"{}"},"done":true,"done_reason":"stop"}"#)
    let busy = try await outcome(
      [LoopbackServer.status(503, #"{"error":"server busy"}"#), answer], ollama: true)
    #expect(busy.said == "{}" && busy.requests.count == 2)
    let gone = try await outcome(
      [LoopbackServer.status(404, #"{"error":"model 'x' not found"}"#), answer], ollama: true)
    #expect(gone.said.contains("model 'x' not found") && gone.requests.count == 1)
    let proxy = try await outcome(
      [LoopbackServer.status(401, #"{"error":{"message":"no key"}}"#), answer], ollama: true)
    #expect(proxy.said.contains("no key"))
  }

  @Test func `who does not let us in is not there`() async throws {
    // A queue that is full: the connection is neither taken nor refused.
    let deaf = try #require(DeafSocket())
    defer { deaf.close() }
    let client = ChatClient(
      ChatClient.Settings(endpoint: deaf.endpoint, model: "m", total: .seconds(30)))
    let failure = await #expect(throws: ModelFailure.self) {
      try await client.reply(to: Prompt(text: "x", schema: "{}"), seed: 1)
    }
    guard case .unreachable? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }
}

/// A port that listens and never accepts, its queue filled.
private final class DeafSocket {
  private var open: [Int32] = []
  private(set) var endpoint = ""

  init?() {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    open.append(listener)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 0) == 0
          && getsockname(listener, $0, &size) == 0
      }
    }
    guard isBound else { return nil }
    endpoint = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
    for _ in 0..<4 {
      let client = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
      open.append(client)
      _ = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(client, $0, size) }
      }
    }
    usleep(200_000)
  }

  func close() { for descriptor in open { Glibc.close(descriptor) } }
}
