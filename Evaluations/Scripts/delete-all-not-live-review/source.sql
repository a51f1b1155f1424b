CREATE TABLE token(id INTEGER PRIMARY KEY, state TEXT NOT NULL, n INTEGER NOT NULL);
INSERT INTO token VALUES(1,'live',1),(2,'dead',0),(3,'dead',0),(4,'live',0);
