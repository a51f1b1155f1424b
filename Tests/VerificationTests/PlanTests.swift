import Composition
import Findings
import Foundation
import Plans
import Testing
import Verdicts

/// Drafts by rules, judged like anybody's: what the drafter writes for a change has to run, to reach
/// the target, to lose nothing and to come back exactly.
struct PlanTests {
  struct Change: Sendable, CustomTestStringConvertible {
    let name: String
    let source: String
    let target: String
    var renames: [String] = []
    var mapping: String?
    var outcome: Verdict.Outcome = .proved
    /// Kinds of the holes that are left.
    var holes: [Hole.Kind] = []
    var testDescription: String { name }
  }

  private static let people = """
    CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT, a TEXT);
    INSERT INTO p VALUES (1, 'x', '1'), (2, NULL, '07'), (5, '', 'n/a'), (9, 'y', NULL);
    """
  private static let family = """
    CREATE TABLE p (id INTEGER PRIMARY KEY AUTOINCREMENT, n TEXT NOT NULL);
    CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES p (id) ON DELETE CASCADE, v TEXT);
    CREATE INDEX c_p ON c (p);
    CREATE TABLE log (what TEXT);
    CREATE TRIGGER p_gone AFTER DELETE ON p BEGIN INSERT INTO log VALUES (OLD.n); END;
    CREATE TRIGGER c_new AFTER INSERT ON c BEGIN UPDATE p SET n = n || '!' WHERE id = NEW.p; END;
    CREATE VIEW both AS SELECT p.n, c.v FROM p JOIN c ON c.p = p.id;
    CREATE VIEW shown AS SELECT n FROM both;
    INSERT INTO p (n) VALUES ('a'), ('b'), ('c'), ('d'); DELETE FROM p WHERE n = 'd';
    INSERT INTO c (p, v) VALUES (1, 'one'), (1, 'two'), (2, 'three'), (NULL, 'none');
    """
  /// The family's schema with its parent and child defined otherwise.
  private static func family(p: String, c: String = "v TEXT") -> String {
    """
    CREATE TABLE p (\(p));
    CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER REFERENCES p (id) ON DELETE CASCADE, \(c));
    CREATE INDEX c_p ON c (p);
    CREATE TABLE log (what TEXT);
    CREATE TRIGGER p_gone AFTER DELETE ON p BEGIN INSERT INTO log VALUES (OLD.n); END;
    CREATE TRIGGER c_new AFTER INSERT ON c BEGIN UPDATE p SET n = n || '!' WHERE id = NEW.p; END;
    CREATE VIEW both AS SELECT p.n, c.v FROM p JOIN c ON c.p = p.id;
    CREATE VIEW shown AS SELECT n FROM both;
    """
  }

