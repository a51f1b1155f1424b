CREATE TABLE lines (id INTEGER PRIMARY KEY, name TEXT NOT NULL, stops TEXT);
INSERT INTO lines (id, name, stops) VALUES
  (1, 'Line 1', 'Breda'),
  (2, 'Line 2', 'Assen,Zwolle'),
  (3, 'Line 3', 'Delft,Gouda,Breda'),
  (4, 'Line 4', 'Zwolle,Assen,Zwolle'),
  (5, 'Line 5', 'Gouda,Breda,Delft'),
  (6, 'Line 6', 'Leiden,Breda,Utrecht'),
  (7, 'Line 7', NULL),
  (8, 'Line 8', 'Gouda,Utrecht,Breda,Leiden,Assen'),
  (9, 'Line 9', 'Delft,Assen'),
  (10, 'Line 10', 'Gouda,Breda'),
  (11, 'Line 11', 'Assen,Zwolle'),
  (12, 'Line 12', 'Utrecht,Gouda,Zwolle,Assen,Leiden');
