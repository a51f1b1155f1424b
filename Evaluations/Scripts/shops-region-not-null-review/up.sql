BEGIN;
UPDATE shops SET region = 'unknown' WHERE region IS NULL;
CREATE TABLE _alembic_tmp_shops (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  region TEXT NOT NULL DEFAULT 'unknown'
);
INSERT INTO _alembic_tmp_shops (id, name, region)
SELECT id, name, region
FROM shops;
DROP TABLE shops;
ALTER TABLE _alembic_tmp_shops RENAME TO shops;
COMMIT;