  static let changes: [Change] = [
    Change(
      name: "a column is added in the middle", source: people,
      target: "CREATE TABLE p (id INTEGER PRIMARY KEY, new INT DEFAULT 3, n TEXT, a TEXT)"),
    Change(
      name: "a column moves to a table that is there",
      source: """
        CREATE TABLE u (id INTEGER PRIMARY KEY, n TEXT, photo BLOB);
        CREATE TABLE f (u_id INTEGER PRIMARY KEY REFERENCES u (id), bio TEXT);
        INSERT INTO u VALUES (1, 'a', x'01'), (2, 'b', NULL), (3, 'c', x'03'), (4, 'd', x'04');
        INSERT INTO f VALUES (1, 'one'), (2, 'two'), (3, NULL);
        """,
      target: """
        CREATE TABLE u (id INTEGER PRIMARY KEY, n TEXT);
        CREATE TABLE f (u_id INTEGER PRIMARY KEY REFERENCES u (id), bio TEXT, photo BLOB);
        """, mapping: "columns: [{ from: u.photo, to: f.photo }]", outcome: .review),
    Change(
      name: "integers that no float holds become floats",
      source: """
        CREATE TABLE p (id INTEGER PRIMARY KEY, n INTEGER);
        INSERT INTO p VALUES (1, 9007199254740993), (2, 4), (3, NULL), (4, 9007199254740992);
        """, target: "CREATE TABLE p (id INTEGER PRIMARY KEY, n REAL)", outcome: .review),
    Change(
      name: "texts of digits go into a STRICT table",
      source: """
        CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT);
        INSERT INTO p VALUES (1, '07'), (2, '.5'), (3, '1e3'), (4, ' 8 '), (5, 'x'), (6, '9');
        """, target: "CREATE TABLE p (id INTEGER PRIMARY KEY, n INTEGER) STRICT",
      outcome: .review, holes: [.cast]),
    Change(
      name: "what the clock says is asked about", source: people,
      target: """
        CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT, a TEXT,
          since TEXT NOT NULL DEFAULT CURRENT_DATE)
        """, outcome: .review),
    Change(
      name: "a column is renamed", source: people,
      target: "CREATE TABLE p (id INTEGER PRIMARY KEY, title TEXT, a TEXT)", renames: ["p.n=title"]),
    Change(
      name: "two columns exchange names", source: people,
      target: "CREATE TABLE p (id INTEGER PRIMARY KEY, a TEXT, n TEXT)",
      renames: ["p.n=a", "p.a=n"]),
    Change(
      name: "a table is renamed", source: people,
      target: "CREATE TABLE q (id INTEGER PRIMARY KEY, n TEXT, a TEXT)", renames: ["p=q"]),
    Change(
      name: "table and column are renamed, another column goes", source: people,
      target: "CREATE TABLE q (id INTEGER PRIMARY KEY, m TEXT)", renames: ["p=q", "p.n=m"]),
    Change(
      name: "a column goes and is kept aside", source: people,
      target: "CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT)"),
    Change(
      name: "a number that was the rowid goes, and rows are found by the target's key",
      source: """
        CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT NOT NULL);
        INSERT INTO t VALUES (3, 'c'), (7, 'a'), (20, 'b');
        """, target: "CREATE TABLE t (a TEXT NOT NULL PRIMARY KEY)"),
    Change(
      name: "a number that was the rowid goes, and rows keep it without a key",
      source: """
        CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT);
        INSERT INTO t VALUES (3, 'c'), (7, 'a'), (20, 'b');
        """, target: "CREATE TABLE t (a TEXT)"),
    Change(
      name: "a table has no rowid any more, a column goes",
      source: """
        CREATE TABLE t (a TEXT NOT NULL, b INTEGER NOT NULL, c TEXT, PRIMARY KEY (a, b));
        INSERT INTO t VALUES ('x', 1, 'p'), ('x', 2, NULL), ('y', 1, 'q');
        """,
      target:
        "CREATE TABLE t (a TEXT NOT NULL, b INTEGER NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID"
    ),
    Change(
      name: "what an earlier migration kept stays, and its names are not taken again",
      source: """
        CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT);
        CREATE TABLE _drydock_kept_t (id INTEGER PRIMARY KEY, c TEXT);
        INSERT INTO t VALUES (1, 'x', 'y'); INSERT INTO _drydock_kept_t VALUES (1, 'z');
        """, target: "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT CHECK (a <> ''))"),
    Change(
      name: "references to rows of the same table that lead nowhere become nothing",
      source: """
        CREATE TABLE t (id INTEGER PRIMARY KEY, up INTEGER);
        INSERT INTO t VALUES (1, NULL), (2, 1), (3, 1), (4, 2), (5, 99), (6, 98), (7, 2), (8, 1);
        """,
      target: "CREATE TABLE t (id INTEGER PRIMARY KEY, up INTEGER REFERENCES t (id))",
      outcome: .review, holes: [.orphans]),
    Change(
      name: "a table goes and is kept aside", source: family,
      target: """
        CREATE TABLE p (id INTEGER PRIMARY KEY AUTOINCREMENT, n TEXT NOT NULL);
        CREATE TABLE log (what TEXT);
        CREATE TRIGGER p_gone AFTER DELETE ON p BEGIN INSERT INTO log VALUES (OLD.n); END;
        """),
    Change(
      name: "a parent is rebuilt, nothing cascades, the mark stays", source: family,
      target: family(p: "id INTEGER PRIMARY KEY AUTOINCREMENT, n TEXT NOT NULL CHECK (n <> '')")),
    Change(
      name: "AUTOINCREMENT goes, and its mark comes back", source: family,
      target: family(p: "id INTEGER PRIMARY KEY, n TEXT NOT NULL")),
    Change(
      name: "a child is rebuilt", source: family,
      target: family(
        p: "id INTEGER PRIMARY KEY AUTOINCREMENT, n TEXT NOT NULL", c: "v TEXT NOT NULL")),
    Change(
      name: "views and triggers change alone", source: family,
      target: family(p: "id INTEGER PRIMARY KEY AUTOINCREMENT, n TEXT NOT NULL")
        .replacingOccurrences(of: "n || '!'", with: "n || '?'")
        .replacingOccurrences(of: "SELECT n FROM both", with: "SELECT v FROM both")),
    Change(
      name: "text becomes a number, dirty values stay", source: people,
      target: "CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT, a INTEGER)", outcome: .review,
      holes: [.cast]),
    Change(
      name: "text becomes a strict number, dirty values go aside", source: people,
      target: "CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT, a INTEGER) STRICT", outcome: .review,
      holes: [.cast]),
    Change(
      name: "numbers become text",
      source: """
        CREATE TABLE t (id INTEGER PRIMARY KEY, r REAL, i INTEGER);
        INSERT INTO t VALUES (1, 0.1, 1), (2, 0.30000000000000004, 9007199254740993), (3, 1e300, NULL);
        """, target: "CREATE TABLE t (id INTEGER PRIMARY KEY, r TEXT, i TEXT)", outcome: .review),
    Change(
      name: "NULL is no longer allowed and the target says what stands for it", source: people,
      target: "CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT NOT NULL DEFAULT 'none', a TEXT)"),
    Change(
      name: "a new column has to be filled", source: people,
      target: "CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT, a TEXT, k INTEGER NOT NULL)",
      outcome: .review, holes: [.fill]),
    Change(
      name: "a name is divided",
      source: """
        CREATE TABLE t (id INTEGER PRIMARY KEY, full_name TEXT NOT NULL);
        INSERT INTO t VALUES (1, 'Ada Lovelace'), (2, 'Cher'), (3, ' odd  one'), (4, ''), (5, 'end ');
        """,
      target: "CREATE TABLE t (id INTEGER PRIMARY KEY, first_name TEXT NOT NULL, last_name TEXT)",
      outcome: .review, holes: [.split]),
    Change(
      name: "a name is put together",
      source: """
        CREATE TABLE t (id INTEGER PRIMARY KEY, first_name TEXT NOT NULL, last_name TEXT, n INT);
        INSERT INTO t VALUES (1, 'Ada', 'Lovelace', 3), (2, 'Cher', NULL, 4), (3, ' odd', 'one ', 5),
          (4, '', '', 6), (5, 'Anna Maria', 'von der Heide', 7);
        """, target: "CREATE TABLE t (id INTEGER PRIMARY KEY, full_name TEXT NOT NULL, n INT)",
      outcome: .review, holes: [.merge]),
    Change(
      name: "words become rows of a lookup table, two columns' in one",
      source: """
        CREATE TABLE o (id INTEGER PRIMARY KEY, state TEXT NOT NULL DEFAULT 'new', before_state TEXT);
        INSERT INTO o VALUES (1, 'new', NULL), (2, 'paid', 'new'), (3, 'sent', 'paid'), (4, 'new', 'lost'),
          (5, 'paid', 'sent');
        """,
      target: """
        CREATE TABLE states (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, note TEXT);
        CREATE TABLE o (id INTEGER PRIMARY KEY, state_id INTEGER NOT NULL REFERENCES states (id),
          before_state_id INTEGER REFERENCES states (id));
        """, outcome: .review),
    Change(
      name: "words of several spellings become one row",
      source: """
        CREATE TABLE s (id INTEGER PRIMARY KEY, carrier TEXT);
        INSERT INTO s VALUES (1, 'DHL'), (2, 'dhl'), (3, 'Post'), (4, NULL), (5, 'DHL'), (6, 'post');
        """,
      target: """
        CREATE TABLE carriers (id INTEGER PRIMARY KEY, title TEXT NOT NULL COLLATE NOCASE UNIQUE);
        CREATE TABLE s (id INTEGER PRIMARY KEY, carrier_id INTEGER REFERENCES carriers (id));
        """, outcome: .review),
    Change(
      name: "a reference gets a foreign key, orphans go aside",
      source: """
        CREATE TABLE a (id INTEGER PRIMARY KEY, b INTEGER, note TEXT);
        CREATE TABLE b (id INTEGER PRIMARY KEY);
        INSERT INTO b VALUES (1), (2); INSERT INTO a VALUES (1, 1, 'x'), (2, 7, 'y'), (3, NULL, 'z');
        """,
      target: """
        CREATE TABLE a (id INTEGER PRIMARY KEY, b INTEGER REFERENCES b (id), note TEXT);
        CREATE TABLE b (id INTEGER PRIMARY KEY);
        """, outcome: .review, holes: [.orphans]),
    Change(
      name: "a new CHECK refuses values, which go aside", source: people,
      target: "CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT CHECK (length(n) > 0), a TEXT)",
      outcome: .review, holes: [.cast]),
    Change(
      name: "words for yes and no, dates with the day first",
      source: """
        CREATE TABLE t (id INTEGER PRIMARY KEY, ok TEXT NOT NULL, d TEXT);
        INSERT INTO t VALUES (1, 'yes', '31.12.2023'), (2, 'No', '01.02.2024'), (3, 'y', NULL);
        """,
      target: """
        CREATE TABLE t (id INTEGER PRIMARY KEY, ok INTEGER NOT NULL CHECK (ok IN (0, 1)),
          d TEXT CHECK (d GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'));
        """, outcome: .review, holes: [.cast, .cast]),
    Change(
      name: "a composite key without rowid",
      source: """
        CREATE TABLE t (a TEXT, b INTEGER, v BLOB, x TEXT, PRIMARY KEY (a, b)) WITHOUT ROWID;
        INSERT INTO t VALUES ('k', 1, x'00ff', 'q'), ('K', 1, NULL, ''), ('k', 2, 'text', NULL);
        """,
      target: "CREATE TABLE t (a TEXT, b INTEGER, v BLOB NOT NULL DEFAULT x'', PRIMARY KEY (a, b))"),
    Change(
      name: "generated columns, names that need quotes",
      source: """
        CREATE TABLE "my ""odd"" table" ("select" INTEGER PRIMARY KEY, "a b" INT, g AS ("a b" * 2));
        INSERT INTO "my ""odd"" table" VALUES (1, 2), (3, NULL);
        """,
      target: """
        CREATE TABLE "my ""odd"" table" ("select" INTEGER PRIMARY KEY, "a b" INT,
          g INT AS ("a b" * 2) STORED, "ünï 😀" TEXT DEFAULT 'it''s' CHECK (length("ünï 😀") < 9));
        """),
    Change(
      name: "a table is new, with indexes and a reference", source: people,
      target: people.components(separatedBy: "INSERT")[0] + """
        CREATE TABLE q (id INTEGER PRIMARY KEY, p INTEGER NOT NULL REFERENCES p (id) ON DELETE CASCADE);
        CREATE INDEX q_p ON q (p DESC) WHERE p > 0;
        """),
    Change(
      name: "a full-text table with content of its own gains a column",
      source: """
        CREATE VIRTUAL TABLE f USING fts5(title, body);
        INSERT INTO f VALUES ('one', 'first words'), ('two', 'more words');
        CREATE TABLE t (id INTEGER PRIMARY KEY);
        """,
      target: """
        CREATE VIRTUAL TABLE f USING fts5(title, body, tags);
        CREATE TABLE t (id INTEGER PRIMARY KEY);
        """),
    Change(name: "nothing changes", source: family, target: family),
    Change(
      name: "a plain column becomes a computed one",
      source: """
        CREATE TABLE i (id INTEGER PRIMARY KEY, q INT NOT NULL, p INT NOT NULL, t INT);
        INSERT INTO i VALUES (1, 2, 3, 6), (2, 4, 5, 20);
        """,
      target:
        "CREATE TABLE i (id INTEGER PRIMARY KEY, q INT NOT NULL, p INT NOT NULL, t INT AS (q * p) STORED)",
      outcome: .review),
    Change(
      name: "a computed column becomes a plain one",
      source: """
        CREATE TABLE i (id INTEGER PRIMARY KEY, q INT NOT NULL, p INT NOT NULL, t INT AS (q * p) STORED);
        INSERT INTO i VALUES (1, 2, 3), (2, 4, 5);
        """,
      target: "CREATE TABLE i (id INTEGER PRIMARY KEY, q INT NOT NULL, p INT NOT NULL, t INT)",
      outcome: .review),
    Change(
      name: "columns move to a new table that refers to theirs",
      source: """
        CREATE TABLE u (id INTEGER PRIMARY KEY, n TEXT, city TEXT, land TEXT);
        INSERT INTO u VALUES (1, 'a', 'x', 'y'), (2, 'b', NULL, NULL), (3, 'c', 'z', NULL);
        """,
      target: """
        CREATE TABLE u (id INTEGER PRIMARY KEY, n TEXT);
        CREATE TABLE a (u_id INTEGER PRIMARY KEY REFERENCES u (id), city TEXT, land TEXT);
        """),
    Change(
      name: "a column below a full-text index is renamed",
      source: """
        CREATE TABLE d (id INTEGER PRIMARY KEY, title TEXT);
        INSERT INTO d VALUES (1, 'one'), (2, 'two');
        CREATE VIRTUAL TABLE f USING fts5 (title, content='d', content_rowid='id');
        INSERT INTO f (f) VALUES ('rebuild');
        """,
      target: """
        CREATE TABLE d (id INTEGER PRIMARY KEY, head TEXT);
        CREATE VIRTUAL TABLE f USING fts5 (head, content='d', content_rowid='id');
        """, renames: ["d.title=head"]),
  ]

