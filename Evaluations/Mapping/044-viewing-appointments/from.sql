CREATE TABLE "crm_viewing" (
    "feedback" text,
    "buyer_id" integer NOT NULL,
    "reminded" bool DEFAULT 0 NOT NULL,
    "slot" datetime NOT NULL,
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "created" datetime DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "property_id" integer NOT NULL
);
CREATE INDEX "crm_viewing_property_id_idx" ON "crm_viewing" ("property_id");
CREATE INDEX "crm_viewing_buyer_id_idx" ON "crm_viewing" ("buyer_id");
