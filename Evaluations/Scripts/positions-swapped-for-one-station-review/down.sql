BEGIN;
ALTER TABLE ringings RENAME COLUMN lat_deg TO lat;
ALTER TABLE ringings RENAME COLUMN lon_deg TO lon;
UPDATE ringings SET lat = lon, lon = lat WHERE station = 7;
COMMIT;
