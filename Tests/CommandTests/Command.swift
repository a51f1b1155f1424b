import Foundation
import Testing

/// The program as it was built, run as a user runs it, in a folder of its own.
struct Command {
  struct Outcome {
    let code: Int32
    let output: String
    let errors: String

    var json: [String: Any]? {
      (try? JSONSerialization.jsonObject(with: Data(output.utf8))) as? [String: Any]
    }
  }

  /// The folder it runs in.
  let folder: URL
  /// Where its shadows go.
  let temporary: URL

  init() throws {
    let base = FileManager.default.temporaryDirectory.appending(path: "drydock-command-\(UUID())")
    folder = base.appending(path: "here")
    temporary = base.appending(path: "tmp")
    for url in [folder, temporary] {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
  }

  func remove() { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }

  /// Beside the program that runs the tests.
  static var program: URL {
    get throws {
      let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      var place = URL(filePath: own).deletingLastPathComponent()
      while !FileManager.default.isExecutableFile(atPath: place.appending(path: "drydock").path) {
        try #require(place.pathComponents.count > 1, "drydock is not built")
        place.deleteLastPathComponent()
      }
      return place.appending(path: "drydock")
    }
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  func start(_ arguments: [String], environment: [String: String] = [:]) throws -> Process {
    try start(Self.program, arguments, environment)
  }

  func start(shell line: String) throws -> Process {
    try start(URL(filePath: "/bin/bash"), ["-c", line], [:])
  }

  private func start(_ program: URL, _ arguments: [String], _ environment: [String: String]) throws
    -> Process
  {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["TMPDIR": temporary.path, "PATH": "/usr/bin:/bin"]
      .merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    let base = folder.deletingLastPathComponent()
    for name in ["out", "err"] {
      try Data().write(to: base.appending(path: name))
    }
    process.standardOutput = try FileHandle(forWritingTo: base.appending(path: "out"))
    process.standardError = try FileHandle(forWritingTo: base.appending(path: "err"))
    try process.run()
    return process
  }

  func finish(_ process: Process) throws -> Outcome {
    process.waitUntilExit()
    let base = folder.deletingLastPathComponent()
    func text(_ name: String) throws -> String {
      String(decoding: try Data(contentsOf: base.appending(path: name)), as: UTF8.self)
    }
    return Outcome(
      code: process.terminationStatus, output: try text("out"), errors: try text("err"))
  }

  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
    try finish(start(arguments, environment: environment))
  }

  /// Every file in the folder, by its path.
  func files() throws -> [String: Data] {
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appending(path: path)
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      if !isFolder.boolValue { found[path] = try Data(contentsOf: file) }
    }
    return found
  }

  var shadowsLeft: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: temporary.path)) ?? []
  }
}

let shopSource = """
  CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT);
  INSERT INTO t VALUES (1, 'Ada Lovelace', '07'), (2, 'Grace Hopper', '12'), (3, NULL, NULL);
  """
let shopTarget = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT);"
