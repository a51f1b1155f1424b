PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE passages_new (
  day TEXT NOT NULL,
  place TEXT NOT NULL,
  note TEXT
);
INSERT INTO passages_new (day, place, note)
SELECT day, spot, note FROM passages;
DROP TABLE passages;
ALTER TABLE passages_new RENAME TO passages;
COMMIT;
