import EngineInterface
import Foundation
import Verdicts
import Yams

/// What is in force, and where each setting came from. Options outrank the environment, which
/// outranks `drydock.yaml`, which outranks what is built in.
package struct Configuration: Sendable {
  package enum Origin: String, Sendable {
    case builtIn = "built in"
    case file, environment, option
  }

  package struct Setting<Value: Sendable>: Sendable {
    package var value: Value
    package var origin: Origin
    init(_ value: Value) { (self.value, origin) = (value, .builtIn) }
  }

  /// A configuration that cannot be used.
  package struct Invalid: Error, Sendable {
    package let message: String
  }

  /// The file that was read, if there was one.
  package var file: String?
  package var scriptSeconds = Setting(300.0)
  package var growthBytes = Setting(1 << 30)
  package var lockSeconds = Setting(5.0)
  /// Where shadows are made; empty: the folder for temporary files.
  package var shadowFolder = Setting("")
  /// Bytes of a source beyond which a sample of its rows stands for it.
  package var shadowLimit = Setting(Int.max)
  /// Whether the source is opened instead of copied.
  package var isLive = false
  package var ledger = Setting(".drydock/ledger.db")
  package var showValues = Setting(false)
  /// A server that speaks the chat completions protocol; empty: none.
  package var endpoint = Setting("")
  package var model = Setting("default")
  /// A file that holds the key; the environment outranks it.
  package var keyFile = Setting("")
  package var modelSeconds = Setting(600.0)
  /// What people accepted: losses, and findings of rules.
  package var accepted: [Acceptance] = []
  /// From the environment. Never printed.
  package var key: String?

  package init() {}

  package var limits: Limits {
    var limits = Limits(
      script: .seconds(scriptSeconds.value), growth: growthBytes.value,
      lock: .seconds(lockSeconds.value))
    limits.opensSource = isLive
    return limits
  }

  /// Of runs on a source of so many bytes.
  func limits(bytes: Int) -> Limits {
    scriptSeconds.origin == .builtIn ? limits.fitting(bytes: bytes) : limits
  }

  /// - Parameter path: a file that has to be there; nil looks for `drydock.yaml` and takes none.
  package static func load(path: String?, environment: [String: String]) throws -> Configuration {
    var configuration = Configuration()
    let named = path ?? environment["DRYDOCK_CONFIG"]
    let file = named ?? "drydock.yaml"
    if let data = FileManager.default.contents(atPath: file) {
      try configuration.read(String(decoding: data, as: UTF8.self), from: file)
    } else if named != nil {
      throw Invalid(message: "there is no configuration file \(file)")
    }
    try configuration.read(environment)
    return configuration
  }

  /// ```yaml
  /// limits: { script-seconds: 300, growth-bytes: 1073741824, lock-seconds: 5 }
  /// masks: { show-values: false }
  /// shadow: { dir: /var/tmp, limit-bytes: 10000000000 }
  /// ledger: .drydock/ledger.db
  /// accept: [{ loss: users.fax, by: dana, why: "nobody faxes", until: 2027-01-31 }]
  /// suppress: [{ rule: undo.absent, by: dana, why: "restored from the backup" }]
  /// endpoint: { url: "http://127.0.0.1:8080", model: qwen, key-file: /run/key, seconds: 600 }
  /// ```
  private mutating func read(_ text: String, from path: String) throws {
    file = path
    let tree: Any?
    do {
      // A day stays what is written: one that no month has would become one of the next.
      tree = try Yams.load(yaml: text, .default.removing(.timestamp))
    } catch {
      throw Invalid(message: "\(path) is not YAML: \(yamlFault(error))")
    }
    guard let tree else { return }
    guard let root = tree as? [String: Any] else {
      throw Invalid(message: "\(path) has to be a map of settings")
    }
    for (key, value) in root.sorted(by: { $0.key < $1.key }) {
      switch (key, value) {
      case ("limits", let limits as [String: Any]): try readLimits(limits, path)
      case ("masks", let masks as [String: Any]):
        for (key, value) in masks {
          guard key == "show-values", let flag = value as? Bool else {
            throw Invalid(message: "\(path): masks.\(key) is not a setting, or not true or false")
          }
          set(\.showValues, flag, .file)
        }
      case ("endpoint", let endpoint as [String: Any]): try readEndpoint(endpoint, path)
      case ("shadow", let shadow as [String: Any]):
        for (key, value) in shadow.sorted(by: { $0.key < $1.key }) {
          switch (key, value) {
          case ("dir", let folder as String) where !folder.isBlank:
            set(\.shadowFolder, folder, .file)
          case ("limit-bytes", let bytes as Int) where bytes > 0: set(\.shadowLimit, bytes, .file)
          default:
            throw Invalid(message: "\(path): shadow.\(key) is not a setting, or has a wrong value")
          }
        }
      case ("accept", let entries as [Any]), ("suppress", let entries as [Any]):
        for (index, entry) in entries.enumerated() {
          let place = "\(path): \(key)[\(index + 1)]"
          guard let entry = entry as? [String: Any] else {
            throw Invalid(message: "\(place) has to be a map")
          }
          accepted.append(try Acceptance(entry: entry, at: place))
        }
      case ("ledger", let place as String) where !place.isBlank: set(\.ledger, place, .file)
      default: throw Invalid(message: "\(path): \(key) is not a setting, or has a wrong value")
      }
    }
  }

  private mutating func readEndpoint(_ endpoint: [String: Any], _ path: String) throws {
    for (key, value) in endpoint.sorted(by: { $0.key < $1.key }) {
      switch (key, value) {
      case ("url", let text as String): set(\.endpoint, text, .file)
      case ("model", let text as String): set(\.model, text, .file)
      case ("key-file", let text as String): set(\.keyFile, text, .file)
      case ("seconds", let number as Int) where number > 0 && Double(number) <= Self.mostSeconds:
        set(\.modelSeconds, Double(number), .file)
      default:
        throw Invalid(message: "\(path): endpoint.\(key) is not a setting, or has a wrong value")
      }
    }
  }

  private mutating func readLimits(_ limits: [String: Any], _ path: String) throws {
    for (key, value) in limits.sorted(by: { $0.key < $1.key }) {
      let number = (value as? Double) ?? (value as? Int).map(Double.init)
      guard let number, number > 0, number <= Self.most(of: key),
        try setLimit(key, number, .file)
      else {
        throw Invalid(
          message: "\(path): limits.\(key) is not a limit, or not a number \(Self.range(of: key))")
      }
    }
  }

  /// Seconds of four months, or bytes of a pebibyte: more would be none.
  private static func most(of limit: String) -> Double {
    limit.hasSuffix("-bytes") ? Double(1 << 50) : mostSeconds
  }

  private static let mostSeconds = 1e7

  private static func range(of limit: String) -> String {
    "above 0 and up to \(Int(most(of: limit)))"
  }

  private mutating func setLimit(_ key: String, _ number: Double, _ origin: Origin) throws -> Bool {
    switch key {
    case "script-seconds": set(\.scriptSeconds, number, origin)
    case "growth-bytes": set(\.growthBytes, Int(number), origin)
    case "lock-seconds": set(\.lockSeconds, number, origin)
    default: return false
    }
    return true
  }

  private mutating func read(_ environment: [String: String]) throws {
    let limits = [
      "DRYDOCK_SCRIPT_SECONDS": "script-seconds", "DRYDOCK_GROWTH_BYTES": "growth-bytes",
      "DRYDOCK_LOCK_SECONDS": "lock-seconds",
    ]
    for (variable, key) in limits {
      guard let text = environment[variable] else { continue }
      guard let number = Double(text), number > 0, number <= Self.most(of: key) else {
        throw Invalid(message: "\(variable) is not a number \(Self.range(of: key))")
      }
      _ = try setLimit(key, number, .environment)
    }
    if let url = environment["DRYDOCK_ENDPOINT"] { set(\.endpoint, url, .environment) }
    if let name = environment["DRYDOCK_MODEL"] { set(\.model, name, .environment) }
    key = environment["DRYDOCK_API_KEY"].flatMap { $0.isEmpty ? nil : $0 }
    if let place = environment["DRYDOCK_LEDGER"], !place.isBlank {
      set(\.ledger, place, .environment)
    }
  }

  package mutating func set<Value>(
    _ setting: WritableKeyPath<Configuration, Setting<Value>>, _ value: Value, _ origin: Origin
  ) {
    self[keyPath: setting].value = value
    self[keyPath: setting].origin = origin
  }

  /// The server's key, from the environment or the file that is named.
  func modelKey() throws -> String? {
    if let key { return try oneLine(key) }
    guard !keyFile.value.isEmpty else { return nil }
    guard let data = FileManager.default.contents(atPath: keyFile.value) else {
      throw Invalid(message: "the key file \(keyFile.value) cannot be read")
    }
    return try oneLine(String(decoding: data, as: UTF8.self))
  }

  /// A line end would begin another header.
  private func oneLine(_ key: String) throws -> String {
    let trimmed = key.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !trimmed.contains(where: \.isNewline) else {
      throw Invalid(message: "the key holds more than one line")
    }
    return trimmed
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