  @Test(arguments: changes) func `a draft by rules holds`(_ change: Change) async throws {
    let judged = try await Self.plan(change)
    let verdict = judged.verdict
    #expect(verdict.runs == true, "\(verdict.error?.message ?? "")")
    #expect(verdict.residue?.isEmpty == true, "\(verdict.residue ?? [])")
    #expect(verdict.loss?.weight.first == 0)
    #expect(verdict.loss?.intended == LossAccount.Total())
    #expect(verdict.rollback?.status == .exact)
    #expect(verdict.outcome == change.outcome, "\(verdict.findings) \(verdict.questions)")
    #expect(judged.draft.holes.map(\.kind) == change.holes)
  }

  @Test func `rows that a new key refuses are asked about`() async throws {
    let judged = try await Self.plan(
      Change(
        name: "",
        source: """
          CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT);
          INSERT INTO p VALUES (1, 'a'), (2, 'A'), (3, NULL), (4, NULL), (5, 'b');
          """, target: "CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT COLLATE NOCASE UNIQUE)"))
    #expect(judged.verdict.outcome == .rejected)
    #expect(judged.draft.holes.map(\.kind) == [.duplicates])
    #expect(judged.verdict.questions.contains { $0.text.hasPrefix("1 row of p has the same n") })
  }

