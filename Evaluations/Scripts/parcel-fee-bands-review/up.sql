BEGIN;
CREATE TABLE parcels_new (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  kg REAL NOT NULL,
  fee INTEGER
);
INSERT INTO parcels_new (id, code, kg, fee)
  SELECT p.id, p.code, p.kg, b.fee FROM parcels p JOIN bands b ON p.kg BETWEEN b.lo AND b.hi;
DROP TABLE parcels;
ALTER TABLE parcels_new RENAME TO parcels;
COMMIT;
