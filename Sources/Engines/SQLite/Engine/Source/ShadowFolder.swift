import EngineInterface
import Foundation
import Synchronization

/// A private folder for the copies of one run. It goes with its last owner; `removeAll` takes those
/// that are left when the process ends early, and `sweep` those of processes that were killed.
final class ShadowFolder: Sendable {
  let path: String

  init() throws {
    let root = try Self.root()
    let number = Self.state.withLock { state in
      state.made += 1
      return state.made
    }
    path = "\(root)/\(number)"
    guard mkdir(path, 0o700) == 0 else {
      throw noRoom("no folder for shadows can be made in \(root)", errno)
    }
  }

  /// The folder of this process, in which all others are: mode 0700, and gone when it ends.
  static func root() throws -> String {
    try state.withLock { state in
      if state.isClosed { throw POSIXFailure("cannot make a folder for shadows", EINTR) }
      if let root = state.root { return root }
      var template = Array("\(parent)/\(prefix)\(getpid())-XXXXXX".utf8CString)
      guard mkdtemp(&template) != nil else {
        throw LocationError(
          .unreadable,
          "no folder for shadows can be made in \(parent): \(String(cString: strerror(errno)))",
          remedy: "set TMPDIR or --shadow-dir to a folder that can be written")
      }
      let root = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
      state.root = root
      atexit { ShadowFolder.removeAll() }
      return root
    }
  }

  private struct State {
    var root: String?
    var made = 0
    var isClosed = false
  }

  private static let state = Mutex(State())

  deinit { Self.remove(path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

  /// Tries again where a file appeared while its folder was being removed: the run that writes there
  /// goes on until the process ends.
  /// None is made afterwards.
  static func removeAll() {
    state.withLock { $0.isClosed = true }
    for _ in 0..<100 {
      let mine = folders().filter { owner(of: $0) == getpid() }
      guard !mine.isEmpty else { return }
      for folder in mine { remove("\(parent)/\(folder)") }
    }
  }

  /// Removes folders of this user whose process is gone.
  static func sweep() {
    for folder in folders() {
      guard let owner = owner(of: folder), owner != getpid(), kill(owner, 0) != 0, errno == ESRCH
      else { continue }
      remove("\(parent)/\(folder)")
    }
  }

  private static let prefix = "drydock-shadow-"

  private static let chosen = Mutex<String?>(nil)

  static func setParent(_ folder: String) { chosen.withLock { $0 = folder } }

  private static var parent: String {
    if let chosen = chosen.withLock({ $0 }) { return chosen }
    return ProcessInfo.processInfo.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
  }

  private static func folders() -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: parent))?.filter {
      $0.hasPrefix(prefix)
    } ?? []
  }

  private static func owner(of folder: String) -> pid_t? {
    folder.dropFirst(prefix.count).split(separator: "-").first.flatMap { pid_t($0) }
  }
}

/// An accident of the machine: no space, no permission.
struct POSIXFailure: Error, CustomStringConvertible {
  let description: String
  init(_ what: String, _ code: Int32) {
    description = "\(what): \(String(cString: strerror(code)))"
  }
}

/// That the place for shadows takes no more, or none at all: nothing is said of the script.
func noRoom(_ what: String, _ code: Int32) -> any Error {
  guard [ENOSPC, EDQUOT, EFBIG, EROFS, EACCES, EPERM, ENOTDIR, ENOENT].contains(code) else {
    return POSIXFailure(what, code)
  }
  return LocationError(
    .unreachable, "\(what): \(String(cString: strerror(code)))",
    remedy: "make room, or name another folder with --shadow-dir")
}
