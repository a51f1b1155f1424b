CREATE TABLE managers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  boss_id INTEGER
);
CREATE TABLE workers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  boss_id INTEGER
);
