CREATE TABLE accounts (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  balance INTEGER NOT NULL
);
CREATE TABLE account_log (
  id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL,
  old_balance INTEGER,
  new_balance INTEGER
);
CREATE TRIGGER accounts_log AFTER UPDATE OF balance ON accounts BEGIN
  INSERT INTO account_log (account_id, old_balance, new_balance)
  VALUES (NEW.id, OLD.balance, NEW.balance);
END;
INSERT INTO accounts (id, code, balance) VALUES
  (1, 'ACC-001', 8417),
  (2, 'ACC-002', 8943),
  (3, 'ACC-003', 5295),
  (4, 'ACC-004', 3790),
  (5, 'ACC-005', 5626),
  (6, 'ACC-006', 8338),
  (7, 'ACC-007', 8077),
  (8, 'ACC-008', 1641),
  (9, 'ACC-009', 6725),
  (10, 'ACC-010', 1328),
  (11, 'ACC-011', 7388),
  (12, 'ACC-012', 1054),
  (13, 'ACC-013', 8219),
  (14, 'ACC-014', 2088),
  (15, 'ACC-015', 1353),
  (16, 'ACC-016', 2916),
  (17, 'ACC-017', 5963),
  (18, 'ACC-018', 5217),
  (19, 'ACC-019', 5064),
  (20, 'ACC-020', 3428),
  (21, 'ACC-021', 4380),
  (22, 'ACC-022', 1052),
  (23, 'ACC-023', 656),
  (24, 'ACC-024', 3921),
  (25, 'ACC-025', 308),
  (26, 'ACC-026', 4824),
  (27, 'ACC-027', 126),
  (28, 'ACC-028', 2689),
  (29, 'ACC-029', 7958),
  (30, 'ACC-030', 2095),
  (31, 'ACC-031', 7320),
  (32, 'ACC-032', 6539),
  (33, 'ACC-033', 2716),
  (34, 'ACC-034', 5433),
  (35, 'ACC-035', 1611),
  (36, 'ACC-036', 4755),
  (37, 'ACC-037', 4780),
  (38, 'ACC-038', 7795),
  (39, 'ACC-039', 6552),
  (40, 'ACC-040', 2194);
INSERT INTO account_log (id, account_id, old_balance, new_balance) VALUES
  (1, 3, 10, 20),
  (2, 5, 0, 700);
