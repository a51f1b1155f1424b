BEGIN;
CREATE TABLE freight (no TEXT NOT NULL PRIMARY KEY, tons INTEGER NOT NULL);
CREATE TABLE express (no TEXT NOT NULL PRIMARY KEY, tons INTEGER NOT NULL);
INSERT INTO freight SELECT no, tons FROM trains WHERE kind = 'freight';
INSERT INTO express SELECT no, tons FROM trains WHERE kind = 'express';
DROP TABLE trains;
COMMIT;
