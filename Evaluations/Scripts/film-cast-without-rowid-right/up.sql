PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE tmp_film_cast (
  actor_id INTEGER NOT NULL REFERENCES actors(id),
  film_id INTEGER NOT NULL REFERENCES films(id),
  part TEXT,
  PRIMARY KEY (actor_id, film_id)
) WITHOUT ROWID;
INSERT OR IGNORE INTO tmp_film_cast (actor_id, film_id, part)
SELECT actor_id, film_id, part
FROM film_cast;
DROP TABLE film_cast;
ALTER TABLE tmp_film_cast RENAME TO film_cast;
COMMIT;
PRAGMA foreign_keys=ON;
