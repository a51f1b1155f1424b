DROP TABLE f;
CREATE VIRTUAL TABLE f USING fts5(t, content='d', content_rowid='id', tokenize='porter');
