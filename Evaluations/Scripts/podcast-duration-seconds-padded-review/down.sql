BEGIN;
ALTER TABLE episodes ADD COLUMN duration TEXT;
UPDATE episodes SET duration = CASE WHEN duration_s >= 3600 THEN time(duration_s, 'unixepoch') ELSE strftime('%M:%S', duration_s, 'unixepoch') END;
ALTER TABLE episodes DROP COLUMN duration_s;
COMMIT;
