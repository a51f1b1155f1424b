import Synchronization

/// How far a long command is.
final class Counter: Sendable {
  private let state = Mutex((0, 0))
  func set(_ done: Int, of all: Int) { state.withLock { $0 = (done, all) } }
  @Sendable func words() -> String {
    let (done, all) = state.withLock { $0 }
    return all == 0 ? "" : ", \(done) of \(all)"
  }
}
