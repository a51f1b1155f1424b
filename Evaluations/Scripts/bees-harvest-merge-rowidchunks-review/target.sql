CREATE TABLE hive (code TEXT PRIMARY KEY, place TEXT);
CREATE TABLE harvest (hive_code TEXT REFERENCES hive(code), kg REAL, season INTEGER);
CREATE INDEX ix_harvest_hive ON harvest(hive_code);
