import Foundation

/// Why a repository cannot be read.
package struct GitError: Error, Sendable {
  package let message: String
}

/// A commit of the main line, with the files that it changed against its first parent.
struct GitCommit: Sendable {
  struct FileChange: Sendable {
    enum Kind: Sendable { case added, modified, deleted }
    let kind: Kind
    /// Relative to the repository's root.
    let path: String
    /// Object ids; all zeros where there is none.
    let before: String
    let after: String
  }

  let id: String
  /// The committer's clock, in seconds since 1970, UTC.
  let time: Int
  /// The author's address.
  let author: String
  let subject: String
  let isMerge: Bool
  var changes: [FileChange] = []
}

/// A repository, read through git. It may be anybody's: nothing of its configuration that starts a
/// program, and nothing over a network, is in force.
/// https://git-scm.com/docs/git#_environment_variables
struct GitHistory {
  let repository: String

  /// Calls `commit` for every commit of the main line, the oldest first, with the changes whose paths
  /// `concerns` says yes to.
  func walk(
    _ branch: String, concerns: @escaping (String) -> Bool, _ commit: (GitCommit) -> Void
  ) throws {
    var reader = LogReader(concerns: concerns)
    try run(
      [
        "log", "--first-parent", "--diff-merges=first-parent", "--no-renames", "--reverse", "--raw",
        "-z", "--no-abbrev", "--no-show-signature", "--no-ext-diff", "--no-textconv",
        "--format=%x01%H%x00%ct%x00%ae%x00%P%x00%s", "--end-of-options", branch, "--",
      ]
    ) { bytes in reader.read(bytes, commit) }
    reader.finish(commit)
  }

  /// How each file first came, on whatever branch.
  struct FirstVersion {
    /// In seconds since 1970, of the author's clock.
    let time: Int
    /// Its object's id.
    let blob: String
  }

  /// - Returns: by path, the version of the commit that was written first.
  func firstVersions(_ branch: String, concerns: @escaping (String) -> Bool) throws
    -> [String: FirstVersion]
  {
    var first: [String: FirstVersion] = [:]
    var reader = LogReader(concerns: concerns)
    func note(_ commit: GitCommit) {
      for change in commit.changes where commit.time < first[change.path]?.time ?? .max {
        first[change.path] = FirstVersion(time: commit.time, blob: change.after)
      }
    }
    try run(
      [
        "log", "--no-merges", "--diff-filter=A", "--no-renames", "--raw", "-z", "--no-abbrev",
        "--no-show-signature", "--no-ext-diff", "--no-textconv",
        "--format=%x01%H%x00%at%x00%ae%x00%P%x00%s", "--end-of-options", branch, "--",
      ]
    ) { reader.read($0, note) }
    reader.finish(note)
    return first
  }

  /// The contents of some objects, each handed over once, in the order of `ids`.
  /// - Parameter limit: in bytes; of larger ones nil is handed over.
  func contents(of ids: [String], limit: Int, _ content: (String, [UInt8]?) -> Void) throws {
    guard !ids.isEmpty else { return }
    var reader = BatchReader(limit: limit)
    var next = ids.makeIterator()
    try run(["cat-file", "--batch"], input: Data((ids.joined(separator: "\n") + "\n").utf8)) {
      reader.read($0) { bytes in
        if let id = next.next() { content(id, bytes) }
      }
    }
  }

  /// The commit that a branch ends with: a tag of the same name is something else.
  func end(of branch: String) throws -> String {
    for name in ["refs/heads/\(branch)", branch] {
      let found = try? line([
        "rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}",
      ])
      if let found, found.count >= 40, found.allSatisfy(\.isHexDigit) { return found }
    }
    throw GitError(message: "there is no branch \(branch)")
  }

  var isShallow: Bool {
    get throws { try line(["rev-parse", "--is-shallow-repository"]) == "true" }
  }

