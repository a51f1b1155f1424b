import EngineInterface
import Foundation

/// Writes a file that is not there yet: whole, or not at all.
///
/// - Throws: `LocationError`: `.unreadable` where something is there already or the folder is not, `.unreachable`
///   where there is no room.
package func writeNewFile(_ text: String, at path: String) throws(LocationError) {
  let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
  guard file >= 0 else {
    throw LocationError(
      .unreadable, "\(path) cannot be made: \(String(cString: strerror(errno)))",
      remedy: errno == EEXIST
        ? "name another file: nothing is overwritten" : "name a file in a folder that is there")
  }
  var failure: Int32 = 0
  var bytes = Array(text.utf8)[...]
  while failure == 0, !bytes.isEmpty {
    let written = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    if written > 0 { bytes = bytes.dropFirst(written) } else { failure = errno }
  }
  if close(file) != 0, failure == 0 { failure = errno }
  guard failure != 0 else { return }
  // Half a file would be in the way of the next try.
  unlink(path)
  throw LocationError(
    .unreachable, "\(path) cannot be written: \(String(cString: strerror(failure)))",
    remedy: "make room, or name another place")
}
