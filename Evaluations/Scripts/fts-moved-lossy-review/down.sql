CREATE VIRTUAL TABLE fts USING fts5(body);
INSERT INTO fts(rowid,body) SELECT id,body FROM docs;
DROP TABLE docs;
