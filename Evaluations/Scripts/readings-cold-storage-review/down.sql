BEGIN;
INSERT INTO readings SELECT * FROM readings_cold;
DROP TABLE readings_cold;
COMMIT;
