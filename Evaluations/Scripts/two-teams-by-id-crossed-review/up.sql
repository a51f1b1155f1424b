BEGIN;
CREATE TABLE matches_new (id INTEGER PRIMARY KEY, day TEXT NOT NULL, host_id INTEGER NOT NULL REFERENCES teams(id), guest_id INTEGER NOT NULL REFERENCES teams(id));
INSERT INTO matches_new SELECT m.id,m.day,h.id,g.id FROM matches m JOIN teams h ON h.code=m.away JOIN teams g ON g.code=m.home;
DROP TABLE matches;
ALTER TABLE matches_new RENAME TO matches;
COMMIT;
