BEGIN;
ALTER TABLE staff ADD COLUMN level INTEGER;
WITH RECURSIVE t (id, lvl) AS (
  SELECT id, 0 FROM staff WHERE boss_id IS NULL
  UNION ALL SELECT s.id, t.lvl + 1 FROM staff s JOIN t ON s.boss_id = t.id)
UPDATE staff SET level = t.lvl FROM t WHERE t.id = staff.id;
COMMIT;
