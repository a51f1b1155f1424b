CREATE TABLE "employees" (
  "id" INTEGER PRIMARY KEY,
  "badge" TEXT NOT NULL UNIQUE,
  "dept_id" INTEGER,
  "hired" DATE NOT NULL,
  "left" DATE,
  "rate" DECIMAL(10,2),
  "ot_rate" DECIMAL(10,2),
  "exempt" BOOLEAN NOT NULL DEFAULT 0
);
CREATE TABLE "payslips" (
  "id" INTEGER PRIMARY KEY,
  "employee_id" INTEGER NOT NULL REFERENCES employees(id) ON DELETE CASCADE,
  "period_from" DATE NOT NULL,
  "period_to" DATE NOT NULL,
  "gross" DECIMAL(10,2) NOT NULL,
  "tax" DECIMAL(10,2) NOT NULL DEFAULT 0,
  "net" DECIMAL(10,2) NOT NULL,
  "paid" DATETIME,
  "memo" TEXT
);
