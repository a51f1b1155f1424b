CREATE TABLE "employees" (
  "id" INTEGER PRIMARY KEY,
  "badge" TEXT NOT NULL UNIQUE,
  "dept_id" INTEGER,
  "exempt" BOOLEAN NOT NULL DEFAULT 0,
  "overtime_rate_cents" INTEGER,
  "hire_date" DATE NOT NULL,
  "hourly_rate_cents" INTEGER NOT NULL DEFAULT 0,
  "termination_date" DATE
);
CREATE TABLE "payslips" (
  "id" INTEGER PRIMARY KEY,
  "employee_id" INTEGER NOT NULL REFERENCES employees(id) ON DELETE CASCADE,
  "period_from" DATE NOT NULL,
  "period_to" DATE NOT NULL,
  "gross" DECIMAL(10,2) NOT NULL,
  "net" DECIMAL(10,2) NOT NULL,
  "paid" DATETIME,
  "currency" TEXT NOT NULL DEFAULT 'EUR',
  "tax_withheld" DECIMAL(10,2) NOT NULL DEFAULT 0
);
