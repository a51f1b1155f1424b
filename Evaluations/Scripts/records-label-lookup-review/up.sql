PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE labels (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);
INSERT INTO labels (name) SELECT DISTINCT label FROM records WHERE label IS NOT NULL ORDER BY 1;
CREATE TABLE records_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  label_id INTEGER REFERENCES labels(id)
);
INSERT INTO records_new (id, title, label_id)
SELECT r.id, r.title, l.id
FROM records r LEFT JOIN labels l ON l.name = r.label;
DROP TABLE records;
ALTER TABLE records_new RENAME TO records;
CREATE INDEX ix_records_label ON records(label_id);
COMMIT;
PRAGMA foreign_keys=ON;
