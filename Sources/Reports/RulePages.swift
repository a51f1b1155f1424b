/// What each rule says, and what to do about it.
extension RuleManual {
  static let rules: [RuleManual] = [
    .init(
      "loss.rows", "Rows of the source have no image in the target.",
      "Rows are aligned by a key that is carried over; those without a partner are counted.",
      "find what leaves them out: a join, a condition, a LIMIT, a cascade, OR IGNORE"),
    .init(
      "loss.cells", "Values cannot be had back from what stands in their place.",
      "Neither the rollback nor one expression over the new values returns them.",
      "cover every form of the value, or keep the original beside it"),
    .init(
      "loss.duplicated", "Rows stand twice or more where they stood once.",
      "A join had several partners for them, or a copy ran twice.",
      "join by a key, or group the other side first"),
    .init(
      "loss.misassigned",
      "Values stand in other rows or other columns than before, or lead to other rows.",
      "The column's values are all there, exchanged among rows, or with another column; or rows have "
        + "other keys now, and what refers to them does not.",
      "name the columns on both sides of the copy, in the same order; give references the keys that "
        + "their rows have now"),
    .init(
      "loss.null-filled", "NULL became a value.",
      "What was unknown looks known, and cannot be told from what was known before.",
      "keep NULL, or say in the target what stands for it (NOT NULL DEFAULT)"),
    .init(
      "loss.drop-and-add", "A column is dropped beside a new one of a like name that stays empty.",
      "It looks like a rename that was written as drop and add.",
      "rename the column, or copy its values"),
    .init(
      "loss.intended", "The target has no place for these values.",
      "Their column or table is gone and nothing takes them.",
      "accept it by name (--accept-loss table.column), or keep them aside"),
    .init(
      "loss.unproven", "Values changed, and nothing shows that they can be had back.",
      "They are not the same, no rollback returns them and no expression explains them.",
      "give a rollback script that restores them"),
    .init(
      "mapping.conflict", "The script fills a column from another one than was declared.",
      "A rename or a mapping names its source; the script's statements show another.",
      "correct the mapping, or the script"),
    .init(
      "mapping.claim", "The model says that values go where its script does not put them.",
      "Its words are compared with what the statements read and write; nothing is measured by them.",
      "correct the script, or take no notice of the claim"),
    .init(
      "loss.transformation", "A column does not hold what the mapping says it is made of.",
      "The declared expression is evaluated over every row of the source and compared.",
      "fix the script, or the expression in the mapping"),
    .init(
      "loss.mark", "An AUTOINCREMENT mark is lower than it was.",
      "Ids of deleted rows will be given again.",
      "carry the row of sqlite_sequence over to the new table"),
    .init(
      "undo.absent", "There is no rollback script.", "Whether that is right is for a person.",
      "write one, or decide that a backup is the way back"),
    .init(
      "undo.fails", "The rollback does not run.", "It was run on the migrated copy.",
      "fix the rollback script"),
    .init(
      "undo.lossy", "The rollback does not bring back everything.",
      "What the way forward lost cannot come back."),
    .init(
      "undo.loses", "The rollback loses what the migrated database still held.",
      "The values were there, and the rollback does not read them.", "restore them in down.sql"),
    .init(
      "data.live", "The source was opened to take a backup of it.",
      "Otherwise it is copied, and never opened: see --live."),
    .init(
      "loss.purged", "Rows that were to go are gone.",
      "A person accepted so many of them beforehand; more would be a loss.",
      "see --accept-loss 'table[predicate]<=number'"),
    .init(
      "compat.old-query", "A query of the programs that are in use now fails afterwards.",
      "It had an answer on the source.",
      "keep what it reads until the programs that ask it are gone, or give it a view"),
    .init(
      "compat.new-query", "A query of the programs that come after fails.",
      "It was asked on the migrated copy."),
    .init(
      "compat.other-answer", "A query of the programs that are in use now has another answer.",
      "Its columns or its rows, in any order, are not what they were."),
    .init(
      "compat.query-fails", "A query fails on the source already.", "It cannot be compared."),
    .init(
      "invariant.differs", "What has to be the same before and after is not.",
      "Both queries were asked, and their rows, in any order, differ."),
    .init(
      "invariant.fails", "An invariant or a probe cannot be asked.",
      "The database says why; nothing is known about it."),
    .init(
      "invariant.probe", "A probe found what it looks for.",
      "Each row that it returns on the migrated copy shows the fault that it was written for."),
    .init(
      "undo.late", "The rollback does not keep what was written after the migration.",
      "Rows were inserted, changed and deleted in the migrated copy, each like one that was there, "
        + "or with a value that the old column could not hold: another type, or what its check "
        + "refused; then the rollback ran. Columns that only the target has are gone with it: where the "
        + "script fills them, they are compared once it has run again.",
      "let the rollback carry over what was written since, or decide until when it may be used"),
    .init(
      "undo.stuck", "A runner that dies there leaves a database from which nothing leads on.",
      "Neither the whole script nor what is left of it reaches the target.",
      "put BEGIN before the first statement that writes and COMMIT after the last"),
    .init(
      "undo.continuable", "A runner that dies there has to be continued by hand.",
      "The whole script fails or does something else the second time; what is left of it does not.",
      "put BEGIN before the first statement that writes and COMMIT after the last"),
    .init(
      "undo.column-order", "The rollback leaves the columns in another order.",
      "A program that reads by place reads other columns."),
    .init(
      "latent.loses", "A row that could come tomorrow would be lost, or a value of it.",
      "The source takes such a row; the scripts were run with one.",
      "cover it, or forbid it in the source first"),
    .init(
      "latent.changes", "A value that could come tomorrow would become another, or NULL a value.",
      "The source takes such a row; the scripts were run with one.", "keep NULL as it is"),
    .init(
      "latent.fails", "A row that could come tomorrow would stop the script.",
      "The source takes such a row; the scripts were run with one.", "cover it"),
    .init(
      "latent.rollback", "A row that could come tomorrow would not come back by the rollback.",
      "The source takes such a row; both scripts were run with one.", "cover it in down.sql"),
    .init(
      "latent.unfilled", "A column that is filled in every row of today stays empty in a new one.",
      "The statement names rows of today: a range of ids, a list.",
      "name the rows by what they are, not by their ids"),
    .init(
      "fail.run", "A statement does not run.", "The message is SQLite's.",
      "fix the statement; everything after it was not run"),
    .init(
      "fail.open-transaction", "The script ends inside a transaction.",
      "Everything in it is rolled back.", "end it with COMMIT"),
    .init(
      "fail.limit", "A limit was reached before the end.", "Time or size of the copy.",
      "raise the limit in drydock.yaml, make room, or make the statement cheaper"),
    .init(
      "fail.unsupported", "The script holds what is not run on a copy.",
      "A setting, or a statement that is not understood well enough.",
      "take it out of the migration, or run it apart from it"),
    .init(
      "fail.foreign-keys-mode", "The script runs in one mode of foreign keys only.",
      "Runners differ: the sqlite3 shell begins with them off.",
      "say at its beginning which mode it needs"),
    .init(
      "fail.foreign-keys", "References lead nowhere after the script.",
      "They did lead somewhere before, or the script wrote them.",
      "keep parents, or move their children first"),
    .init(
      "fail.constraint", "Rows break a constraint after the script.",
      "The engine let them in: a CHECK or NOT NULL that a rebuild does not look at."),
    .init(
      "fail.pragma-in-transaction", "PRAGMA foreign_keys does nothing inside a transaction.",
      "https://www.sqlite.org/pragma.html#pragma_foreign_keys", "set it before BEGIN",
      bad: "BEGIN; PRAGMA foreign_keys = OFF; COMMIT",
      good: "PRAGMA foreign_keys = OFF; BEGIN; COMMIT"),
    .init(
      "fail.renamed-away", "The old table is renamed before the new one takes its name.",
      "References of other tables follow it to its new name.",
      "create the new table, copy, drop the old one, rename the new one",
      bad: "ALTER TABLE a RENAME TO a_old; CREATE TABLE a (id)",
      good: "CREATE TABLE a_new (id); DROP TABLE a; ALTER TABLE a_new RENAME TO a"),
    .init(
      "fail.string-not-column", "A double-quoted word is no column.",
      "SQLite takes it for a string: https://www.sqlite.org/quirks.html#dblquote",
      "spell the column as it is, or use single quotes for a string",
      bad: "UPDATE a SET x = \"yy\"", good: "UPDATE a SET x = \"y\""),
    .init(
      "fail.broken-object", "A view or a trigger does not work any more.",
      "SQLite looks their names up when they are used: the script runs, and the first query of the "
        + "view, or the first write that sets the trigger off, fails. A trigger that waits for "
        + "updates of a column which is gone is never set off.",
      "drop it before the change and create it again for the new names",
      bad: "ALTER TABLE people DROP COLUMN mail  -- a trigger of notes writes people.mail",
      good: "DROP TRIGGER noted; ALTER TABLE people DROP COLUMN mail; CREATE TRIGGER noted …"),
    .init(
      "fail.broken-reference", "A foreign key leads to no table, or to columns that are no key.",
      "SQLite wants a PRIMARY KEY or a UNIQUE over just these columns, with their own collations. "
        + "Otherwise it refuses, with keys on, whatever is written by it.",
      "give the parent such a key: https://www.sqlite.org/foreignkeys.html#fk_indexes",
      bad: "CREATE TABLE p_new (k, d, PRIMARY KEY (k, d)); …  -- c refers to p (k)",
      good: "CREATE TABLE p_new (k PRIMARY KEY, d); …"),
    .init(
      "compat.name-reused", "A table was renamed, and another one bears its name.",
      "Programs that ask for it find other rows, and nobody declared that.",
      "declare it with --rename, if that is what is meant",
      bad: "ALTER TABLE t RENAME TO t_old; CREATE TABLE t (…)",
      good:
        "CREATE TABLE t_new (…); INSERT INTO t_new …; DROP TABLE t; ALTER TABLE t_new RENAME TO t"),
    .init(
      "schema.gone-with-table", "Indexes or triggers went with a table that was rebuilt.",
      "DROP TABLE takes them along; the table that takes its name has none. Said where no target is "
        + "given, which would name them.",
      "keep their text from sqlite_schema, and create them again after the rename",
      bad: "DROP TABLE people; ALTER TABLE people_new RENAME TO people",
      good: "…; CREATE INDEX people_mail ON people (mail)"),
    .init(
      "compat.view-answer", "A view that is defined as before has another answer.",
      "All rows of the tables below it are there, and it was asked before and after: a column that "
        + "it reads means something else now.", "define the view for what its columns hold now",
      bad: "UPDATE items SET price = price * 100  -- a view sums prices",
      good: "DROP VIEW totals; UPDATE …; CREATE VIEW totals AS SELECT sum(price) / 100.0 …"),
    .init(
      "compat.crossed-names",
      "Two columns or tables were renamed, each to what the other's name says.",
      "The words of the old names and the new ones agree better crosswise. No value shows it: both "
        + "hold what they held, or what was made of it.",
      "exchange the new names, or declare both with --rename",
      bad: "RENAME home_phone TO phone_work; … RENAME work_phone TO phone_home",
      good: "RENAME home_phone TO phone_home; … RENAME work_phone TO phone_work"),
    .init(
      "compat.row-numbers",
      "Rows have other numbers than SQLite gave them, and a column or a trigger goes by these.",
      "A table without an INTEGER PRIMARY KEY that is rebuilt gets new ones. Columns that are named for them and "
        + "hold nothing else lead to other rows then.",
      "copy the rowid, too, or give the table an INTEGER PRIMARY KEY of its own",
      bad: "INSERT INTO tags_new SELECT name, colour FROM tags",
      good: "INSERT INTO tags_new (rowid, name, colour) SELECT rowid, name, colour FROM tags"),
    .init(
      "compat.old-names", "Tables or columns of the source are not there under their names.",
      "Programs that are in use while the script runs may still ask for them.",
      "give their queries with --old-queries to have them asked; expand first, contract later",
      bad: "ALTER TABLE people RENAME COLUMN mail TO email",
      good: "ALTER TABLE people ADD COLUMN email; UPDATE people SET email = mail"),
    .init(
      "loss.cascade", "ON DELETE CASCADE deletes rows of another table.",
      "With foreign keys on, DROP TABLE deletes the rows of the table first, and that deletes those "
        + "that refer to them. The rows are counted under loss.rows, too.",
      "PRAGMA foreign_keys = OFF before BEGIN, and PRAGMA foreign_key_check before COMMIT",
      bad: "BEGIN; …; DROP TABLE authors; …; COMMIT",
      good: "PRAGMA foreign_keys = OFF; BEGIN; …; DROP TABLE authors; …; COMMIT"),
    .init(
      "data.wrong-type", "A column holds values that its new type is not meant for.",
      "A declared type converts what it can and lets the rest in; counted on the migrated copy.",
      "fix them first, or make the table STRICT to have them refused",
      bad:
        "CREATE TABLE r (value INTEGER); INSERT INTO r SELECT value FROM old  -- 'n/a' stays a text",
      good:
        "CREATE TABLE r (value INTEGER) STRICT; INSERT INTO r SELECT nullif(value, 'n/a') FROM old"),
    .init(
      "data.filled-by-place",
      "A trigger fills a table by place, and its columns stand in another order.",
      "INSERT without column names goes on working: from then on values stand in other columns.",
      "name the columns in the trigger, or keep their order",
      bad: "CREATE TABLE h_new (id, b, a); …  -- a trigger says INSERT INTO h VALUES (…)",
      good: "CREATE TABLE h_new (id, a, b); …"),
    .init(
      "lock.foreign-key-without-index", "No index begins with the columns of a new foreign key.",
      "Each row that is deleted from the parent, and each of its keys that changes, reads the whole "
        + "table. Said from 1,000 rows on.", "create an index on these columns",
      bad: "CREATE TABLE books (author_id INTEGER REFERENCES authors)",
      good: "…; CREATE INDEX books_author ON books (author_id)"),
    .init(
      "lock.many-rows", "One transaction writes 100,000 rows or more.",
      "SQLite has one writer at a time: others wait, or give up when their busy timeout ends.",
      "fill in batches, each in a transaction of its own, or choose a quiet hour",
      bad: "UPDATE books SET title = upper(title)",
      good: "UPDATE books SET title = upper(title) WHERE id BETWEEN 1 AND 50000; …"),
    .init(
      "hostile.statement", "A statement reaches outside the database or can damage it.",
      "ATTACH, VACUUM INTO, extensions, writable_schema and their like. Nothing was run.",
      "find out who wrote this statement and why"),
    .init(
      "data.source-violation", "The source already breaks a constraint.",
      "It did so before the script ran."),
    .init(
      "loss.not-repeatable", "Values of the source come out differently on another day.",
      "The script was run again with the clock moved by 400 days, other random numbers and rows "
        + "without an order in another one.",
      "say which row is meant, by ORDER BY over a key, and use no clock",
      bad: "UPDATE a SET x = random()", good: "UPDATE a SET x = abs(y)"),
    .init(
      "data.not-repeatable", "What the script fills in depends on the day or on chance.",
      "It may be meant: a time of creation, a random token."),
    .init(
      "fail.not-repeatable", "On another day the script fails.",
      "It ran on the copy, and did not with the clock moved by 400 days and other random numbers."),
    .init(
      "data.trigger-fired", "A trigger of the source wrote rows while the script ran.",
      "The script's own statements set it off.",
      "drop the trigger before the change and create it again afterwards"),
    .init(
      "data.no-day", "Dates that named a day name none.",
      "Every text of the column was a date, with its year first or last. After the script there are some like "
        + "2023-25-12: month and day stand in each other's place.",
      "put year, month and day in their order"),
    .init(
      "schema.residue", "The schema that is reached is not the target's.",
      "Each difference is named; order, quoting and letter case do not count."),
    .init(
      "model.reply", "The model's reply cannot be used.",
      "It broke off, is no JSON, or does not fit the schema that was asked for."),
    .init(
      "loss.star-copy", "INSERT … SELECT * without column names.",
      "Columns are matched by their place: another order exchanges values silently.",
      "name the columns on both sides", bad: "INSERT INTO b SELECT * FROM a",
      good: "INSERT INTO b (id, a_id) SELECT id, x FROM a"),
    .init(
      "loss.or-ignore", "OR IGNORE in a copy.",
      "Rows that break a key, NOT NULL or CHECK are left out without an error.",
      "leave it out, and count what fails", bad: "INSERT OR IGNORE INTO b (id) SELECT id FROM a",
      good: "INSERT INTO b (id) SELECT id FROM a"),
    .init(
      "loss.or-replace", "REPLACE in a copy.", "Of rows with the same key the last one stays.",
      "insert, and decide which of them is meant",
      bad: "REPLACE INTO b (id) SELECT id FROM a", good: "REPLACE INTO b (id) VALUES (1)"),
    .init(
      "loss.on-conflict", "ON CONFLICT in a copy.", "Of rows with the same key one stays.",
      "insert, and decide which of them is meant",
      bad: "INSERT INTO b (id) SELECT id FROM a WHERE true ON CONFLICT DO NOTHING",
      good: "INSERT INTO b (id) SELECT id FROM a WHERE true"),
    .init(
      "loss.distinct", "DISTINCT in a copy.", "Rows that are equal in these columns become one.",
      "carry the key over", bad: "INSERT INTO b (id) SELECT DISTINCT x FROM a",
      good: "INSERT INTO b (id) SELECT ALL x FROM a"),
    .init(
      "loss.group-by", "GROUP BY in a copy.", "Each group becomes one row.",
      "carry the key over", bad: "INSERT INTO b (id) SELECT x FROM a GROUP BY x",
      good: "SELECT x FROM a GROUP BY x"),
    .init(
      "loss.limit", "LIMIT in a copy.", "A part of the rows is taken.", "leave it out",
      bad: "INSERT INTO b (id) SELECT x FROM a LIMIT 5", good: "SELECT x FROM a LIMIT 5"),
    .init(
      "loss.filter", "WHERE or HAVING in a copy.",
      "Rows for which it is false are left out, and those for which it is NULL.",
      "leave it out, or say where the others go",
      bad: "INSERT INTO b (id) SELECT x FROM a WHERE y > 1",
      good: "SELECT x FROM a WHERE y > 1"),
    .init(
      "loss.compound", "UNION, EXCEPT or INTERSECT in a copy.", "Of equal rows one stays.",
      "use UNION ALL", bad: "INSERT INTO b (id) SELECT x FROM a UNION SELECT y FROM a",
      good: "INSERT INTO b (id) SELECT x FROM a UNION ALL SELECT y FROM a"),
    .init(
      "loss.inner-join", "An inner join in a copy.",
      "Rows without a partner are left out, rows with several are doubled.", "use LEFT JOIN",
      bad: "INSERT INTO c (id, y) SELECT a.id, b.y FROM a JOIN b ON b.a_id = a.id",
      good: "INSERT INTO c (id, y) SELECT a.id, b.y FROM a LEFT JOIN b ON b.a_id = a.id"),
    .init(
      "loss.outer-join", "An outer join in a copy.", "Rows with several partners are doubled.",
      "join by a key", bad: "CREATE TABLE c AS SELECT a.x FROM a LEFT JOIN b ON b.a_id = a.id",
      good: "CREATE TABLE c AS SELECT x FROM a"),
    .init(
      "loss.case-without-else", "CASE without ELSE in a value that is kept.",
      "What no WHEN is true for becomes NULL.", "end it with ELSE and the old value",
      bad: "UPDATE a SET x = CASE WHEN y > 1 THEN 2 END",
      good: "UPDATE a SET x = CASE WHEN y > 1 THEN 2 ELSE x END"),
    .init(
      "loss.update-without-match", "An UPDATE from a subquery without WHERE EXISTS.",
      "Rows for which the subquery finds nothing become NULL.", "add WHERE EXISTS",
      bad: "UPDATE a SET x = (SELECT id FROM b WHERE b.a_id = a.id)",
      good:
        "UPDATE a SET x = (SELECT id FROM b WHERE b.a_id = a.id) WHERE EXISTS (SELECT 1 FROM b WHERE b.a_id = a.id)"
    ),
    .init(
      "loss.cast", "A cast to a number.",
      "Text is read up to the first character that is none of a number; other text becomes 0.",
      "look first for values that do not survive it",
      bad: "UPDATE a SET x = CAST(y AS INTEGER)", good: "UPDATE a SET x = CAST(y AS TEXT)"),
    .init(
      "loss.cut", "A text or a number is cut.", "The rest is left behind.",
      "keep the original beside it", bad: "INSERT INTO b (id) SELECT substr(x, 1, 20) FROM a",
      good: "INSERT INTO b (id) SELECT upper(x) FROM a"),
    .init(
      "loss.every-row", "DELETE without WHERE.", "Every row is deleted.", "say which",
      bad: "DELETE FROM a", good: "DELETE FROM a WHERE x = 1"),
  ]
}
