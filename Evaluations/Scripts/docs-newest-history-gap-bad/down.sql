PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE doc_all (id INTEGER NOT NULL, version INTEGER NOT NULL, body TEXT, author TEXT NOT NULL, PRIMARY KEY (id, version));
INSERT INTO doc_all SELECT id, version, body, author FROM doc UNION ALL SELECT id, version, body, author FROM doc_history;
DROP TABLE doc_history;
DROP TABLE doc;
ALTER TABLE doc_all RENAME TO doc;
COMMIT;
