CREATE TABLE stock (id INTEGER PRIMARY KEY, item TEXT NOT NULL, qty INTEGER NOT NULL);
CREATE TRIGGER stock_gone AFTER UPDATE ON stock WHEN NEW.qty = 0
BEGIN
  DELETE FROM stock WHERE id = NEW.id;
END;
INSERT INTO stock VALUES
  (1, 'amber', 4),
  (2, 'flint', 18),
  (3, 'zinc', 39),
  (4, 'tarn', 44),
  (5, 'weir', 12),
  (6, 'pearl', 28),
  (7, 'ridge', 33),
  (8, 'flint', 21),
  (9, 'yew', 35),
  (10, 'slate', 34),
  (11, 'cedar', 9),
  (12, 'vale', 43),
  (13, 'inlet', 49),
  (14, 'vale', 37),
  (15, 'umber', 46),
  (16, 'slate', 28),
  (17, 'ridge', 6),
  (18, 'knoll', 40),
  (19, 'maple', 5),
  (20, 'vale', 26),
  (21, 'quay', 50),
  (22, 'ridge', 39),
  (23, 'pearl', 21),
  (24, 'ember', 10),
  (25, 'cedar', 27),
  (26, 'yew', 49),
  (27, 'ember', 25),
  (28, 'pearl', 43),
  (29, 'knoll', 2),
  (30, 'weir', 22);
INSERT INTO stock VALUES
  (31, 'ridge', 25),
  (32, 'north', 22),
  (33, 'ridge', 34),
  (34, 'knoll', 31),
  (35, 'grove', 25),
  (36, 'maple', 47),
  (37, 'larch', 31),
  (38, 'heron', 22),
  (39, 'inlet', 50),
  (40, 'knoll', 3);
