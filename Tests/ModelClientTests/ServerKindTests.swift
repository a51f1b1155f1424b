import Foundation
import LoopbackServer
import ModelClients
import Prompting
import ScriptedServer
import Testing

/// What servers of different kinds say of themselves, and how each says that a prompt is too long.
@Suite(.serialized) struct ServerKindTests {
  private typealias Answers = [String: String]

  /// - Parameter answers: what is said at a path, by its method and path; nothing else is there.
  private func found(_ answers: Answers, model: String = "m") async throws -> ServerProbe.Found {
    let server = try LoopbackServer { request in
      let line = request.prefix { $0 != "\r\n" }.split(separator: " ").prefix(2)
      let said = answers[line.joined(separator: " ")]
      return LoopbackServer.status(said == nil ? 404 : 200, said ?? #"{"error":"not found"}"#)
    }
    defer { server.stop() }
    return try await ServerProbe(.init(endpoint: server.endpoint, model: model)).look()
  }

  @Test func `a server is known by what it alone answers`() async throws {
    let models = #"{"object":"list","data":[{"id":"other"},{"id":"m"}]}"#
    let llama = try await found([
      "GET /v1/models": models,
      "GET /props": #"{"default_generation_settings":{"n_ctx":4096},"total_slots":2}"#,
    ])
    #expect(llama.kind == "llama-server" && llama.context == 4096)
    let vLLM = try await found([
      "GET /v1/models":
        #"{"data":[{"id":"x","max_model_len":1024},{"id":"m","max_model_len":8192}]}"#
    ])
    #expect(vLLM.kind == "vLLM" && vLLM.context == 8192 && vLLM.models == ["m", "x"])
    let studio = try await found([
      "GET /v1/models": models,
      "GET /api/v0/models":
        #"{"data":[{"id":"other","state":"not-loaded","max_context_length":32768},{"id":"m","state":"loaded","max_context_length":131072,"loaded_context_length":16384}]}"#,
    ])
    #expect(studio.kind == "LM Studio" && studio.context == 16384)
    // A model that is not loaded yet has the context that it will be loaded with, which nobody says.
    let idle = try await found([
      "GET /v1/models": models,
      "GET /api/v0/models":
        #"{"data":[{"id":"m","state":"not-loaded","max_context_length":131072}]}"#,
    ])
    #expect(idle.kind == "LM Studio" && idle.context == nil)
    let ollama = try await found([
      "GET /v1/models": #"{"data":[{"id":"m:latest"}]}"#,
      "GET /api/ps": #"{"models":[{"name":"m:latest","context_length":8192}]}"#,
      "POST /api/show": #"{"model_info":{"general.architecture":"q","q.context_length":32768}}"#,
    ])
    #expect(ollama.kind == "Ollama" && ollama.context == 8192 && ollama.trained == 32768)
    let plain = try await found(["GET /v1/models": models])
    #expect(plain.kind == nil && plain.context == nil && plain.models == ["m", "other"])
  }

  private typealias Piece = LoopbackServer.Piece

  private static func stream(_ events: String) -> [Piece] {
    [LoopbackServer.streamHead, .text(events)]
  }

  static let tooLong: [(String, Int, String)] = [
    (
      "llama-server", 400,
      #"{"error":{"code":400,"message":"request (27044 tokens) exceeds the available context size (4096 tokens), try increasing it","type":"exceed_context_size_error","n_prompt_tokens":27044,"n_ctx":4096}}"#
    ),
    (
      "vLLM", 400,
      #"{"object":"error","message":"This model's maximum context length is 4096 tokens. However, you requested 5224 tokens (3176 in the messages, 2048 in the completion). Please reduce the length of the messages or completion.","type":"BadRequestError","param":null,"code":400}"#
    ),
    (
      "LM Studio", 400,
      #"{"error":"Trying to keep the first 5224 tokens when context the overflows. However, the model is loaded with context length of only 4096 tokens, which is not enough. Try to load the model with a larger context length, or provide a shorter input"}"#
    ),
    (
      "llama-cpp-python", 400,
      #"{"error":{"message":"This model's maximum context length is 4096 tokens. However, you requested 5224 tokens.","type":"invalid_request_error","param":"messages","code":"context_length_exceeded"}}"#
    ),
    (
      "TGI", 422,
      #"{"error":"Input validation error: `inputs` must have less than 4096 tokens. Given: 5224","error_type":"validation"}"#
    ),
    (
      "TGI, both", 422,
      #"{"error":"Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 5224 `inputs` tokens and 8192 `max_new_tokens`","error_type":"validation"}"#
    ),
  ]

  @Test(arguments: tooLong)
  func `a prompt that is too long is told with the room that there is`(
    _ kind: String, _ status: Int, _ body: String
  ) async throws {
    let server = try ScriptedServer([LoopbackServer.status(status, body)])
    defer { server.stop() }
    let client = ChatClient(ChatClient.Settings(endpoint: server.endpoint, model: "m"))
    let failure = await #expect(throws: ModelFailure.self) {
      try await client.reply(to: Prompt(text: "x", schema: "{}"), seed: 1)
    }
    #expect(failure?.context == 4096, "\(kind): \(failure?.message ?? "")")
    #expect(server.requests.count == 1, "\(kind): a prompt does not get shorter by asking again")
  }

