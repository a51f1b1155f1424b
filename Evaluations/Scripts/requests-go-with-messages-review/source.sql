CREATE TABLE requests (
  id INTEGER PRIMARY KEY,
  skipper TEXT,
  boat_len_cm INTEGER,
  state TEXT NOT NULL,
  requested_on TEXT CHECK (requested_on IS date(requested_on))
);
CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  request_id INTEGER NOT NULL REFERENCES requests(id),
  body TEXT
);
INSERT INTO requests VALUES
 (1,'Bjørk',1130,'declined','2019-04-11'),
 (2,'Ó Briain',980,'accepted','2019-05-01'),
 (3,NULL,1500,'declined','2020-12-31'),
 (4,'Tanaka',720,'declined','2021-01-01'),
 (5,'Tanaka',720,'declined',NULL),
 (6,'Weiss',-1,'open','2018-01-01'),
 (7,'Weiss',2400,'declined','2018-07-07'),
 (8,'',NULL,'accepted','2022-03-03');
INSERT INTO messages VALUES (1,1,'Is there water at the berth?'),(2,1,NULL),(3,2,'Merci!'),(4,3,'ok'),(5,4,'When?'),(6,5,''),(7,6,'hello?'),(8,6,'hello?');
