import Foundation
import Testing

struct ParseTests {
  private func run(_ input: String, _ arguments: String...) throws -> Command.Outcome {
    let command = try Command()
    defer { command.remove() }
    try command.write(input, to: "s.sql")
    return try command.finish(command.start(["parse", "s.sql"] + arguments))
  }

  @Test func `statements, what they touch, and where an error stands`() throws {
    let outcome = try run(
      "INSERT INTO b (id) SELECT id FROM a JOIN c ON 1;\nALTER TABLE a RENAME x y;\nSELECT 1")
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("1  1:1  insert  copy a into b"))
    #expect(outcome.output.contains("reads a, c; writes b"))
    #expect(outcome.output.contains("s.sql:2:24\n  │ ALTER TABLE a RENAME x y;\n"))
    #expect(outcome.output.contains("\n  │                        ^\n  expected TO\n"))
    #expect(outcome.output.hasSuffix("3 statements, 1 error\n"))
  }

  @Test func `as JSON, with ranges in bytes and places for people`() throws {
    let outcome = try run("-- é\nDELETE FROM t WHERE a = 1;", "--format", "json")
    #expect(outcome.code == 0)
    let statements = try #require(outcome.json?["statements"] as? [[String: Any]])
    let first = try #require(statements.first)
    #expect(first["kind"] as? String == "delete" && first["condition"] as? String == "a = 1")
    #expect((first["range"] as? [String: Int]) == ["start": 6, "end": 31])
    #expect(first["line"] as? Int == 2 && first["column"] as? Int == 1)
    #expect(first["columnsRead"] as? [String] == ["t.a"] && first["writes"] as? [String] == ["t"])
  }

  @Test func `one line in, one line out, in order`() throws {
    let texts = ["SELECT 1; SELECT 2", "SELEC 1", "", "SELECT 'é", "CREATE TABLE t(a)\n;"]
    let lines = try texts.map {
      String(
        decoding: try JSONSerialization.data(withJSONObject: $0, options: .fragmentsAllowed),
        as: UTF8.self)
    }
    let outcome = try run(lines.joined(separator: "\n") + "\n", "--lines")
    #expect(outcome.code == 0)
    let found = try outcome.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(found.map { $0["ok"] as? Bool } == [true, false, true, false, true])
    #expect(found.map { $0["statements"] as? Int } == [2, 1, 0, 1, 1])
    #expect(found.allSatisfy { $0["roundtrip"] as? Bool == true })
    #expect((found[1]["error"] as? [String: Any])?["offset"] as? Int == 0)
    #expect((found[3]["error"] as? [String: Any])?["offset"] as? Int == 7)
    #expect(found[0]["error"] is NSNull)
  }

  @Test func `what is no script and no line is a clear error`() throws {
    let command = try Command()
    defer { command.remove() }
    let absent = try command.run("parse", "absent.sql")
    #expect(absent.code == 65 && absent.errors.contains("cannot be read"))
    let lines = try run("SELECT 1\n\"SELECT \\ud800\"\n\"SELECT 2\"\n", "--lines")
    let objects = lines.output.split(separator: "\n")
    #expect(lines.code == 0 && objects.count == 3)
    #expect(objects[0].contains("no JSON string") && objects[2].contains("\"ok\":true"))
  }

  @Test func `tabs, line ends and wide characters keep the mark in its place`() throws {
    let outcome = try run(
      "\t\tSELECT\ta ,, b;\r\nSELECT 漢字 x y;\nCREATE TABLE \"a\nerror: b\" (x);")
    #expect(outcome.output.contains("  │   SELECT a ,, b;\n  │             ^\n"))
    #expect(outcome.output.contains("  │ SELECT 漢字 x y;\n  │               ^\n"))
    #expect(outcome.output.contains("create table a\\nerror: b"))
    #expect(!outcome.output.contains("\\u{d}") && !outcome.output.contains("\nerror: b"))
  }
}
