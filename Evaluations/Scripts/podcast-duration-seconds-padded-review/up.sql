BEGIN;
ALTER TABLE episodes ADD COLUMN duration_s INTEGER;
UPDATE episodes SET duration_s = 3600 * substr(substr('00:' || duration, -8), 1, 2) + 60 * substr(duration, -5, 2) + substr(duration, -2)
 WHERE duration IS NOT NULL;
ALTER TABLE episodes DROP COLUMN duration;
COMMIT;
