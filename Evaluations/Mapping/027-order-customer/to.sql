CREATE TABLE "orders" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "customer_id" bigint NOT NULL REFERENCES "clients" ("id"),
    "total" decimal(10,2) NOT NULL,
    "status" varchar DEFAULT 'cart' NOT NULL,
    "placed_at" datetime(6),
    "shipped_at" datetime(6),
    "channel" varchar,
    "created_at" datetime(6) NOT NULL,
    "updated_at" datetime(6) NOT NULL
);
CREATE TABLE "clients" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" varchar NOT NULL,
    "tax_number" varchar,
    "email" varchar NOT NULL
);
CREATE INDEX "index_orders_on_customer_id" ON "orders" ("customer_id");
CREATE INDEX "index_orders_on_status" ON "orders" ("status");
