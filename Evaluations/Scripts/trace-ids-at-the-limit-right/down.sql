BEGIN;
CREATE TABLE traces_i (trace_id INTEGER NOT NULL UNIQUE, verdict TEXT);
INSERT INTO traces_i SELECT CAST(trace_id AS INTEGER), verdict FROM traces;
DROP TABLE traces;
ALTER TABLE traces_i RENAME TO traces;
COMMIT;
