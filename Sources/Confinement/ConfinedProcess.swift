internal import CSandbox
import Dispatch
import Foundation
import Synchronization

/// The parent's side: a child of this program that is confined to a folder, started when it is first
/// asked and again after it ended. It answers one request at a time.
package actor ConfinedProcess {
  /// What a request came to.
  package enum Outcome: Sendable {
    case answer(Data)
    /// The child ended, or was ended, at so far.
    case ended(because: String, at: Int)
  }

  private let folder: String
  private let executable: String
  private var child: Child?
  private let queue = DispatchSerialQueueExecutor()
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    queue.asUnownedSerialExecutor()
  }

  /// - Parameters:
  ///   - executable: this program, or the one beside a test.
  ///   - folder: where the child may write.
  package init(executable: String, folder: String) {
    self.executable = executable
    self.folder = folder
  }

  /// What the kernel lacks, in words; empty where it has all.
  /// - Throws: where no child can be started.
  package func missing() throws -> [String] { try running().missing }

  /// - Parameter seconds: longest to wait by the wall clock; then the child is ended.
  package func ask(_ request: Data, seconds: Double) throws -> Outcome {
    let child = try running()
    let deadline = ContinuousClock.now + .seconds(seconds)
    guard ConfinedService.write(.request, request, to: child.input) else {
      return end("it took no request", at: 0)
    }
    var position = 0
    while let (kind, data) = ConfinedService.read(from: child.output, until: deadline) {
      switch kind {
      case .answer: return .answer(data)
      case .progress:
        position = data.enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
      case .ready, .request: return end("it answered out of turn", at: position)
      }
    }
    // Whether it still runs says nothing: one that ended may not have been waited for.
    return ContinuousClock.now < deadline
      ? end("the process that ran it ended", at: position)
      : end("the time limit was reached", at: position)
  }

  private func end(_ reason: String, at position: Int) -> Outcome {
    child = nil
    return .ended(because: reason, at: position)
  }

  private func running() throws -> Child {
    // One that ended while nobody asked it owes nobody an answer.
    if let child, child.isRunning { return child }
    let started = try Child(executable, folder)
    child = started
    return started
  }
}

/// One running child. It ends with its last owner, or with this process, which waits for it.
private final class Child {
  let missing: [String]
  private let process = Process()
  private static let running = Mutex<[Process]>([])
  private let toChild = Pipe()
  private let fromChild = Pipe()

  var isRunning: Bool { process.isRunning }
  var input: Int32 { toChild.fileHandleForWriting.fileDescriptor }
  var output: Int32 { fromChild.fileHandleForReading.fileDescriptor }

  init(_ executable: String, _ folder: String) throws {
    // A child that ended would end its parent with it.
    signal(SIGPIPE, SIG_IGN)
    process.executableURL = URL(filePath: executable)
    process.arguments = [ConfinedService.word, folder]
    // Where SQLite puts what it sorts: it may write nowhere else.
    process.environment = ["SQLITE_TMPDIR": folder]
    process.standardInput = toChild
    process.standardOutput = fromChild
    process.standardError = FileHandle.nullDevice
    try process.run()
    // Its ends are its own: otherwise it would never see ours close.
    try toChild.fileHandleForReading.close()
    try fromChild.fileHandleForWriting.close()
    guard
      let (kind, data) = ConfinedService.read(
        from: fromChild.fileHandleForReading.fileDescriptor,
        until: .now + .seconds(20)), kind == .ready, let flags = data.first
    else { throw CannotConfine() }
    let words: [(Int, String)] = [
      (Int(SANDBOX_PRIVILEGES), "no_new_privs"), (Int(SANDBOX_MEMORY), "a limit of memory"),
      (Int(SANDBOX_FILES), "landlock for files"), (Int(SANDBOX_NETWORK), "landlock for TCP"),
    ]
    missing = words.filter { Int(flags) & $0.0 != 0 }.map(\.1)
    Self.running.withLock { [process] in $0.append(process) }
    _ = Self.endsWithThisProcess
  }

  deinit {
    Self.end(process)
    Self.running.withLock { [process] running in running.removeAll { $0 === process } }
  }

  private static let endsWithThisProcess: Void = { atexit { Child.endAll() } }()

  private static func endAll() {
    for process in running.withLock({ $0 }) { end(process) }
  }

  private static func end(_ process: Process) {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }
}

package struct CannotConfine: Error {}

/// A thread of its own for an actor that waits for its child.
private final class DispatchSerialQueueExecutor: SerialExecutor {
  private let queue = DispatchQueue(label: "drydock.confined")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}

/// The program that a child is made of: this one, whatever it is called, or, in a test, the one beside it.
package func confinedExecutable(program: String) -> String? {
  guard let image = sandbox_image().map({ URL(filePath: String(cString: $0)) }) else { return nil }
  if image.pathExtension != "xctest" {
    return try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
  }
  let beside = image.deletingLastPathComponent().appending(path: program)
  return FileManager.default.isExecutableFile(atPath: beside.path) ? beside.path : nil
}
