CREATE TABLE recipes (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  tag1 TEXT,
  tag2 TEXT,
  tag3 TEXT
);
INSERT INTO recipes VALUES
 (1,'Borschtsch','soup','beet','winter'),
 (2,'Gazpacho','soup',NULL,'summer'),
 (3,'Toast',NULL,NULL,NULL),
 (4,'Mystery','','',NULL),
 (5,'Ramen ラーメン','soup','soup','日本'),
 (8,'Nut roast',NULL,NULL,'nuts, vegan'),
 (9,'Nut roast','vegan','Vegan','VEGAN');
