BEGIN;
CREATE TABLE scans_tmp (
  id INTEGER PRIMARY KEY,
  parcel TEXT NOT NULL,
  state TEXT,
  scanned_at TEXT
);
INSERT INTO scans_tmp (id, parcel, state, scanned_at)
SELECT id, parcel,
       CASE state
            WHEN 1 THEN 'received'
            WHEN 2 THEN 'in_transit'
            WHEN 3 THEN 'delivered'
            WHEN 9 THEN 'returned'
            ELSE 'other'
       END,
       scanned_at
FROM scans;
DROP TABLE scans;
ALTER TABLE scans_tmp RENAME TO scans;
CREATE INDEX ix_scans_parcel ON scans(parcel);
COMMIT;
