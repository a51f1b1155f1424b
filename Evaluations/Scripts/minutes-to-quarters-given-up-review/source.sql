CREATE TABLE stays (id INTEGER PRIMARY KEY, plate TEXT NOT NULL, minutes INTEGER NOT NULL CHECK (typeof(minutes)='integer' AND minutes >= 0));
INSERT INTO stays VALUES (1,'B-XY 12',0),(2,'M-ÄÖ 1',1),(3,'HH-A 9',14),(4,'HH-A 9',15),(5,'HH-A 9',16),(6,'K-LM 77',59),(7,'K-LM 77',60),(8,'F-1',61),(9,'DD-Q 4',10080);
