import Foundation
import LoopbackServer
import Prompting

/// Speaks the chat completions protocol on this machine and answers from recordings.
package struct ReplayServer: Sendable {
  private let server: LoopbackServer

  package var endpoint: String { server.endpoint }

  /// - Parameter port: 0 for any that is free.
  /// - Throws: `ModelFailure.unreachable` where the port cannot be had.
  package init(_ replies: RecordedReplies, port: UInt16 = 0) throws(ModelFailure) {
    do {
      server = try LoopbackServer(port: port) { Self.answer($0, from: replies) }
    } catch {
      throw .unreachable(error.message)
    }
  }

  package func stop() { server.stop() }

  private static func answer(_ request: String, from replies: RecordedReplies)
    -> [LoopbackServer.Piece]
  {
    let line = request.prefix { $0 != "\r\n" && $0 != "\n" }.split(separator: " ")
    switch line.prefix(2) {
    case ["GET", "/health"]: return LoopbackServer.status(200, #"{"status":"ok"}"#)
    case ["GET", "/v1/models"]:
      let models = replies.models.map { ["id": $0, "object": "model"] }
      return LoopbackServer.status(
        200, LoopbackServer.json(["object": "list", "data": models]))
    case ["GET", "/props"]:
      guard let context = replies.context else { return refusal(404, "the context is not known") }
      return LoopbackServer.status(
        200, LoopbackServer.json(["default_generation_settings": ["n_ctx": context]]))
    case ["POST", "/v1/chat/completions/input_tokens"]:
      guard let count = content(of: request)?.prompt.flatMap(replies.tokens) else {
        return refusal(404, "nobody counted the tokens of that")
      }
      return LoopbackServer.status(200, LoopbackServer.json(["input_tokens": count]))
    case ["POST", "/v1/chat/completions"]: return completion(of: request, from: replies)
    default: return refusal(404, "there is nothing here but /v1/chat/completions")
    }
  }

  private static func completion(of request: String, from replies: RecordedReplies)
    -> [LoopbackServer.Piece]
  {
    guard let (object, content) = content(of: request), let prompt = content else {
      return refusal(400, "the request holds no messages")
    }
    do {
      var (reply, finish) = (ModelReply(text: "", model: ""), "stop")
      do {
        reply = try replies.reply(to: prompt, seed: object["seed"] as? Int ?? 1)
      } catch .incomplete(let why) {
        if let broken = brokenOff(by: why) { return broken }
        finish = "length"
      }
      if object["stream"] as? Bool == true {
        return LoopbackServer.answer(reply.text, model: reply.model, finish: finish)
      }
      let choice: [String: Any] = [
        "index": 0, "finish_reason": finish,
        "message": ["role": "assistant", "content": reply.text],
      ]
      return LoopbackServer.status(
        200, LoopbackServer.json(["model": reply.model, "choices": [choice]]))
    } catch {
      return refusal(404, error.message)
    }
  }

  /// The body of a request, and the prompt in it.
  private static func content(of request: String) -> (body: [String: Any], prompt: String?)? {
    guard let head = request.firstRange(of: "\r\n\r\n"),
      let body = try? JSONSerialization.jsonObject(with: Data(request[head.upperBound...].utf8)),
      let object = body as? [String: Any]
    else { return nil }
    return (object, (object["messages"] as? [[String: Any]])?.last?["content"] as? String)
  }

  /// A stream that ends as the one did of which a recording says so: what is asked next quotes it. nil where that was
  /// the limit of tokens.
  private static func brokenOff(by why: String) -> [LoopbackServer.Piece]? {
    if why == FinishedReply.brokeOff {
      return [LoopbackServer.streamHead, .text(LoopbackServer.delta(" "))]
    }
    let gaveUp = "the server gave up: "
    guard why.hasPrefix(gaveUp) else { return nil }
    let message = LoopbackServer.json(["error": ["message": String(why.dropFirst(gaveUp.count))]])
    return [LoopbackServer.streamHead, .text("data: \(message)\n\n")]
  }

  private static func refusal(_ status: Int, _ message: String) -> [LoopbackServer.Piece] {
    LoopbackServer.status(status, LoopbackServer.json(["error": ["message": message]]))
  }
}
