BEGIN;
CREATE TABLE samples_new (
  serial TEXT NOT NULL,
  at TEXT NOT NULL,
  value REAL NOT NULL,
  site TEXT
);
INSERT INTO samples_new (serial, at, value, site)
SELECT s.serial, s.at, s.value, d.site
FROM samples s LEFT JOIN devices d ON d.serial = s.serial;
DROP TABLE samples;
ALTER TABLE samples_new RENAME TO samples;
COMMIT;
