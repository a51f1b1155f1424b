CREATE TABLE "stock_levels" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "sku" varchar NOT NULL,
    "warehouse_id" bigint NOT NULL REFERENCES "warehouses" ("id"),
    "qty" integer DEFAULT 0 NOT NULL,
    "minimum" integer DEFAULT 0 NOT NULL,
    "bin" varchar,
    "counted_on" date,
    "created_at" datetime(6) NOT NULL,
    "updated_at" datetime(6) NOT NULL
);
CREATE TABLE "warehouses" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "code" varchar NOT NULL UNIQUE,
    "name" varchar NOT NULL,
    "country" varchar NOT NULL
);
CREATE UNIQUE INDEX "index_stock_levels_on_sku_and_warehouse_id" ON "stock_levels" ("sku", "warehouse_id");
