BEGIN;
INSERT INTO vendors SELECT * FROM legacy_vendors;
DROP TABLE legacy_vendors;
COMMIT;
