BEGIN;
CREATE TEMP TABLE keep_probes AS SELECT * FROM probes;
DELETE FROM probes;
DROP TABLE probes;
CREATE TABLE probes (id INTEGER PRIMARY KEY, tag TEXT, volts REAL CHECK (volts IS NULL OR typeof(volts) = 'real'));
INSERT INTO probes SELECT * FROM keep_probes;
DROP TABLE keep_probes;
COMMIT;
