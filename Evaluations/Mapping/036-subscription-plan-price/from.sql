CREATE TABLE "subscriptions" (
    "id" INTEGER PRIMARY KEY,
    "customer_id" INTEGER NOT NULL,
    "plan" INTEGER NOT NULL,
    "price_cents" INTEGER NOT NULL,
    "trial_days" INTEGER,
    "status" TEXT NOT NULL,
    "started_at" DATETIME NOT NULL,
    "cancelled_at" DATETIME
);

CREATE TABLE "plans" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "interval" TEXT NOT NULL DEFAULT 'month'
);
