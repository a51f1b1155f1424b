CREATE TABLE t(id INTEGER PRIMARY KEY, x TEXT, y TEXT);
INSERT INTO t VALUES(1,'n/a','n/a'),(2,'5','n/a'),(3,'n/a','7');
