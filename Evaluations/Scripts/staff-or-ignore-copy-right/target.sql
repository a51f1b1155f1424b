CREATE TABLE staff (
  "id" INTEGER PRIMARY KEY,
  "badge" TEXT NOT NULL UNIQUE,
  "name" TEXT NOT NULL,
  "team" TEXT
);
CREATE INDEX "staff_name" ON "staff"("name");
