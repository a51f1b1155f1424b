CREATE TABLE contacts (id INTEGER PRIMARY KEY, name TEXT NOT NULL, mobile TEXT, landline TEXT, notes TEXT);

INSERT INTO contacts (id,name,mobile,landline,notes) VALUES
  (1, 'Ana', '+49 171 1', NULL, 'vip'),
  (2, 'Bo', NULL, '030 22', NULL),
  (3, 'Cy', '+49 172 3', '030 33', 'call late'),
  (4, 'Di', NULL, NULL, ''),
  (5, 'Ed', '', '030 55', NULL),
  (6, 'O''Hara', '+49 176 6', '030 66', 'don''t call');
