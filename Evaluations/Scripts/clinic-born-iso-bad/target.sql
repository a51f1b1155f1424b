CREATE TABLE patient (id INTEGER PRIMARY KEY, mrn TEXT NOT NULL UNIQUE, family TEXT NOT NULL, given TEXT, born TEXT, sex TEXT);

CREATE TABLE ward (code TEXT PRIMARY KEY, beds INTEGER) WITHOUT ROWID;

CREATE TABLE visit (id INTEGER PRIMARY KEY, patient_id INTEGER NOT NULL REFERENCES patient(id), ward_code TEXT REFERENCES ward(code), in_at TEXT NOT NULL, out_at TEXT);

CREATE TABLE diagnosis (visit_id INTEGER NOT NULL REFERENCES visit(id), seq INTEGER NOT NULL, icd TEXT NOT NULL, note TEXT, PRIMARY KEY (visit_id, seq)) WITHOUT ROWID;

CREATE TABLE drug (code TEXT PRIMARY KEY, name TEXT NOT NULL, atc TEXT);

CREATE TABLE prescription (id INTEGER PRIMARY KEY, visit_id INTEGER NOT NULL REFERENCES visit(id), drug_code TEXT REFERENCES drug(code), dose TEXT, days INTEGER);

CREATE TABLE lab (visit_id INTEGER NOT NULL REFERENCES visit(id), test TEXT NOT NULL, taken TEXT NOT NULL, value TEXT, unit TEXT, PRIMARY KEY (visit_id, test, taken));

CREATE TABLE change_log (id INTEGER PRIMARY KEY, tbl TEXT, key TEXT, info TEXT);

CREATE INDEX ix_visit_in ON visit(ward_code) WHERE out_at IS NULL;

CREATE VIEW v_inpatient AS SELECT v.id, v.ward_code, p.mrn FROM visit v JOIN patient p ON p.id = v.patient_id WHERE v.out_at IS NULL;

CREATE VIEW v_ward_load AS SELECT w.code, w.beds, count(i.id) AS used FROM ward w LEFT JOIN v_inpatient i ON i.ward_code = w.code GROUP BY w.code;

CREATE TRIGGER drug_ad AFTER DELETE ON drug BEGIN INSERT INTO change_log(tbl, key, info) VALUES ('drug', old.code, 'deleted'); END;
