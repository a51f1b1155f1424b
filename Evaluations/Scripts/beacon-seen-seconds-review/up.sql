ALTER TABLE beacons RENAME COLUMN seen_ms TO seen_s;
UPDATE beacons SET seen_s = seen_s / 1000;
