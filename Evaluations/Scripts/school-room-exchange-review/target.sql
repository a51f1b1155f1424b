CREATE TABLE student (id INTEGER PRIMARY KEY, no TEXT NOT NULL UNIQUE, first TEXT, last TEXT NOT NULL, guardian_name TEXT, guardian_phone TEXT, status TEXT NOT NULL DEFAULT 'active');

CREATE TABLE course (code TEXT NOT NULL, term TEXT NOT NULL, title TEXT, credits INTEGER, PRIMARY KEY (code, term)) WITHOUT ROWID;

CREATE TABLE enrollment (student_id INTEGER NOT NULL REFERENCES student(id), code TEXT NOT NULL, term TEXT NOT NULL, grade TEXT, PRIMARY KEY (student_id, code, term), FOREIGN KEY (code, term) REFERENCES course(code, term) ON UPDATE CASCADE) WITHOUT ROWID;

CREATE TABLE room (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, seats INTEGER);

CREATE TABLE timetable (code TEXT NOT NULL, term TEXT NOT NULL, day INTEGER NOT NULL, slot INTEGER NOT NULL, room_id INTEGER NOT NULL REFERENCES room(id), PRIMARY KEY (room_id, term, day, slot));

CREATE TABLE fee (id INTEGER PRIMARY KEY, student_id INTEGER NOT NULL REFERENCES student(id), net REAL NOT NULL, vat INTEGER NOT NULL DEFAULT 19, gross REAL GENERATED ALWAYS AS (round(net * (100 + vat) / 100.0, 2)) STORED, paid TEXT);

CREATE TABLE attendance (student_id INTEGER NOT NULL REFERENCES student(id), day TEXT NOT NULL, mark TEXT, PRIMARY KEY (student_id, day)) WITHOUT ROWID;

CREATE INDEX ix_fee_open ON fee(student_id) WHERE paid IS NULL;

CREATE INDEX ix_student_name ON student(last COLLATE NOCASE, first);

CREATE VIEW v_roster AS SELECT e.code, e.term, s.id AS student_id, s.last || coalesce(', ' || s.first, '') AS name FROM enrollment e JOIN student s ON s.id = e.student_id;

CREATE VIEW v_size AS SELECT code, term, count(*) AS n FROM v_roster GROUP BY code, term;

CREATE TRIGGER v_roster_del INSTEAD OF DELETE ON v_roster BEGIN DELETE FROM enrollment WHERE student_id = old.student_id AND code = old.code AND term = old.term; END;
