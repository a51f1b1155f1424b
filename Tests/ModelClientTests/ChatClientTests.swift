import Foundation
import LoopbackServer
import ModelClients
import Prompting
import ScriptedServer
import Testing

/// What servers do beside the protocol: each a clear outcome within its limits.
@Suite(.serialized) struct ChatClientTests {
  private typealias Piece = LoopbackServer.Piece

  private func outcome(
    _ answer: [Piece], seconds: Double = 20, bytes: Int = 1 << 20
  ) async throws -> Result<ModelReply, ModelFailure> {
    let server = try ScriptedServer([answer])
    defer { server.stop() }
    var settings = ChatClient.Settings(
      endpoint: server.endpoint, model: "tiny", total: .seconds(seconds), bytes: bytes)
    settings.patience = .zero
    let client = ChatClient(settings)
    do {
      return .success(try await client.reply(to: Prompt(text: "hello", schema: "{}")))
    } catch let failure as ModelFailure {
      return .failure(failure)
    }
  }

  private func says(_ result: Result<ModelReply, ModelFailure>, _ words: String) -> Bool {
    if case .failure(let failure) = result { failure.message.contains(words) } else { false }
  }

  @Test func `a whole answer is had, and the request says what is wanted`() async throws {
    let server = try ScriptedServer([LoopbackServer.answer("{\"a\":1}")])
    defer { server.stop() }
    let client = ChatClient(
      ChatClient.Settings(endpoint: server.endpoint + "/v1/", model: "tiny", key: "k-1"))
    let reply = try await client.reply(to: Prompt(text: "a < b", schema: PlanPrompt.replySchema))
    #expect(reply == ModelReply(text: "{\"a\":1}", model: "tiny"))
    let request = try #require(server.requests.first)
    #expect(request.hasPrefix("POST /v1/chat/completions HTTP/1.1"))
    #expect(request.contains("Authorization: Bearer k-1"))
    let body = request.components(separatedBy: "\r\n\r\n")[1]
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any])
    let format = try #require(json["response_format"] as? [String: Any])
    #expect(format["type"] as? String == "json_schema")
    #expect((format["json_schema"] as? [String: Any])?["schema"] is [String: Any])
    #expect(json["stream"] as? Bool == true)
    #expect(json["max_tokens"] is Int)
  }

  @Test func `characters and lines may be cut anywhere, and the end mark may be missing`()
    async throws
  {
    let stream = LoopbackServer.delta("Né 😀 ") + LoopbackServer.delta("ok", finish: "stop")
    let bytes = Array(stream.replacing("\n\n", with: "\r\n\r\n").utf8)
    let pieces = bytes.flatMap { [Piece.bytes([$0]), .pause(milliseconds: 0)] }
    let result = try await outcome([LoopbackServer.streamHead] + pieces)
    #expect(try result.get().text == "Né 😀 ok")
  }

  @Test func `an answer in one piece is taken as well`() async throws {
    let body =
      #"{"model":"m","choices":[{"message":{"content":"whole"},"finish_reason":"stop"}]}"#
    #expect(try await outcome(LoopbackServer.status(200, body)).get().text == "whole")
  }

  @Test(arguments: [
    ("data: {\"error\":{\"message\":\"out of slots\"}}\n\n", "out of slots"),
    ("event: error\ndata: {\"error\":\"too long\"}\n\n", "too long"),
    ("data: {nonsense\n\n", "not JSON"), ("", "broke off"),
    (LoopbackServer.delta("half"), "broke off"),
    (LoopbackServer.delta("cut", finish: "length"), "limit of tokens"),
    (LoopbackServer.delta("x", finish: "abort"), "abort"),
  ])
  func `a stream that goes wrong after its beginning`(_ stream: String, _ words: String)
    async throws
  {
    let result = try await outcome([LoopbackServer.streamHead, .text(stream)])
    #expect(says(result, words), "\(result)")
  }

  @Test(arguments: ["<html>maintenance</html>", #"{"ok":true}"#, #"{"choices":[]}"#, ""])
  func `what is no model's answer is no fault of a model`(_ body: String) async throws {
    guard case .failure(.interrupted) = try await outcome(LoopbackServer.status(200, body)) else {
      Issue.record("\(body) is taken for a model's")
      return
    }
  }

  @Test func `a model that declines is told in its words`() async throws {
    let body =
      #"{"choices":[{"message":{"content":null,"refusal":"I will not"},"finish_reason":"stop"}]}"#
    #expect(says(try await outcome(LoopbackServer.status(200, body)), "declines: I will not"))
  }

  @Test func `a password in the address is not told on`() async throws {
    let client = ChatClient(
      ChatClient.Settings(
        endpoint: "http://user:s3cret@127.0.0.1:1/v1", model: "m", total: .seconds(5)))
    #expect(client.name == "m at http://127.0.0.1:1/v1")
    await #expect(throws: ModelFailure.self) {
      do {
        _ = try await client.reply(to: Prompt(text: "hello", schema: "{}"))
      } catch let failure as ModelFailure {
        #expect(!failure.message.contains("s3cret"))
        throw failure
      }
    }
  }

  @Test(arguments: [
    (400, #"{"error":{"code":400,"message":"exceeds the context size"}}"#, "exceeds the context"),
    (401, #"{"error":"no key"}"#, "no key"), (404, #"{"detail":"no such model"}"#, "no such model"),
    (500, #"{"object":"error","message":"broken"}"#, "broken"), (503, "busy", "busy"),
  ])
  func `a status of failure comes with the server's words`(
    _ status: Int, _ body: String, _ words: String
  ) async throws {
    let result = try await outcome(LoopbackServer.status(status, body))
    #expect(says(result, words) && says(result, "\(status)"), "\(result)")
  }

  private static func refusal(_ message: String, _ status: Int = 400) -> [Piece] {
    LoopbackServer.status(status, LoopbackServer.json(["error": ["message": message]]))
  }

  @Test func `a server that loads its model is waited for, one that is gone is not`() async throws {
    let loading = Self.refusal("Loading model", 503)
    let server = try ScriptedServer([loading, loading, LoopbackServer.answer("{}")])
    defer { server.stop() }
    let client = ChatClient(ChatClient.Settings(endpoint: server.endpoint, model: "m"))
    #expect(try await client.reply(to: Prompt(text: "x", schema: "{}")).text == "{}")
    #expect(server.requests.count == 3)
  }

  @Test func `a server that says when to ask again is asked then, or not at all`() async throws {
    func later(_ seconds: Int) -> [Piece] {
      LoopbackServer.status(503, "busy", head: "Retry-After: \(seconds)\r\n")
    }
    let server = try ScriptedServer([later(1), LoopbackServer.answer("{}"), later(86_400)])
    defer { server.stop() }
    let client = ChatClient(ChatClient.Settings(endpoint: server.endpoint, model: "m"))
    let start = ContinuousClock.now
    #expect(try await client.reply(to: Prompt(text: "x", schema: "{}")).text == "{}")
    #expect(server.requests.count == 2 && ContinuousClock.now - start >= .seconds(1))
    let failure = await #expect(throws: ModelFailure.self) {
      try await client.reply(to: Prompt(text: "x", schema: "{}"))
    }
    #expect(server.requests.count == 3)
    #expect(
      failure.map { "\($0)" }?.contains("asked again in 86400 s") == true, "\(failure as Any)")
  }

  @Test(arguments: [
    "", "/", "/v1", "/v1/", "/v1/chat/completions", "?key=s3cret", "/v1?key=s3cret",
  ])
  func `an address is understood as other programs want it, and no key in it is told`(
    _ end: String
  ) async throws {
    let server = try ScriptedServer([LoopbackServer.answer("{}")])
    defer { server.stop() }
    let client = ChatClient(ChatClient.Settings(endpoint: server.endpoint + end, model: "m"))
    #expect(try await client.reply(to: Prompt(text: "x", schema: "{}")).text == "{}")
    let query = end.contains("?") ? "?key=s3cret" : ""
    #expect(server.requests[0].hasPrefix("POST /v1/chat/completions\(query) "))
    #expect(!client.name.contains("s3cret"))
  }

  @Test func `a page instead of a reply is called one, and no line is forged`() async throws {
    let page = LoopbackServer.status(200, "<!DOCTYPE html>\n<html><body>Log in</body></html>")
    #expect(says(try await outcome(page), "a page of HTML"))
    let forged = try await outcome(LoopbackServer.status(500, "bad\nerror: all good"))
    #expect(says(forged, "bad error: all good"), "\(forged)")
  }

  @Test func `what a server refuses is left out, and it is remembered`() async throws {
    let server = try ScriptedServer([
      Self.refusal("unknown field: stream_options"),
      Self.refusal("1 validation error: json_schema: Input should be 'text' or 'json_object'", 500),
      Self.refusal("'response_format.type' must be 'json_schema' or 'text'"),
      LoopbackServer.answer("{}"), LoopbackServer.answer("{}"),
    ])
    defer { server.stop() }
    let client = ChatClient(ChatClient.Settings(endpoint: server.endpoint, model: "m"))
    for _ in 0..<2 { _ = try await client.reply(to: Prompt(text: "x", schema: "{}")) }
    let bodies = try server.requests.map { request -> [String: Any] in
      let body = request.components(separatedBy: "\r\n\r\n")[1]
      return try #require(
        try JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any])
    }
    func format(_ body: [String: Any]) -> String? {
      (body["response_format"] as? [String: Any])?["type"] as? String
    }
    #expect(bodies.map(format) == ["json_schema", "json_schema", "json_object", nil, nil])
    #expect(bodies.map { $0["stream_options"] != nil } == [true, false, false, false, false])
  }

  @Test func `a key that a server says again is not told on`() async throws {
    let server = try ScriptedServer([Self.refusal("Incorrect key: Bearer sk-123456", 401)])
    defer { server.stop() }
    let client = ChatClient(
      ChatClient.Settings(endpoint: server.endpoint, model: "m", key: "sk-123456"))
    let failure = await #expect(throws: ModelFailure.self) {
      try await client.reply(to: Prompt(text: "x", schema: "{}"))
    }
    #expect(failure?.message.contains("Bearer [key]") == true, "\(String(describing: failure))")
  }

  @Test func `a refusal that says nothing of a field is no reason to ask again`() async throws {
    let server = try ScriptedServer([Self.refusal("the model is out of memory", 500)])
    defer { server.stop() }
    let client = ChatClient(ChatClient.Settings(endpoint: server.endpoint, model: "m"))
    await #expect(throws: ModelFailure.self) {
      try await client.reply(to: Prompt(text: "x", schema: "{}"))
    }
    #expect(server.requests.count == 1)
  }

  @Test(arguments: ["reasoning_content", "reasoning"])
  func `a reply that stands where the thinking goes is found`(_ field: String) async throws {
    func event(_ delta: [String: Any], _ finish: Any = NSNull()) -> String {
      let choice: [String: Any] = ["index": 0, "delta": delta, "finish_reason": finish]
      return "data: \(LoopbackServer.json(["choices": [choice]]))\n\n"
    }
    let stream =
      event(["role": "assistant", "content": NSNull()]) + event([field: "{\"a\""])
      + event([field: ":1}"]) + event([:], "stop")
    let thought = try await outcome([LoopbackServer.streamHead, .text(stream)])
    #expect(try thought.get().text == "{\"a\":1}")
    let both = event([field: "hm"]) + event(["content": "{}"]) + event([:], "stop")
    #expect(try await outcome([LoopbackServer.streamHead, .text(both)]).get().text == "{}")
  }

  @Test(arguments: [
    ("none", "{\"a\":\"none\"}"), ("sk-1234567890abcdef", "{\"a\":\"[key]\"}"),
  ])
  func `a key that is repeated is kept nowhere, and a word is no key`(_ key: String, _ kept: String)
    async throws
  {
    let server = try ScriptedServer([LoopbackServer.answer("{\"a\":\"\(key)\"}", model: key)])
    defer { server.stop() }
    let client = ChatClient(
      ChatClient.Settings(endpoint: server.endpoint, model: "m", key: key))
    let reply = try await client.reply(to: Prompt(text: "hello", schema: "{}"))
    #expect(reply.text == kept)
    #expect((reply.model == key) == (key == "none"))
  }

  @Test func `a prompt that the server cut is doubted`() async throws {
    let usage = "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":512}}\n\n"
    let reply = try await outcome(
      [LoopbackServer.streamHead, .text(LoopbackServer.delta("{}", finish: "stop") + usage)]
    ).get()
    #expect(reply.promptTokens == 512)
    let long = Prompt(text: String(repeating: "word ", count: 4000), schema: "{}")
    #expect(reply.doubt(about: long)?.contains("it may have cut it") == true)
    #expect(
      reply.doubt(about: Prompt(text: String(repeating: "word ", count: 600), schema: "{}")) == nil)
  }

  @Test func `a redirect is not followed`() async throws {
    let result = try await outcome(
      LoopbackServer.status(307, "", head: "Location: http://127.0.0.1:1/elsewhere\r\n"))
    #expect(says(result, "127.0.0.1:1/elsewhere"), "\(result)")
  }

  @Test func `heads without measure, and answers that nobody asked to pack, are no answers`()
    async throws
  {
    let line = "X-Padding: " + String(repeating: "x", count: 400_000) + "\r\n"
    let long = try await outcome(
      [.text("HTTP/1.1 200 OK\r\n\(line)\r\n"), .text(LoopbackServer.delta("{}", finish: "stop"))])
    #expect(says(long, "broke") || says(long, "too large"), "\(long)")
    // The first bytes of a packed stream; nothing was said about taking any.
    let packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0x4B, 0x4C, 0x4A, 6, 0]
    let head =
      "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Encoding: gzip\r\n"
      + "Connection: close\r\n\r\n"
    let gzip = try await outcome([.text(head), .bytes(packed)])
    guard case .failure = gzip else {
      Issue.record("\(gzip)")
      return
    }
  }

  @Test func `NULs are carried where they are escaped, and are an error where they are not`()
    async throws
  {
    let escaped = try await outcome(
      [LoopbackServer.streamHead, .text(LoopbackServer.delta("a\u{0}b", finish: "stop"))])
    #expect(try escaped.get().text == "a\u{0}b")
    let raw = LoopbackServer.delta("a", finish: "stop").replacing("\"a\"", with: "\"a\u{0}\"")
    let result = try await outcome([LoopbackServer.streamHead, .text(raw)])
    #expect(says(result, "not JSON") || says(result, "broke off"), "\(result)")
  }

  @Test func `an endless stream ends at the limit of bytes`() async throws {
    let piece = Array(LoopbackServer.delta(String(repeating: "x", count: 1000)).utf8)
    let result = try await outcome([LoopbackServer.streamHead, .endless(piece)], bytes: 1 << 18)
    #expect(says(result, "too large"), "\(result)")
  }

  @Test func `a stall and a drip end at the limit of time`() async throws {
    let stall = try await outcome(
      [LoopbackServer.streamHead, .pause(milliseconds: 3000)], seconds: 0.4)
    #expect(says(stall, "longer than"), "\(stall)")
    let drip = (0..<40).flatMap { _ in [Piece.text(":\n"), .pause(milliseconds: 100)] }
    let slow = try await outcome([LoopbackServer.streamHead] + drip, seconds: 0.5)
    #expect(says(slow, "longer than"), "\(slow)")
  }

  @Test func `nobody there, and no address`() async throws {
    for endpoint in ["http://127.0.0.1:9", "file:///etc/passwd", "nonsense://x"] {
      let client = ChatClient(ChatClient.Settings(endpoint: endpoint, model: "m"))
      await #expect(throws: ModelFailure.self) {
        try await client.reply(to: Prompt(text: "x", schema: "{}"))
      }
    }
  }

  @Test(.timeLimit(.minutes(2)))
  func `a request that is cancelled ends, and the server sees it`() async throws {
    let server = try ScriptedServer([
      [LoopbackServer.streamHead, .pause(milliseconds: 200)]
        + (0..<200).flatMap { _ in [Piece.text(":\n\n"), .pause(milliseconds: 50)] }
    ])
    defer { server.stop() }
    let client = ChatClient(ChatClient.Settings(endpoint: server.endpoint, model: "m"))
    let task = Task { try await client.reply(to: Prompt(text: "x", schema: "{}")) }
    while server.requests.isEmpty { try await Task.sleep(for: .milliseconds(10)) }
    task.cancel()
    await #expect(throws: (any Error).self) { try await task.value }
    while server.hangUps == 0 { try await Task.sleep(for: .milliseconds(10)) }
  }
}

