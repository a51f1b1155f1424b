BEGIN;
CREATE TABLE line_stops (line_id INTEGER NOT NULL REFERENCES lines(id), position INTEGER NOT NULL, stop TEXT NOT NULL CHECK (stop NOT LIKE '%,%'), PRIMARY KEY (line_id, position)) WITHOUT ROWID;
WITH RECURSIVE split(line_id, position, stop, rest) AS (
  SELECT id, 0, NULL, stops || ',' FROM lines WHERE stops IS NOT NULL
  UNION ALL
  SELECT line_id, position + 1, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1) FROM split WHERE rest <> ''
)
INSERT INTO line_stops (line_id, position, stop) SELECT line_id, position, stop FROM split WHERE position > 0;
ALTER TABLE lines DROP COLUMN stops;
COMMIT;
