PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE m_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, weight_kg REAL NOT NULL);
INSERT INTO m_new (id,name,weight_kg) SELECT id,name,weight_g/100 FROM m;
DROP TABLE m;
ALTER TABLE m_new RENAME TO m;
COMMIT;
