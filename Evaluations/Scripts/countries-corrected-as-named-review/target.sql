CREATE TABLE countries (
  code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  capital TEXT
);
CREATE TABLE country_removed (code TEXT, name TEXT);
CREATE TRIGGER countries_ad AFTER DELETE ON countries
BEGIN
  INSERT INTO country_removed VALUES (OLD.code, OLD.name);
END;
CREATE INDEX ix_countries_name ON countries(name);
