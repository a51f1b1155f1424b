CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL);
CREATE TABLE order_lines (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES orders(id),
  pos INTEGER NOT NULL,
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL,
  price REAL,
  UNIQUE (order_id, pos)
);
INSERT INTO orders VALUES (1,'Ines'),(2,'Tariq'),(3,'Wanda'),(4,'Oskar');
INSERT INTO order_lines VALUES
  (1,1,1,'saw',2,19.9),(2,1,2,'nails, 5 cm',100,0.05),(3,2,1,'paint "white"',1,NULL),
  (4,3,1,'glue',1,3.5),(5,3,2,'glue',1,3.5),(6,3,3,'tape',4,2.25);
