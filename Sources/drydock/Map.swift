import ArgumentParser
import Composition
import Foundation
import Reports

struct Map: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Show what of one schema became what of another, with the evidence.",
    discussion: """
      EXAMPLE
        drydock map --from shop.db --to target.sql --out mapping.yaml

      What is declared outranks what is found: in the mapping file, by --rename, or in the target by a \
      comment "-- drydock: renamed from old_name". Where both sides hold data their values are \
      compared. Nothing is renamed by it: plan and verify take the file with --mapping, after a person \
      has read it.
      """)

  @OptionGroup var places: FromTo
  @Option(
    help: ArgumentHelp("Write the mapping to a file that is not there yet.", valueName: "file"))
  var out: String?
  @Option(help: ArgumentHelp("A script, to see what it moves.", valueName: "file"))
  var script: String?
  @Option(help: "How to print the mapping.") var format: Format = .text
  @OptionGroup var settings: Settings

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, yaml }

  func run() async throws {
    if let out, FileManager.default.fileExists(atPath: out) {
      throw UsageError("\(out) is there already: name another file with --out")
    }
    var request = Request(
      from: places.from, to: places.to, renames: places.rename,
      configuration: try settings.configuration())
    request.mapping = places.mapping
    let text = try script.map(readScript)
    let mapped = try await Terminal.progress("matching") { [request] in
      try await Workshop(request).map(script: text)
    }
    let report = mapped.report
    if let out {
      try writeNewFile(report.yaml, at: out)
    }
    switch format {
    case .text: Terminal.show(report.text(colour: Terminal.hasColour))
    case .json: print(report.json.text())
    case .yaml: print(report.yaml, terminator: "")
    }
  }
}
