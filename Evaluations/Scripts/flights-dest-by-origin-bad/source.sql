CREATE TABLE airports (
  id INTEGER PRIMARY KEY,
  iata TEXT NOT NULL UNIQUE,
  city TEXT
);
CREATE TABLE flights (
  no TEXT PRIMARY KEY NOT NULL,
  origin_id INTEGER NOT NULL REFERENCES airports(id),
  dest_id INTEGER REFERENCES airports(id),
  dep TEXT
);
INSERT INTO airports VALUES (7,'ZRH','Zürich'),(12,'JFK','New York'),(30,'LGA','New York'),(31,'GRU','São Paulo'),(44,'OSL',NULL);
INSERT INTO flights VALUES
 ('LX14',7,12,'2024-06-01 10:05'),('LX15',12,7,NULL),('LA8070',31,7,'2024-06-01T23:40'),
 ('SK1','44',44,'circle flight'),('DL1',30,NULL,''),('LX92',7,31,'2024-06-02 22:40');
