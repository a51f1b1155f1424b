CREATE TABLE "clips" (
    "title" varchar not null,
    "created_at" datetime not null,
    "id" integer primary key autoincrement not null,
    "views" integer default 0 not null,
    "featured" tinyint(1) default 0 not null,
    "uploaded_by" varchar not null,
    "updated_at" datetime not null
);
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Tour #1', '2023-10-01 08:00:00', 1, 14311, 0, 'Omar Said', '2024-07-22 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Demo #2', '2023-01-18 08:00:00', 2, 13947, 0, 'Nia Owusu', '2024-01-19 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Recap #3', '2023-05-07 08:00:00', 3, 31954, 0, 'Paul Meyer', '2024-04-03 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Intro #4', '2023-08-24 08:00:00', 4, 47401, 0, 'Eva Brandt', '2024-02-13 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Tour #5', '2023-09-01 08:00:00', 5, 54456, 0, 'Mei Lin', '2024-07-25 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Intro #6', '2023-09-09 08:00:00', 6, 43254, 0, 'Ana Kovac', '2024-08-01 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Demo #7', '2023-05-01 08:00:00', 7, 42223, 1, 'Ana Kovac', '2024-11-20 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Tour #8', '2023-12-02 08:00:00', 8, 11174, 1, 'Eva Brandt', '2024-07-06 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Recap #9', '2023-05-27 08:00:00', 9, 49737, 0, 'Priya Nair', '2024-01-17 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Recap #10', '2023-03-18 08:00:00', 10, 48579, 1, 'Igor Petrov', '2024-09-20 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Intro #11', '2023-01-08 08:00:00', 11, 27523, 1, 'Eva Brandt', '2024-09-22 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Demo #12', '2023-11-12 08:00:00', 12, 13763, 1, 'Sara Nilsen', '2024-07-03 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Tour #13', '2023-06-15 08:00:00', 13, 12321, 0, 'Eva Brandt', '2024-10-02 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Demo #14', '2023-06-20 08:00:00', 14, 24353, 0, 'Tom Beck', '2024-10-14 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Tour #15', '2023-04-27 08:00:00', 15, 26228, 1, 'Omar Said', '2024-01-15 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Tour #16', '2023-12-04 08:00:00', 16, 52118, 0, 'Paul Meyer', '2024-01-16 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Talk #17', '2023-03-22 08:00:00', 17, 31029, 0, 'Nia Owusu', '2024-10-07 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Recap #18', '2023-05-02 08:00:00', 18, 39500, 1, 'Nia Owusu', '2024-09-26 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Intro #19', '2023-10-18 08:00:00', 19, 12379, 1, 'Jon Hale', '2024-05-21 09:30:00');
INSERT INTO "clips" ("title", "created_at", "id", "views", "featured", "uploaded_by", "updated_at") VALUES ('Intro #20', '2023-02-06 08:00:00', 20, 71833, 0, 'Mei Lin', '2024-01-04 09:30:00');
