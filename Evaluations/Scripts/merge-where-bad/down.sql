BEGIN;
CREATE TABLE buyers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL);
CREATE TABLE sellers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL);
INSERT INTO buyers SELECT old_id,name,email FROM parties WHERE kind='buyer';
INSERT INTO sellers SELECT old_id,name,email FROM parties WHERE kind='seller';
DROP TABLE parties;
COMMIT;
