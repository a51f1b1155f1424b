CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL, orcid TEXT);

CREATE TABLE doc (id INTEGER PRIMARY KEY, author_id INTEGER REFERENCES author(id), title TEXT NOT NULL, body TEXT, meta TEXT CHECK (meta IS NULL OR json_valid(meta)), updated TEXT);

CREATE TABLE revision (doc_id INTEGER NOT NULL REFERENCES doc(id) ON DELETE CASCADE, rev INTEGER NOT NULL, body TEXT, saved TEXT NOT NULL, PRIMARY KEY (doc_id, rev)) WITHOUT ROWID;

CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

CREATE TABLE doc_tag (doc_id INTEGER NOT NULL REFERENCES doc(id) ON DELETE CASCADE, tag_id INTEGER NOT NULL REFERENCES tag(id), PRIMARY KEY (doc_id, tag_id)) WITHOUT ROWID;

CREATE VIRTUAL TABLE doc_fts USING fts5(title, body, content='doc', content_rowid='id');

CREATE INDEX ix_doc_lang ON doc(json_extract(meta, '$.lang'));

CREATE VIEW v_doc AS SELECT d.id, d.title, a.name AS author, json_extract(d.meta, '$.lang') AS lang FROM doc d LEFT JOIN author a ON a.id = d.author_id;

CREATE TRIGGER doc_ai AFTER INSERT ON doc BEGIN INSERT INTO doc_fts(rowid, title, body) VALUES (new.id, new.title, new.body); END;

CREATE TRIGGER doc_ad AFTER DELETE ON doc BEGIN INSERT INTO doc_fts(doc_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); END;

CREATE TRIGGER doc_au AFTER UPDATE OF title, body ON doc BEGIN INSERT INTO doc_fts(doc_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); INSERT INTO doc_fts(rowid, title, body) VALUES (new.id, new.title, new.body); END;
