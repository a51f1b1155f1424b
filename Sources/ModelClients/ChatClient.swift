import Foundation
import Prompting
import Synchronization

/// A server that speaks the chat completions protocol: llama-server, Ollama, vLLM, LM Studio and
/// others. What they do beside the protocol is expected: an error after 200, a stream without its
/// end, a schema that is ignored.
package final class ChatClient: ModelClient {
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
    /// Longest to wait for a server that loads its model or is busy.
    package var patience = Duration.seconds(60)
    /// Longest to wait for a server where nobody answers: it may be about to start.
    package var patienceWithNobody = Duration.seconds(3)
    /// What is known of the server's kind, as `ServerProbe` names it: some count tokens for others.
    package var kind: String?

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
  /// Texts whose tokens the server counted; nil once it did not.
  private let counts = Mutex<[String: Int]?>([:])
  /// What the server takes, as it has shown so far.
  private let taken = Mutex(Request())
  /// Is told how many characters have come, and 0 when a question goes out.
  private let progress: @Sendable (Int) -> Void

  package init(_ settings: Settings, progress: @escaping @Sendable (Int) -> Void = { _ in }) {
    self.settings = settings
    self.progress = progress
  }

  package var name: String { "\(settings.model) at \(settings.endpoint.withoutCredentials)" }

  package func reply(to prompt: Prompt, seed: Int) async throws -> ModelReply {
    try await patiently(settings) {
      while true {
        do {
          return try await replyAtOnce(to: prompt, seed: seed)
        } catch let failure as ModelFailure {
          guard let message = failure.refusal,
            taken.withLock({ $0.withoutWhat(isRefusedBy: message) })
          else { throw failure }
        }
      }
    }
  }

  package func tokens(in text: String) async -> Int? {
    let known = counts.withLock { $0 }
    guard let known else { return nil }
    if let count = known[text] { return count }
    let count = await settings.tokens(in: text)
    counts.withLock { counts in
      if let count { counts?[text] = count } else { counts = nil }
    }
    return count
  }

  private func replyAtOnce(to prompt: Prompt, seed: Int) async throws -> ModelReply {
    let answer = Mutex(Answer(limit: settings.bytes))
    let progress = progress
    progress(0)
    let request = taken.withLock { $0 }
    let body = try request.body(prompt, seed: seed, settings)
    let response = try await HTTPTransfer(
      url: settings.address(of: "/v1/chat/completions"),
      headers: ["Content-Type: application/json", "Accept: text/event-stream", "Expect:"]
        + settings.authorization,
      body: Array(body), connect: .seconds(2), total: settings.total
    ).run { status, piece in
      answer.withLock { answer in
        let next = answer.take(piece, status: status)
        if answer.written > 0 { progress(answer.written) }
        return next
      }
    }
    return try response.finished { status in
      try answer.withLock { try $0.finished(status: status, asked: settings.model) }
    }.answering(prompt).hidingSecret(settings.key)
  }
}

extension ModelFailure {
  /// What is said where a field may be refused: some servers say it in a stream that began well.
  fileprivate var refusal: String? {
    switch self {
    case .refused(let status, let message) where Request.refusals.contains(status): message
    case .incomplete(let message) where message.hasPrefix(Answer.gaveUp): message
    default: nil
    }
  }
}

/// What a server takes of a request: it is asked for everything at first, and for less once it has
/// refused a part. Whatever it does with a schema, the reply is held to it.
private struct Request {
  private enum Format { case schema, object, none }

  private var format = Format.schema
  /// Fields that not every server knows.
  private var extras: Set<String> = ["stream_options", "chat_template_kwargs"]

  /// Statuses by which servers refuse a field.
  static let refusals: Set<Int> = [400, 422, 500, 501]
  private static let formats = [
    "response_format", "json_schema", "json_object", "grammar", "structured output",
    "missing field `value`",
  ]

  private static let unnamed = [
    "unsupported field", "unknown field", "unrecognized field", "unexpected field", "extra field",
    "unsupported parameter", "unknown parameter", "additional properties", "extra inputs",
  ]

  /// - Returns: whether there is something left to leave out.
  mutating func withoutWhat(isRefusedBy message: String) -> Bool {
    let words = message.lowercased()
    let named = extras.filter(words.contains)
    // Some say that there are fields which they do not know, and not which.
    let isUnnamed = Self.unnamed.contains(where: words.contains)
    let refused = named.isEmpty && isUnnamed ? extras : named
    if !refused.isEmpty {
      extras.subtract(refused)
      return true
    }
    // A prompt that is too long is so without a schema.
    guard isUnnamed || Self.formats.contains(where: words.contains),
      !(words.contains("context") && (words.contains("exceed") || words.contains("length")))
    else { return false }
    switch format {
    case .schema: format = .object
    case .object: format = .none
    case .none: return false
    }
    return true
  }

