import Foundation
import Testing

/// The page of a verdict, in a real browser.
struct PageTests {
  /// What names, values and scripts can hold. None of it may do anything on the page.
  static let payloads = [
    "<script>document.body.dataset.owned = 1</script>",
    "\"><img src=x onerror=\"document.body.dataset.owned = 1\">",
    "{{#owned}}x{{/owned}}{{{verdict}}}",
    "' onmouseover='document.body.dataset.owned = 1",
    "</pre></style><style>*{display:none}</style>",
    "\u{202E}gnp.exe", "\u{1B}[2J", "<!--", "]]>", "javascript:alert(1)", "&lt;b&gt;",
  ]

  private func render(_ command: Command, _ page: String) throws -> String {
    try command.write(page, to: "page.html")
    let browser = "/usr/bin/chromium"
    try #require(FileManager.default.isExecutableFile(atPath: browser), "chromium is not installed")
    let process = Process()
    process.executableURL = URL(filePath: browser)
    process.arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu",
      "--user-data-dir=\(command.temporary.path)/b",
      "--virtual-time-budget=2000", "--dump-dom", command.folder.appending(path: "page.html").path,
    ]
    let output = command.folder.deletingLastPathComponent().appending(path: "dom")
    try Data().write(to: output)
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return String(decoding: try Data(contentsOf: output), as: UTF8.self)
  }

  @Test func `a hostile database makes an inert page`() throws {
    let command = try Command()
    defer { command.remove() }
    func name(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
    func literal(_ text: String) -> String { "'\(text.replacing("'", with: "''"))'" }
    let columns = Self.payloads.map { "\(name($0)) TEXT" }.joined(separator: ", ")
    let values = Self.payloads.map(literal).joined(separator: ", ")
    let table = name("t<script>document.body.dataset.owned = 1</script>")
    try command.write(
      "CREATE TABLE \(table) (id INTEGER PRIMARY KEY, \(columns));\n"
        + (1...12).map { "INSERT INTO \(table) VALUES (\($0), \(values));" }.joined(separator: "\n"),
      to: "source.sql")
    let updates = Self.payloads.map { "\(name($0)) = NULL" }.joined(separator: ", ")
    try command.write(
      "-- <script>document.body.dataset.owned = 1</script>\nUPDATE \(table) SET \(updates) WHERE id < 9 "
        + "AND '<img src=x onerror=document.body.dataset.owned=1>' <> '';", to: "up.sql")
    let outcome = try command.run(
      "verify", "--from", "source.sql", "--to", "source.sql", "--script", "up.sql", "--format",
      "html",
      "--show-values")
    #expect(outcome.code == 1)
    #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\u{202E}"))
    let dom = try render(command, outcome.output)
    #expect(dom.contains("cannot be had back"), "the page was rendered")
    #expect(!dom.contains("data-owned"))
    #expect(!dom.contains("<script") && !dom.contains("<img") && !dom.contains("<iframe"))
    #expect(dom.components(separatedBy: "<style").count == 2)
    // As text they are there.
    #expect(dom.contains("&lt;script&gt;document.body.dataset.owned = 1&lt;/script&gt;"))
    #expect(dom.contains("{{#owned}}x{{/owned}}{{{verdict}}}"))
  }

  @Test func `what a model says is inert, on the page and in the terminal`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    try command.write(shopTarget, to: "target.sql")
    let reply: [String: Any] = [
      "analysis": Self.payloads.joined(separator: " "),
      "assumptions": Self.payloads, "questions": Self.payloads.map { "Is it \($0)?" },
      "forward": [
        "-- </pre><script>document.body.dataset.owned = 1</script>\nSELECT '\u{1B}[2J{{#owned}}'"
      ],
      "reverse": ["SELECT '<img src=x onerror=document.body.dataset.owned=1>'"],
    ]
    let recording: [String: Any] = ["answeredBy": "written by hand", "model": "m", "reply": reply]
    let folder = command.folder.appending(path: "answers")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try JSONSerialization.data(withJSONObject: recording).write(
      to: folder.appending(path: "1.json"))
    let outcome = try command.run(
      "plan", "--from", "source.sql", "--to", "target.sql", "--ask-for", "plan",
      "--replay", "answers", "--out", "plan")
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("a model    rejected"))
    #expect(!outcome.output.contains("\u{1B}") && !outcome.output.contains("\u{202E}"))
    // The attempt itself, as a person would have it verified again, and the plan's page.
    let again = try command.run(
      "verify", "--from", "source.sql", "--to", "target.sql", "--script", "plan/attempts/2/up.sql",
      "--format", "html")
    let page = String(
      decoding: try #require(try command.files()["plan/report.html"]), as: UTF8.self)
    for text in [page, again.output] {
      #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
      let dom = try render(command, text)
      #expect(!dom.contains("data-owned"))
      #expect(!dom.contains("<script") && !dom.contains("<img") && !dom.contains("<iframe"))
      #expect(dom.components(separatedBy: "<style").count == 2)
      #expect(dom.contains("{{#owned}}"), "it is there, as text")
    }
    let dom = try render(command, page)
    #expect(dom.contains("&lt;script&gt;document.body.dataset.owned = 1&lt;/script&gt;"))
    #expect(dom.contains("What the model says of attempt 2"))
    #expect(dom.contains("Assumes: {{#owned}}x{{/owned}}{{{verdict}}}"))
  }

  @Test func `a page asks for nothing and shows what was measured`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(shopSource, to: "source.sql")
    try command.write(shopTarget, to: "target.sql")
    let planned = try command.run(
      "plan", "--from", "source.sql", "--to", "target.sql", "--out", "plan")
    #expect(planned.code == 0)
    let page = String(
      decoding: try #require(try command.files()["plan/report.html"]), as: UTF8.self)
    for reference in ["http:", "https:", "src=", "@import", "url("] {
      #expect(!page.contains(reference), "\(reference)")
    }
    let dom = try render(command, page)
    #expect(dom.contains(">proved</span>"))
    #expect(dom.contains("Not shown: rows that the source does not hold today"))
    #expect(dom.contains("_drydock_kept_t"))
    #expect(dom.contains("CREATE TABLE _drydock_kept_t"))
    #expect(!page.contains("Lovelace"))
  }
}
