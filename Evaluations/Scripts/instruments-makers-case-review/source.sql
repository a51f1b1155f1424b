CREATE TABLE instruments (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  maker TEXT NOT NULL,
  serial TEXT
);
INSERT INTO instruments (id, kind, maker, serial) VALUES
  (1, 'piano', 'Yamaha', 'Y-1020'),
  (2, 'flute', 'Pearl', NULL),
  (3, 'drums', 'Pearl', 'P-77'),
  (4, 'guitar', 'Gibson', 'G-301'),
  (5, 'trumpet', 'Yamaha', 'Y-2210'),
  (6, 'violin', 'Stentor', ''),
  (7, 'bass', 'Fender', 'F-12');
