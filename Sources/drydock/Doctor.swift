import ArgumentParser
import Composition
import Foundation
import Reports

struct Doctor: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check what drydock works with, and print the settings in force.",
    discussion: """
      EXAMPLE
        drydock doctor --config ci/drydock.yaml

      Settings come from drydock.yaml (limits, masks, shadow, accept, suppress, ledger, endpoint), the environment \
      (DRYDOCK_CONFIG, DRYDOCK_LEDGER, DRYDOCK_SCRIPT_SECONDS, DRYDOCK_GROWTH_BYTES, \
      DRYDOCK_LOCK_SECONDS, DRYDOCK_ENDPOINT, DRYDOCK_MODEL, DRYDOCK_API_KEY) and options.
      """)

  @Option(help: "How to print the result.") var format: OutputFormat = .text
  @OptionGroup var settings: Settings

  func run() async throws {
    let configuration = try settings.configuration()
    let chosen = configuration.shadowFolder.value
    let shadows = chosen.isEmpty ? FileManager.default.temporaryDirectory.path : chosen
    let ledgerFolder = URL(filePath: configuration.ledger.value).deletingLastPathComponent().path
    var checks: [(String, Bool, String, String)] = [
      ("engine", true, Workshop.engineName, ""),
      (
        "shadows", isFolder(shadows) && FileManager.default.isWritableFile(atPath: shadows),
        shadows,
        "set --shadow-dir, shadow.dir in drydock.yaml, or TMPDIR to a folder that can be written"
      ),
      (
        "ledger", canWrite(ledgerFolder) && isLedger(configuration.ledger.value),
        configuration.ledger.value,
        "set DRYDOCK_LEDGER, or ledger in drydock.yaml, to a place that can be written"
      ),
    ]
    let endpoint = try await configuration.lookAtEndpoint()
    if let endpoint {
      checks.append(
        ("model", endpoint.remedy == nil, plainText(endpoint.found), endpoint.remedy ?? ""))
    }
    let settings: [(String, String, String)] = [
      (
        "limits.script-seconds", number(configuration.scriptSeconds.value),
        configuration.scriptSeconds.origin.rawValue
      ),
      (
        "limits.growth-bytes", "\(configuration.growthBytes.value)",
        configuration.growthBytes.origin.rawValue
      ),
      (
        "limits.lock-seconds", number(configuration.lockSeconds.value),
        configuration.lockSeconds.origin.rawValue
      ),
      (
        "masks.show-values", "\(configuration.showValues.value)",
        configuration.showValues.origin.rawValue
      ),
      (
        "shadow.dir", configuration.shadowFolder.value, configuration.shadowFolder.origin.rawValue
      ),
      (
        "shadow.limit-bytes",
        configuration.shadowLimit.value == .max ? "none" : "\(configuration.shadowLimit.value)",
        configuration.shadowLimit.origin.rawValue
      ),
      (
        "accept, suppress", "\(configuration.accepted.count)",
        configuration.accepted.isEmpty ? "built in" : "file"
      ),
      ("ledger", configuration.ledger.value, configuration.ledger.origin.rawValue),
      ("endpoint.url", configuration.shownEndpoint, configuration.endpoint.origin.rawValue),
      ("endpoint.model", configuration.model.value, configuration.model.origin.rawValue),
      ("endpoint.key-file", configuration.keyFile.value, configuration.keyFile.origin.rawValue),
      (
        "endpoint.seconds", number(configuration.modelSeconds.value),
        configuration.modelSeconds.origin.rawValue
      ),
    ]
    switch format {
    case .json:
      let value: JSONValue = [
        "drydock": .string(drydockVersion), "file": JSONValue(configuration.file),
        "checks": JSONValue(checks) {
          [
            "name": .string($0.0), "ok": .bool($0.1), "found": .string($0.2),
            "remedy": JSONValue($0.1 ? nil : $0.3),
          ]
        },
        "settings": JSONValue(settings) {
          ["name": .string($0.0), "value": .string($0.1), "origin": .string($0.2)]
        },
      ]
      print(value.text())
    case .text:
      print("drydock \(drydockVersion)")
      for (name, ok, found, remedy) in checks {
        Terminal.show(
          "  \(ok ? "ok  " : "FAIL") \(padded(name, 9)) \(found)\(ok ? "" : ": \(remedy)")")
      }
      Terminal.show("settings (\(configuration.file ?? "no drydock.yaml"))")
      for (name, value, origin) in settings {
        Terminal.show("  \(padded(name, 23)) \(padded(value, 18)) \(origin)")
      }
      if endpoint == nil {
        Terminal.show("A model endpoint is not configured: drafts come from rules.")
      }
    }
    let failed = checks.filter { !$0.1 }.map(\.0)
    if failed == ["model"], endpoint?.isReached == false { throw ExitCode(69) }
    if !failed.isEmpty { throw ExitCode(1) }
  }

  private func number(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func isFolder(_ path: String) -> Bool {
    (try? URL(filePath: path).resourceValues(forKeys: [.isDirectoryKey]).isDirectory) == true
  }

  /// Whether a database is there, or nothing yet.
  private func isLedger(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else {
      return !FileManager.default.fileExists(atPath: path)
    }
    let head = try? file.read(upToCount: 16)
    return head == nil || head == Data("SQLite format 3\0".utf8)
  }

  /// The folder, or the nearest one above it that is there.
  private func canWrite(_ folder: String) -> Bool {
    var url = URL(filePath: folder)
    while !FileManager.default.fileExists(atPath: url.path), url.pathComponents.count > 1 {
      url.deleteLastPathComponent()
    }
    return FileManager.default.isWritableFile(atPath: url.path)
  }
}
