CREATE TABLE singers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  voice TEXT
);
CREATE TABLE attendance (
  singer_id INTEGER NOT NULL REFERENCES singers(id),
  rehearsal TEXT NOT NULL,
  present INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (singer_id, rehearsal)
) WITHOUT ROWID;
INSERT INTO singers VALUES (1,'Inés','S'),(2,'Björk','A'),(3,'Otis','T'),(4,'Otis','B'),(5,'guest',NULL);
INSERT INTO attendance VALUES (1,'2024-01-09',1),(1,'2024-01-16',0),(2,'2024-01-09',1),(4,'2024-01-16',1),(5,'16.1.2024',1);
