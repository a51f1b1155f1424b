PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE managers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  boss_id INTEGER
);
CREATE TABLE workers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  boss_id INTEGER
);
INSERT INTO managers SELECT id, name, boss_id FROM staff WHERE id IN (SELECT boss_id FROM staff);
INSERT INTO workers SELECT id, name, boss_id FROM staff WHERE id NOT IN (SELECT boss_id FROM staff);
DROP TABLE staff;
COMMIT;
PRAGMA foreign_keys=ON;
