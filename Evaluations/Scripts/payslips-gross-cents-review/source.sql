CREATE TABLE payslips (id INTEGER PRIMARY KEY, employee TEXT NOT NULL, month TEXT NOT NULL, gross INTEGER NOT NULL, locked INTEGER NOT NULL DEFAULT 0);
CREATE TRIGGER payslips_lock BEFORE UPDATE ON payslips WHEN OLD.locked = 1
BEGIN
  SELECT RAISE(ABORT, 'period is closed');
END;
INSERT INTO payslips VALUES
  (1, 'Zoltan Urban', '2024-06', 6759, 0),
  (2, 'Joost Zhou', '2024-05', 3151, 0),
  (3, 'Anouk Vance', '2024-08', 4444, 0),
  (4, 'Wiebke Pavlik', '2024-11', 4861, 0),
  (5, 'Yara Sato', '2024-07', 2484, 0),
  (6, 'Lamine Vance', '2024-02', 2223, 0),
  (7, 'Xabier Vance', '2024-07', 6540, 0),
  (8, 'Joost Vance', '2024-05', 4889, 0),
  (9, 'Mirela Tamm', '2024-03', 6164, 0),
  (10, 'Oona Zhou', '2024-11', 4769, 0),
  (11, 'Yara Mbeki', '2024-06', 4818, 0),
  (12, 'Zoltan Jansen', '2024-07', 3164, 0),
  (13, 'Mirela Sato', '2024-11', 2699, 0),
  (14, 'Zoltan Mbeki', '2024-06', 6197, 0),
  (15, 'Ulla Carvalho', '2024-12', 6257, 0),
  (16, 'Ilse Vance', '2024-04', 3380, 0),
  (17, 'Goran Egger', '2024-06', 4858, 0),
  (18, 'Nils Tamm', '2024-08', 3471, 0),
  (19, 'Qadir Carvalho', '2024-06', 6216, 0),
  (20, 'Dario Mbeki', '2024-07', 5514, 0),
  (21, 'Dario Ruiz', '2024-07', 3462, 0),
  (22, 'Dario Tamm', '2024-12', 3970, 0),
  (23, 'Piotr Ruiz', '2024-12', 5875, 0),
  (24, 'Bram Wolff', '2024-02', 3566, 0),
  (25, 'Qadir Wolff', '2024-01', 2170, 0),
  (26, 'Tove Ruiz', '2024-04', 6540, 0),
  (27, 'Freya Pavlik', '2024-06', 1910, 0),
  (28, 'Kirra Haugen', '2024-08', 4041, 0),
  (29, 'Hana Vance', '2024-07', 6307, 0),
  (30, 'Chiara Yilmaz', '2024-03', 4387, 0);
INSERT INTO payslips VALUES
  (31, 'Anouk Tamm', '2024-10', 5685, 0),
  (32, 'Qadir Jansen', '2024-07', 4470, 0),
  (33, 'Xabier Gomez', '2024-08', 6607, 0),
  (34, 'Chiara Pavlik', '2024-12', 6991, 0),
  (35, 'Mirela Bakker', '2024-05', 5776, 0),
  (36, 'Ulla Yilmaz', '2024-04', 1890, 0),
  (37, 'Joost Jansen', '2024-04', 5629, 0),
  (38, 'Anouk Carvalho', '2024-01', 4868, 0),
  (39, 'Tove Zhou', '2024-11', 2695, 0),
  (40, 'Runa Zhou', '2024-11', 3617, 0);
