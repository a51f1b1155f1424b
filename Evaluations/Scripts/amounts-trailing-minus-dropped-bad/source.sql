CREATE TABLE ledger (
  id INTEGER PRIMARY KEY,
  booked TEXT NOT NULL,
  amount TEXT NOT NULL CHECK (amount GLOB '[0-9]*,[0-9][0-9]' OR amount GLOB '[0-9]*,[0-9][0-9]-'),
  memo TEXT
);
INSERT INTO ledger VALUES
 (1,'2023-12-29','1.234,50','Miete'),
 (2,'2023-12-29','12,00-','Kontoführung'),
 (3,'2024-01-02','0,99',NULL),
 (4,'2024-01-02','300,00-','Rückbuchung Fa. Öztürk'),
 (5,'2024-01-03','7,05',''),
 (6,'2024-01-03','19,99','Bürobedarf'),
 (7,'2024-01-04','1.000.000,00-','Darlehen'),
 (8,'2024-01-04','0,00',NULL),
 (9,'2024-01-05','0,01-','Rundung'),
 (10,'2024-01-05','12,00','Kontoführung');
