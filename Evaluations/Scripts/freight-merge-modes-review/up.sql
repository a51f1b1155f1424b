BEGIN;
CREATE TABLE shipments (
  id INTEGER PRIMARY KEY,
  mode TEXT NOT NULL,
  doc_no TEXT NOT NULL,
  kg REAL,
  sent TEXT
);
INSERT OR REPLACE INTO shipments SELECT id, 'air', awb, kg, sent FROM air_shipments;
INSERT OR REPLACE INTO shipments SELECT id + 1000, 'sea', bol, kg, sent FROM sea_shipments;
DROP TABLE air_shipments;
DROP TABLE sea_shipments;
COMMIT;
