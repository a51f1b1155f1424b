/// How long the measures took that a check reads and no other one asks for, in milliseconds by the check's id.
struct Timings: Sendable {
  private(set) var milliseconds: [String: Double] = [:]

  mutating func note(_ check: String, _ spent: Double) { milliseconds[check, default: 0] += spent }

  mutating func add(_ other: Timings) {
    for (check, spent) in other.milliseconds { note(check, spent) }
  }

  mutating func measure<Result>(
    _ check: String, _ work: () async throws -> Result
  ) async rethrows -> Result {
    let start = ContinuousClock.now
    let result = try await work()
    note(check, (ContinuousClock.now - start) / .milliseconds(1))
    return result
  }
}
