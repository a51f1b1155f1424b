BEGIN TRANSACTION;
CREATE TABLE "fines__tmp" ("id" INTEGER PRIMARY KEY, "docket_no" TEXT NOT NULL, "amount" REAL, "paid_on" TEXT);
INSERT INTO "fines__tmp" ("id", "docket_no", "amount", "paid_on")
  SELECT "id", "docket_no", CAST(replace("amount", ',', '') AS REAL), "paid_on" FROM "fines";
DROP TABLE "fines";
ALTER TABLE "fines__tmp" RENAME TO "fines";
COMMIT TRANSACTION;
