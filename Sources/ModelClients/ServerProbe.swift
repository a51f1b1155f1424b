import Foundation
import Prompting
import Synchronization

/// What can be learnt about a model server without asking it for a draft.
package struct ServerProbe: Sendable {
  package struct Found: Hashable, Sendable {
    /// "llama-server", "Ollama", "LM Studio", "vLLM"; nil where it shows no sign of which it is.
    package var kind: String?
    package var models: [String] = []
    /// Tokens; nil where the server does not say.
    package var context: Int?
    /// Tokens that the model was made for; asked of Ollama alone, which takes any context up to that.
    package var trained: Int?

    /// Whether it has the model, under that name or as the latest of it.
    package func has(_ model: String) -> Bool { models.contains { isNamed($0, model) } }
  }

  private let settings: ChatClient.Settings

  package init(_ settings: ChatClient.Settings) { self.settings = settings }

  /// As `look`, and waits for a server that loads its model.
  ///
  /// - Throws: `ModelFailure`.
  package func lookPatiently() async throws -> Found {
    try await patiently(settings) { try await look() }
  }

  /// - Throws: `ModelFailure`: nobody answers, or the list of models is refused or unreadable.
  package func look() async throws -> Found {
    let list = try await object(at: "/v1/models")
    guard let models = list["data"] as? [[String: Any]] else {
      throw ModelFailure.unreadable(
        "\(settings.address(of: "/v1/models").withoutCredentials) is no list of models")
    }
    var found = Found(
      models: models.compactMap { $0["id"] as? String }.map { $0.hidingSecret(settings.key) }
        .sorted())
    let chosen = models.first { $0["id"] as? String == settings.model } ?? models.first
    if let length = chosen?["max_model_len"] as? Int {
      (found.kind, found.context) = ("vLLM", length)
    } else if let properties = try? await object(at: "/props"),
      let generation = properties["default_generation_settings"] as? [String: Any]
    {
      (found.kind, found.context) = ("llama-server", generation["n_ctx"] as? Int)
    } else if let loaded = try? await object(at: "/api/ps")["models"] as? [[String: Any]] {
      let own = loaded.first { isNamed($0["name"] as? String, settings.model) }
      (found.kind, found.context) = ("Ollama", own?["context_length"] as? Int)
      let body = try JSONSerialization.data(withJSONObject: ["model": settings.model])
      let shown = try? await object(at: "/api/show", posting: Array(body))
      let facts = shown?["model_info"] as? [String: Any] ?? [:]
      found.trained = facts.first { $0.key.hasSuffix(".context_length") }?.value as? Int
    } else if let known = try? await object(at: "/api/v0/models")["data"] as? [[String: Any]] {
      let own = known.first { $0["id"] as? String == settings.model }
      (found.kind, found.context) = ("LM Studio", own?["loaded_context_length"] as? Int)
    }
    // What a server says of itself is somebody else's number; `true` reads as one, too.
    let sane = 16...(1 << 30)
    found.context = found.context.flatMap { sane.contains($0) ? $0 : nil }
    found.trained = found.trained.flatMap { sane.contains($0) ? $0 : nil }
    return found
  }

  private func object(at path: String, posting body: [UInt8]? = nil) async throws -> [String: Any] {
    try await settings.object(at: path, posting: body)
  }
}

extension ChatClient.Settings {
  /// What the server says at a path, which it has to do soon.
  ///
  /// - Throws: `ModelFailure`.
  func object(at path: String, posting body: [UInt8]? = nil) async throws -> [String: Any] {
    let bytes = Mutex(Data())
    let status = try await HTTPTransfer(
      url: address(of: path),
      headers: (body == nil ? [] : ["Content-Type: application/json", "Expect:"]) + authorization,
      body: body, connect: .seconds(2), total: .seconds(10)
    ).run { _, piece in
      bytes.withLock { bytes in
        bytes.append(contentsOf: piece)
        return bytes.count <= ServerMessage.mostBytes ? .goesOn : .tooMuch
      }
    }.status
    let data = bytes.withLock { $0 }
    guard status == 200 else {
      throw ModelFailure.refused(
        status: status, message: String(decoding: data.prefix(4000), as: UTF8.self)
      ).presentable(without: key)
    }
    guard let object = ServerMessage.object(in: data) else {
      throw ModelFailure.unreadable(
        "\(address(of: path).withoutCredentials) does not answer with JSON")
    }
    return object
  }
}

/// Ollama gives a model without a tag the tag "latest".
private func isNamed(_ name: String?, _ asked: String) -> Bool {
  name == asked || name == asked + ":latest"
}
