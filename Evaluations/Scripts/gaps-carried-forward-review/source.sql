CREATE TABLE readings (
  sensor TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  celsius REAL,
  PRIMARY KEY (sensor, taken_at)
);
INSERT INTO readings VALUES
 ('bed-1','2024-04-01T06:00',4.5),
 ('bed-1','2024-04-01T07:00',NULL),
 ('bed-1','2024-04-01T08:00',NULL),
 ('bed-1','2024-04-01T09:00',11.0),
 ('bed-2','2024-04-01T06:30',NULL),
 ('bed-2','2024-04-01T07:30',-2.25),
 ('bed-2','2024-04-01T08:30',NULL),
 ('dach-süd','2024-04-01T05:00',31.0),
 ('dach-süd','2024-04-01T08:10',30.5),
 ('dach-süd','2024-04-01T09:10',NULL);
