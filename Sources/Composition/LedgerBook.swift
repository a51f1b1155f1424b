import EngineInterface
import Foundation
import Ledger
import Reports

/// The ledger as commands use it: where it is, who writes, when, under which names.
package struct LedgerBook {
  package let path: String
  /// The person that did what is written down, in words; pseudonymised before it is written.
  package var person: String
  /// When the command began.
  package let start: Moment
  private let source: LedgerEvent.Source

  /// - Parameter person: nil: who is logged in.
  package init(_ configuration: Configuration, by person: String? = nil) {
    let environment = ProcessInfo.processInfo.environment
    path = configuration.ledger.value
    self.person = person ?? environment["DRYDOCK_BY"] ?? NSUserName()
    start = Self.now
    source = environment["CI"].map { !$0.isEmpty && $0 != "false" } ?? false ? .ci : .app
  }

  /// The time at which a command answers; the only clock of the ledger.
  package static var now: Moment { Moment(seconds: Int(Date().timeIntervalSince1970)) }

  /// Whether there is a ledger yet.
  package var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// - Parameter isMade: whether one is made where there is none.
  /// - Throws: `LocationError`.
  package func open(isMade: Bool = true) throws -> SQLiteLedger {
    if !isMade, !exists {
      throw LocationError(
        .unreadable, "there is no ledger at \(path)",
        remedy: "drydock record, plan and verify begin one; another place is named by ledger: in "
          + "drydock.yaml or DRYDOCK_LEDGER")
    }
    do {
      if isMade { try makeFolder() }
      return try SQLiteLedger(path: path, isMade: isMade)
    } catch let error as LedgerError {
      throw Self.located(error, path)
    } catch {
      throw LocationError(
        .unreachable, "the ledger \(path) cannot be made",
        remedy: "check its folder, or name another place with ledger: or DRYDOCK_LEDGER")
    }
  }

  @discardableResult
  private func makeFolder() throws -> URL {
    let folder = URL(filePath: path).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  /// A ledger's error with its place and what to do.
  package static func located(_ error: LedgerError, _ path: String) -> LocationError {
    switch error {
    case .notALedger, .broken, .conflict:
      LocationError(
        .unreadable, "\(path): \(error.message)",
        remedy: "compare it with an export or a backup of yours; nothing was written")
    case .unusable, .taken:
      LocationError(
        .unreachable, "the ledger \(path): \(error.message)",
        remedy: "nothing was recorded; make room or give access, then say it again")
    }
  }

  /// The name under which a person stands in this ledger.
  package func pseudonym(of person: String) throws -> String {
    guard !person.isEmpty else { return "" }
    do {
      let folder = try makeFolder()
      return try Pseudonyms(keyFile: folder.appending(path: "people.key").path).name(for: person)
    } catch {
      throw LocationError(
        .unreachable, "the key of the people's pseudonyms beside \(path) cannot be read or made",
        remedy: "it is 32 bytes, made at the first use")
    }
  }

  /// An event of now, or of another time.
  package func event(
    _ kind: LedgerEvent.Kind, _ migration: String, _ facts: [String: String?] = [:],
    at moment: Moment? = nil, source: LedgerEvent.Source? = nil, actor: String? = nil,
    id: String? = nil
  ) throws -> LedgerEvent {
    let now = Self.now
    let at = moment ?? now
    return LedgerEvent(
      id: id ?? UUID().uuidString.lowercased(), migration: migration, at: at,
      actor: try actor ?? pseudonym(of: person), source: source ?? self.source,
      tool: drydockVersion, isLate: now.seconds - at.seconds > Moment.day, kind: kind,
      facts: facts.compactMapValues { $0 })
  }

  /// Writes events down; they are on the disk when this returns.
  /// - Throws: `LocationError`.
  @discardableResult
  package func append(_ events: [LedgerEvent]) throws -> LedgerHead {
    var ledger = try open()
    do { return try ledger.append(events) } catch { throw Self.located(error, path) }
  }

  /// A new migration's id.
  package static var newMigration: String {
    "m-" + UUID().uuidString.lowercased().filter(\.isHexDigit).prefix(12)
  }

  /// The migration that a plan's folder belongs to, or that was requested under a name or an id.
  package func migration(of plan: String) throws -> String? {
    if let id = PlanFolder(plan).migration { return id }
    guard exists else { return nil }
    do { return try open(isMade: false).migration(named: Self.name(of: plan)) } catch let error
      as LedgerError
    {
      throw Self.located(error, path)
    }
  }

  /// A plan's path as it is written down: the same however it was typed, and without the folders above
  /// this one, which may bear a person's name.
  package static func name(of plan: String) -> String {
    let here = FileManager.default.currentDirectoryPath
    var path = plan
    if path.hasPrefix(here + "/") { path = String(path.dropFirst(here.count + 1)) }
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard path.hasPrefix("/") else { return parts.joined(separator: "/") }
    return "…/" + parts.suffix(2).joined(separator: "/")
  }
}
