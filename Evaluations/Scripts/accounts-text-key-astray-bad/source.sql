CREATE TABLE accounts (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, created TEXT);
CREATE TABLE sessions (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts(id), token TEXT NOT NULL);
INSERT INTO accounts VALUES (1,'ann','2024-01-01'),(2,'bob','2024-01-02'),(3,'cy','2024-01-03'),(7,'dee',NULL);
INSERT INTO sessions VALUES (1,1,'t1'),(2,2,'t3'),(3,7,'t4'),(7,3,'t5');
