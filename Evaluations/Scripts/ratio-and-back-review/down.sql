BEGIN;
CREATE TABLE rates_new (id INTEGER PRIMARY KEY, code TEXT NOT NULL, percent REAL NOT NULL);
INSERT INTO rates_new SELECT id,code,ratio*100.0 FROM rates;
DROP TABLE rates;
ALTER TABLE rates_new RENAME TO rates;
COMMIT;
