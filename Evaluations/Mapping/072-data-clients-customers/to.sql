CREATE TABLE "customers" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    "city" TEXT,
    "customer_since" TEXT,
    "discount" REAL NOT NULL DEFAULT 0,
    "segment" TEXT
);

INSERT INTO "customers" ("id", "name", "city", "customer_since", "discount", "segment") VALUES (1, 'Anna Berg', 'Porto', '2023-08-11', 0.1, NULL);
INSERT INTO "customers" ("id", "name", "city", "customer_since", "discount", "segment") VALUES (2, 'Jonas Keller', 'Lyon', '2022-02-23', 0, NULL);
INSERT INTO "customers" ("id", "name", "city", "customer_since", "discount", "segment") VALUES (3, 'Mira Novak', 'Utrecht', '2022-05-21', 0, NULL);
INSERT INTO "customers" ("id", "name", "city", "customer_since", "discount", "segment") VALUES (4, 'Tom Fischer', 'Wien', '2023-04-06', 0.1, NULL);
INSERT INTO "customers" ("id", "name", "city", "customer_since", "discount", "segment") VALUES (5, 'Lea Wolf', 'Wien', '2019-02-04', 0, NULL);
INSERT INTO "customers" ("id", "name", "city", "customer_since", "discount", "segment") VALUES (6, 'Omar Haddad', 'Lyon', '2021-05-25', 0.1, NULL);
INSERT INTO "customers" ("id", "name", "city", "customer_since", "discount", "segment") VALUES (7, 'Sofia Rossi', 'Hamburg', '2023-04-02', 0, NULL);
INSERT INTO "customers" ("id", "name", "city", "customer_since", "discount", "segment") VALUES (8, 'Erik Lund', 'Porto', '2020-12-26', 0.05, NULL);
INSERT INTO "customers" ("id", "name", "city", "customer_since", "discount", "segment") VALUES (9, 'Ines Costa', 'Graz', '2022-12-16', 0, NULL);
INSERT INTO "customers" ("id", "name", "city", "customer_since", "discount", "segment") VALUES (10, 'Paul Martin', 'Hamburg', '2022-03-10', 0, NULL);
INSERT INTO "customers" ("id", "name", "city", "customer_since", "discount", "segment") VALUES (11, 'Yuki Tanaka', 'Graz', '2019-09-24', 0, NULL);
INSERT INTO "customers" ("id", "name", "city", "customer_since", "discount", "segment") VALUES (12, 'Nora Quinn', 'Berlin', '2022-03-19', 0, NULL);
INSERT INTO "customers" ("id", "name", "city", "customer_since", "discount", "segment") VALUES (13, 'Ben Okoye', 'Wien', '2022-03-22', 0.1, NULL);
