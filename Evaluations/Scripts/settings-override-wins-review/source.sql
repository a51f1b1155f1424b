CREATE TABLE settings (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT
);
CREATE TABLE settings_override (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT,
  set_by TEXT
);
INSERT INTO settings VALUES ('lang','de'),('timeout','30'),('banner','Grüß Gott'),('proxy',NULL),('kiosk.mode','0');
INSERT INTO settings_override VALUES ('timeout','45','karl'),('banner',NULL,'karl'),('proxy','10.0.0.1:3128',NULL),('printer','HP ''4''','root'),('lang','de','');
