ALTER TABLE devices ADD COLUMN first_seen TEXT;
UPDATE devices SET first_seen = (SELECT MIN(at) FROM pings WHERE pings.device_id = devices.id);
