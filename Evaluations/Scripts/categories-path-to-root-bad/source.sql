CREATE TABLE categories (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  ancestry TEXT
);
CREATE INDEX index_categories_on_ancestry ON categories(ancestry);
INSERT INTO categories VALUES (1,'Mode',NULL),(2,'Damen','1'),(3,'Schuhe','1/2'),(4,'Herren','1'),(5,'Technik',NULL),(6,'Öfen','5'),(12,'Stiefel','1/2'),(13,'Schuhe','1/4');
