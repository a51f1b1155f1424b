import Composition
import Findings
import Foundation
import Verdicts

/// The verdict on scripts that are given as texts.
///
/// - Parameter configure: is lent the request and a folder in which it may put files.
func tryOut(
  _ source: String, _ target: String, _ up: String, _ down: String? = nil,
  configure: (inout Request, URL) throws -> Void = { _, _ in }
) async throws -> Verdict {
  let folder = FileManager.default.temporaryDirectory.appending(path: "try-\(UUID())")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  func write(_ text: String, _ name: String) throws -> String {
    try Data(text.utf8).write(to: folder.appending(path: name))
    return folder.appending(path: name).path
  }
  var request = Request(
    from: try write(source, "source.sql"), to: try write(target, "target.sql"),
    configuration: Configuration())
  try configure(&request, folder)
  return try await verify(
    request, up: SourceText(up), down: down.map { SourceText($0) }
  ).verdict
}
