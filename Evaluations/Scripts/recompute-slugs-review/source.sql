CREATE TABLE t(id INTEGER PRIMARY KEY, title TEXT NOT NULL, slug TEXT NOT NULL);
INSERT INTO t VALUES(1,'Hello World','x1'),(2,'Good Day','x2'),(3,'Bye','x3');
