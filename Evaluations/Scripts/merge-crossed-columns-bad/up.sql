BEGIN;
CREATE TABLE shop (region TEXT NOT NULL, id INTEGER NOT NULL, city TEXT NOT NULL, boss TEXT NOT NULL, PRIMARY KEY (region, id));
INSERT INTO shop SELECT 'eu', id, city, boss FROM eu_shop;
INSERT INTO shop SELECT 'us', id, boss, city FROM us_shop;
DROP TABLE eu_shop;
DROP TABLE us_shop;
COMMIT;
