CREATE TABLE vehicles (
  id INTEGER PRIMARY KEY,
  fleet_code TEXT NOT NULL UNIQUE CHECK (fleet_code GLOB '?*-[1-9]*' AND length(fleet_code) - length(replace(fleet_code,'-','')) = 1),
  depot TEXT,
  scrapped TEXT
);
INSERT INTO vehicles VALUES
 (1,'T3-6301','Vokovice',NULL),(2,'T3-7187','Vokovice','1999-10-01'),(3,'KT8-9042','Kobylisy',NULL),(4,'14T-9156',NULL,NULL),
 (5,'15T-9201','Žižkov',''),(6,'T6-8738','Žižkov','1/2014'),(7,'M-2','museum',NULL),(8,'RT6-1051','',NULL);
