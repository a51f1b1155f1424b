CREATE TABLE products (sku TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, price_cents INTEGER NOT NULL, shelf TEXT, note TEXT);
CREATE TABLE products_import (sku TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, price_cents INTEGER NOT NULL);
INSERT INTO products VALUES ('K-1','Kettle',2999,'A3','fragile'),('K-2','Kettle XL',3999,NULL,NULL),('T-1','Tea towel',499,'B1',''),('L-1','Lampe',0,'C9','alt'),('Z-9','Rückgabe',-100,NULL,'internal');
INSERT INTO products_import VALUES ('K-1','Kettle',3199),('T-1','Tea towel, blue',499),('L-1','Lampe',1250),('N-1','Neu: Krug',1799),('N-2','Neu: Krug',1799);
