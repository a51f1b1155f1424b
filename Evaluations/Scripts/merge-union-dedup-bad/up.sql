BEGIN;
CREATE TABLE people (name TEXT NOT NULL, email TEXT NOT NULL);
INSERT INTO people SELECT name,email FROM buyers UNION SELECT name,email FROM sellers;
DROP TABLE buyers;
DROP TABLE sellers;
COMMIT;
