import Dispatch

/// A thread of its own for an actor whose calls block in C, so that they never hold one of the few
/// threads that all tasks share.
final class BlockingExecutor: SerialExecutor {
  private let queue = DispatchQueue(label: "drydock.sqlite")

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
