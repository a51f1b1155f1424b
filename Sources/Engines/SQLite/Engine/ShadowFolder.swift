import Foundation
import Synchronization

/// A private folder for the copies of one run. It goes with its last owner; `removeAll` takes those
/// that are left when the process ends early, and `sweep` those of processes that were killed.
final class ShadowFolder: Sendable {
  let path: String

  init() throws {
    var template = Array("\(Self.parent)/\(Self.prefix)\(getpid())-XXXXXX".utf8CString)
    let failure: Int32? = Self.isClosed.withLock { isClosed in
      if isClosed { return EINTR }
      return mkdtemp(&template) == nil ? errno : nil
    }
    if let failure {
      throw POSIXFailure("cannot make a folder for shadows in \(Self.parent)", failure)
    }
    path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  deinit { Self.remove(path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

  /// Tries again where a file appeared while its folder was being removed: the run that writes there
  /// goes on until the process ends.
  /// None is made afterwards.
  static func removeAll() {
    isClosed.withLock { $0 = true }
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

  private static let isClosed = Mutex(false)

  private static let prefix = "drydock-shadow-"

  private static var parent: String {
    ProcessInfo.processInfo.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
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
