CREATE TABLE "vrfs" (
  "id" INTEGER PRIMARY KEY,
  "name" TEXT NOT NULL,
  "rd" VARCHAR(21) UNIQUE,
  "enforce_unique" BOOLEAN NOT NULL DEFAULT 1
);
CREATE TABLE "prefixes" (
  "id" INTEGER PRIMARY KEY,
  "prefix" VARCHAR(43) NOT NULL,
  "vrf_id" INTEGER REFERENCES vrfs(id),
  "vlan_id" INTEGER,
  "status" VARCHAR(50) NOT NULL DEFAULT 'active',
  "is_pool" BOOLEAN NOT NULL DEFAULT 0,
  "description" VARCHAR(200),
  "mark_utilized" BOOLEAN NOT NULL DEFAULT 0
);
CREATE INDEX "idx_prefixes_prefix" ON "prefixes" ("prefix");
