CREATE TABLE "circ_hold" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "item_id" integer NOT NULL,
    "patron_id" integer NOT NULL,
    "requested" datetime NOT NULL,
    "notify_by" varchar(255) DEFAULT 'email' NOT NULL,
    "notes" text,
    "filled" bool DEFAULT 0 NOT NULL
);
CREATE INDEX "circ_hold_patron_id_idx" ON "circ_hold" ("patron_id");
