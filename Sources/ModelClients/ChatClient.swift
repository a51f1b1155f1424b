import Foundation
import Prompting
import Synchronization

/// A server that speaks the chat completions protocol: llama-server, Ollama, vLLM, LM Studio and
/// others. What they do beside the protocol is expected: an error after 200, a stream without its
/// end, a schema that is ignored.
package struct ChatClient: ModelClient {
  package struct Settings: Sendable {
    /// Up to and without `/v1/chat/completions`.
    package var endpoint: String
    package var model: String
    package var key: String?
    package var total: Duration
    /// Most bytes of an answer.
    package var bytes: Int
    /// Most tokens that are asked for.
    package var tokens: Int

    package init(
      endpoint: String, model: String, key: String? = nil, total: Duration = .seconds(600),
      bytes: Int = 4 << 20, tokens: Int = 8192
    ) {
      self.endpoint = endpoint
      self.model = model
      self.key = key
      self.total = total
      self.bytes = bytes
      self.tokens = tokens
    }
  }

  private let settings: Settings
  /// Is told how many characters have come.
  private let progress: @Sendable (Int) -> Void

  package init(_ settings: Settings, progress: @escaping @Sendable (Int) -> Void = { _ in }) {
    self.settings = settings
    self.progress = progress
  }

  package var name: String { "\(settings.model) at \(settings.endpoint)" }

  package func reply(to prompt: Prompt, seed: Int) async throws -> ModelReply {
    let answer = Mutex(Answer(limit: settings.bytes))
    let progress = progress
    let status = try await HTTPTransfer(
      url: url, headers: headers, body: Array(try body(prompt, seed: seed)), connect: .seconds(2),
      total: settings.total
    ).run { status, piece in
      answer.withLock { answer in
        let goesOn = answer.take(piece, status: status)
        progress(answer.text.utf8.count)
        return goesOn
      }
    }
    return try answer.withLock { try $0.finished(status: status, asked: settings.model) }
  }

  private var url: String { settings.base + "/v1/chat/completions" }

  private var headers: [String] {
    ["Content-Type: application/json", "Accept: text/event-stream", "Expect:"]
      + settings.authorization
  }

  private func body(_ prompt: Prompt, seed: Int) throws -> Data {
    let schema = try JSONSerialization.jsonObject(with: Data(prompt.schema.utf8))
    let body: [String: Any] = [
      "model": settings.model, "messages": [["role": "user", "content": prompt.text]],
      "stream": true, "stream_options": ["include_usage": true],
      "temperature": seed == 1 ? 0 : 0.7, "seed": seed,
      "max_tokens": settings.tokens,
      "response_format": [
        "type": "json_schema",
        "json_schema": ["name": "migration", "strict": true, "schema": schema],
      ],
    ]
    return try JSONSerialization.data(
      withJSONObject: body, options: [.sortedKeys, .withoutEscapingSlashes])
  }
}

extension ChatClient.Settings {
  /// The address without a slash or `/v1` at its end.
  var base: String {
    var base = endpoint[...]
    while base.hasSuffix("/") { base = base.dropLast() }
    if base.hasSuffix("/v1") { base = base.dropLast(3) }
    return String(base)
  }

  var authorization: [String] { key.map { ["Authorization: Bearer \($0)"] } ?? [] }
}

/// An answer while it arrives.
private struct Answer {
  private(set) var text = ""
  private var model = ""
  private var finish: String?
  private var error: String?
  private var events = EventStream()
  /// What came with a status of failure, or as one JSON text instead of a stream.
  private var plain: [UInt8] = []
  private var isStream: Bool?
  private var received = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// - Returns: whether more may come.
  mutating func take(_ piece: UnsafeRawBufferPointer, status: Int) -> Bool {
    received += piece.count
    guard received <= limit else { return false }
    if isStream == nil {
      let first = piece.first { $0 > 0x20 }
      isStream = first.map { status == 200 && $0 != UInt8(ascii: "{") }
    }
    if isStream == true {
      for event in events.feed(piece) { take(event) }
    } else {
      plain += piece
    }
    return true
  }

  private mutating func take(_ event: EventStream.Event) {
    guard event.data != Array("[DONE]".utf8) else { return }
    guard let object = try? JSONSerialization.jsonObject(with: Data(event.data)) as? [String: Any]
    else {
      error = error ?? "an event of the stream is not JSON"
      return
    }
    take(object, isError: event.name == "error")
  }

  private mutating func take(_ object: [String: Any], isError: Bool = false) {
    if let message = Self.message(in: object) {
      error = message
    } else if isError {
      error = "the server reports an error"
    }
    if let name = object["model"] as? String { model = name }
    guard let choice = (object["choices"] as? [[String: Any]])?.first else { return }
    let part = (choice["delta"] ?? choice["message"]) as? [String: Any]
    text += part?["content"] as? String ?? ""
    if let reason = choice["finish_reason"] as? String { finish = reason }
  }

  /// Errors come in several shapes.
  private static func message(in object: [String: Any]) -> String? {
    if let error = object["error"] {
      return (error as? String) ?? (error as? [String: Any])?["message"] as? String
        ?? "the server reports an error"
    }
    guard object["choices"] == nil else { return nil }
    return object["message"] as? String ?? object["detail"] as? String
  }

  mutating func finished(status: Int, asked: String) throws -> ModelReply {
    if let last = events.finish() { take(last) }
    let object = try? JSONSerialization.jsonObject(with: Data(plain)) as? [String: Any]
    if let object { take(object) }
    guard status == 200 else {
      let words = String(decoding: plain.prefix(300), as: UTF8.self)
      throw ModelFailure.refused(
        status: status, message: error ?? (words.isEmpty ? "nothing" : words))
    }
    if let error { throw ModelFailure.incomplete("the server gave up: \(error)") }
    switch finish {
    case "stop": return ModelReply(text: text, model: model.isEmpty ? asked : model)
    case "length": throw ModelFailure.incomplete("the reply reached its limit of tokens")
    case nil: throw ModelFailure.incomplete("the reply broke off before its end")
    case let other?: throw ModelFailure.incomplete("the reply ended by '\(other)'")
    }
  }
}
