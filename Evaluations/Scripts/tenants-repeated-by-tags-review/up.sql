BEGIN;
CREATE TABLE tn (id INTEGER NOT NULL, name TEXT NOT NULL, tag TEXT);
INSERT INTO tn SELECT t.id, t.name, g.tag FROM tenants t LEFT JOIN tags g ON g.tenant_id = t.id;
DROP TABLE tags;
DROP TABLE tenants;
ALTER TABLE tn RENAME TO tenants;
COMMIT;
