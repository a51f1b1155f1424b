PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE m_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, weight_g REAL NOT NULL);
INSERT INTO m_new (id,name,weight_g) SELECT id,name,weight_kg*100 FROM m;
DROP TABLE m;
ALTER TABLE m_new RENAME TO m;
COMMIT;
