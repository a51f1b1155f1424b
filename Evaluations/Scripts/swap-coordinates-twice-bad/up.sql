BEGIN;
UPDATE stations SET lat = lon WHERE batch = 'south';
UPDATE stations SET lon = lat WHERE batch = 'south';
COMMIT;
