CREATE TABLE scans (at TEXT NOT NULL, parcel TEXT NOT NULL, belt INTEGER);
CREATE INDEX scans_parcel ON scans(parcel, at);
