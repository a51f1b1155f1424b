import Composition
import EngineInterface
import Findings
import Foundation
import Testing
import Verdicts

/// What people accept beforehand: losses, purged rows, findings of a rule.
struct AcceptanceTests {
  private static let source: String = {
    let rows = (1...40).map { "(\($0), 'n\($0)', \($0 % 4 == 0 ? "'old'" : "'live'"))" }
    return
      "CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT NOT NULL, state TEXT NOT NULL); INSERT INTO t VALUES \(rows.joined(separator: ", "));"
  }()
  private static let target =
    "CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT NOT NULL, state TEXT NOT NULL);"
  private static let purge = "DELETE FROM t WHERE state = 'old';"

  @Test func `rows that may go are no loss, and are told`() async throws {
    let found = try await tryOut(Self.source, Self.target, Self.purge) { request, _ in
      request.acceptLosses = ["t[state = 'old']<=10"]
    }
    #expect(found.outcome == .review)
    #expect(found.loss?.unintended.rows == 0 && found.loss?.intended.rows == 10)
    let finding = try #require(found.findings.first { $0.rule == "loss.purged" })
    #expect(finding.accepted == "accepted on the command line" && finding.count == 10)
  }

  @Test func `what goes beyond is lost`() async throws {
    let fewer = try await tryOut(Self.source, Self.target, Self.purge) { request, _ in
      request.acceptLosses = ["t[state = 'old']<=7"]
    }
    #expect(fewer.outcome == .rejected && fewer.loss?.unintended.rows == 3)
    let others = try await tryOut(Self.source, Self.target, "DELETE FROM t WHERE id > 38;") {
      request, _ in request.acceptLosses = ["t[state = 'old']<=10"]
    }
    #expect(others.outcome == .rejected && others.loss?.unintended.rows == 1)
  }

  @Test(arguments: [
    "t[state = 'old'", "t[state = 'old']", "[x]<=3", "t[x]<=many", "t]x[<=3", "t[x]<=-1",
  ])
  func `an acceptance that cannot be read is a usage error`(_ option: String) async throws {
    await #expect(throws: UsageError.self) {
      _ = try await tryOut(Self.source, Self.target, Self.purge) { request, _ in
        request.acceptLosses = [option]
      }
    }
  }

  @Test(arguments: ["nothing_there = 1", "1); DELETE FROM t; --"])
  func `a predicate is one expression over the table`(_ predicate: String) async throws {
    await #expect(throws: (any Error).self) {
      _ = try await tryOut(Self.source, Self.target, Self.purge) { request, _ in
        request.acceptLosses = ["t[\(predicate)]<=10"]
      }
    }
  }

  private func configured(_ text: String) throws -> Configuration {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try Configuration.load(path: file.path, environment: [:])
  }

  @Test func `a rule is suppressed by a name, with a reason, until a day`() async throws {
    func outcome(_ until: String) async throws -> Verdict {
      let configuration = try configured(
        "suppress: [{ rule: undo.absent, by: dana, why: \"from the backup\", until: \(until) }]")
      return try await tryOut(
        Self.source,
        "CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT NOT NULL, state TEXT NOT NULL); CREATE INDEX i ON t(n);",
        "CREATE INDEX i ON t(n);"
      ) { request, _ in request.configuration = configuration }
    }
    let now = try await outcome("2999-01-31")
    let absent = try #require(now.findings.first { $0.rule == "undo.absent" })
    #expect(absent.accepted == "from the backup, by dana, until 2999-01-31")
    #expect(now.accepted.map(\.what) == ["rule undo.absent"])
    let then = try await outcome("2020-01-31")
    #expect(then.findings.first { $0.rule == "undo.absent" }?.accepted == nil)
  }

  @Test func `a loss is accepted in the configuration, a failed check stays failed`() async throws {
    let configuration = try configured(
      """
      accept: [{ loss: "t[state = 'old']<=10", by: dana, why: retention }]
      suppress: [{ rule: loss.rows, by: dana, why: "never mind" }]
      """)
    let purged = try await tryOut(Self.source, Self.target, Self.purge) { request, _ in
      request.configuration = configuration
    }
    #expect(purged.outcome == .review && purged.loss?.unintended.rows == 0)
    let lost = try await tryOut(Self.source, Self.target, "DELETE FROM t;") { request, _ in
      request.configuration = configuration
    }
    #expect(lost.outcome == .rejected)
    #expect(lost.findings.first { $0.rule == "loss.rows" }?.accepted == nil)
  }

  @Test(arguments: [
    ("suppress: [{ rule: undo.absent, why: x }]", "who accepts"),
    ("accept: [{ loss: t.x, by: d }]", "why"),
    ("accept: [{ loss: t.x, by: d, why: w, until: soon }]", "until"),
    ("accept: [{ by: d, why: w }]", "a loss or a rule"),
    ("accept: [{ loss: t.x, by: d, why: w, whom: z }]", "whom is not a setting"),
    ("accept: [t.x]", "a map"),
  ])
  func `an entry without who and why is refused`(_ text: String, _ message: String) throws {
    let error = #expect(throws: Configuration.Invalid.self) { _ = try configured(text) }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }
}
