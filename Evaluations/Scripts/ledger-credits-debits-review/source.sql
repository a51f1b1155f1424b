CREATE TABLE ledger (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL,
  amount INTEGER NOT NULL,
  booked_on TEXT NOT NULL,
  memo TEXT
);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (1, 'A03', 58279, '2021-09-25', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (2, 'A07', 31089, '2023-08-10', 'elm quince');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (3, 'A02', -51599, '2022-06-14', 'thyme oak');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (4, 'A05', -2474, '2024-12-20', 'alder dune');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (5, 'A01', -45842, '2023-04-11', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (6, 'A09', -2426, '2024-12-21', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (7, 'A02', -36318, '2020-12-26', 'thyme heath');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (8, 'A02', -52313, '2024-11-14', 'iris grove');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (9, 'A02', 98928, '2024-09-25', 'pine zinnia');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (10, 'A05', 60932, '2021-03-12', 'wheat alder');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (11, 'A03', -6024, '2022-05-25', 'pine daisy');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (12, 'A05', 14346, '2024-01-15', 'daisy pine');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (13, 'A04', -84590, '2023-08-03', 'elm wheat');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (14, 'A07', -95842, '2023-01-12', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (15, 'A01', 23540, '2020-03-08', 'wheat wheat');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (16, 'A05', -17451, '2022-02-05', 'dune alder');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (17, 'A06', 29264, '2021-11-25', 'dune elm');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (18, 'A01', 52545, '2022-05-18', 'alder fern');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (19, 'A07', 10552, '2023-08-22', 'nettle birch');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (20, 'A04', 56519, '2023-05-06', 'dune oak');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (21, 'A03', 11027, '2024-09-16', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (22, 'A06', 58504, '2023-06-22', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (23, 'A01', 650, '2024-05-25', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (24, 'A03', 65974, '2023-08-26', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (25, 'A06', 28365, '2024-02-21', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (26, 'A02', -35891, '2023-06-05', 'larch umbra');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (27, 'A07', -87649, '2021-11-19', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (28, 'A08', 36618, '2024-06-08', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (29, 'A08', 26526, '2024-11-24', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (30, 'A09', -40939, '2023-11-23', 'heath cedar');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (31, 'A07', -41111, '2022-08-17', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (32, 'A07', 52440, '2020-03-07', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (33, 'A04', -91548, '2023-04-22', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (34, 'A02', 11551, '2020-06-11', 'oak pine');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (35, 'A07', -29959, '2023-08-24', 'zinnia birch');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (36, 'A09', 77881, '2023-10-20', 'birch dune');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (37, 'A04', -63270, '2021-04-19', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (38, 'A01', -7423, '2023-10-01', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (39, 'A09', -4953, '2024-05-10', 'oak fern');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (40, 'A09', -56105, '2020-12-24', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (41, 'A03', -21208, '2024-07-20', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (42, 'A01', 41988, '2023-04-05', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (43, 'A09', 46367, '2023-04-19', 'pine zinnia');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (44, 'A09', 24242, '2021-04-28', 'elm elm');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (45, 'A02', 47034, '2022-06-25', 'sage kelp');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (46, 'A07', 5044, '2024-12-02', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (47, 'A07', 5590, '2022-08-22', 'thyme wheat');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (48, 'A09', -14970, '2023-02-25', 'vine heath');
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (49, 'A01', -26484, '2021-07-10', NULL);
INSERT INTO ledger (id, account, amount, booked_on, memo) VALUES (50, 'A02', -82175, '2020-02-08', 'thyme dune');
