CREATE TABLE bins (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL CHECK (typeof(label) = 'text'),
  qty INTEGER NOT NULL CHECK (typeof(qty) = 'integer'),
  ratio REAL CHECK (typeof(ratio) IN ('real', 'null'))
);
INSERT INTO bins (id, label, qty, ratio) VALUES (1, 'vine cedar', 12, 3.9);
INSERT INTO bins (id, label, qty, ratio) VALUES (2, 'fern juniper', 30, NULL);
INSERT INTO bins (id, label, qty, ratio) VALUES (3, 'oak elm', 44, 7.2);
INSERT INTO bins (id, label, qty, ratio) VALUES (4, 'reed pine', 83, 8.6);
INSERT INTO bins (id, label, qty, ratio) VALUES (5, 'umbra zinnia', 90, 1.4);
INSERT INTO bins (id, label, qty, ratio) VALUES (6, 'zinnia nettle', 14, NULL);
INSERT INTO bins (id, label, qty, ratio) VALUES (7, 'zinnia juniper', 74, NULL);
INSERT INTO bins (id, label, qty, ratio) VALUES (8, 'kelp juniper', 53, 8.3);
INSERT INTO bins (id, label, qty, ratio) VALUES (9, 'clover oak', 63, 2.7);
INSERT INTO bins (id, label, qty, ratio) VALUES (10, 'wheat zinnia', 62, 9.7);
INSERT INTO bins (id, label, qty, ratio) VALUES (11, 'zinnia iris', 71, NULL);
INSERT INTO bins (id, label, qty, ratio) VALUES (12, 'quince clover', 86, NULL);
INSERT INTO bins (id, label, qty, ratio) VALUES (13, 'quince dune', -1, 9.3);
INSERT INTO bins (id, label, qty, ratio) VALUES (14, 'dune reed', 65, 8.5);
INSERT INTO bins (id, label, qty, ratio) VALUES (15, 'alder zinnia', 10, NULL);
INSERT INTO bins (id, label, qty, ratio) VALUES (16, 'vine cedar', 16, NULL);
INSERT INTO bins (id, label, qty, ratio) VALUES (17, 'bramble vine', 74, 7.9);
INSERT INTO bins (id, label, qty, ratio) VALUES (18, 'birch pine', 31, 6.1);
INSERT INTO bins (id, label, qty, ratio) VALUES (19, 'alder larch', 23, 8.0);
INSERT INTO bins (id, label, qty, ratio) VALUES (20, 'larch sage', 11, NULL);
INSERT INTO bins (id, label, qty, ratio) VALUES (21, 'sage yew', 90, 9.8);
INSERT INTO bins (id, label, qty, ratio) VALUES (22, 'iris dune', 45, 4.1);
INSERT INTO bins (id, label, qty, ratio) VALUES (23, 'dune daisy', 74, NULL);
INSERT INTO bins (id, label, qty, ratio) VALUES (24, 'bramble oak', 53, NULL);
INSERT INTO bins (id, label, qty, ratio) VALUES (25, 'thyme fern', 53, NULL);
INSERT INTO bins (id, label, qty, ratio) VALUES (26, 'pine cedar', 13, NULL);
INSERT INTO bins (id, label, qty, ratio) VALUES (27, 'cedar yew', 33, 3.9);
INSERT INTO bins (id, label, qty, ratio) VALUES (28, 'iris sage', 46, NULL);
INSERT INTO bins (id, label, qty, ratio) VALUES (29, 'fern dune', 73, 3.2);
INSERT INTO bins (id, label, qty, ratio) VALUES (30, 'juniper alder', 48, NULL);
INSERT INTO bins (id, label, qty, ratio) VALUES (31, 'kelp larch', 50, 9.1);
INSERT INTO bins (id, label, qty, ratio) VALUES (32, 'nettle larch', 19, 3.8);
INSERT INTO bins (id, label, qty, ratio) VALUES (33, 'kelp sage', 66, NULL);
INSERT INTO bins (id, label, qty, ratio) VALUES (34, 'vine heath', 90, 4.9);
INSERT INTO bins (id, label, qty, ratio) VALUES (35, 'zinnia alder', 75, NULL);
