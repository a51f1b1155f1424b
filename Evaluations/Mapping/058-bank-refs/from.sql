CREATE TABLE transfer (
    id INTEGER NOT NULL PRIMARY KEY,
    debtor VARCHAR(120) NOT NULL,
    creditor VARCHAR(120) NOT NULL,
    amt DECIMAL(12,2) NOT NULL,
    e2e VARCHAR(120) NOT NULL,
    booked DATE NOT NULL
);
CREATE TABLE bank (
    id INTEGER NOT NULL PRIMARY KEY,
    bic VARCHAR(120) NOT NULL,
    nm VARCHAR(120) NOT NULL,
    country VARCHAR(120)
);
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (1, 'Sara Nilsen', 'Sara Nilsen', 806.01, 'E2E5B9F4D8E', '2023-04-08');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (2, 'Eva Brandt', 'Ana Kovac', 1748.05, 'E2E1A9328E8', '2023-07-21');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (3, 'Sara Nilsen', 'Igor Petrov', 1622.75, 'E2E3C791BC7', '2023-01-04');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (4, 'Igor Petrov', 'Jon Hale', 3574.22, 'E2E0A226EF8', '2023-04-24');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (5, 'Igor Petrov', 'Priya Nair', 4001.28, 'E2EC29227BD', '2023-03-25');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (6, 'Tom Beck', 'Tom Beck', 2311.93, 'E2E92A9EA60', '2023-09-26');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (7, 'Jon Hale', 'Sara Nilsen', 2997.03, 'E2E83C1D499', '2023-02-27');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (8, 'Eva Brandt', 'Mei Lin', 276.94, 'E2EBF7FA2BC', '2023-11-01');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (9, 'Sara Nilsen', 'Sara Nilsen', 3380.26, 'E2EAF1407A9', '2023-02-20');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (10, 'Sara Nilsen', 'Mei Lin', 4165.16, 'E2E2544E7C7', '2023-10-06');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (11, 'Nia Owusu', 'Sara Nilsen', 3119.99, 'E2E03CBBC7E', '2023-03-15');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (12, 'Omar Said', 'Sara Nilsen', 3220.56, 'E2EF318D74A', '2023-05-06');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (13, 'Igor Petrov', 'Tom Beck', 3270.47, 'E2E28544953', '2023-01-17');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (14, 'Omar Said', 'Ana Kovac', 3340.03, 'E2E5AA5EA0E', '2023-02-17');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (15, 'Paul Meyer', 'Igor Petrov', 3686.1, 'E2EF3DE53F8', '2023-01-17');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (16, 'Omar Said', 'Jon Hale', 3571.59, 'E2E7B31E5D8', '2023-09-05');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (17, 'Nia Owusu', 'Ana Kovac', 2750.64, 'E2E4F0EB350', '2023-05-14');
INSERT INTO transfer (id, debtor, creditor, amt, e2e, booked) VALUES (18, 'Tom Beck', 'Luis Ortega', 339.6, 'E2EEA57EB5D', '2023-04-17');
INSERT INTO bank (id, bic, nm, country) VALUES (1, 'BK00GB2L', 'Bank of Leeds', 'GB');
INSERT INTO bank (id, bic, nm, country) VALUES (2, 'BK01GB2L', 'Bank of York', 'GB');
INSERT INTO bank (id, bic, nm, country) VALUES (3, 'BK02GB2L', 'Bank of Hull', 'GB');
INSERT INTO bank (id, bic, nm, country) VALUES (4, 'BK03GB2L', 'Bank of Derby', 'GB');
INSERT INTO bank (id, bic, nm, country) VALUES (5, 'BK04GB2L', 'Bank of Bath', 'GB');
