BEGIN;
CREATE TABLE tn (name TEXT NOT NULL, since TEXT, tag TEXT);
INSERT INTO tn SELECT t.name, t.since, g.tag FROM tenants t LEFT JOIN tags g ON g.name = t.name;
DROP TABLE tags;
DROP TABLE tenants;
ALTER TABLE tn RENAME TO tenants;
COMMIT;
