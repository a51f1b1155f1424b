CREATE TABLE kinds(code TEXT PRIMARY KEY NOT NULL, label TEXT NOT NULL);
CREATE TABLE u(id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL CHECK(kind IN ('a','b')));
INSERT INTO kinds VALUES('a','Alpha'),('b','Beta');
INSERT INTO u VALUES(1,'x','a'),(2,'y','b'),(3,'z','a');
