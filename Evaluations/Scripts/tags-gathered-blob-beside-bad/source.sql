CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE t(p_id INTEGER NOT NULL REFERENCES p(id), tag TEXT NOT NULL, PRIMARY KEY(p_id, tag));
INSERT INTO p VALUES (1,'a'),(2,'b'),(3,'c'),(4,X'00ff');
INSERT INTO t VALUES (1,'x'),(1,'y'),(2,'x'),(3,'z'),(3,'q');
