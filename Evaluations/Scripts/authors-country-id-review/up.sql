PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE authors_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  country_id INTEGER REFERENCES countries(id)
);
INSERT INTO authors_new (id, name, country_id)
SELECT a.id, a.name, c.id
FROM authors a LEFT JOIN countries c ON c.code = a.country;
DROP TABLE authors;
ALTER TABLE authors_new RENAME TO authors;
COMMIT;
PRAGMA foreign_keys=ON;
