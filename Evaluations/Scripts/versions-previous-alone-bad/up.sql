PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE docs_new (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  body TEXT NOT NULL
);
CREATE TABLE doc_versions (
  doc_id INTEGER NOT NULL REFERENCES docs(id),
  version INTEGER NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (doc_id, version)
);
INSERT INTO docs_new SELECT id, max(version), body FROM docs GROUP BY id;
INSERT INTO doc_versions SELECT d.id, d.version, d.body FROM docs d JOIN docs_new n ON n.id = d.id AND d.version = n.version - 1;
DROP TABLE docs;
ALTER TABLE docs_new RENAME TO docs;
COMMIT;
