import ArgumentParser
import Composition
import EngineInterface
import Findings
import Foundation
import Ledger
import Reports
import Verdicts

struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Judge a migration script on shadow copies of the data.",
    discussion: """
      EXAMPLE
        drydock verify --from old.db --to new.sql --script up.sql --rollback down.sql

      The source is copied and, without --live, never opened. The exit code is 0 for proved and \
      review, 1 for rejected, unless --fail-on says otherwise.
      """)

  @OptionGroup var places: FromTo
  @Option(help: ArgumentHelp("The forward script.", valueName: "file")) var script: String
  @Option(help: ArgumentHelp("The rollback script.", valueName: "file")) var rollback: String?
  @OptionGroup var judging: Judging
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "What was asked for, in words. A value that they name may stand where NULL was, in a column that "
        + "may not be NULL any more.", valueName: "words"))
  var ask: String = ""
  @Option(help: "How to print the verdict.") var format: VerdictFormat = .text
  @Option(
    help: ArgumentHelp(
      "The migration on record that the script is of; of a plan's script, that plan's.",
      valueName: "plan"))
  var migration: String?
  @OptionGroup var settings: Settings

  func run() async throws {
    let configuration = try settings.configuration()
    let book = LedgerBook(configuration)
    if places.to == nil, places.mapping != nil || !places.rename.isEmpty {
      throw UsageError("--mapping and --rename lead to a target, and --to names none")
    }
    let up = try readScript(script)
    let down = try rollback.map(readScript)
    var request = Request(places, judging, configuration)
    request.ask = ask
    let judged = try await Terminal.progress("verifying") {
      try await Workshop(request).verify(up: up, down: down)
    }
    for note in judged.notes { Terminal.standardError("note: \(plainLine(note))\n") }
    switch format {
    case .json: print(judged.json.value.text())
    case .html: print(try judged.html())
    case .text:
      Terminal.show(
        TextReport(
          judged.verdict, of: judged.draft, masking: judged.masking, colour: Terminal.hasColour,
          upName: script, downName: rollback ?? script
        ).text)
    }
    let head = book.recordOrWarn {
      let own = URL(filePath: script).deletingLastPathComponent().relativePath
      let id = try migration.map { try book.known($0) } ?? PlanFolder(own).migration
      return [
        try book.verified(
          id ?? "", judged.verdict, of: judged.draft, inputs: judged.inputs,
          seconds: LedgerBook.now.seconds - book.start.seconds)
      ]
    }
    if let head { sayHead(head, isText: format == .text) }
    if judging.failOn.fails(judged.verdict) { throw ExitCode(1) }
  }
}

func readScript(_ path: String) throws -> SourceText {
  var isFolder: ObjCBool = false
  if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
    throw LocationError(
      .unreadable, "the script \(path) is a folder", remedy: "name the file in it")
  }
  // A pipe has no length, and is read to its end.
  let file = path == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: path)
  guard let data = try? file?.readToEnd() ?? Data(), file != nil else {
    let isThere = FileManager.default.fileExists(atPath: path)
    throw LocationError(
      .unreadable, "the script \(path) cannot be read",
      remedy: isThere ? "check its permissions" : "check the path")
  }
  // No text holds one, and every database does.
  guard !data.contains(0) else {
    throw LocationError(
      .unreadable, "the script \(path) is no text: it holds a zero byte", remedy: "name a script")
  }
  return SourceText(utf8: Array(data))
}

extension Request {
  init(_ places: FromTo, _ judging: Judging, _ configuration: Configuration) {
    self.init(
      from: places.from, to: places.to, renames: places.rename,
      foreignKeys: judging.foreignKeys.map { $0 == .on }, keepTables: judging.keepTable,
      acceptLosses: judging.acceptLoss, showValues: judging.showValues,
      configuration: configuration)
    mapping = places.mapping
    invariants = judging.invariants
    oldQueries = judging.oldQueries
    newQueries = judging.newQueries
  }
}
