import Foundation
import LoopbackServer
import Synchronization

/// Gives each prompt the next of its answers, and keeps what was asked. Of itself it says only, where it
/// is to, how large its context is.
package final class ScriptedServer: Sendable {
  private let server: LoopbackServer
  private let state: State

  private final class State: Sendable {
    let answers: Mutex<[[LoopbackServer.Piece]]>
    let requests = Mutex<[String]>([])
    init(_ answers: [[LoopbackServer.Piece]]) { self.answers = Mutex(answers) }
  }

  package var endpoint: String { server.endpoint }
  /// What was asked, heads and bodies.
  package var requests: [String] { state.requests.withLock { $0 } }
  /// Connections that the other side closed before the answer was over.
  package var hangUps: Int { server.hangUps }

  /// - Parameters:
  ///   - context: tokens of context that it says it has; nil: it knows no such question.
  ///   - tokens: how many it counts in a text; nil: it counts for nobody.
  ///   - isAskedItself: whether the answers are to questions about itself, too.
  package init(
    _ answers: [[LoopbackServer.Piece]], context: Int? = nil,
    tokens: (@Sendable (String) -> Int)? = nil, isAskedItself: Bool = false
  ) throws {
    let state = State(answers)
    self.state = state
    server = try LoopbackServer { request in
      if request.hasPrefix("GET "), !isAskedItself {
        guard let context, request.hasPrefix("GET /v1/models ") else {
          return LoopbackServer.status(404, "{}")
        }
        return LoopbackServer.status(
          200, "{\"data\": [{\"id\": \"m\", \"max_model_len\": \(context)}]}")
      }
      if request.hasPrefix("POST /tokenize ") {
        let count = tokens.flatMap { count in Self.prompt(of: request).map(count) }
        return count.map { LoopbackServer.status(200, "{\"count\": \($0)}") }
          ?? LoopbackServer.status(404, "{}")
      }
      state.requests.withLock { $0.append(request) }
      return state.answers.withLock { $0.isEmpty ? [] : $0.removeFirst() }
    }
  }

  private static func prompt(of request: String) -> String? {
    let body = request.firstRange(of: "\r\n\r\n").flatMap {
      try? JSONSerialization.jsonObject(with: Data(request[$0.upperBound...].utf8))
    }
    return (body as? [String: Any])?["prompt"] as? String
  }

  package func stop() { server.stop() }
}
