CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT NOT NULL, b TEXT NOT NULL, c TEXT NOT NULL, d TEXT NOT NULL, note TEXT NOT NULL);
INSERT INTO t VALUES(1,'p','q','r','s','keep me'),(2,'k','l','m','n','and me'),(3,'u','v','w','x','me too');
