PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE passages_new (
  day TEXT NOT NULL,
  spot TEXT NOT NULL,
  note TEXT
);
INSERT INTO passages_new (day, spot, note)
SELECT p.day, p.place, p.note FROM passages p LEFT JOIN spots s ON s.place = p.place;
DROP TABLE passages;
ALTER TABLE passages_new RENAME TO passages;
COMMIT;
