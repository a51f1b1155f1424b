CREATE TABLE "vrfs" (
  "id" INTEGER PRIMARY KEY,
  "name" TEXT NOT NULL,
  "rd" VARCHAR(21) UNIQUE,
  "enforce_unique" BOOLEAN NOT NULL DEFAULT 1
);
CREATE TABLE "prefixes" (
  "id" INTEGER PRIMARY KEY,
  "family" INTEGER NOT NULL,
  "prefix" VARCHAR(43) NOT NULL,
  "vrf_id" INTEGER REFERENCES vrfs(id),
  "vlan" INTEGER,
  "state" VARCHAR(20) NOT NULL,
  "pool" BOOLEAN NOT NULL DEFAULT 0,
  "descr" VARCHAR(100)
);
CREATE INDEX "idx_prefixes_prefix" ON "prefixes" ("prefix");
