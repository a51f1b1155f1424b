CREATE TABLE "items" (
    "id" integer primary key autoincrement not null,
    "title" varchar not null,
    "accession_no" varchar not null,
    "call_number" varchar not null,
    "location" varchar,
    "acquired_year" integer
);
INSERT INTO "items" ("id", "title", "accession_no", "call_number", "location", "acquired_year") VALUES (1, 'Title Dune v0', '0880000', '636.1 JOY', 'Store', 2001);
INSERT INTO "items" ("id", "title", "accession_no", "call_number", "location", "acquired_year") VALUES (2, 'Title Ulysses v1', '0880013', '560.99 JOY', 'Store', 1993);
INSERT INTO "items" ("id", "title", "accession_no", "call_number", "location", "acquired_year") VALUES (3, 'Title Emma v2', '0880026', '304.19 JOY', 'Main', 2015);
INSERT INTO "items" ("id", "title", "accession_no", "call_number", "location", "acquired_year") VALUES (4, 'Title Walden v3', '0880039', '444.9 AUS', 'Store', 2004);
INSERT INTO "items" ("id", "title", "accession_no", "call_number", "location", "acquired_year") VALUES (5, 'Title Candide v4', '0880052', '645.90 HER', 'Annex', 2020);
INSERT INTO "items" ("id", "title", "accession_no", "call_number", "location", "acquired_year") VALUES (6, 'Title Ulysses v5', '0880065', '855.57 HER', 'Annex', 2017);
INSERT INTO "items" ("id", "title", "accession_no", "call_number", "location", "acquired_year") VALUES (7, 'Title Emma v6', '0880078', '701.77 AUS', 'Store', 2009);
INSERT INTO "items" ("id", "title", "accession_no", "call_number", "location", "acquired_year") VALUES (8, 'Title Dune v7', '0880091', '324.66 HER', 'Annex', 2015);
INSERT INTO "items" ("id", "title", "accession_no", "call_number", "location", "acquired_year") VALUES (9, 'Title Dune v8', '0880104', '381.8 JOY', 'Main', 2022);
INSERT INTO "items" ("id", "title", "accession_no", "call_number", "location", "acquired_year") VALUES (10, 'Title Dune v9', '0880117', '266.71 JOY', 'Main', 2018);
INSERT INTO "items" ("id", "title", "accession_no", "call_number", "location", "acquired_year") VALUES (11, 'Title Candide v10', '0880130', '303.79 HER', 'Store', 2014);
INSERT INTO "items" ("id", "title", "accession_no", "call_number", "location", "acquired_year") VALUES (12, 'Title Ulysses v11', '0880143', '788.91 JOY', 'Main', 1998);
INSERT INTO "items" ("id", "title", "accession_no", "call_number", "location", "acquired_year") VALUES (13, 'Title Walden v12', '0880156', '435.52 AUS', 'Main', 2003);
INSERT INTO "items" ("id", "title", "accession_no", "call_number", "location", "acquired_year") VALUES (14, 'Title Dune v13', '0880169', '869.41 AUS', 'Main', 1990);
INSERT INTO "items" ("id", "title", "accession_no", "call_number", "location", "acquired_year") VALUES (15, 'Title Walden v14', '0880182', '455.47 JOY', 'Main', 2014);
INSERT INTO "items" ("id", "title", "accession_no", "call_number", "location", "acquired_year") VALUES (16, 'Title Ulysses v15', '0880195', '133.71 HER', 'Main', 2010);
