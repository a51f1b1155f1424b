internal import CCurl
import Foundation
import Prompting
import Synchronization

/// One request whose answer is looked at while it arrives.
struct HTTPTransfer: Sendable {
  let url: String
  let headers: [String]
  /// What is posted; nil only gets.
  let body: [UInt8]?
  /// Longest it may take to connect, and altogether.
  let connect: Duration
  let total: Duration

  /// What is to become of a transfer after a piece of the answer.
  enum Next: Sendable {
    case goesOn
    /// The answer is whole, whatever else may come.
    case enough
    case tooMuch
  }

  struct Response: Sendable {
    /// The HTTP status.
    let status: Int
    /// After how long the server wants to be asked again; nil where it does not say.
    let wait: Duration?
  }

  /// - Parameter received: is shown every piece and the status.
  func run(received: @escaping @Sendable (Int, UnsafeRawBufferPointer) -> Next) async throws
    -> Response
  {
    let context = Context(received)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        // libcurl blocks; a thread of its own holds up nobody.
        Thread.detachNewThread {
          continuation.resume(with: Result { try self.perform(context) })
        }
      }
    } onCancel: {
      context.isCancelled.withLock { $0 = true }
    }
  }

  private final class Context: Sendable {
    let received: @Sendable (Int, UnsafeRawBufferPointer) -> Next
    let isCancelled = Mutex(false)
    let hasEnough = Mutex(false)
    /// Where curl keeps the status while the answer arrives.
    let handle = Mutex<UInt>(0)
    init(_ received: @escaping @Sendable (Int, UnsafeRawBufferPointer) -> Next) {
      self.received = received
    }
  }

  private func perform(_ context: Context) throws -> Response {
    guard drydock_curl_open(), let handle = drydock_curl_init() else {
      throw ModelFailure.unreachable("libcurl.so.4 is not installed: apt-get install libcurl4")
    }
    defer { drydock_curl_cleanup(handle) }
    context.handle.withLock { $0 = UInt(bitPattern: handle) }
    var list: UnsafeMutablePointer<curl_slist>?
    for header in headers { list = drydock_curl_append(list, header) }
    defer { drydock_curl_free(list) }
    let pointer = Unmanaged.passUnretained(context).toOpaque()
    return try withExtendedLifetime(context) {
      try (body ?? []).withUnsafeBytes { bytes in
        _ = drydock_curl_text(handle, CURLOPT_URL, url)
        guard drydock_curl_text(handle, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK else {
          throw ModelFailure.unreachable("libcurl.so.4 is older than 7.85: install a newer one")
        }
        // Proxies are as curl has them, but what runs here is asked here.
        if isLocal { _ = drydock_curl_text(handle, CURLOPT_NOPROXY, "*") }
        _ = drydock_curl_long(handle, CURLOPT_NOSIGNAL, 1)
        _ = drydock_curl_pointer(handle, CURLOPT_HTTPHEADER, list)
        if body != nil {
          _ = drydock_curl_long(handle, CURLOPT_POST, 1)
          _ = drydock_curl_long(handle, CURLOPT_POSTFIELDSIZE, bytes.count)
          _ = drydock_curl_pointer(
            handle, CURLOPT_POSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
        }
        _ = drydock_curl_long(handle, CURLOPT_CONNECTTIMEOUT_MS, connect.inMilliseconds)
        _ = drydock_curl_long(handle, CURLOPT_TIMEOUT_MS, total.inMilliseconds)
        _ = drydock_curl_on_write(handle, write, pointer)
        _ = drydock_curl_on_progress(handle, progress, pointer)
        let code = drydock_curl_perform(handle)
        let hasEnough = code == CURLE_WRITE_ERROR && context.hasEnough.withLock { $0 }
        if code != CURLE_OK, !hasEnough { throw failure(code, context, isConnected(handle)) }
        var status = 0
        _ = drydock_curl_status(handle, &status)
        if (300..<400).contains(status) {
          var place: UnsafeMutablePointer<CChar>?
          _ = drydock_curl_redirect(handle, &place)
          let name = place.map { String(cString: $0) } ?? "another place"
          throw ModelFailure.refused(
            status: status, message: "it sends to \(name); name that address")
        }
        var seconds: curl_off_t = 0
        _ = drydock_curl_retry_after(handle, &seconds)
        return Response(status: status, wait: seconds > 0 ? .seconds(Int(seconds)) : nil)
      }
    }
  }

  private var isLocal: Bool {
    let host = URLComponents(string: url)?.host ?? ""
    return host == "localhost" || host.hasPrefix("127.") || host == "::1" || host == "[::1]"
  }

  private func isConnected(_ handle: UnsafeMutableRawPointer) -> Bool {
    var seconds = 0.0
    return drydock_curl_pretransfer(handle, &seconds) == CURLE_OK && seconds > 0
  }

  private func failure(_ code: CURLcode, _ context: Context, _ isConnected: Bool) -> any Error {
    if context.isCancelled.withLock({ $0 }) { return CancellationError() }
    let words = String(cString: drydock_curl_words(code))
    let shown = url.withoutCredentials
    switch code {
    case CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_HOST, CURLE_URL_MALFORMAT,
      CURLE_COULDNT_RESOLVE_PROXY, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION,
      CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER, CURLE_SSL_CACERT_BADFILE:
      return ModelFailure.unreachable("\(shown) does not answer: \(words)")
    case CURLE_UNSUPPORTED_PROTOCOL:
      return ModelFailure.unreachable("\(shown) does not speak HTTP: \(words)")
    case CURLE_OPERATION_TIMEDOUT where !isConnected:
      return ModelFailure.unreachable("\(shown) does not answer within \(connect)")
    case CURLE_OPERATION_TIMEDOUT:
      return ModelFailure.interrupted("\(shown) took longer than \(total)")
    case CURLE_WRITE_ERROR: return ModelFailure.incomplete("the reply of \(shown) is too large")
    default: return ModelFailure.interrupted("the connection to \(shown) broke: \(words)")
    }
  }

  private let write: drydock_curl_write = { bytes, size, count, context in
    guard let bytes, let context else { return 0 }
    let transfer = Unmanaged<Context>.fromOpaque(context).takeUnretainedValue()
    var status = 0
    if let handle = UnsafeMutableRawPointer(bitPattern: transfer.handle.withLock { $0 }) {
      _ = drydock_curl_status(handle, &status)
    }
    let piece = UnsafeRawBufferPointer(start: bytes, count: size * count)
    switch transfer.received(status, piece) {
    case .goesOn: return size * count
    case .enough: transfer.hasEnough.withLock { $0 = true }
    case .tooMuch: break
    }
    return 0
  }

  private let progress: drydock_curl_progress = { context, _, _, _, _ in
    guard let context else { return 0 }
    let transfer = Unmanaged<Context>.fromOpaque(context).takeUnretainedValue()
    return transfer.isCancelled.withLock { $0 } ? 1 : 0
  }
}

extension Duration {
  fileprivate var inMilliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}