/// Ollama's own protocol: an object a line.
@Suite(.serialized) struct OllamaClientTests {
  private func line(_ content: String, _ more: [String: Any] = [:]) -> String {
    let object: [String: Any] = [
      "model": "m", "done": false, "message": ["role": "assistant", "content": content],
    ]
    return LoopbackServer.json(object.merging(more) { $1 }) + "\n"
  }

  private var head: LoopbackServer.Piece {
    .text("HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nConnection: close\r\n\r\n")
  }

  private func outcome(_ answer: [LoopbackServer.Piece]) async throws
    -> (Result<ModelReply, ModelFailure>, request: String)
  {
    let server = try ScriptedServer([answer])
    defer { server.stop() }
    let client = OllamaClient(
      ChatClient.Settings(endpoint: server.endpoint, model: "m", total: .seconds(20)),
      context: 8192)
    do {
      let reply = try await client.reply(to: Prompt(text: "a < b", schema: PlanPrompt.replySchema))
      return (.success(reply), server.requests.first ?? "")
    } catch let failure as ModelFailure {
      return (.failure(failure), server.requests.first ?? "")
    }
  }

  @Test func `a whole answer is had, cut anywhere, and the context is asked for`() async throws {
    let last = line("", ["done": true, "done_reason": "stop", "prompt_eval_count": 77])
    let bytes = Array((line("{\"a\":") + line("\"é😀\"}") + last).utf8)
    let (result, request) = try await outcome([head] + bytes.map { .bytes([$0]) })
    let reply = try result.get()
    #expect(reply.text == "{\"a\":\"é😀\"}" && reply.promptTokens == 77)
    let body = request.components(separatedBy: "\r\n\r\n")[1]
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(body.utf8)) as? [String: Any])
    #expect(request.hasPrefix("POST /api/chat "))
    #expect((json["options"] as? [String: Any])?["num_ctx"] as? Int == 8192)
    #expect(json["truncate"] as? Bool == false && json["think"] as? Bool == false)
    #expect(json["format"] is [String: Any])
  }

  @Test func `an answer that goes wrong is no answer`() async throws {
    let endings = [
      (line("{") + "{\"error\":\"out of memory\"}\n", "out of memory"),
      (line("{}"), "broke off"), ("", "broke off"), ("<html>\n", "<html>"),
      (line("{", ["done": true, "done_reason": "length"]), "limit of tokens"),
      (line("", ["done": true, "done_reason": "load"]), "load"),
    ]
    for (text, words) in endings {
      let (result, _) = try await outcome([head, .text(text)])
      guard case .failure(let failure) = result else {
        Issue.record("\(text) is taken for an answer")
        continue
      }
      #expect(failure.message.contains(words), "\(failure)")
    }
    let (long, _) = try await outcome(
      LoopbackServer.status(400, #"{"error":"the prompt is longer than the context length"}"#))
    guard case .failure(.refused(400, let message)) = long else {
      Issue.record("\(long)")
      return
    }
    #expect(message.contains("longer than the context"))
  }
}

struct PlanReplyTests {
  static let whole =
    #"{"analysis":"a","assumptions":[],"forward":["SELECT 1"],"questions":["q"],"reverse":["SELECT 2;"]}"#

  @Test(arguments: [
    whole, "```json\n\(whole)\n```", "Sure! Here it is:\n```\n\(whole)\n```\nDone.",
    "<think>\nhm {\n</think>\n\n\(whole)", "  \n\(whole)\n", "hm {\n</think>\n\(whole)",
    "Here it is: \(whole)\nI hope it helps.", "\(whole)\n\(whole)",
    whole.replacing("\"assumptions\":[]", with: "\"assumptions\":null"),
    whole.replacing("\"analysis\":\"a\",\"assumptions\":[],", with: ""),
    "[\(whole)]", "{\"migration\":\(whole)}", "By the schema {\"type\":\"object\"}: \(whole)",
    whole.replacing("[\"q\"]", with: "\"q\""),
    whole.replacing("[\"SELECT 1\"]", with: "\"SELECT 1\""),
  ])
  func `a reply is read through what models put around it`(_ text: String) throws {
    let reply = try PlanReply(text)
    #expect(reply.forward == ["SELECT 1"] && reply.questions == ["q"])
    #expect(reply.assumptions.isEmpty)
    #expect(PlanReply.script(reply.forward + reply.reverse) == "SELECT 1;\n\nSELECT 2;\n")
  }

  @Test func `line ends within a text are part of it`() throws {
    let reply = try PlanReply(Self.whole.replacing("SELECT 1", with: "SELECT \\\"a\\\",\n\t1"))
    #expect(reply.forward == ["SELECT \"a\",\n\t1"])
  }

  @Test func `of two answers that differ neither is taken`() {
    let other = Self.whole.replacing("SELECT 1", with: "SELECT 3")
    #expect(throws: ModelFailure.self) { try PlanReply("\(Self.whole) or \(other)") }
  }

  @Test func `what is missing is named`() {
    let failure = #expect(throws: ModelFailure.self) {
      try PlanReply(Self.whole.replacing(",\"reverse\":[\"SELECT 2;\"]", with: ""))
    }
    #expect(failure?.message.contains("reverse is missing") == true)
  }

  @Test func `a fence within a text is part of it`() throws {
    let fenced = Self.whole.replacing("\"a\"", with: "\"```sql x``` and ```y```\"")
    #expect(try PlanReply(fenced).forward == ["SELECT 1"])
  }

  @Test(arguments: [
    ("", "empty"), ("prose", "not JSON"), ("[1]", "no JSON object"), ("{}", "other fields"),
    (whole.replacing("\"q\"", with: "7"), "questions"),
    (whole.replacing("\"analysis\":\"a\"", with: "\"analysis\":\"a\",\"more\":1"), "other fields"),
    (whole.replacing("[\"SELECT 1\"]", with: "[]"), "no statement"),
    (whole.replacing("\"a\"", with: "\"\(String(repeating: "x", count: 901))\""), "analysis"),
    (String(whole.dropLast(3)), "not JSON"),
  ])
  func `what does not fit the schema is refused`(_ text: String, _ words: String) {
    let failure = #expect(throws: ModelFailure.self) { try PlanReply(text) }
    #expect(failure?.message.contains(words) == true)
  }
}
