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
      complain(error.message, "see --help")
      Foundation.exit(64)
    case is ExitCode, is CleanExit, is ValidationError: Drydock.exit(withError: error)
    default:
      let code = Drydock.exitCode(for: error)
      if code != .failure { Drydock.exit(withError: error) }
      complain("\(error)", "this is a fault of drydock's own, please report it")
      Foundation.exit(70)
    }
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