  @Test func `what a draft leaves open stands in its mapping, to be corrected`() async throws {
    var change = try #require(Self.changes.first { $0.name == "a name is put together" })
    let drafted = try await Self.plan(change).mapping
    let guess = try #require(
      drafted.split(separator: "\n").first { $0.contains("to: t.full_name") }.map(String.init))
    change.mapping =
      "columns:\n"
      + guess.replacingOccurrences(of: "# - ", with: "- ").replacingOccurrences(
        of: "' '", with: "'_'")
    let judged = try await Self.plan(change)
    #expect(judged.draft.up.source.text.contains("first_name || '_' || coalesce(last_name, '')"))
    #expect(judged.verdict.converges == true)
    #expect(judged.verdict.rollback?.status == .exact)
  }

  @Test func `nothing is kept aside when nothing is asked for`() async throws {
    var change = try #require(Self.changes.first { $0.name == "a column goes and is kept aside" })
    change.outcome = .review
    let judged = try await Self.plan(change, keepsDropped: false)
    #expect(judged.verdict.keptTables.isEmpty)
    #expect(judged.verdict.loss?.intended.cells == 3)
    #expect(judged.verdict.rollback?.status == .lossy)
    #expect(judged.verdict.outcome == .review)
  }

  @Test func `a value for NULL that nobody named is not slipped in`() async throws {
    let judged = try await Self.plan(
      Change(
        name: "", source: Self.people,
        target: "CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT NOT NULL, a TEXT)"))
    #expect(judged.draft.holes.map(\.kind) == [.fill])
    #expect(judged.verdict.outcome == .rejected)
    #expect(judged.verdict.findings.first?.rule == "loss.null-filled")
  }

  @Test(
    arguments: [
      (
        "CREATE TABLE c (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE); CREATE TABLE o (id "
          + "INTEGER PRIMARY KEY, cid INTEGER NOT NULL REFERENCES c (id)); INSERT INTO c VALUES "
          + "(1, 'a'); INSERT INTO o VALUES (1, 1);",
        "CREATE TABLE c (code TEXT PRIMARY KEY NOT NULL); CREATE TABLE o (id INTEGER PRIMARY KEY, "
          + "country TEXT REFERENCES c (code));", ["o.cid", "o.country"]
      ),
      (
        "CREATE TABLE u (id INTEGER PRIMARY KEY, is_admin INTEGER); INSERT INTO u VALUES (1, 1);",
        "CREATE TABLE u (id INTEGER PRIMARY KEY, role TEXT);", ["u.is_admin", "u.role"]
      ),
      (
        "CREATE TABLE p (id INTEGER PRIMARY KEY, tags TEXT); INSERT INTO p VALUES (1, 'a,b');",
        "CREATE TABLE p (id INTEGER PRIMARY KEY); CREATE TABLE p_tag (p_id INTEGER REFERENCES p "
          + "(id), tag TEXT, PRIMARY KEY (p_id, tag));", ["p.tags"]
      ),
    ])
  func `values kept aside beside a place that stays empty are asked about`(
    source: String, target: String, columns: [String]
  ) async throws {
    let judged = try await Self.plan(Change(name: "", source: source, target: target))
    #expect(judged.verdict.outcome == .review)
    #expect(judged.verdict.questions.contains { $0.columns == columns })
  }

  @Test func `a draft and its verdict are the same twice`() async throws {
    let change = Self.changes[7]
    let (a, b) = (try await Self.plan(change), try await Self.plan(change))
    #expect(a.draft == b.draft)
    #expect(a.verdict.findings == b.verdict.findings)
    #expect(a.verdict.loss == b.verdict.loss)
  }

  @Test(arguments: ["001-clinic-scheduling", "002-subscription-warehouse"])
  func `a product of more than thirty tables gets a plan that holds`(_ name: String) async throws {
    let folder = URL(filePath: #filePath).appending(
      path: "../../../Evaluations/Cases/\(name)"
    ).standardized
    let request = Request(
      from: folder.appending(path: "source.sql").path,
      to: folder.appending(path: "target.sql").path,
      configuration: Configuration())
    let judged = try await VerificationTests.plan(request)
    #expect(judged.verdict.outcome == .review, "\(judged.verdict.findings)")
    #expect(judged.verdict.converges == true)
    #expect(judged.verdict.rollback?.status == .exact)
    #expect(judged.verdict.loss?.weight.first == 0)
    #expect(!judged.draft.holes.isEmpty)
  }

  static func plan(_ change: Change, keepsDropped: Bool = true) async throws -> Judged {
    let folder = FileManager.default.temporaryDirectory.appending(path: "drydock-test-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, target) = (
      folder.appending(path: "source.sql"), folder.appending(path: "target.sql")
    )
    try change.source.write(to: source, atomically: true, encoding: .utf8)
    try change.target.write(to: target, atomically: true, encoding: .utf8)
    let mapping = folder.appending(path: "mapping.yaml")
    try change.mapping?.write(to: mapping, atomically: true, encoding: .utf8)
    var request = Request(
      from: source.path, to: target.path, renames: change.renames, keepsDropped: keepsDropped,
      configuration: Configuration())
    if change.mapping != nil { request.mapping = mapping.path }
    return try await VerificationTests.plan(request)
  }
}
