CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT
);
CREATE TABLE shipments (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customers(id),
  country TEXT,
  weight_g INTEGER
);
INSERT INTO customers VALUES (1,'Åsa','SE'),(2,'Giulia','IT'),(3,'Anonymous',NULL),(4,'Bob','US');
INSERT INTO shipments VALUES
 (10,1,'SE',1200),(11,1,NULL,90),(12,1,'NO',310),(13,2,NULL,NULL),(14,3,NULL,5000),
 (15,3,'FR',20),(16,4,'US',0),(17,4,'CA',999999),(18,NULL,NULL,15),(19,NULL,'DE',15);
