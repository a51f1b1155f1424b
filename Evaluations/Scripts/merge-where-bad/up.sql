BEGIN;
CREATE TABLE parties (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, old_id INTEGER NOT NULL, name TEXT NOT NULL, email TEXT NOT NULL);
INSERT INTO parties(kind,old_id,name,email) SELECT 'buyer',id,name,email FROM buyers;
INSERT INTO parties(kind,old_id,name,email) SELECT 'seller',id,name,email FROM sellers WHERE id>3;
DROP TABLE buyers;
DROP TABLE sellers;
COMMIT;
