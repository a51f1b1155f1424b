import Foundation
import Testing

/// Rows that could come tomorrow are made after rows of today: what is shown of them tells none of those.
struct LatentMaskTests {
  @Test func `no value of the data stands in a row that is shown`() throws {
    let command = try Command()
    defer { command.remove() }
    // No row has both texts: one with both takes them from two. Numbers are made from others.
    let rows = (1...20).map { number in
      number % 2 == 0
        ? "(\(number), 'Zaphod\(number)', NULL, \(730_000 + number), 'Trillian\(number)')"
        : "(\(number), NULL, 'Marvin\(number)', \(730_000 + number), 'Trillian\(number)')"
    }.joined(separator: ", ")
    try command.write(
      """
      CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, note TEXT, pay INTEGER, code TEXT UNIQUE);
      INSERT INTO t VALUES \(rows);
      """, to: "source.sql")
    try command.write(
      """
      UPDATE t SET name = NULL WHERE name IS NOT NULL AND note IS NOT NULL;
      UPDATE t SET pay = 0 WHERE name = note OR pay > 900000;
      UPDATE t SET code = 'x' WHERE code = name;
      UPDATE t SET note = 'gone' WHERE id = 3 AND note = 'never';
      """, to: "up.sql")
    let outcome = try command.run(
      "verify", "--from", "source.sql", "--script", "up.sql", "--format", "json")
    let verdict = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    let latent = try #require(verdict["latent"] as? [[String: Any]])
    let shown = latent.flatMap { $0["rows"] as? [String] ?? [] }.joined(separator: "\n")
    #expect(!shown.isEmpty)
    for word in ["Zaphod", "Marvin", "Trillian", "7300", "8287"] {
      #expect(!shown.localizedCaseInsensitiveContains(word), "\(shown)")
    }
    // What the script itself holds, and what is made up, decides: it is there to be read.
    #expect(shown.contains("INSERT INTO \"t\"") || shown.contains("UPDATE \"t\""))
  }

  @Test func `a text that is no UTF-8 is not told by its bytes`() throws {
    let command = try Command()
    defer { command.remove() }
    try command.write(
      """
      CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, note TEXT);
      INSERT INTO t VALUES (1, CAST(X'4dfc6c6c6572' AS TEXT), 'a'), (2, CAST(X'4dfc6c6c6573' AS TEXT), 'b');
      """, to: "source.sql")
    try command.write("UPDATE t SET note = NULL WHERE note = 'never' OR id > 1000;", to: "up.sql")
    let outcome = try command.run(
      "verify", "--from", "source.sql", "--script", "up.sql", "--format", "json")
    let latent = try #require(outcome.json?["latent"] as? [[String: Any]], "\(outcome.errors)")
    let shown = latent.flatMap { $0["rows"] as? [String] ?? [] }.joined(separator: "\n")
    #expect(shown.contains("AS TEXT)"), "\(shown)")
    #expect(!shown.localizedCaseInsensitiveContains("4dfc6c6c65"), "\(shown)")
  }

  @Test func `a row that is shown can be inserted, masked as it is`() throws {
    let command = try Command()
    defer { command.remove() }
    let rows = (1...12).map { "(\($0), 'open', X'0a0b', 'Marvin\($0)')" }.joined(separator: ", ")
    let source = """
      CREATE TABLE t (
        id INTEGER PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('open', 'shut')),
        seal BLOB CHECK (length(seal) < 4), name TEXT
      );
      INSERT INTO t VALUES \(rows);

      """
    try command.write(source, to: "source.sql")
    try command.write("UPDATE t SET name = 'Marvin' WHERE instr(name, ' ') > 0;", to: "up.sql")
    func verdict() throws -> [String: Any] {
      let outcome = try command.run(
        "verify", "--from", "source.sql", "--script", "up.sql", "--format", "json")
      return try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any],
        "\(outcome.errors)")
    }
    let latent = try #require(try verdict()["latent"] as? [[String: Any]])
    let shown = try #require(latent.first?["rows"] as? [String])
    #expect(shown.joined().contains("'open'") && !shown.joined().contains("Marvin"), "\(shown)")
    try command.write(source + shown.map { $0 + ";\n" }.joined(), to: "source.sql")
    #expect(try verdict()["runs"] as? Bool == true)
  }
}
