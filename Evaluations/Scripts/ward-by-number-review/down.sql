BEGIN;
CREATE TABLE beds_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL, ward INTEGER NOT NULL);
INSERT INTO beds_new SELECT b.id,b.code,w.no FROM beds b JOIN wards w ON w.title=b.ward_title;
DROP TABLE beds;
ALTER TABLE beds_new RENAME TO beds;
COMMIT;
