import Foundation

/// Answers as servers of the chat completions protocol give them.
extension LoopbackServer {
  package static let streamHead = Piece.text(
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n")

  /// One JSON text with its status.
  ///
  /// - Parameter head: more lines of the head, each with its line end.
  package static func status(_ status: Int, _ body: String, head: String = "") -> [Piece] {
    [
      .text(
        "HTTP/1.1 \(status) Said\r\n\(head)Content-Type: application/json\r\n"
          + "Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)")
    ]
  }

  package static func json(_ object: [String: Any]) -> String {
    let data = try? JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  /// One event of a stream.
  package static func delta(_ text: String, finish: String? = nil, model: String = "tiny")
    -> String
  {
    let choice: [String: Any] = [
      "index": 0, "delta": ["content": text], "finish_reason": finish.map { $0 as Any } ?? NSNull(),
    ]
    return "data: \(json(["model": model, "choices": [choice]]))\n\n"
  }

  /// A whole answer, as llama-server streams it.
  package static func answer(
    _ text: String, model: String = "tiny", finish: String = "stop"
  ) -> [Piece] {
    var rest = text[...]
    var pieces = [streamHead, .text(":\n\n")]
    while !rest.isEmpty {
      pieces.append(.text(delta(String(rest.prefix(200)), model: model)))
      rest = rest.dropFirst(200)
    }
    return pieces + [
      .text(delta("", finish: finish, model: model)),
      .text("data: {\"choices\":[],\"usage\":{\"completion_tokens\":1}}\n\ndata: [DONE]\n\n"),
    ]
  }
}
