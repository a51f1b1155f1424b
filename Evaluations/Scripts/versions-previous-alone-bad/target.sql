CREATE TABLE docs (
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
