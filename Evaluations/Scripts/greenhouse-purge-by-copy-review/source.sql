CREATE TABLE sensor (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  sensor_id INTEGER NOT NULL REFERENCES sensor(id),
  taken_at TEXT,
  value REAL,
  flagged INTEGER
);
CREATE INDEX reading_taken ON reading(taken_at);
INSERT INTO sensor VALUES (1,'bench A temp'),(2,'bench A humidity'),(3,'roof');
INSERT INTO reading VALUES
(1,1,'2020-06-01 06:00',18.5,0),
(2,1,'2020-06-01 12:00',31.2,1),
(3,2,'2020-06-01 12:00',55,NULL),
(4,2,'2021-01-10 00:00',NULL,0),
(5,3,'2021-12-31 23:59',-2.5,0),
(6,3,'2022-01-01 00:00',-2.7,0),
(7,1,'2022-05-05 12:00',22.1,1),
(8,1,NULL,22.4,NULL),
(9,2,'2021-07-15 15:00',91,1),
(10,2,'2023-03-03 03:00',60.5,0),
(11,3,'2019-11-11 11:11',4,NULL),
(12,3,'2023-03-03 03:00',7.25,NULL);
