import Foundation
import Synchronization

/// A small HTTP server for this machine alone: each connection is one request and one answer, given
/// piece by piece.
package final class LoopbackServer: Sendable {
  package enum Piece: Sendable {
    case bytes([UInt8])
    case pause(milliseconds: UInt32)
    /// The same again and again until the other side goes away.
    case endless([UInt8])
    /// The connection is gone at once, as that of a process that was killed: what was not sent is lost.
    case reset

    package static func text(_ text: String) -> Piece { .bytes(Array(text.utf8)) }
  }

  /// The port cannot be had.
  package struct Failure: Error {
    package let message: String
  }

  package let port: UInt16
  private let socket: Int32
  private let answer: @Sendable (String) -> [Piece]
  private let broken = Mutex(0)
  /// A request may have so many bytes.
  private static let mostBytes = 16 << 20

  package var endpoint: String { "http://127.0.0.1:\(port)" }
  /// Connections that the other side closed before the answer was over.
  package var hangUps: Int { broken.withLock { $0 } }

  /// - Parameters:
  ///   - port: 0 for any that is free.
  ///   - answer: is given the whole request, head and body.
  package init(port: UInt16 = 0, answer: @escaping @Sendable (String) -> [Piece]) throws(Failure) {
    self.answer = answer
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var reuse: Int32 = 1
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        bind(socket, address, size) == 0 && listen(socket, 8) == 0
          && getsockname(socket, address, &size) == 0
      }
    }
    guard isBound else {
      let words = String(cString: strerror(errno))
      close(socket)
      throw Failure(message: "port \(port) cannot be had: \(words)")
    }
    self.socket = socket
    self.port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in
      while true {
        let connection = accept(socket, nil, nil)
        guard connection >= 0 else {
          // One that was given up while it waited is no reason to be deaf, nor is a full table of files.
          if errno == EBADF || errno == EINVAL { return }
          usleep(10_000)
          continue
        }
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
    var patience = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(
      connection, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    guard let request = read(connection) else { return }
    for piece in answer(request) {
      switch piece {
      case .bytes(let bytes): guard write(bytes, connection) else { return }
      case .pause(let milliseconds): usleep(milliseconds * 1000)
      case .endless(let bytes): while write(bytes, connection) {}
      case .reset:
        // https://man7.org/linux/man-pages/man7/socket.7.html
        var now = linger(l_onoff: 1, l_linger: 0)
        setsockopt(connection, SOL_SOCKET, SO_LINGER, &now, socklen_t(MemoryLayout<linger>.size))
        return
      }
    }
  }

  private func write(_ bytes: [UInt8], _ connection: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else {
        broken.withLock { $0 += 1 }
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Head and body; nil where they do not come whole.
  private func read(_ connection: Int32) -> String? {
    var bytes: [UInt8] = []
    var wanted: Int?
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while wanted.map({ bytes.count < $0 }) ?? true {
      let count = Glibc.read(connection, &buffer, buffer.count)
      guard count > 0, bytes.count + count <= Self.mostBytes else { return nil }
      bytes += buffer[..<count]
      if wanted == nil { wanted = Self.length(bytes) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Of the whole request, once its head is there.
  private static func length(_ bytes: [UInt8]) -> Int? {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { return nil }
    let head = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
    let name = "content-length:"
    let field = head.components(separatedBy: "\r\n").first { $0.lowercased().hasPrefix(name) }
    let body = field.flatMap {
      Int($0.dropFirst(name.count).trimmingCharacters(in: .whitespaces))
    }
    return end.upperBound + max(0, min(body ?? 0, mostBytes))
  }
}
