CREATE TABLE actors (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE films (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE film_cast (
  actor_id INTEGER NOT NULL REFERENCES actors(id),
  film_id INTEGER NOT NULL REFERENCES films(id),
  part TEXT,
  PRIMARY KEY (actor_id, film_id)
) WITHOUT ROWID;
