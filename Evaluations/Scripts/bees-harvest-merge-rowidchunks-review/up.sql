BEGIN;
INSERT INTO harvest SELECT hive_code, kg, 2019 FROM harvest_2019 WHERE rowid % 2 = 0;
DELETE FROM harvest_2019 WHERE rowid % 2 = 0;
INSERT INTO harvest SELECT hive_code, kg, 2019 FROM harvest_2019;
DELETE FROM harvest_2019;
DROP TABLE harvest_2019;
COMMIT;
