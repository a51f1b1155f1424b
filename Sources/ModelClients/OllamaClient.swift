import Foundation
import Prompting
import Synchronization

/// Ollama by its own protocol: only there can the context be chosen, and a prompt that is too long be
/// refused instead of cut. https://github.com/ollama/ollama/blob/main/docs/api.md
package final class OllamaClient: ModelClient {
  private let settings: ChatClient.Settings
  private let context: Int
  /// What the server takes, as it has shown so far.
  private let taken = Mutex(Taken())
  private let progress: @Sendable (Int) -> Void

  /// - Parameter context: tokens of prompt and reply together.
  package init(
    _ settings: ChatClient.Settings, context: Int,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    self.settings = settings
    self.context = context
    self.progress = progress
  }

  package var name: String { "\(settings.model) at \(settings.endpoint.withoutCredentials)" }

  package func reply(to prompt: Prompt, seed: Int) async throws -> ModelReply {
    try await patiently(settings) {
      while true {
        do {
          return try await replyAtOnce(to: prompt, seed: seed)
        } catch ModelFailure.refused(status: 400, let message)
          where taken.withLock({ $0.withoutWhat(isRefusedBy: message) })
        {
          continue
        }
      }
    }
  }

  private func replyAtOnce(to prompt: Prompt, seed: Int) async throws -> ModelReply {
    let answer = Mutex(Lines(limit: settings.bytes))
    let progress = progress
    progress(0)
    let response = try await HTTPTransfer(
      url: settings.address(of: "/api/chat"),
      headers: ["Content-Type: application/json", "Expect:"] + settings.authorization,
      body: Array(try body(prompt, seed)), connect: .seconds(2), total: settings.total
    ).run { _, piece in
      answer.withLock { answer in
        let next = answer.take(piece)
        if !answer.text.isEmpty { progress(answer.text.utf8.count) }
        return next
      }
    }
    let reply = try response.finished { status in
      try answer.withLock { try $0.finished(status: status, asked: settings.model) }
    }
    // Some versions leave out what they still held of the last prompt; what is cut fills half of the context or more.
    let isWhole = (reply.promptTokens ?? 0) < context / 3
    return (isWhole ? reply : try reply.answering(prompt)).hidingSecret(settings.key)
  }

  private func body(_ prompt: Prompt, _ seed: Int) throws -> Data {
    var body: [String: Any] = [
      "model": settings.model, "messages": [["role": "user", "content": prompt.text]],
      "stream": true, "truncate": false, "shift": false,
      "options": [
        "num_ctx": context, "num_predict": min(settings.tokens, context / 2),
        "temperature": seed == 1 ? 0 : 0.7, "seed": seed,
      ] as [String: Any],
    ]
    let taken = taken.withLock { $0 }
    if taken.thinks { body["think"] = false }
    switch taken.format {
    case .schema:
      body["format"] = try JSONSerialization.jsonObject(with: Data(prompt.schema.utf8))
    case .json: body["format"] = "json"
    case .none: break
    }
    return try JSONSerialization.data(
      withJSONObject: body, options: [.sortedKeys, .withoutEscapingSlashes])
  }
}

/// What a server takes of a request: old ones know no schema, and some models nothing of thinking.
private struct Taken {
  enum Format { case schema, json, none }
  private(set) var format = Format.schema
  private(set) var thinks = true

  /// - Returns: whether there is something left to leave out.
  mutating func withoutWhat(isRefusedBy message: String) -> Bool {
    let words = message.lowercased()
    if thinks, words.contains("think") {
      thinks = false
      return true
    }
    guard ["format", "grammar", "schema"].contains(where: words.contains) else { return false }
    switch format {
    case .schema: format = .json
    case .json: format = .none
    case .none: return false
    }
    return true
  }
}

/// An answer while it arrives: one JSON object a line.
private struct Lines {
  private(set) var text = ""
  private var thought = ""
  private var model = ""
  private var reason: String?
  private var promptTokens: Int?
  private var error: String?
  private var line: [UInt8] = []
  private var received = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  mutating func take(_ piece: UnsafeRawBufferPointer) -> HTTPTransfer.Next {
    received += piece.count
    guard received <= limit else { return .tooMuch }
    for byte in piece {
      if byte == UInt8(ascii: "\n") {
        takeLine()
      } else {
        line.append(byte)
      }
    }
    return reason == nil && error == nil ? .goesOn : .enough
  }

  private mutating func takeLine() {
    defer { line = [] }
    guard line.contains(where: { $0 > 0x20 }) else { return }
    guard let object = ServerMessage.object(in: Data(line)) else {
      error = error ?? String(decoding: line.prefix(4000), as: UTF8.self)
      return
    }
    if let message = ServerMessage.text(in: object) { error = message }
    if let name = object["model"] as? String { model = name }
    let message = object["message"] as? [String: Any]
    text += message?["content"] as? String ?? ""
    thought += message?["thinking"] as? String ?? ""
    guard object["done"] as? Bool == true else { return }
    reason = object["done_reason"] as? String
    promptTokens = object["prompt_eval_count"] as? Int
  }

  mutating func finished(status: Int, asked: String) throws -> ModelReply {
    if reason == nil, error == nil { takeLine() }
    guard status == 200 else {
      throw ModelFailure.refused(status: status, message: error ?? "nothing")
    }
    if let error { throw ModelFailure.incomplete("the server gave up: \(error)") }
    return try FinishedReply(
      text: text, thought: thought, model: model.isEmpty ? asked : model,
      promptTokens: promptTokens, reason: reason
    ).reply()
  }
}
