BEGIN;
CREATE TABLE line_stops (line_id INTEGER NOT NULL REFERENCES lines(id), stop TEXT NOT NULL, PRIMARY KEY (line_id, stop)) WITHOUT ROWID;
WITH RECURSIVE split(line_id, position, stop, rest) AS (
  SELECT id, 0, NULL, stops || ',' FROM lines WHERE stops IS NOT NULL
  UNION ALL
  SELECT line_id, position + 1, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1) FROM split WHERE rest <> ''
)
INSERT OR IGNORE INTO line_stops (line_id, stop) SELECT line_id, trim(stop) FROM split WHERE position > 0;
ALTER TABLE lines DROP COLUMN stops;
COMMIT;
