CREATE TABLE vendors (id INTEGER PRIMARY KEY, name TEXT NOT NULL, vat TEXT NOT NULL);
CREATE TABLE bills (id INTEGER PRIMARY KEY, vendor_id INTEGER NOT NULL REFERENCES vendors(id) ON DELETE CASCADE, cents INTEGER NOT NULL);
CREATE TABLE contracts (id INTEGER PRIMARY KEY, vendor_id INTEGER REFERENCES vendors(id) ON DELETE SET NULL, title TEXT NOT NULL);
INSERT INTO vendors (id, name, vat) VALUES
  (1, 'Acme', 'NL1'),
  (2, 'Globex', 'NL2'),
  (3, 'Acme', 'NL1'),
  (4, 'Initech', 'DE7'),
  (5, 'Acme', 'NL1'),
  (6, 'Globex', 'NL2'),
  (7, 'Umbrella', 'FR3');
INSERT INTO bills (id, vendor_id, cents) VALUES
  (1, 5, 111),
  (2, 1, 222),
  (3, 4, 333),
  (4, 4, 444),
  (5, 5, 555),
  (6, 1, 666),
  (7, 2, 777),
  (8, 4, 888),
  (9, 7, 999),
  (10, 4, 1110),
  (11, 7, 1221),
  (12, 3, 1332),
  (13, 6, 1443),
  (14, 7, 1554),
  (15, 2, 1665),
  (16, 1, 1776);
INSERT INTO contracts (id, vendor_id, title) VALUES
  (1, NULL, 'contract 1'),
  (2, 7, 'contract 2'),
  (3, 6, 'contract 3'),
  (4, 2, 'contract 4'),
  (5, 3, 'contract 5'),
  (6, 6, 'contract 6'),
  (7, 2, 'contract 7'),
  (8, 7, 'contract 8');
