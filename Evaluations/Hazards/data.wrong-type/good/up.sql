CREATE TABLE readings_new (id INTEGER PRIMARY KEY, value INTEGER, old INTEGER);
INSERT INTO readings_new (id, value, old) SELECT id, value, old FROM readings;
DROP TABLE readings;
ALTER TABLE readings_new RENAME TO readings;
