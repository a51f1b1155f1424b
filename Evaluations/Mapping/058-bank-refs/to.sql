CREATE TABLE transfer (
    id INTEGER NOT NULL PRIMARY KEY,
    amount DECIMAL(12,2) NOT NULL,
    end_to_end_id VARCHAR(120) NOT NULL,
    settled_on DATE NOT NULL,
    payer VARCHAR(120) NOT NULL,
    payee VARCHAR(120) NOT NULL
);
CREATE TABLE bank (
    id INTEGER NOT NULL PRIMARY KEY,
    bic VARCHAR(120) NOT NULL,
    country VARCHAR(120),
    bank_name VARCHAR(120) NOT NULL
);
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (1, 806.01, 'E2E5B9F4D8E', '2024-10-14', 'Sara Nilsen', 'Sara Nilsen');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (2, 1748.05, 'E2E1A9328E8', '2024-08-25', 'Eva Brandt', 'Ana Kovac');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (3, 1622.75, 'E2E3C791BC7', '2024-01-09', 'Sara Nilsen', 'Igor Petrov');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (4, 3574.22, 'E2E0A226EF8', '2024-06-18', 'Igor Petrov', 'Jon Hale');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (5, 4001.28, 'E2EC29227BD', '2024-10-01', 'Igor Petrov', 'Priya Nair');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (6, 2311.93, 'E2E92A9EA60', '2024-06-28', 'Tom Beck', 'Tom Beck');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (7, 2997.03, 'E2E83C1D499', '2024-12-10', 'Jon Hale', 'Sara Nilsen');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (8, 276.94, 'E2EBF7FA2BC', '2024-09-18', 'Eva Brandt', 'Mei Lin');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (9, 3380.26, 'E2EAF1407A9', '2024-01-25', 'Sara Nilsen', 'Sara Nilsen');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (10, 4165.16, 'E2E2544E7C7', '2024-05-12', 'Sara Nilsen', 'Mei Lin');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (11, 3119.99, 'E2E03CBBC7E', '2024-06-02', 'Nia Owusu', 'Sara Nilsen');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (12, 3220.56, 'E2EF318D74A', '2024-07-01', 'Omar Said', 'Sara Nilsen');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (13, 3270.47, 'E2E28544953', '2024-06-11', 'Igor Petrov', 'Tom Beck');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (14, 3340.03, 'E2E5AA5EA0E', '2024-01-02', 'Omar Said', 'Ana Kovac');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (15, 3686.1, 'E2EF3DE53F8', '2024-06-23', 'Paul Meyer', 'Igor Petrov');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (16, 3571.59, 'E2E7B31E5D8', '2024-02-05', 'Omar Said', 'Jon Hale');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (17, 2750.64, 'E2E4F0EB350', '2024-06-12', 'Nia Owusu', 'Ana Kovac');
INSERT INTO transfer (id, amount, end_to_end_id, settled_on, payer, payee) VALUES (18, 339.6, 'E2EEA57EB5D', '2024-08-07', 'Tom Beck', 'Luis Ortega');
INSERT INTO bank (id, bic, country, bank_name) VALUES (1, 'BK00GB2L', 'GB', 'Bank of Leeds');
INSERT INTO bank (id, bic, country, bank_name) VALUES (2, 'BK01GB2L', 'GB', 'Bank of York');
INSERT INTO bank (id, bic, country, bank_name) VALUES (3, 'BK02GB2L', 'GB', 'Bank of Hull');
INSERT INTO bank (id, bic, country, bank_name) VALUES (4, 'BK03GB2L', 'GB', 'Bank of Derby');
INSERT INTO bank (id, bic, country, bank_name) VALUES (5, 'BK04GB2L', 'GB', 'Bank of Bath');
