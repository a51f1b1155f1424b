CREATE TABLE "clients" (
    "id" INTEGER PRIMARY KEY,
    "fullname" TEXT NOT NULL,
    "city" TEXT,
    "since" TEXT,
    "discount" REAL NOT NULL DEFAULT 0
);

INSERT INTO "clients" ("id", "fullname", "city", "since", "discount") VALUES (1, 'Anna Berg', 'Porto', '2023-08-11', 0.1);
INSERT INTO "clients" ("id", "fullname", "city", "since", "discount") VALUES (2, 'Jonas Keller', 'Lyon', '2022-02-23', 0);
INSERT INTO "clients" ("id", "fullname", "city", "since", "discount") VALUES (3, 'Mira Novak', 'Utrecht', '2022-05-21', 0);
INSERT INTO "clients" ("id", "fullname", "city", "since", "discount") VALUES (4, 'Tom Fischer', 'Wien', '2023-04-06', 0.1);
INSERT INTO "clients" ("id", "fullname", "city", "since", "discount") VALUES (5, 'Lea Wolf', 'Wien', '2019-02-04', 0);
INSERT INTO "clients" ("id", "fullname", "city", "since", "discount") VALUES (6, 'Omar Haddad', 'Lyon', '2021-05-25', 0.1);
INSERT INTO "clients" ("id", "fullname", "city", "since", "discount") VALUES (7, 'Sofia Rossi', 'Hamburg', '2023-04-02', 0);
INSERT INTO "clients" ("id", "fullname", "city", "since", "discount") VALUES (8, 'Erik Lund', 'Porto', '2020-12-26', 0.05);
INSERT INTO "clients" ("id", "fullname", "city", "since", "discount") VALUES (9, 'Ines Costa', 'Graz', '2022-12-16', 0);
INSERT INTO "clients" ("id", "fullname", "city", "since", "discount") VALUES (10, 'Paul Martin', 'Hamburg', '2022-03-10', 0);
INSERT INTO "clients" ("id", "fullname", "city", "since", "discount") VALUES (11, 'Yuki Tanaka', 'Graz', '2019-09-24', 0);
INSERT INTO "clients" ("id", "fullname", "city", "since", "discount") VALUES (12, 'Nora Quinn', 'Berlin', '2022-03-19', 0);
INSERT INTO "clients" ("id", "fullname", "city", "since", "discount") VALUES (13, 'Ben Okoye', 'Wien', '2022-03-22', 0.1);
