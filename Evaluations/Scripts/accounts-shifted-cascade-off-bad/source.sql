CREATE TABLE account (id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE);
CREATE TABLE session (token TEXT PRIMARY KEY NOT NULL, account_id INTEGER REFERENCES account(id) ON UPDATE CASCADE ON DELETE CASCADE);
CREATE TABLE audit (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL, what TEXT, FOREIGN KEY (account_id) REFERENCES account(id) ON UPDATE CASCADE);

INSERT INTO account VALUES (1,'root'),(2,'ana'),(3,'bö'),(40,''),(1000,'svc');
INSERT INTO session VALUES ('t1',1),('t2',2),('t3',2),('t4',NULL),('t5',1000);
INSERT INTO audit VALUES (1,1,'login'),(2,3,NULL),(3,40,''),(4,1000,'x'),(5,1,'login');
