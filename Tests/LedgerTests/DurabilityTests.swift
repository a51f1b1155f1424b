import Foundation
import Ledger
import Testing

/// Real processes, real kills: `ledger-writer` beside the program that runs the tests.
struct DurabilityTests {
  private static var writer: URL {
    get throws {
      let own = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      var place = URL(filePath: own).deletingLastPathComponent()
      while !FileManager.default.isExecutableFile(
        atPath: place.appending(path: "ledger-writer").path)
      {
        try #require(place.pathComponents.count > 1, "ledger-writer is not built")
        place.deleteLastPathComponent()
      }
      return place.appending(path: "ledger-writer")
    }
  }

  private func start(_ arguments: String...) throws -> (Process, Pipe) {
    let process = Process()
    process.executableURL = try Self.writer
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    return (process, output)
  }

  private func lines(_ output: Pipe) -> [String] {
    let data = output.fileHandleForReading.readDataToEndOfFile()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test func `eight processes with a thousand events each lose none`() throws {
    let place = try Place()
    let writers = try (0..<8).map { try start(place.path, "w\($0)", "1000") }
    var heads: [String] = []
    for (process, output) in writers {
      let said = lines(output)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      #expect(said.count == 1000)
      heads += [said.last, said.first].compactMap {
        $0?.split(separator: " ").last.map(String.init)
      }
    }
    let ledger = try SQLiteLedger(path: place.path, isMade: false)
    let ids = Set(try ledger.events().map(\.id))
    #expect(ids.count == 8000)
    // Every head that was printed is in the chain.
    for head in heads { _ = try ledger.read(head: head) { _ in } }
  }

  /// Ends the writer at its n-th write, then looks at what it had said was on the disk.
  private func stopped(at n: Int, seed: UInt32) throws -> Bool {
    let place = try Place()
    let (process, output) = try start(place.path, "w", "12", "\(n)", "\(seed)")
    let said = lines(output)
    process.waitUntilExit()
    let isStopped = process.terminationStatus == 99
    #expect(isStopped || process.terminationStatus == 0)
    var ledger = try SQLiteLedger(path: place.path)
    try ledger.checkFile()
    let events = try ledger.events()
    #expect(events.count >= said.count, "stopped at \(n), seed \(seed): an event was lost")
    if let head = said.last?.split(separator: " ").last {
      _ = try ledger.read(head: String(head)) { _ in }
    }
    try ledger.append([event(77)])
    #expect(try ledger.events().count == events.count + 1)
    return isStopped
  }

  @Test func `a process that ends at any write leaves a valid chain`() throws {
    var n = 1
    while n <= 200, try stopped(at: n, seed: 0) { n += 1 }
    #expect(n > 30)
  }

  @Test func `a power cut at any write loses nothing that was said`() throws {
    var n = 1
    while n <= 200, try stopped(at: n, seed: UInt32(n) &* 2_654_435_761 | 1) { n += 1 }
    #expect(n > 30)
  }

  @Test func `killed while it writes, nothing that was said is lost`() throws {
    for round in 0..<20 {
      let place = try Place()
      let (process, output) = try start(place.path, "w", "1000000")
      // Somewhere within one of its first events: while it goes on, this waits for what it says.
      var said = Data()
      while said.count(where: { $0 == UInt8(ascii: "\n") }) <= round {
        let more = output.fileHandleForReading.availableData
        try #require(!more.isEmpty, "the writer ended by itself")
        said += more
      }
      usleep(UInt32(round * 7_919 % 115) * 10)
      kill(process.processIdentifier, SIGKILL)
      said += output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationReason == .uncaughtSignal)
      let events = try SQLiteLedger(path: place.path).events()
      #expect(events.count >= said.count { $0 == UInt8(ascii: "\n") })
    }
  }

  @Test func `a full disk is an error and loses no event`() throws {
    let place = try Place()
    let (process, output) = try start(place.path, "w", "5000", "--bytes", "200000")
    let said = lines(output)
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    #expect(!said.isEmpty && said.count < 5000)
    #expect(try SQLiteLedger(path: place.path).events().count == said.count)
  }
}