  func body(_ prompt: Prompt, seed: Int, _ settings: ChatClient.Settings) throws -> Data {
    let schema = try JSONSerialization.jsonObject(with: Data(prompt.schema.utf8))
    var body: [String: Any] = [
      "model": settings.model, "messages": [["role": "user", "content": prompt.text]],
      "stream": true, "temperature": seed == 1 ? 0 : 0.7, "seed": seed,
      "max_tokens": settings.tokens,
    ]
    if extras.contains("stream_options") { body["stream_options"] = ["include_usage": true] }
    // A schema leaves no room to think in; some servers would think first and forget it.
    if extras.contains("chat_template_kwargs") {
      body["chat_template_kwargs"] = ["enable_thinking": false]
    }
    switch format {
    case .schema:
      body["response_format"] = [
        "type": "json_schema",
        "json_schema": ["name": "migration", "strict": true, "schema": schema],
      ]
    case .object: body["response_format"] = ["type": "json_object", "schema": schema]
    case .none: break
    }
    return try JSONSerialization.data(
      withJSONObject: body, options: [.sortedKeys, .withoutEscapingSlashes])
  }
}

extension ChatClient.Settings {
  var authorization: [String] { key.map { ["Authorization: Bearer \($0)"] } ?? [] }
}

/// An answer while it arrives.
private struct Answer {
  private var text = ""
  /// What was thought, where a server tells that apart.
  private var thought = ""
  private var promptTokens: Int?
  private var model = ""
  private var finish: String?
  /// What a model says where it will not answer.
  private var declined = ""
  private var error: String?
  private var events = EventStream()
  /// What came with a status of failure, or as one JSON text instead of a stream.
  private var plain: [UInt8] = []
  private var isStream: Bool?
  /// Whether nothing more is to be told: servers may keep the connection, or go on after an error.
  private var isOver = false
  /// Whether what came begins as a web page does: a proxy's, or another server's.
  private var isPage = false
  private var received = 0
  private let limit: Int

  static let gaveUp = "the server gave up"

  init(limit: Int) { self.limit = limit }

  /// Bytes of text.
  var written: Int { text.utf8.count + thought.utf8.count }

  mutating func take(_ piece: UnsafeRawBufferPointer, status: Int) -> HTTPTransfer.Next {
    received += piece.count
    guard received <= limit else { return .tooMuch }
    if isStream == nil {
      let first = piece.first { $0 > 0x20 }
      isStream = first.map { status == 200 && $0 != UInt8(ascii: "{") }
      isPage = first == UInt8(ascii: "<")
    }
    if isStream == true {
      for event in events.feed(piece) where !isOver { take(event) }
    } else {
      plain += piece
    }
    return isOver ? .enough : .goesOn
  }

  private mutating func take(_ event: EventStream.Event) {
    guard event.data != Array("[DONE]".utf8) else {
      isOver = true
      return
    }
    guard let object = ServerMessage.object(in: Data(event.data)) else {
      let isError = event.name == "error"
      error =
        error
        ?? (isError
          ? String(decoding: event.data, as: UTF8.self) : "an event of the stream is not JSON")
      isOver = isOver || isError
      return
    }
    take(object, isError: event.name == "error")
  }

  private mutating func take(_ object: [String: Any], isError: Bool = false) {
    if let message = ServerMessage.text(in: object) {
      error = message
    } else if isError {
      error = "the server reports an error"
    }
    isOver = isOver || error != nil
    if let name = object["model"] as? String { model = name }
    if let usage = object["usage"] as? [String: Any], let count = usage["prompt_tokens"] as? Int {
      promptTokens = count
    }
    guard let choice = (object["choices"] as? [[String: Any]])?.first else { return }
    let part = (choice.present("delta") ?? choice["message"]) as? [String: Any]
    text += part?["content"] as? String ?? ""
    thought += (part?.present("reasoning_content") ?? part?["reasoning"]) as? String ?? ""
    if let words = part?["refusal"] as? String { declined += words }
    if let reason = choice["finish_reason"] as? String { finish = reason }
  }

  mutating func finished(status: Int, asked: String) throws -> ModelReply {
    if !isOver, let last = events.finish() { take(last) }
    let object = ServerMessage.object(in: Data(plain))
    if let object { take(object) }
    guard status == 200 else {
      let words = String(decoding: plain.prefix(4000), as: UTF8.self)
      let message = error ?? (words.isEmpty ? "nothing" : words)
      // Of what the model wrote, not of what it was asked.
      guard !message.contains("output that does not match") else {
        throw ModelFailure.incomplete(message)
      }
      throw ModelFailure.refused(status: status, message: message)
    }
    if let error { throw ModelFailure.incomplete("\(Self.gaveUp): \(error)") }
    guard declined.isEmpty || !text.isEmpty else {
      throw ModelFailure.incomplete("the model declines: \(declined)")
    }
    if isStream == true, text.isEmpty, thought.isEmpty, isPage {
      throw ModelFailure.interrupted("a page of HTML came instead of a reply: is that the server?")
    }
    return try FinishedReply(
      text: text, thought: thought, model: model.isEmpty ? asked : model,
      promptTokens: promptTokens, reason: finish
    ).reply()
  }
}
