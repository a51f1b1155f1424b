CREATE TABLE menu (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, rappen INTEGER NOT NULL);
INSERT INTO menu VALUES (1,'Rösti',1890),(2,'Kafi crème',453),(3,'Nussgipfel',377),(4,'Suppe',892),(5,'Brot',0),(6,'Apéro',1299);
