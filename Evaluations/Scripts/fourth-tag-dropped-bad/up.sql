PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE piece_tags (piece_id INTEGER NOT NULL REFERENCES pieces(id), pos INTEGER NOT NULL, tag TEXT NOT NULL, PRIMARY KEY (piece_id, pos));
WITH RECURSIVE s(id, pos, tag, rest) AS (SELECT id, 0, NULL, tags || ',' FROM pieces WHERE tags IS NOT NULL UNION ALL SELECT id, pos + 1, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1) FROM s WHERE rest <> '') INSERT INTO piece_tags SELECT id, pos, tag FROM s WHERE pos BETWEEN 1 AND 3;
ALTER TABLE pieces DROP COLUMN tags;
COMMIT;
