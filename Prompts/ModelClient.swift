/// Why a model gave no reply that can be used.
package enum ModelFailure: Error, Hashable, Sendable {
  /// Nobody answers there, or not within the time it takes to connect.
  case unreachable(String)
  /// The server said no: HTTP status and its words.
  case refused(status: Int, message: String)
  /// The answer broke off, went on for too long, or was too large.
  case incomplete(String)
  /// The whole answer is there, and is not what was asked for.
  case unreadable(String)

  package var message: String {
    switch self {
    case .unreachable(let text), .incomplete(let text), .unreadable(let text): text
    case .refused(let status, let text): "the server answers \(status): \(text)"
    }
  }
}

/// A whole answer.
package struct ModelReply: Hashable, Sendable {
  package let text: String
  /// What the server calls the model that answered.
  package let model: String
  package init(text: String, model: String) {
    self.text = text
    self.model = model
  }
}

extension ModelClient {
  package func reply(to prompt: Prompt) async throws -> ModelReply {
    try await reply(to: prompt, seed: 1)
  }
}

/// Whoever answers prompts: a server, or a recording of one.
package protocol ModelClient: Sendable {
  /// Says for people who answers.
  var name: String { get }

  /// - Throws: `ModelFailure`.
  ///
  /// - Parameter seed: from 1; the first is the likeliest answer, others are drawn.
  func reply(to prompt: Prompt, seed: Int) async throws -> ModelReply
}
