CREATE VIRTUAL TABLE n USING fts5(t,b,tokenize='porter');
