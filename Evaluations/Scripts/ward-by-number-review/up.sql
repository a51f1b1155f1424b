BEGIN;
CREATE TABLE beds_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL, ward_title TEXT NOT NULL REFERENCES wards(title));
INSERT INTO beds_new SELECT b.id,b.code,w.title FROM beds b JOIN wards w ON w.no=b.ward;
DROP TABLE beds;
ALTER TABLE beds_new RENAME TO beds;
COMMIT;
