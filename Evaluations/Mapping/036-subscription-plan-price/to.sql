CREATE TABLE "subscriptions" (
    "id" INTEGER PRIMARY KEY,
    "customer_id" INTEGER NOT NULL,
    "plan_id" INTEGER NOT NULL REFERENCES plans(id),
    "amount_cents" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "started_at" DATETIME NOT NULL,
    "cancelled_at" DATETIME,
    "renewal_reminder_sent" INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE "plans" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "name" TEXT NOT NULL,
    "interval" TEXT NOT NULL DEFAULT 'month'
);
