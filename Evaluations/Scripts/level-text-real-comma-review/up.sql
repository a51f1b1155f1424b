PRAGMA foreign_keys=OFF;
BEGIN;
DROP VIEW high_water;
CREATE TABLE reading_new (gauge_id INTEGER NOT NULL REFERENCES gauge(id), read_at TEXT NOT NULL, level_m REAL, PRIMARY KEY (gauge_id, read_at)) STRICT;
INSERT INTO reading_new (gauge_id, read_at, level_m)
SELECT gauge_id, read_at, CAST(REPLACE(NULLIF(NULLIF(LOWER(TRIM(level_m)), ''), 'n/a'), ',', '.') AS REAL) FROM reading;
DROP TABLE reading;
ALTER TABLE reading_new RENAME TO reading;
CREATE VIEW high_water AS SELECT gauge_id, max(level_m) AS top FROM reading GROUP BY gauge_id;

COMMIT;
PRAGMA foreign_keys=ON;
