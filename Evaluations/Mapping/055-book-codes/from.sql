CREATE TABLE "items" (
    "id" integer primary key autoincrement not null,
    "title" varchar not null,
    "code" varchar not null,
    "ref" varchar not null,
    "loc" varchar,
    "price" numeric
);
INSERT INTO "items" ("id", "title", "code", "ref", "loc", "price") VALUES (1, 'Title Dune v0', '0880000', '636.1 JOY', 'Store', 42.03);
INSERT INTO "items" ("id", "title", "code", "ref", "loc", "price") VALUES (2, 'Title Ulysses v1', '0880013', '560.99 JOY', 'Store', 20.86);
INSERT INTO "items" ("id", "title", "code", "ref", "loc", "price") VALUES (3, 'Title Emma v2', '0880026', '304.19 JOY', 'Main', 45.94);
INSERT INTO "items" ("id", "title", "code", "ref", "loc", "price") VALUES (4, 'Title Walden v3', '0880039', '444.9 AUS', 'Store', 32.0);
INSERT INTO "items" ("id", "title", "code", "ref", "loc", "price") VALUES (5, 'Title Candide v4', '0880052', '645.90 HER', 'Annex', 48.12);
INSERT INTO "items" ("id", "title", "code", "ref", "loc", "price") VALUES (6, 'Title Ulysses v5', '0880065', '855.57 HER', 'Annex', 22.09);
INSERT INTO "items" ("id", "title", "code", "ref", "loc", "price") VALUES (7, 'Title Emma v6', '0880078', '701.77 AUS', 'Store', 41.67);
INSERT INTO "items" ("id", "title", "code", "ref", "loc", "price") VALUES (8, 'Title Dune v7', '0880091', '324.66 HER', 'Annex', 59.06);
INSERT INTO "items" ("id", "title", "code", "ref", "loc", "price") VALUES (9, 'Title Dune v8', '0880104', '381.8 JOY', 'Main', 43.0);
INSERT INTO "items" ("id", "title", "code", "ref", "loc", "price") VALUES (10, 'Title Dune v9', '0880117', '266.71 JOY', 'Main', 33.48);
INSERT INTO "items" ("id", "title", "code", "ref", "loc", "price") VALUES (11, 'Title Candide v10', '0880130', '303.79 HER', 'Store', 42.3);
INSERT INTO "items" ("id", "title", "code", "ref", "loc", "price") VALUES (12, 'Title Ulysses v11', '0880143', '788.91 JOY', 'Main', 11.92);
INSERT INTO "items" ("id", "title", "code", "ref", "loc", "price") VALUES (13, 'Title Walden v12', '0880156', '435.52 AUS', 'Main', 16.9);
INSERT INTO "items" ("id", "title", "code", "ref", "loc", "price") VALUES (14, 'Title Dune v13', '0880169', '869.41 AUS', 'Main', 49.37);
