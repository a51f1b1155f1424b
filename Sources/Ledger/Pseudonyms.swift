import Crypto
import Foundation
import Schemas

/// People by names that only the holder of a key can make out of theirs. The same person has the
/// same one wherever the key is the same.
package struct Pseudonyms: Sendable {
  private let key: SymmetricKey

  /// The key in the file at `path`, which is made where it is missing.
  /// - Throws: what the file system says.
  package init(keyFile path: String) throws {
    if FileManager.default.contents(atPath: path) != nil {
      key = try Self.key(at: path)
      return
    }
    // Whole or not at all: another program may make one at the same moment.
    let new = SymmetricKey(size: .bits256)
    let half = "\(path)-\(UUID().uuidString)"
    defer { unlink(half) }
    let file = open(half, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw CocoaError(.fileWriteUnknown) }
    let handle = FileHandle(fileDescriptor: file, closeOnDealloc: true)
    try handle.write(contentsOf: new.withUnsafeBytes { Data($0) })
    try handle.synchronize()
    guard link(half, path) == 0 else {
      guard errno == EEXIST else { throw CocoaError(.fileWriteUnknown) }
      key = try Self.key(at: path)
      return
    }
    key = new
  }

  private static func key(at path: String) throws -> SymmetricKey {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CocoaError(.fileReadNoPermission)
    }
    guard data.count == 32 else { throw CocoaError(.fileReadCorruptFile) }
    return SymmetricKey(data: data)
  }

  /// `p-` and ten hexadecimal digits; the same for names that differ in case or outer blanks.
  package func name(for person: String) -> String {
    let folded = person.trimmingCharacters(in: .whitespaces).lowercased()
    let code = HMAC<SHA256>.authenticationCode(for: Data(folded.utf8), using: key)
    return "p-" + code.prefix(5).hexadecimal
  }
}
