BEGIN;
CREATE TABLE deliveries_new (
  id INTEGER PRIMARY KEY,
  street TEXT NOT NULL,
  zip INTEGER NOT NULL
);
INSERT INTO deliveries_new (id, street, zip)
SELECT id, street, CAST(zip AS INTEGER)
FROM deliveries;
DROP TABLE deliveries;
ALTER TABLE deliveries_new RENAME TO deliveries;
COMMIT;
