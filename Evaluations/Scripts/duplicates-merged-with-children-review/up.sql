PRAGMA foreign_keys=OFF;
BEGIN;
UPDATE bk SET au_id = (SELECT min(a2.id) FROM au a1 JOIN au a2 ON a2.name = a1.name WHERE a1.id = bk.au_id);
CREATE TABLE au_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
INSERT INTO au_new SELECT min(id), name FROM au GROUP BY name;
DROP TABLE au;
ALTER TABLE au_new RENAME TO au;
COMMIT;
