PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE sensors_new (id INTEGER PRIMARY KEY, kelvin REAL NOT NULL);
INSERT INTO sensors_new SELECT id, round(celsius + 273.15) FROM sensors;
DROP TABLE sensors;
ALTER TABLE sensors_new RENAME TO sensors;
COMMIT;
PRAGMA foreign_keys=ON;
