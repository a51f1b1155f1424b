import ArgumentParser
import Composition
import Foundation

struct Replay: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serve recorded replies as a model server would.",
    discussion: """
      A folder that plan --record wrote answers the prompts it was asked. A recording \
      that names no prompt answers whatever else is asked, once, in the order of files.

      EXAMPLE
        drydock replay --serve answers --port 8099

      Then: drydock plan --from shop.db --to target.sql --model http://127.0.0.1:8099
      """)

  @Option(help: ArgumentHelp("The folder of the recordings.", valueName: "folder"))
  var serve: String
  @Option(help: "Where to listen on this machine; 0 for any port that is free.") var port: UInt16 =
    0

  func run() async throws {
    let (endpoint, count) = try serveRecordings(in: serve, port: port)
    print("\(count) recordings at \(endpoint); Ctrl-C ends this")
    fflush(nil)
    while true { try await Task.sleep(for: .seconds(3600)) }
  }
}
