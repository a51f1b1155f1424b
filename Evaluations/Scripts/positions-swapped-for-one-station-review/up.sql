BEGIN;
UPDATE ringings SET lat = lon, lon = lat WHERE station = 7;
ALTER TABLE ringings RENAME COLUMN lat TO lat_deg;
ALTER TABLE ringings RENAME COLUMN lon TO lon_deg;
COMMIT;