  @Test func `so it is where the answer began well`() async throws {
    let said =
      "Trying to keep the first 5224 tokens when context the overflows. However, the model is loaded with context length of only 4096 tokens, which is not enough."
    let error = LoopbackServer.json(["error": ["message": said]])
    // As LM Studio says it, and with nothing said at all, as llama-cpp-python does.
    for (events, context) in [("event: error\ndata: \(error)\n\n", 4096), ("", nil)]
      as [(String, Int?)]
    {
      let server = try ScriptedServer([Self.stream(events)])
      defer { server.stop() }
      let client = ChatClient(ChatClient.Settings(endpoint: server.endpoint, model: "m"))
      let failure = await #expect(throws: ModelFailure.self) {
        try await client.reply(to: Prompt(text: "x", schema: "{}"), seed: 1)
      }
      #expect(failure?.context == context, "\(failure?.message ?? "")")
    }
  }

  @Test func `a server that starts a moment later is waited for`() async throws {
    // A port that was free a moment ago.
    let first = try LoopbackServer { _ in [] }
    let port = first.port
    first.stop()
    let asked = Task {
      try await ChatClient(
        ChatClient.Settings(endpoint: "http://127.0.0.1:\(port)", model: "m")
      ).reply(to: Prompt(text: "x", schema: "{}"), seed: 1).text
    }
    try await Task.sleep(for: .milliseconds(700))
    let server = try LoopbackServer(port: port) { _ in LoopbackServer.answer("{}") }
    defer { server.stop() }
    #expect(try await asked.value == "{}")
  }

  static let refusals = [
    (
      "json: cannot unmarshal object into Go struct field ChatRequest.format of type string",
      ["schema", "json"]
    ),
    ("invalid JSON schema in format", ["schema", "json"]),
    ("\"m\" does not support thinking", ["schema", "schema"]),
  ]

  @Test(arguments: refusals)
  func `an Ollama that takes no schema is asked without, and it is remembered`(
    _ refusal: String, _ formats: [String]
  ) async throws {
    let whole = #"{"model":"m","message":{"content":"{}"},"done":true,"done_reason":"stop"}"# + "\n"
    let server = try ScriptedServer([
      LoopbackServer.status(400, LoopbackServer.json(["error": refusal])),
      LoopbackServer.status(200, whole), LoopbackServer.status(200, whole),
    ])
    defer { server.stop() }
    let client = OllamaClient(
      ChatClient.Settings(endpoint: server.endpoint, model: "m"), context: 8192)
    let prompt = Prompt(text: "x", schema: #"{"type":"object"}"#)
    #expect(try await client.reply(to: prompt, seed: 1).text == "{}")
    #expect(try await client.reply(to: prompt, seed: 2).text == "{}")
    let bodies = try server.requests.map { request in
      let start = try #require(request.firstRange(of: "\r\n\r\n")).upperBound
      return try #require(
        JSONSerialization.jsonObject(with: Data(request[start...].utf8)) as? [String: Any])
    }
    let asked = bodies.map {
      $0["format"] is String ? "json" : $0["format"] == nil ? "none" : "schema"
    }
    #expect(asked == [formats[0], formats[1], formats[1]], "\(asked)")
    #expect((bodies[2]["think"] == nil) == refusal.contains("thinking"))
  }
}
