PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE fault_report_old (id INTEGER PRIMARY KEY, stop_code TEXT, note TEXT, reported_at TEXT, severity INTEGER);
INSERT INTO fault_report_old SELECT * FROM fault_report;
DROP TABLE fault_report;
ALTER TABLE fault_report_old RENAME TO fault_report;
CREATE INDEX fault_stop ON fault_report(stop_code);
CREATE INDEX fault_severe ON fault_report(reported_at) WHERE severity >= 3;

COMMIT;
PRAGMA foreign_keys=ON;
