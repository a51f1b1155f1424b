BEGIN;
ALTER TABLE stock RENAME COLUMN qty TO amount;
SELECT load_extension('./helper');
COMMIT;
