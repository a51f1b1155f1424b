CREATE TABLE games (id INTEGER PRIMARY KEY, white TEXT NOT NULL, black TEXT NOT NULL, res TEXT);
CREATE TABLE standings (player TEXT PRIMARY KEY NOT NULL, pts REAL);
INSERT INTO games VALUES (1,'Judit','Magnus','1-0'),(2,'Magnus','Hou','0-1'),(3,'Hou','Judit','1/2'),(4,'Judit','Magnus',NULL),(5,'Żak','Hou','1-0');
INSERT INTO standings VALUES ('Hou',1.5),('Judit',1.5),('Magnus',0),('Żak',1);
