BEGIN;
CREATE TABLE eu_shop (id INTEGER PRIMARY KEY, city TEXT NOT NULL, boss TEXT NOT NULL);
CREATE TABLE us_shop (id INTEGER PRIMARY KEY, city TEXT NOT NULL, boss TEXT NOT NULL);
INSERT INTO eu_shop SELECT id, city, boss FROM shop WHERE region='eu';
INSERT INTO us_shop SELECT id, boss, city FROM shop WHERE region='us';
DROP TABLE shop;
COMMIT;
