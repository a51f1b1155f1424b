internal import CStopAtWrite
import Foundation
import Ledger

// ledger-writer FILE NAME COUNT [STOP SEED] [--bytes LIMIT]
// Appends COUNT events, each in a transaction of its own, and says each one that is on the disk.
// STOP ends the process at its n-th write; LIMIT is the largest size that a file may get, in bytes.
let arguments = CommandLine.arguments
let limit = arguments.firstIndex(of: "--bytes").flatMap { rlim_t(arguments[$0 + 1]) }
guard arguments.count >= 4, let count = Int(arguments[3]) else { exit(64) }
if arguments.count >= 6, limit == nil, let stop = Int32(arguments[4]),
  let seed = UInt32(arguments[5])
{
  guard drydock_stop_at_write(stop, seed) != 0 else { exit(70) }
}
do {
  var ledger = try SQLiteLedger(path: arguments[1])
  if let limit {
    // A disk that is full: a write beyond fails instead of ending the process.
    signal(SIGXFSZ, SIG_IGN)
    var resource = rlimit(rlim_cur: limit, rlim_max: limit)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &resource)
  }
  for number in 0..<count {
    let event = LedgerEvent(
      id: "\(arguments[2])-\(number)", migration: "m-\(number % 7)", at: Moment(seconds: number),
      tool: "test", kind: .verified, facts: ["number": "\(number)", "writer": arguments[2]])
    let head = try ledger.append([event])
    print("\(event.id) \(head.events) \(head.hash)")
    fflush(nil)
  }
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(1)
}
