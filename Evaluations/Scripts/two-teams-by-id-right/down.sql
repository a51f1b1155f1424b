BEGIN;
CREATE TABLE matches_new (id INTEGER PRIMARY KEY, day TEXT NOT NULL, home TEXT NOT NULL REFERENCES teams(code), away TEXT NOT NULL REFERENCES teams(code));
INSERT INTO matches_new SELECT m.id,m.day,h.code,g.code FROM matches m JOIN teams h ON h.id=m.host_id JOIN teams g ON g.id=m.guest_id;
DROP TABLE matches;
ALTER TABLE matches_new RENAME TO matches;
COMMIT;
