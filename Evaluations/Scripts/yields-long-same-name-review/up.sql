BEGIN;
ALTER TABLE yields RENAME TO yields_wide;
CREATE TABLE yields (
  farm_id INTEGER NOT NULL,
  day TEXT NOT NULL,
  product TEXT NOT NULL CHECK (product IN ('milk', 'eggs')),
  amount REAL NOT NULL,
  PRIMARY KEY (farm_id, day, product)
);
INSERT INTO yields SELECT farm_id, day, 'milk', litres FROM yields_wide WHERE litres IS NOT NULL
UNION ALL SELECT farm_id, day, 'eggs', eggs FROM yields_wide WHERE eggs IS NOT NULL;
DROP TABLE yields_wide;
COMMIT;
