CREATE TABLE reservation (
  id INTEGER PRIMARY KEY,
  guest TEXT,
  show_date TEXT NOT NULL,
  seats INTEGER NOT NULL,
  paid_at TEXT
);
CREATE INDEX ix_res_show ON reservation(show_date);
INSERT INTO reservation VALUES
(1,'Weber','2024-03-02',2,'2024-02-28'),
(2,'weber','2024-03-02',4,NULL),
(3,'Silva','2024-04-15',1,'2024-04-15'),
(4,NULL,'2024-04-20',2,NULL),
(5,'Kim','2024-05-01',3,NULL),
(6,'Kim','2024-05-03',2,'2024-04-30'),
(7,'Haas','2024-05-20',2,NULL),
(8,'Rossi','2024-05-21',5,'2024-05-01'),
(9,'Group St. Anna','2024-02-11',28,'2024-02-01'),
(10,'?','2024-01-05',1,NULL);
