import Foundation
import Synchronization

/// A small HTTP server on a port of its own: each connection gets the next answer, piece by piece.
package final class LoopbackServer: Sendable {
  package enum Piece: Sendable {
    case bytes([UInt8])
    case pause(milliseconds: UInt32)
    /// The same again and again until the other side goes away.
    case endless([UInt8])

    package static func text(_ text: String) -> Piece { .bytes(Array(text.utf8)) }
  }

  package let port: UInt16
  private let socket: Int32
  private let state: Mutex<State>

  private struct State {
    var answers: [[Piece]]
    var requests: [String] = []
    var hangUps = 0
  }

  package var endpoint: String { "http://127.0.0.1:\(port)" }
  /// What was asked, heads and bodies.
  package var requests: [String] { state.withLock { $0.requests } }
  /// Connections that the other side closed before the answer was over.
  package var hangUps: Int { state.withLock { $0.hangUps } }

  package init(_ answers: [[Piece]]) throws {
    signal(SIGPIPE, SIG_IGN)
    state = Mutex(State(answers: answers))
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(socket, address, size) == 0 && listen(socket, 8) == 0
          && getsockname(socket, address, &size) == 0
      }
    }
    guard bound else { throw CocoaError(.fileNoSuchFile) }
    self.socket = socket
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in
      while true {
        let connection = accept(socket, nil, nil)
        guard connection >= 0 else { return }
        Thread.detachNewThread { self.serve(connection) }
      }
    }
  }

  package func stop() {
    shutdown(socket, Int32(SHUT_RDWR))
    close(socket)
  }

  private func serve(_ connection: Int32) {
    defer { close(connection) }
    let request = read(connection)
    let answer = state.withLock { state -> [Piece] in
      state.requests.append(request)
      return state.answers.isEmpty ? [] : state.answers.removeFirst()
    }
    for piece in answer {
      switch piece {
      case .bytes(let bytes): guard send(bytes, connection) else { return }
      case .pause(let milliseconds): usleep(milliseconds * 1000)
      case .endless(let bytes): while send(bytes, connection) {}
      }
    }
  }

  private func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(connection, $0.baseAddress, $0.count) }
      guard count > 0 else {
        state.withLock { $0.hangUps += 1 }
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func read(_ connection: Int32) -> String {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if let head = text.range(of: "\r\n\r\n") {
        let length =
          text[..<head.lowerBound].components(separatedBy: "\r\n").lazy
          .first { $0.lowercased().hasPrefix("content-length:") }
          .flatMap { Int($0.split(separator: ":")[1].trimmingCharacters(in: .whitespaces)) } ?? 0
        if text[head.upperBound...].utf8.count >= length { return text }
      }
      let count = Glibc.read(connection, &buffer, buffer.count)
      guard count > 0 else { return text }
      bytes += buffer[..<count]
    }
  }

  // MARK: Answers

  package static let streamHead = Piece.text(
    "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n")

  package static func status(_ status: Int, _ body: String, head: String = "") -> [Piece] {
    [
      .text(
        "HTTP/1.1 \(status) Said\r\n\(head)Content-Type: application/json\r\n"
          + "Content-Length: \(body.utf8.count)\r\nConnection: close\r\n\r\n\(body)")
    ]
  }

  /// One event of a stream.
  package static func delta(_ text: String, finish: String? = nil) -> String {
    let delta: [String: Any] = ["content": text]
    let choice: [String: Any] = [
      "index": 0, "delta": delta, "finish_reason": finish.map { $0 as Any } ?? NSNull(),
    ]
    let object: [String: Any] = ["model": "tiny", "choices": [choice]]
    let data =
      (try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])) ?? Data()
    return "data: \(String(decoding: data, as: UTF8.self))\n\n"
  }

  /// A whole answer, as llama-server streams it.
  package static func answer(_ text: String) -> [Piece] {
    [
      streamHead, .text(":\n\n"), .text(delta(text)), .text(delta("", finish: "stop")),
      .text("data: {\"choices\":[],\"usage\":{\"prompt_tokens\":1}}\n\ndata: [DONE]\n\n"),
    ]
  }
}
