BEGIN;
ALTER TABLE hooks ADD COLUMN url TEXT;
ALTER TABLE hooks ADD COLUMN retries INTEGER;
UPDATE hooks SET url = json_extract(opts, '$.url'), retries = json_extract(opts, '$.retries');
ALTER TABLE hooks DROP COLUMN opts;
COMMIT;
