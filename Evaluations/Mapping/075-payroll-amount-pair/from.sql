CREATE TABLE "payslips" (
    "amount_a" DECIMAL(10,2) NOT NULL,
    "amount_b" DECIMAL(10,2) NOT NULL DEFAULT 0,
    "emp_no" INTEGER NOT NULL,
    "hours" REAL,
    "id" INTEGER PRIMARY KEY,
    "period" VARCHAR(7) NOT NULL,
    "run_id" INTEGER NOT NULL,
    UNIQUE ("emp_no", "period")
);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (3365.07, 0, 1001, 157.8, 1, '2023-01', 50);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (4173.94, 0, 1001, 175.4, 2, '2023-02', 51);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (3862.84, 0, 1001, 142.9, 3, '2023-03', 52);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (4586.35, 250, 1002, 161.1, 4, '2023-01', 50);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (2805.58, 0, 1002, 167.3, 5, '2023-02', 51);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (4643.4, 100, 1002, 122.3, 6, '2023-03', 52);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (5014.4, 250, 1003, 139.1, 7, '2023-01', 50);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (4404.6, 0, 1003, 140.8, 8, '2023-02', 51);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (3882.51, 250, 1003, 168.8, 9, '2023-03', 52);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (4605.22, 0, 1004, 112.6, 10, '2023-01', 50);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (3043.0, 0, 1004, 154.8, 11, '2023-02', 51);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (3103.32, 250, 1004, 135.8, 12, '2023-03', 52);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (2780.82, 250, 1005, 114.6, 13, '2023-01', 50);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (4922.46, 100, 1005, 161.8, 14, '2023-02', 51);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (3378.16, 100, 1005, 111.5, 15, '2023-03', 52);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (2571.7, 100, 1006, 124.0, 16, '2023-01', 50);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (3554.03, 250, 1006, 124.0, 17, '2023-02', 51);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (2277.5, 250, 1006, 122.1, 18, '2023-03', 52);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (2300.76, 0, 1007, 113.3, 19, '2023-01', 50);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (3413.99, 0, 1007, 168.6, 20, '2023-02', 51);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (4107.55, 0, 1007, 147.4, 21, '2023-03', 52);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (3714.88, 250, 1008, 142.5, 22, '2023-01', 50);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (3715.5, 0, 1008, 117.5, 23, '2023-02', 51);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (3877.99, 250, 1008, 150.5, 24, '2023-03', 52);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (4144.29, 0, 1009, 155.6, 25, '2023-01', 50);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (4607.6, 100, 1009, 123.5, 26, '2023-02', 51);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (2905.94, 100, 1009, 168.3, 27, '2023-03', 52);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (2909.21, 100, 1010, 149.1, 28, '2023-01', 50);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (1907.23, 0, 1010, 126.6, 29, '2023-02', 51);
INSERT INTO "payslips" ("amount_a", "amount_b", "emp_no", "hours", "id", "period", "run_id") VALUES (2837.16, 0, 1010, 144.6, 30, '2023-03', 52);
