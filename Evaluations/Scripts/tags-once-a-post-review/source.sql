CREATE TABLE posts (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  tags TEXT
);
INSERT INTO posts VALUES
 (1,'Why WAL','sqlite, wal ,tips'),
 (2,'Kaffee & Köln','reisen'),
 (3,'Untitled',NULL),
 (4,'Untitled',''),
 (5,'日本の夏','travel,日本,summer'),
 (6,'Odds','misc,,tips,'),
 (7,'Twice','sqlite,sqlite'),
 (8,'Vacuum','sqlite,tips');
