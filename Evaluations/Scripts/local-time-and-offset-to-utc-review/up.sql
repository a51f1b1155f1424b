BEGIN;
CREATE TABLE d2 (id INTEGER PRIMARY KEY, flight TEXT NOT NULL, departs_utc TEXT NOT NULL);
INSERT INTO d2 SELECT id, flight, datetime(local_time, (-utc_offset_min) || ' minutes') FROM departures;
DROP TABLE departures;
ALTER TABLE d2 RENAME TO departures;
COMMIT;
