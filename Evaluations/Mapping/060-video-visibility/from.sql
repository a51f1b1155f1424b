CREATE TABLE "clips" (
    "id" integer primary key autoincrement not null,
    "hits" integer default 0 not null,
    "created_at" datetime not null,
    "published" tinyint(1) default 0 not null,
    "updated_at" datetime not null,
    "uploader" varchar not null,
    "title" varchar not null
);
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (1, 14311, '2023-10-01 08:00:00', 1, '2024-07-22 09:30:00', 'Omar Said', 'Tour #1');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (2, 13947, '2023-01-18 08:00:00', 1, '2024-01-19 09:30:00', 'Nia Owusu', 'Demo #2');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (3, 31954, '2023-05-07 08:00:00', 1, '2024-04-03 09:30:00', 'Paul Meyer', 'Recap #3');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (4, 47401, '2023-08-24 08:00:00', 0, '2024-02-13 09:30:00', 'Eva Brandt', 'Intro #4');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (5, 54456, '2023-09-01 08:00:00', 1, '2024-07-25 09:30:00', 'Mei Lin', 'Tour #5');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (6, 43254, '2023-09-09 08:00:00', 1, '2024-08-01 09:30:00', 'Ana Kovac', 'Intro #6');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (7, 42223, '2023-05-01 08:00:00', 1, '2024-11-20 09:30:00', 'Ana Kovac', 'Demo #7');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (8, 11174, '2023-12-02 08:00:00', 0, '2024-07-06 09:30:00', 'Eva Brandt', 'Tour #8');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (9, 49737, '2023-05-27 08:00:00', 0, '2024-01-17 09:30:00', 'Priya Nair', 'Recap #9');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (10, 48579, '2023-03-18 08:00:00', 1, '2024-09-20 09:30:00', 'Igor Petrov', 'Recap #10');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (11, 27523, '2023-01-08 08:00:00', 0, '2024-09-22 09:30:00', 'Eva Brandt', 'Intro #11');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (12, 13763, '2023-11-12 08:00:00', 1, '2024-07-03 09:30:00', 'Sara Nilsen', 'Demo #12');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (13, 12321, '2023-06-15 08:00:00', 1, '2024-10-02 09:30:00', 'Eva Brandt', 'Tour #13');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (14, 24353, '2023-06-20 08:00:00', 0, '2024-10-14 09:30:00', 'Tom Beck', 'Demo #14');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (15, 26228, '2023-04-27 08:00:00', 1, '2024-01-15 09:30:00', 'Omar Said', 'Tour #15');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (16, 52118, '2023-12-04 08:00:00', 1, '2024-01-16 09:30:00', 'Paul Meyer', 'Tour #16');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (17, 31029, '2023-03-22 08:00:00', 1, '2024-10-07 09:30:00', 'Nia Owusu', 'Talk #17');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (18, 39500, '2023-05-02 08:00:00', 1, '2024-09-26 09:30:00', 'Nia Owusu', 'Recap #18');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (19, 12379, '2023-10-18 08:00:00', 0, '2024-05-21 09:30:00', 'Jon Hale', 'Intro #19');
INSERT INTO "clips" ("id", "hits", "created_at", "published", "updated_at", "uploader", "title") VALUES (20, 71833, '2023-02-06 08:00:00', 1, '2024-01-04 09:30:00', 'Mei Lin', 'Intro #20');
