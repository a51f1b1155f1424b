BEGIN;
CREATE TABLE rates_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL, ratio REAL NOT NULL);
INSERT INTO rates_new SELECT id,code,percent/100.0 FROM rates;
DROP TABLE rates;
ALTER TABLE rates_new RENAME TO rates;
COMMIT;
