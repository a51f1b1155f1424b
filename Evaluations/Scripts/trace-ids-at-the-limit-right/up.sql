BEGIN;
CREATE TABLE traces_t (trace_id TEXT NOT NULL UNIQUE, verdict TEXT);
INSERT INTO traces_t SELECT CAST(trace_id AS TEXT), verdict FROM traces;
DROP TABLE traces;
ALTER TABLE traces_t RENAME TO traces;
COMMIT;
