import ArgumentParser
import Composition
import Dispatch
import EngineInterface
import Foundation
import Reports
import Synchronization

struct Drydock: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drydock",
    abstract: "Drafts a database migration and proves it on a shadow copy.",
    discussion: """
      EXAMPLE
        drydock verify --from old.db --to new.sql --script up.sql --rollback down.sql

      EXIT CODES
        0 good   1 at or above --fail-on   64 usage   65 unreadable input
        69 unreachable   70 a fault of drydock's own
      """,
    version: "drydock \(drydockVersion)",
    subcommands: [
      Plan.self, Verify.self, Diff.self, Map.self, Profile.self, Parse.self, Explain.self,
      Replay.self,
      Eval.self, Compare.self, Prompts.self,
      Record.self, Reveal.self, LedgerCommand.self, Baseline.self, Rework.self,
      MetricsCommand.self,
      Doctor.self,
    ])

  /// Runs the command of this process and ends it with the documented code.
  static func start() async -> Never {
    cleanUpOnSignals()
    do {
      try checkCommand()
      try checkRepetition()
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      try finishOutput()
      Foundation.exit(0)
    } catch {
      // A run whose copies an interrupt took away fails; the process ends by the signal.
      if isInterrupted.withLock({ $0 }) { while true { pause() } }
      Workshop.removeShadows()
      // A verdict that could not be written is not given by the exit code alone.
      if error is ExitCode {
        do { try finishOutput() } catch { leave(error) }
      }
      leave(error)
    }
  }

  /// What could not be written has not been said. Whoever closed the pipe has read enough.
  private static func finishOutput() throws {
    let failure = fflush(nil) != 0 ? errno : Terminal.outputFailure.withLock { $0 }
    guard failure != 0, failure != EPIPE else { return }
    throw LocationError(
      .unreachable, "standard output cannot be written: \(String(cString: strerror(failure)))",
      remedy: "look whether there is room, and run it again")
  }

  private static func leave(_ error: any Error) -> Never {
    switch error {
    case let error as LocationError:
      complain(error.message, error.remedy)
      Foundation.exit(error.kind == .unreachable ? 69 : 65)
    case let error as Configuration.Invalid:
      complain(error.message, "see drydock doctor --help")
      Foundation.exit(65)
    case let error as PlanFolder.NoPlace:
      complain(error.message, "name another folder with --out")
      Foundation.exit(65)
    case let error as UsageError:
      complain(error.message, error.remedy ?? "see \(helpOfCommand)")
      Foundation.exit(64)
    case is ExitCode, is CleanExit, is ValidationError: Drydock.exit(withError: error)
    default:
      let code = Drydock.exitCode(for: error)
      if code != .failure { Drydock.exit(withError: error) }
      complain("\(error)", "this is a fault of drydock's own, please report it")
      Foundation.exit(70)
    }
  }

  /// `drydock ledger verify --help`
  private static var helpOfCommand: String {
    var words = ["drydock"]
    var commands = configuration.subcommands
    for argument in CommandLine.arguments.dropFirst() {
      guard let command = commands.first(where: { $0.word == argument }) else { break }
      words.append(argument)
      commands = command.configuration.subcommands
    }
    return words.joined(separator: " ") + " --help"
  }

  /// A word that is no command is told before its options are.
  private static func checkCommand() throws {
    guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-"), word != "help"
    else { return }
    let words = configuration.subcommands.map { $0.word }
    guard !words.contains(word) else { return }
    let near = closest(to: word, among: words).map { "; is it \($0)?" } ?? ""
    throw UsageError("there is no command \(word)\(near)")
  }

  /// Of an option that is given twice the parser takes the last: the other file would not be looked at.
  private static func checkRepetition() throws {
    let single = [
      "--from", "--to", "--script", "--rollback", "--ask", "--mapping", "--out", "--model",
    ]
    let given = CommandLine.arguments.map { $0.prefix { $0 != "=" } }
    guard let twice = single.first(where: { option in given.count { $0 == option } > 1 }) else {
      return
    }
    throw UsageError("\(twice) is given twice: give it once")
  }

  /// One line of what is wrong and one of what to do.
  private static func complain(_ wrong: String, _ remedy: String) {
    Terminal.standardError("error: \(plainText(wrong))\n  \(plainText(remedy))\n")
  }

  private static let isInterrupted = Mutex(false)

  /// Copies of the data do not outlive an interrupted process.
  private static func cleanUpOnSignals() {
    for number in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] {
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler {
        _ = source  // kept for as long as the process lives
        isInterrupted.withLock { $0 = true }
        Workshop.removeShadows()
        signal(number, SIG_DFL)
        kill(getpid(), number)
      }
      source.resume()
    }
  }
}

extension ParsableCommand {
  /// What it is called on the command line.
  fileprivate static var word: String {
    configuration.commandName ?? String(describing: self).lowercased()
  }
}

/// The one of some words that takes the fewest letters more, less or else; nil where none is near.
func closest(to word: String, among words: [String]) -> String? {
  func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var last = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(row[j] + 1, above + 1, last + (x == y ? 0 : 1))
        last = above
      }
    }
    return row[b.count]
  }
  let near = words.map { ($0, distance(Array(word.lowercased()), Array($0))) }.min { $0.1 < $1.1 }
  return near.flatMap { $0.1 <= max(1, word.count / 3) ? $0.0 : nil }
}
