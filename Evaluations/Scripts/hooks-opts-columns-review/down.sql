BEGIN;
ALTER TABLE hooks ADD COLUMN opts TEXT;
UPDATE hooks SET opts = json_object('url', url, 'retries', retries);
ALTER TABLE hooks DROP COLUMN url;
ALTER TABLE hooks DROP COLUMN retries;
COMMIT;
