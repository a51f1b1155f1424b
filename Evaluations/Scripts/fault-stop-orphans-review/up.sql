PRAGMA foreign_keys=OFF;
BEGIN;
DELETE FROM fault_report WHERE stop_code IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM stop s WHERE s.code = fault_report.stop_code);
CREATE TABLE fault_report_new (id INTEGER PRIMARY KEY, stop_code TEXT REFERENCES stop(code), note TEXT, reported_at TEXT, severity INTEGER);
INSERT INTO fault_report_new SELECT id, stop_code, note, reported_at, severity FROM fault_report;
DROP TABLE fault_report;
ALTER TABLE fault_report_new RENAME TO fault_report;
CREATE INDEX fault_stop ON fault_report(stop_code);
CREATE INDEX fault_severe ON fault_report(reported_at) WHERE severity >= 3;
PRAGMA foreign_key_check;
COMMIT;
PRAGMA foreign_keys=ON;
