CREATE TABLE suppliers (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE contacts (
  id INTEGER PRIMARY KEY,
  supplier_id INTEGER NOT NULL REFERENCES suppliers(id),
  name TEXT,
  is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0,1))
);
CREATE UNIQUE INDEX uq_primary ON contacts(supplier_id) WHERE is_primary = 1;
INSERT INTO suppliers VALUES (1,'Öl & Co'),(2,'Nadel GmbH'),(3,NULL),(4,'Öl & Co');
INSERT INTO contacts VALUES (1,1,'Hr. Groß',1),(2,1,'Hr. Groß',0),(3,2,'',0),(4,2,NULL,0),(5,4,'佐藤',1),(9,1,'Fr. Klein',0);
