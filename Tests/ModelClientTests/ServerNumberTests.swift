import Foundation
import LoopbackServer
import ModelClients
import Prompting
import Testing

/// What a server says of itself is somebody else's number: none of them ends a run.
struct ServerNumberTests {
  @Test(
    arguments: [
      ("0", nil), ("-1", nil), ("4096", 4096), ("9223372036854775807", nil),
      ("99999999999999999999999", nil), ("1e300", nil), ("1.5", nil), ("\"8192\"", nil),
      ("null", nil),
      ("true", nil), ("[1]", nil),
    ] as [(String, Int?)])
  func `a context is a number of tokens, or unknown`(_ said: String, _ context: Int?) async throws {
    let server = try LoopbackServer { request in
      request.hasPrefix("GET /v1/models ")
        ? LoopbackServer.status(200, "{\"data\": [{\"id\": \"m\", \"max_model_len\": \(said)}]}")
        : LoopbackServer.status(404, "{}")
    }
    defer { server.stop() }
    let found = try await ServerProbe(.init(endpoint: server.endpoint, model: "m")).look()
    #expect(found.context == context && found.models == ["m"])
  }

  @Test(
    arguments: [
      ("512", 512), ("0", nil), ("-7", nil), ("1e300", nil), ("99999999999999999999999", nil),
      ("9223372036854775807", nil), ("null", nil), ("\"512\"", nil), ("{}", nil),
    ] as [(String, Int?)])
  func `tokens of a prompt are counted, or not known`(_ said: String, _ tokens: Int?) async throws {
    let server = try LoopbackServer { _ in
      [
        LoopbackServer.streamHead, .text(LoopbackServer.delta("{}", finish: "stop")),
        .text("data: {\"choices\":[],\"usage\":{\"prompt_tokens\":\(said)}}\n\ndata: [DONE]\n\n"),
      ]
    }
    defer { server.stop() }
    let prompt = Prompt(text: String(repeating: "word ", count: 100), schema: "{}")
    let reply = try await ChatClient(.init(endpoint: server.endpoint, model: "m"))
      .reply(to: prompt, seed: 1)
    #expect(reply.text == "{}")
    if let tokens { #expect(reply.promptTokens == tokens) }
    // Whatever it was, asking for doubts ends.
    _ = reply.doubt(about: prompt)
  }
}
