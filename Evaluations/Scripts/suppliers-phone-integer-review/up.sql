BEGIN;
CREATE TABLE suppliers_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  phone INTEGER
);
INSERT INTO suppliers_new (id, name, phone)
SELECT id, name, CAST(phone AS INTEGER)
FROM suppliers;
DROP TABLE suppliers;
ALTER TABLE suppliers_new RENAME TO suppliers;
COMMIT;