  /// One line of git's answer.
  func line(_ arguments: [String]) throws -> String {
    var output: [UInt8] = []
    try run(arguments) { output += $0 }
    return String(decoding: output, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func run(
    _ arguments: [String], input: Data? = nil, _ read: (Data) -> Void
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [
        "git", "--no-pager", "--no-replace-objects", "--no-optional-locks", "--literal-pathspecs",
        "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c",
        "protocol.allow=never",
        "-c", "core.quotePath=false", "-c", "log.showRoot=true",
        "-c", "i18n.logOutputEncoding=UTF-8", "-C", repository,
      ] + arguments
    let own = ProcessInfo.processInfo.environment
    process.environment = [
      "PATH": own["PATH"] ?? "/usr/bin:/bin", "HOME": own["HOME"] ?? "/", "LC_ALL": "C.UTF-8",
      "GIT_TERMINAL_PROMPT": "0", "GIT_GRAFT_FILE": "/dev/null", "GIT_NO_LAZY_FETCH": "1",
    ]
    // What goes in and what is complained of are files: two pipes that fill up would wait for each
    // other, and a git that ends early would end this process by SIGPIPE.
    let output = Pipe()
    let errors = try scratchFile()
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = try input.map { try scratchFile(holding: $0) } ?? FileHandle.nullDevice
    do { try process.run() } catch {
      throw GitError(message: "git cannot be started")
    }
    while let data = try output.fileHandleForReading.read(upToCount: 1 << 20), !data.isEmpty {
      read(data)
    }
    process.waitUntilExit()
    try errors.seek(toOffset: 0)
    let said = try errors.read(upToCount: 400) ?? Data()
    // What env says where there is no such program.
    guard process.terminationStatus != 127 else { throw GitError(message: "git is not installed") }
    guard process.terminationStatus == 0 else {
      let words = String(decoding: said, as: UTF8.self)
      throw GitError(
        message: words.split(separator: "\n").first.map(String.init) ?? "git failed")
    }
  }
}

/// A file without a name, gone with its handle.
private func scratchFile(holding data: Data = Data()) throws -> FileHandle {
  let place = FileManager.default.temporaryDirectory.appending(path: "drydock-git-\(UUID())")
  try data.write(to: place, options: .withoutOverwriting)
  defer { try? FileManager.default.removeItem(at: place) }
  return try FileHandle(forUpdating: place)
}

/// Takes apart what `git log --raw -z` writes: fields that end with NUL, those of a commit after a
/// byte 1, and after each `:modes ids letter` a path.
private struct LogReader {
  let concerns: (String) -> Bool
  private var rest = Data()
  private var header: [String] = []
  private var raw: String?
  private var commit: GitCommit?

  init(concerns: @escaping (String) -> Bool) { self.concerns = concerns }

  mutating func read(_ data: Data, _ done: (GitCommit) -> Void) {
    rest.append(data)
    var start = rest.startIndex
    while let end = rest[start...].firstIndex(of: 0) {
      take(String(decoding: rest[start..<end], as: UTF8.self), done)
      start = end + 1
    }
    rest = Data(rest[start...])
  }

  mutating func finish(_ done: (GitCommit) -> Void) {
    if !rest.isEmpty { take(String(decoding: rest, as: UTF8.self), done) }
    if let commit { done(commit) }
    commit = nil
  }

  private mutating func take(_ field: String, _ done: (GitCommit) -> Void) {
    if let raw {
      self.raw = nil
      add(raw, path: field)
    } else if !header.isEmpty {
      header.append(field)
      guard header.count == 5 else { return }
      commit = GitCommit(
        id: header[0], time: Int(header[1]) ?? 0, author: header[2], subject: header[4],
        isMerge: header[3].contains(" "))
      header = []
    } else if let mark = field.firstIndex(of: "\u{1}") {
      if let commit { done(commit) }
      commit = nil
      header = [String(field[field.index(after: mark)...])]
    } else if let colon = field.firstIndex(of: ":") {
      raw = String(field[field.index(after: colon)...])
    }
  }

  private mutating func add(_ raw: String, path: String) {
    let parts = raw.split(separator: " ")
    // Links and submodules are no scripts.
    guard parts.count == 5, concerns(path),
      !["120000", "160000"].contains(parts[1])
    else { return }
    let kind: GitCommit.FileChange.Kind =
      switch parts[4].first {
      case "A": .added
      case "D": .deleted
      default: .modified
      }
    commit?.changes.append(
      .init(kind: kind, path: path, before: String(parts[2]), after: String(parts[3])))
  }
}

/// Takes apart what `git cat-file --batch` writes: `id type size`, the content, a newline.
private struct BatchReader {
  let limit: Int
  private var rest = Data()
  /// Bytes of the content that are still to come, its newline too.
  private var missing = 0
  private var content: [UInt8]? = []

  init(limit: Int) { self.limit = limit }

  mutating func read(_ data: Data, _ done: ([UInt8]?) -> Void) {
    rest.append(data)
    var at = rest.startIndex
    defer { rest = Data(rest[at...]) }
    while true {
      if missing > 0 {
        let part = rest[at...].prefix(missing)
        guard !part.isEmpty else { return }
        content?.append(contentsOf: part)
        missing -= part.count
        at += part.count
        guard missing == 0 else { return }
        content?.removeLast()
        done(content)
      } else {
        guard let end = rest[at...].firstIndex(of: UInt8(ascii: "\n")) else { return }
        let words = String(decoding: rest[at..<end], as: UTF8.self).split(separator: " ")
        at = end + 1
        guard words.count == 3, let size = Int(words[2]) else {
          // `id missing`: a clone that left it out.
          done(nil)
          continue
        }
        content = words[1] == "blob" && size <= limit ? [] : nil
        missing = size + 1
      }
    }
  }
}
