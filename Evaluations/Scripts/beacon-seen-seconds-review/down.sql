UPDATE beacons SET seen_s = seen_s * 1000;
ALTER TABLE beacons RENAME COLUMN seen_s TO seen_ms;
