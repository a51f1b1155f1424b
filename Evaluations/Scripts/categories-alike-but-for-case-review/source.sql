CREATE TABLE categories (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE products (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  category_id INTEGER REFERENCES categories(id) ON DELETE CASCADE
);
INSERT INTO categories VALUES (1,'Shoes'),(2,'Hats'),(3,'SHOES'),(4,'hats'),(5,'Socks'),(6,'shoes');
INSERT INTO products VALUES
 (1,'Clog',1),(2,'Trilby',2),(3,'Sneaker',3),(4,'Beret',4),(5,'Chaussure d''été',6),
 (6,'Ankle sock',5),(7,'Gift card',NULL),(8,'Sneaker',6);
