CREATE TABLE "orders" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "client_id" bigint NOT NULL REFERENCES "clients" ("id"),
    "total" decimal(10,2) NOT NULL,
    "coupon" varchar,
    "state" varchar DEFAULT 'cart' NOT NULL,
    "placed_at" datetime(6),
    "created_at" datetime(6) NOT NULL,
    "updated_at" datetime(6) NOT NULL
);
CREATE TABLE "clients" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" varchar NOT NULL,
    "vat_id" varchar,
    "email" varchar NOT NULL
);
CREATE INDEX "index_orders_on_client_id" ON "orders" ("client_id");
CREATE INDEX "index_orders_on_state" ON "orders" ("state");
