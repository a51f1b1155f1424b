CREATE TABLE appointments (
  id INTEGER PRIMARY KEY,
  patient TEXT NOT NULL,
  day TEXT NOT NULL,
  at TEXT
);
INSERT INTO appointments VALUES
 (1,'Ng','2024-05-06','9:15 AM'),
 (2,'Ng','2024-05-06','12:30 PM'),
 (3,'Alvarez','2024-05-06','1:45 PM'),
 (4,'Świerczewska','2024-05-07','12:05 AM'),
 (5,'Brandt','2024-05-07','11:59 PM'),
 (6,'Brandt','07.05.2024',NULL),
 (7,'Costa','2024-05-08','10:00 AM'),
 (8,'Costa','2024-05-08','12:00 PM'),
 (9,'Iyer','2024-05-08','4:20 PM'),
 (10,'Iyer','2024-05-09','8:05 AM');
