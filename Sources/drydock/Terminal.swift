import Foundation
import Reports
import Synchronization

/// Where words go. Colour and progress only where a person looks.
enum Terminal {
  static func standardError(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  static func standardOutput(_ text: String) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      outputFailure.withLock { $0 = $0 == 0 ? errno : $0 }
    }
  }

  /// Text for people, and a line end: in lines that fit the window, where there is one.
  static func show(_ text: String) {
    // What was printed comes first, wherever it goes.
    fflush(nil)
    standardOutput((columns.map { wrapped(text, to: $0) } ?? text) + "\n")
  }

  /// The width of the window that standard output is shown in; nil where it is none.
  private static var columns: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    if let told = ProcessInfo.processInfo.environment["COLUMNS"].flatMap(Int.init) { return told }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Why something was not written to standard output; 0 where all was.
  static let outputFailure = Mutex<Int32>(0)

  /// Whether standard output is a terminal that wants colour. https://no-color.org
  static var hasColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(STDOUT_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }

  /// Says what is being done once it has taken a second, on a terminal.
  ///
  /// - Parameter detail: what to say beside it; asked once a second.
  static func progress<Result>(
    _ what: String, detail: @escaping @Sendable () -> String = { "" },
    _ work: () async throws -> Result
  ) async rethrows -> Result {
    guard isatty(STDERR_FILENO) == 1 else { return try await work() }
    let isShown = Mutex(false)
    let timer = Task {
      try await Task.sleep(for: .seconds(1))
      var seconds = 1
      while true {
        isShown.withLock { $0 = true }
        standardError("\r\u{1B}[K\(what) … \(seconds) s\(detail())")
        try await Task.sleep(for: .seconds(1))
        seconds += 1
      }
    }
    defer {
      timer.cancel()
      if isShown.withLock({ $0 }) { standardError("\r\u{1B}[K") }
    }
    return try await work()
  }
}
