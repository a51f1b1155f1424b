BEGIN;
UPDATE limits SET max_amount = 9e999 WHERE unlimited = 1;
ALTER TABLE limits DROP COLUMN unlimited;
COMMIT;
