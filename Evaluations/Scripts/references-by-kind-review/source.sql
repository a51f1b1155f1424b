CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT);
CREATE TABLE photos (id INTEGER PRIMARY KEY, file TEXT);
CREATE TABLE events (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE comments (id INTEGER PRIMARY KEY, subject_type TEXT NOT NULL CHECK (subject_type IN ('post','photo','event')), subject_id INTEGER NOT NULL, body TEXT);
INSERT INTO posts VALUES (1,'Hello'),(2,'Zweiter Beitrag'),(3,NULL);
INSERT INTO photos VALUES (1,'a.jpg'),(2,'b.jpg'),(3,'ü.png');
INSERT INTO events VALUES (1,'Meetup'),(2,'Fika'),(3,'Meetup');
INSERT INTO comments VALUES (1,'post',1,'first!'),(2,'photo',2,'nice 📷'),(3,'event',3,'see you'),(4,'photo',1,''),(5,'post',3,NULL),
 (6,'event',1,'+1'),(7,'event',2,'+1'),(8,'photo',3,'wow'),(9,'post',2,'first!');
