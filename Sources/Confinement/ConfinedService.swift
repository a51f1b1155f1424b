internal import CSandbox
import Foundation

/// The child's side: answers requests on its standard input until nobody asks any more.
///
/// A frame is a kind, a length of four bytes, least first, and so many bytes.
package struct ConfinedService {
  /// The word that makes this program a confined child, before any argument is read.
  package static let word = "confined-run"

  enum Frame: UInt8 {
    /// From the child, once: a byte of flags of what the kernel lacks.
    case ready = 1
    case request, answer
    /// From the child while it works: where it is, four bytes.
    case progress
  }

  /// Most memory that a child may have, in bytes of address space.
  private static let memory: Int64 = 640 << 20

  /// Confines this process to `folder` and answers until the parent is gone.
  ///
  /// - Parameter answer: is given a request and what tells the parent how far it is.
  package static func serve(
    folder: String, answer: (Data, _ progress: (Int) -> Void) -> Data
  ) -> Never {
    let missing = sandbox_enter(folder, memory)
    sandbox_end_with(STDIN_FILENO)
    write(.ready, Data([UInt8(truncatingIfNeeded: missing)]), to: STDOUT_FILENO)
    while let (kind, request) = read(from: STDIN_FILENO, until: nil), kind == .request {
      let answer = answer(request) { position in
        write(
          .progress, withUnsafeBytes(of: UInt32(position).littleEndian) { Data($0) },
          to: STDOUT_FILENO)
      }
      write(.answer, answer, to: STDOUT_FILENO)
    }
    exit(0)
  }

  /// Largest a file that this process writes may become.
  package static func limitFiles(to bytes: Int) { sandbox_limit_files(Int64(bytes)) }

  @discardableResult
  static func write(_ kind: Frame, _ data: Data, to descriptor: Int32) -> Bool {
    var frame = Data([kind.rawValue])
    withUnsafeBytes(of: UInt32(data.count).littleEndian) { frame.append(contentsOf: $0) }
    frame.append(data)
    return frame.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  /// - Returns: nil at the end of the stream or when `deadline` is past.
  static func read(from descriptor: Int32, until deadline: ContinuousClock.Instant?)
    -> (Frame, Data)?
  {
    guard let head = read(5, from: descriptor, until: deadline), let kind = Frame(rawValue: head[0])
    else { return nil }
    let count = head.dropFirst().enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
    guard let data = read(count, from: descriptor, until: deadline) else { return nil }
    return (kind, data)
  }

  private static func read(
    _ count: Int, from descriptor: Int32, until deadline: ContinuousClock.Instant?
  ) -> Data? {
    var data = Data(count: count)
    var filled = 0
    while filled < count {
      if let deadline {
        // Rounded up: who gives up before the deadline would not know that it was the time.
        let left = (deadline - .now).components
        let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000 + 1
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard deadline > .now else { return nil }
        let ready = poll(&wait, 1, Int32(clamping: milliseconds))
        if ready == 0 || ready < 0 && errno == EINTR { continue }
        guard ready > 0 else { return nil }
      }
      let got = data.withUnsafeMutableBytes {
        Foundation.read(descriptor, $0.baseAddress! + filled, count - filled)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return nil }
      filled += got
    }
    return data
  }
}
