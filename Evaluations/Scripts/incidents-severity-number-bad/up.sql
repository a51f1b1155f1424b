BEGIN;
CREATE TABLE incidents_new (
  id INTEGER PRIMARY KEY,
  route TEXT NOT NULL,
  severity INTEGER
);
INSERT INTO incidents_new (id, route, severity)
SELECT id, route, CASE severity WHEN 'low' THEN 1 WHEN 'medium' THEN 2 WHEN 'high' THEN 3 END
FROM incidents;
DROP TABLE incidents;
ALTER TABLE incidents_new RENAME TO incidents;
COMMIT;
