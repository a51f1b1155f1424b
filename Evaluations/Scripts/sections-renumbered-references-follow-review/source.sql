CREATE TABLE section (id INTEGER PRIMARY KEY CHECK (id > 0 AND id < 1000000), title TEXT NOT NULL, parent INTEGER REFERENCES section(id));
CREATE TABLE para (id INTEGER PRIMARY KEY, section_id INTEGER NOT NULL REFERENCES section(id) ON DELETE CASCADE, text TEXT);

INSERT INTO section VALUES (1,'Intro',NULL),(2,'Method',1),(10,'Ergebnisse',NULL),(20,'Ä',10),(100,'',1),(3,'Self',3);
INSERT INTO para VALUES (1,1,'a'),(2,10,NULL),(3,100,''),(4,20,'x'),(5,1,'a'),(6,2,'y'),(7,3,'z');
