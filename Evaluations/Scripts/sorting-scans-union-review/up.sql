BEGIN;
CREATE TABLE scans (at TEXT NOT NULL, parcel TEXT NOT NULL, belt INTEGER);
INSERT INTO scans SELECT at, parcel, belt FROM scans_north
  UNION SELECT at, parcel, belt FROM scans_south;
CREATE INDEX scans_parcel ON scans(parcel, at);
DROP TABLE scans_north;
DROP TABLE scans_south;
COMMIT;
