internal import CFileCopy
import Crypto
import EngineInterface
import Foundation

/// Copies a database with its write-ahead log and its journal as one consistent set, without SQLite
/// opening any of them: opening for reading can leave files behind, and a hot journal makes it fail.
/// A shared lock is taken where SQLite would take it, and the set is copied again while any file of
/// it changes. https://www.sqlite.org/lockingv3.html · https://www.sqlite.org/walformat.html
struct DatabaseFiles {
  struct Digests {
    /// SHA-256 of all bytes in order.
    let identity: [UInt8]
    /// The same with a label after it: not to be had from `identity`, which is published.
    let secret: [UInt8]
  }

  let path: String
  private static let companions = ["", "-wal", "-journal"]

  /// - Parameter copy: where to write; the log and the journal get the same endings.
  /// - Throws: `LocationError` when the lock cannot be had within `patience`.
  func copy(to copy: String, patience: Duration) throws -> Digests {
    let deadline = ContinuousClock.now + patience
    while true {
      let lock = try lockShared(until: deadline)
      defer { close(lock) }
      let before = stamps()
      let digests = try copyOnce(to: copy)
      if stamps() == before { return digests }
      guard ContinuousClock.now < deadline else { throw busy }
      usleep(50_000)
    }
  }

  private var busy: LocationError {
    LocationError(
      .unreachable, "\(path) is being written to by another program",
      remedy: "wait until it is quiet, or give a backup of it")
  }

  /// Size, time of change and identity of each file, or nil where there is none.
  private func stamps() -> [String] {
    Self.companions.map { ending in
      var info = stat()
      guard stat(path + ending, &info) == 0 else { return "" }
      return "\(info.st_ino) \(info.st_size) \(info.st_mtim.tv_sec).\(info.st_mtim.tv_nsec)"
    }
  }

  /// SQLite's shared range: 510 bytes after the pending byte at 1 GiB and the reserved byte. A
  /// writer about to change the file holds all of them; the pending byte says that one is waiting.
  private func lockShared(until deadline: ContinuousClock.Instant) throws -> Int32 {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      throw LocationError(
        .unreadable, "cannot open \(path): \(String(cString: strerror(errno)))",
        remedy: "check the path and its permissions")
    }
    while file_lock_shared(file, 0x4000_0002, 510) != 0 {
      // A file system without locks cannot say more than the stamps do.
      guard errno == EAGAIN || errno == EACCES else { return file }
      guard ContinuousClock.now < deadline else {
        close(file)
        throw busy
      }
      usleep(50_000)
    }
    return file
  }

  private func copyOnce(to copy: String) throws -> Digests {
    var identity = SHA256()
    for ending in Self.companions {
      let input = open(path + ending, O_RDONLY | O_CLOEXEC)
      guard input >= 0 else {
        unlink(copy + ending)
        continue
      }
      defer { close(input) }
      try copyBytes(from: input, to: copy + ending) { piece in
        identity.update(bufferPointer: piece)
      }
    }
    var secret = identity
    secret.update(data: Array("drydock: mask key\0".utf8))
    return Digests(identity: Array(identity.finalize()), secret: Array(secret.finalize()))
  }
}

/// Copies one file of our own.
func copyFile(_ from: String, to: String) throws {
  let input = open(from, O_RDONLY | O_CLOEXEC)
  guard input >= 0 else { throw POSIXFailure("cannot read a shadow", errno) }
  defer { close(input) }
  let output = open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  guard output >= 0 else { throw noRoom("a shadow cannot be written", errno) }
  let isCopied = file_copy(input, output) == 0
  close(output)
  if isCopied { return }
  lseek(input, 0, SEEK_SET)
  try copyBytes(from: input, to: to) { _ in }
}

/// - Parameter seen: is shown every piece in order.
private func copyBytes(
  from input: Int32, to copy: String, seen: (UnsafeRawBufferPointer) -> Void
) throws {
  let output = open(copy, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
  guard output >= 0 else { throw noRoom("a shadow cannot be written", errno) }
  defer { close(output) }
  try withUnsafeTemporaryAllocation(byteCount: 1 << 20, alignment: 4096) { buffer in
    while true {
      let count = read(input, buffer.baseAddress, buffer.count)
      guard count >= 0 else { throw POSIXFailure("cannot read a database", errno) }
      if count == 0 { return }
      let piece = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      seen(piece)
      try writeAll(piece, to: output)
    }
  }
}

private func writeAll(_ piece: UnsafeRawBufferPointer, to output: Int32) throws {
  var rest = piece[...]
  while !rest.isEmpty {
    let written = write(output, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
    guard written > 0 else { throw noRoom("a shadow cannot be written", errno) }
    rest = rest.dropFirst(written)
  }
}

/// Whether two files of our own hold the same bytes.
func sameBytes(_ a: String, _ b: String) -> Bool {
  guard let first = try? Data(contentsOf: URL(filePath: a), options: .alwaysMapped),
    let second = try? Data(contentsOf: URL(filePath: b), options: .alwaysMapped)
  else { return false }
  return first == second
}

/// In bytes.
func fileSize(_ path: String) throws -> Int {
  var info = stat()
  guard stat(path, &info) == 0 else { throw POSIXFailure("cannot read a shadow", errno) }
  return Int(info.st_size)
}

func removeFile(_ path: String) { unlink(path) }
