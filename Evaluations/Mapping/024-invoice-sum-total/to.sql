CREATE TABLE "invoices" (
    "id" INTEGER PRIMARY KEY,
    "number" VARCHAR(20) NOT NULL UNIQUE,
    "customer_id" INTEGER NOT NULL,
    "issued_on" DATE NOT NULL,
    "due_on" DATE,
    "total" DECIMAL(12,2) NOT NULL,
    "tax_amount" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "currency" CHAR(3) NOT NULL DEFAULT 'EUR',
    "paid" BOOLEAN NOT NULL DEFAULT 0,
    "pdf_path" TEXT
);
