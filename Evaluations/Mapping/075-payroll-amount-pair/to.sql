CREATE TABLE "payslips" (
    "bonus" DECIMAL(10,2) NOT NULL DEFAULT 0,
    "employee_no" INTEGER NOT NULL,
    "gross_pay" INTEGER NOT NULL,
    "hours_worked" REAL,
    "id" INTEGER PRIMARY KEY,
    "period" VARCHAR(7) NOT NULL,
    "run_id" INTEGER NOT NULL,
    UNIQUE ("employee_no", "period")
);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1001, 336507, 157.8, 1, '2023-01', 50);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1001, 417394, 175.4, 2, '2023-02', 51);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (300, 1001, 386284, 142.9, 3, '2023-03', 52);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1002, 458635, 161.1, 4, '2023-01', 50);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (75, 1002, 280558, 167.3, 5, '2023-02', 51);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1002, 464340, 122.3, 6, '2023-03', 52);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1003, 501440, 139.1, 7, '2023-01', 50);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1003, 440460, 140.8, 8, '2023-02', 51);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (300, 1003, 388251, 168.8, 9, '2023-03', 52);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1004, 460522, 112.6, 10, '2023-01', 50);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (75, 1004, 304300, 154.8, 11, '2023-02', 51);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1004, 310332, 135.8, 12, '2023-03', 52);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1005, 278082, 114.6, 13, '2023-01', 50);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1005, 492246, 161.8, 14, '2023-02', 51);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (300, 1005, 337816, 111.5, 15, '2023-03', 52);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1006, 257170, 124.0, 16, '2023-01', 50);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (75, 1006, 355403, 124.0, 17, '2023-02', 51);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1006, 227750, 122.1, 18, '2023-03', 52);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1007, 230076, 113.3, 19, '2023-01', 50);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1007, 341399, 168.6, 20, '2023-02', 51);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (300, 1007, 410755, 147.4, 21, '2023-03', 52);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1008, 371488, 142.5, 22, '2023-01', 50);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (75, 1008, 371550, 117.5, 23, '2023-02', 51);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1008, 387799, 150.5, 24, '2023-03', 52);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1009, 414429, 155.6, 25, '2023-01', 50);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1009, 460760, 123.5, 26, '2023-02', 51);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (300, 1009, 290594, 168.3, 27, '2023-03', 52);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1010, 290921, 149.1, 28, '2023-01', 50);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (75, 1010, 190723, 126.6, 29, '2023-02', 51);
INSERT INTO "payslips" ("bonus", "employee_no", "gross_pay", "hours_worked", "id", "period", "run_id") VALUES (0, 1010, 283716, 144.6, 30, '2023-03', 52);
