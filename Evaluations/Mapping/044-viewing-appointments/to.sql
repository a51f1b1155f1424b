CREATE TABLE "crm_viewing" (
    "created_at" datetime DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "cancelled" bool DEFAULT 0 NOT NULL,
    "prospect_id" integer NOT NULL,
    "property_id" integer NOT NULL,
    "reminded" bool DEFAULT 0 NOT NULL,
    "scheduled_for" datetime NOT NULL,
    "outcome" varchar(255),
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT
);
CREATE INDEX "crm_viewing_property_id_idx" ON "crm_viewing" ("property_id");
CREATE INDEX "crm_viewing_prospect_id_idx" ON "crm_viewing" ("prospect_id");
