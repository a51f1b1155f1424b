PRAGMA foreign_keys=OFF;
BEGIN;
ALTER TABLE works ADD COLUMN artist_id INTEGER REFERENCES artists(id);
UPDATE works SET artist_id = (SELECT artist_id FROM work_artists w WHERE w.work_id = works.id);
DROP TABLE work_artists;
COMMIT;
PRAGMA foreign_keys=ON;
