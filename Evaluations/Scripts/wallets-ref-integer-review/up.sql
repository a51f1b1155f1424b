BEGIN;
CREATE TABLE "awallets" (
  id INTEGER PRIMARY KEY,
  holder TEXT NOT NULL,
  external_ref INTEGER NOT NULL UNIQUE
);
INSERT INTO "awallets" ("id", "holder", "external_ref")
SELECT id, holder, CAST(external_ref AS INTEGER)
FROM "wallets";
DROP TABLE "wallets";
ALTER TABLE "awallets" RENAME TO "wallets";
COMMIT;
