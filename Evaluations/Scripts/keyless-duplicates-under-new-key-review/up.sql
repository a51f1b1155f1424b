BEGIN;
CREATE TABLE rain_new (station INTEGER NOT NULL, day TEXT NOT NULL, mm INTEGER, PRIMARY KEY (station, day));

INSERT INTO rain_new (station, day, mm) SELECT station, day, mm FROM rain WHERE rowid IN (SELECT min(rowid) FROM rain GROUP BY station, day);
DROP TABLE rain;
ALTER TABLE rain_new RENAME TO rain;
COMMIT;
