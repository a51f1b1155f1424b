BEGIN;
UPDATE stations SET lon = lat WHERE batch = 'south';
UPDATE stations SET lat = lon WHERE batch = 'south';
COMMIT;
