import LoopbackServer
import Synchronization

/// Gives each connection the next of its answers, and keeps what was asked.
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

  package init(_ answers: [[LoopbackServer.Piece]]) throws {
    let state = State(answers)
    self.state = state
    server = try LoopbackServer { request in
      state.requests.withLock { $0.append(request) }
      return state.answers.withLock { $0.isEmpty ? [] : $0.removeFirst() }
    }
  }

  package func stop() { server.stop() }
}
