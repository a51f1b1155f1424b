CREATE TABLE gateways (
  id INTEGER PRIMARY KEY,
  serial TEXT NOT NULL UNIQUE,
  config TEXT NOT NULL DEFAULT '{}'
, interval_s INTEGER);
