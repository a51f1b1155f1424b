CREATE TABLE warehouses (code TEXT PRIMARY KEY NOT NULL, city TEXT);
CREATE TABLE stock (wh TEXT NOT NULL REFERENCES warehouses(code), sku TEXT NOT NULL, qty INTEGER NOT NULL, PRIMARY KEY (wh, sku));
CREATE TABLE picks (id INTEGER PRIMARY KEY, wh TEXT NOT NULL REFERENCES warehouses(code), sku TEXT NOT NULL, n INTEGER);
INSERT INTO warehouses VALUES ('N','Malmö'),('E','Ystad'),('S',NULL);
INSERT INTO stock VALUES ('N','bolt-8',120),('N','nut-8',0),('E','bolt-8',30),('E','washer',7),('E','nut-8',2),('S','bolt-8',30);
INSERT INTO picks VALUES (1,'N','bolt-8',5),(2,'E','bolt-8',5),(3,'E','washer',NULL),(4,'S','bolt-8',1);
