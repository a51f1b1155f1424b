CREATE TABLE paintings (id INTEGER PRIMARY KEY, title TEXT, year INTEGER);
CREATE TABLE sculptures (id INTEGER PRIMARY KEY, title TEXT, year INTEGER);
INSERT INTO paintings VALUES (1,'Untitled',1961),(2,'Höst',NULL),(7,NULL,-300),(412,'Untitled',1961);
INSERT INTO sculptures VALUES (1,'Torso',NULL),(2,'Mère et enfant',1934),(3,'Torso',1950),(90,'',0);
