CREATE TABLE "circ_hold" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "item_id" integer NOT NULL,
    "patron_id" integer NOT NULL,
    "placed_at" datetime NOT NULL,
    "notify_by" varchar(255) DEFAULT 'email' NOT NULL,
    "filled" bool DEFAULT 0 NOT NULL,
    "pickup_branch_id" integer NOT NULL,
    "queue_rank" integer
);
CREATE INDEX "circ_hold_patron_id_idx" ON "circ_hold" ("patron_id");
