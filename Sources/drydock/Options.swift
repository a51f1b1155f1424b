import ArgumentParser
import Composition
import Findings
import Foundation
import Reports
import Verdicts

enum OutputFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

enum KeysMode: String, ExpressibleByArgument, CaseIterable { case on, off }

struct FromTo: ParsableArguments {
  @Option(help: "The database to migrate: a SQLite file, a .sql file or a folder of them.")
  var from: String

  @Option(help: "The schema to reach: the same kinds of place.")
  var to: String?

  @Option(
    help: ArgumentHelp(
      "A column or table that got a new name. Repeatable.", valueName: "table.old=new"))
  var rename: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where tables and columns go, as drydock map writes it.", valueName: "file"))
  var mapping: String?
}

enum VerdictFormat: String, ExpressibleByArgument, CaseIterable { case text, json, html }

struct Settings: ParsableArguments {
  @Option(help: "A configuration file instead of drydock.yaml.")
  var config: String?

  @Option(help: ArgumentHelp("Where to put the copies of the data.", valueName: "folder"))
  var shadowDir: String?

  @Option(
    help: ArgumentHelp(
      "Copy sources up to this size, and sample the rows of larger ones (bytes, 500MB, 10GB).",
      valueName: "size"))
  var shadowLimit: Size?

  @Flag(help: "Open the source and take a backup of it while others write, instead of copying it.")
  var live = false

  func configuration() throws -> Configuration {
    var configuration = try Configuration.load(
      path: config, environment: ProcessInfo.processInfo.environment)
    if let shadowDir { configuration.set(\.shadowFolder, shadowDir, .option) }
    if let shadowLimit { configuration.set(\.shadowLimit, shadowLimit.bytes, .option) }
    configuration.isLive = live
    return configuration
  }
}

/// A number of bytes, with a unit or without.
struct Size: ExpressibleByArgument {
  let bytes: Int

  init?(argument: String) {
    let units = ["KB": 1_000, "MB": 1_000_000, "GB": 1_000_000_000, "TB": 1_000_000_000_000]
    let unit = units.first { argument.uppercased().hasSuffix($0.key) }
    guard let number = Int(argument.dropLast(unit == nil ? 0 : 2)), number > 0 else { return nil }
    let (bytes, isTooMuch) = number.multipliedReportingOverflow(by: unit?.value ?? 1)
    guard !isTooMuch else { return nil }
    self.bytes = bytes
  }
}

struct Judging: ParsableArguments {
  @Option(
    help: "Foreign-key mode of the tool that will run the migration (default: both are tried).")
  var foreignKeys: KeysMode?

  @Option(
    help: ArgumentHelp(
      "A table that may stay although the target lacks it. Repeatable.", valueName: "table"))
  var keepTable: [String] = []

  @Option(
    help: ArgumentHelp(
      "A dropped column or table whose loss is accepted, or rows that may go: "
        + "'table[predicate]<=number'. Repeatable.", valueName: "table.column"))
  var acceptLoss: [String] = []

  @Option(
    help: ArgumentHelp(
      "Queries whose answers have to stay the same, and probes that must find nothing.",
      valueName: "file"))
  var invariants: String?

  @Option(
    help: ArgumentHelp("Queries of the programs that are in use now.", valueName: "file"))
  var oldQueries: String?

  @Option(
    help: ArgumentHelp("Queries of the programs that come after.", valueName: "file"))
  var newQueries: String?

  @Flag(help: "Show example values as they are instead of masked.")
  var showValues = false

  @Option(
    help: ArgumentHelp(
      "Exit with 1 at this verdict (review, rejected) or severity (low to critical).",
      valueName: "word"))
  var failOn: FailOn = .verdict(.rejected)
}

enum FailOn: ExpressibleByArgument {
  case verdict(Verdict.Outcome)
  case severity(Severity)

  init?(argument: String) {
    if argument == "review" || argument == "rejected",
      let word = Verdict.Outcome(rawValue: argument)
    {
      self = .verdict(word)
    } else if let word = Severity(rawValue: argument) {
      self = .severity(word)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String { "rejected" }

  func fails(_ verdict: Verdict) -> Bool {
    switch self {
    case .verdict(let limit): verdict.outcome >= limit
    case .severity(let limit):
      // A check may fail without a finding of that weight.
      verdict.outcome == .rejected
        || verdict.findings.contains { $0.severity >= limit && $0.accepted == nil }
    }
  }
}
