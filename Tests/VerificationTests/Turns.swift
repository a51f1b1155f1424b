import Composition
import Findings

/// Lets a few verifications be under way at once. All cases of all tests begin together, each holds files
/// open until it ends, and where a few thousand of them are open a program that starts another one may
/// not survive it: Foundation's `Process` copies the last names of /proc/self/fd from beyond the end of
/// the 32 KB in which they were read, from some 1,350 open files on.
actor Turns {
  private static let shared = Turns()
  private var free = 8
  private var waiting: [CheckedContinuation<Void, Never>] = []

  private func take() async {
    if free > 0 { free -= 1 } else { await withCheckedContinuation { waiting.append($0) } }
  }

  private func giveBack() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }

  static func wait<Value: Sendable>(
    for work: () async throws -> Value
  ) async throws -> Value {
    await shared.take()
    do {
      let value = try await work()
      await shared.giveBack()
      return value
    } catch {
      await shared.giveBack()
      throw error
    }
  }
}

/// What a workshop makes of a request, in its turn.
func verify(_ request: Request, up: SourceText, down: SourceText?) async throws -> Judged {
  try await Turns.wait { try await Workshop(request).verify(up: up, down: down) }
}

func plan(_ request: Request) async throws -> Judged {
  try await Turns.wait { try await Workshop(request).plan() }
}
